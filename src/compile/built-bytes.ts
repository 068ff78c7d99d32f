import type { BuiltFile, Manifest } from "#codebook/edition.ts";

/** Takes a built file, wherever it goes. @throws what keeps it from going there */
export type WriteFile = (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void> | void;

const encoder = new TextEncoder();

/** Hands built files on, and keeps of each its size and hash. */
export class HashedFiles {
  readonly #write: WriteFile;
  readonly #hashes = new Map<string, Promise<BuiltFile>>();

  constructor(write: WriteFile) {
    this.#write = write;
  }

  /** The hashing is not done on this thread, and goes on while the next files are made. */
  async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#hashes.set(name, hash(bytes));
    await this.#write(name, bytes);
  }

  /** Size and SHA-256 of every file, as the manifest lists them. */
  async hashes(): Promise<Manifest["files"]> {
    const entries = [...this.#hashes].map(async ([name, hashed]) => [name, await hashed] as const);
    return Object.fromEntries(await Promise.all(entries));
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
