import { database } from "./database.ts";
import { dropGeneration, filesOf, newGeneration, type Generation } from "./generation.ts";
import { decodeStored, withoutGeneration, type OwnEdition, type StoredEdition } from "./own-edition.ts";
import { inWords, StorageError } from "./storage-error.ts";

/**
 * Bytes written in one transaction: a page that reads meanwhile waits no longer than this takes, and no
 * more than twice as much is ever waiting in memory.
 */
const BATCH = 2 ** 19;
/** What is left free of the room a browser grants: its own records take some too. */
const SPARE = 8 * 2 ** 20;

/** What is told of an edition when it is listed. */
export type AboutEdition = Omit<OwnEdition, "size" | "saved">;

/**
 * An edition on its way to the device. Its files are written under a generation nobody reads; `list` makes
 * it an edition, in one step. Whatever goes wrong before leaves what was there. All methods throw StorageError.
 */
export class EditionInWriting {
  readonly #generation: Generation;
  /** Files that wait to be written together, by name. */
  #waiting = new Map<string, ArrayBuffer>();
  #waitingBytes = 0;
  #written: Promise<void> = Promise.resolve();
  /** Bytes by file: one may be written twice. */
  readonly #sizes = new Map<string, number>();

  private constructor(generation: Generation) {
    this.#generation = generation;
  }

  static async begin(): Promise<EditionInWriting> {
    return inWords(async () => new EditionInWriting(await newGeneration()));
  }

  /** Takes a file, in the place of one of its name; waits while the device is behind. */
  async write(name: string, bytes: Uint8Array): Promise<void> {
    this.#waiting.set(name, ownBuffer(bytes));
    this.#waitingBytes += bytes.byteLength;
    this.#sizes.set(name, bytes.byteLength);
    if (this.#waitingBytes >= BATCH) await inWords(async () => this.#writeWaiting());
  }

  /** Lists it, in the place of one of the same name, whose files go. */
  async list(about: AboutEdition): Promise<OwnEdition> {
    const size = [...this.#sizes.values()].reduce((sum, each) => sum + each, 0);
    const stored: StoredEdition = { ...about, size, saved: Date.now(), generation: this.#generation.name };
    await inWords(async () => {
      await this.#writeWaiting();
      await this.#written;
      await list(stored);
    });
    this.#generation.letGo();
    return withoutGeneration(stored);
  }

  /** Takes away what was written. */
  async discard(): Promise<void> {
    await inWords(async () => {
      await this.#written.catch(() => undefined);
      await dropGeneration(this.#generation.name);
    });
    this.#generation.letGo();
  }

  /** One batch is on its way while the next is filled. */
  async #writeWaiting(): Promise<void> {
    const [batch, size] = [this.#waiting, this.#waitingBytes];
    this.#waiting = new Map();
    this.#waitingBytes = 0;
    await this.#written;
    await refuseWithoutRoom(size);
    this.#written = writeBatch(this.#generation.name, batch);
    // Whoever writes next, or lists, is told.
    this.#written.catch(() => undefined);
  }
}

/**
 * Puts a whole edition on the device, in the place of one of the same name.
 * @param files its built files by name, the manifest's included
 * @param onProgress told the share that is written, from 0 to 1
 * @throws StorageError
 */
export async function putOwnEdition(
  { files, ...about }: AboutEdition & { readonly files: ReadonlyMap<string, Uint8Array> },
  onProgress: (share: number) => void = () => undefined,
): Promise<OwnEdition> {
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0);
  await refuseWithoutRoom(size);
  const edition = await EditionInWriting.begin();
  let written = 0;
  try {
    for (const [name, bytes] of files) {
      await edition.write(name, bytes);
      written += bytes.byteLength;
      onProgress(written / size);
    }
    return await edition.list(about);
  } catch (error) {
    await edition.discard().catch(() => undefined);
    throw error;
  }
}

async function writeBatch(generation: string, files: ReadonlyMap<string, ArrayBuffer>): Promise<void> {
  const db = await database();
  const transaction = db.transaction("files", "readwrite");
  const puts: Promise<unknown>[] = [];
  for (const [name, buffer] of files) puts.push(transaction.store.put(buffer, [generation, name]));
  // The transaction knows why it failed (the disk is full); its requests only know that it was broken off.
  await Promise.allSettled(puts);
  await transaction.done;
}

/** The bytes as a buffer of their own: a view would be stored with everything it is a view of. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? buffer : bytes.slice().buffer;
}

/** The one step that makes the generation the edition. */
async function list(stored: StoredEdition): Promise<void> {
  const db = await database();
  const transaction = db.transaction(["editions", "files", "writing"], "readwrite");
  const editions = transaction.objectStore("editions");
  const writing = transaction.objectStore("writing");
  const [known, begun] = await Promise.all([editions.get(stored.id), writing.get(stored.generation)]);
  // The browser's storage was cleared meanwhile.
  if (begun === undefined) throw new StorageError("gone", "its files are not on this device any more");
  const before = decodeStored(known);
  await Promise.all([
    editions.put(stored, stored.id),
    writing.delete(stored.generation),
    ...(before === undefined ? [] : [transaction.objectStore("files").delete(filesOf(before.generation))]),
    transaction.done,
  ]);
}

async function refuseWithoutRoom(size: number): Promise<void> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  if (estimate?.quota === undefined || estimate.usage === undefined) return;
  const room = estimate.quota - estimate.usage - SPARE;
  if (room < size) throw new StorageError("full", `${size} bytes are needed, ${Math.max(0, room)} are free`);
}
