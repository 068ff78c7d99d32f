import type { BuiltFile, Manifest } from "#codebook/edition.ts";

const encoder = new TextEncoder();

/**
 * The built files of an edition while they are made: as bytes, as they are stored and hashed, because their
 * texts would take as much room again. A file is hashed as soon as it is there: the hashing is not done on
 * this thread, and goes on while the next files are made.
 */
export class CompiledFiles {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #hashes = new Map<string, Promise<BuiltFile>>();

  add(name: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.#bytes.set(name, bytes);
    this.#hashes.set(name, hash(bytes));
  }

  /** Size and SHA-256 of every file, as the manifest lists them. */
  async hashes(): Promise<Manifest["files"]> {
    const entries = [...this.#hashes].map(async ([name, hashed]) => [name, await hashed] as const);
    return Object.fromEntries(await Promise.all(entries));
  }

  /** All files by name, and the manifest, which knows their hashes. */
  with(name: string, manifest: Manifest): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.#bytes, [name, toBytes(manifest)]]);
  }
}

/** A built file as it is stored. */
export function toBytes(body: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(body));
}

/** The text of a built file; of one that is not there, nothing. */
export function builtText(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<BuiltFile> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { size: bytes.length, sha256 };
}
