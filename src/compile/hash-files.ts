import type { Manifest } from "#codebook/edition.ts";

/** Size and SHA-256 of every built file, as the manifest lists them. */
export async function hashAll(files: ReadonlyMap<string, string>): Promise<Manifest["files"]> {
  const encoder = new TextEncoder();
  const entries = [...files].map(async ([name, text]) => {
    const bytes = encoder.encode(text);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return [name, { size: bytes.length, sha256 }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
