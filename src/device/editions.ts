import { BUILT } from "#codebook/built-files.ts";
import type { EditionId } from "#codebook/edition.ts";
import { database, type Database } from "./database.ts";
import { decodeStored, KEPT_FOLDER, type OwnEdition, type StoredEdition } from "./own-edition.ts";
import { StorageError, storageError } from "./storage-error.ts";
import { whileAlone } from "./while-alone.ts";

/** Bytes written in one transaction: a page that reads meanwhile waits no longer than this takes. */
const BATCH = 4 * 2 ** 20;
/** What is left free of the room a browser grants: its own records take some too. */
const SPARE = 8 * 2 ** 20;
/** Without locks another tab may be writing right now: only what is this old was surely left by a crash. */
const SURELY_LEFT = 24 * 60 * 60 * 1000;

/** The editions of this device, by title. */
export async function listOwnEditions(): Promise<OwnEdition[]> {
  const db = await database();
  const records = await db.getAll("editions");
  return records
    .flatMap((record) => decodeStored(record) ?? [])
    .toSorted((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
    .map(withoutGeneration);
}

/** The bytes of a built file; undefined when the edition or the file is not here. */
export async function readOwnFile(edition: EditionId, file: string): Promise<ArrayBuffer | undefined> {
  const db = await database();
  // One transaction for both: a refresh in between could take the generation away.
  const transaction = db.transaction(["editions", "files"]);
  const stored = decodeStored(await transaction.objectStore("editions").get(edition));
  return stored && transaction.objectStore("files").get([stored.generation, file]);
}

export type NewEdition = Omit<OwnEdition, "size" | "saved"> & {
  /** Its built files by name, the manifest's included, and those it was made from (`KEPT_FOLDER`). */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/**
 * Puts an edition on the device, in the place of one of the same name. Its files are written under a
 * generation nobody knows; then one transaction lists it and drops the one before. Whatever goes wrong
 * leaves what was there.
 * @param onProgress told the share that is written, from 0 to 1
 * @throws StorageError
 */
export async function putOwnEdition(
  { files, ...about }: NewEdition,
  onProgress: (share: number) => void = () => undefined,
): Promise<OwnEdition> {
  return whileAlone(async (alone) => {
    const size = [...files.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0);
    await refuseWithoutRoom(size);
    const generation = newGeneration();
    const stored: StoredEdition = { ...about, size, saved: Date.now(), generation };
    try {
      const db = await database();
      await sweep(db, alone);
      await db.put("writing", Date.now(), generation);
      await writeFiles(db, generation, files, (bytes) => onProgress(bytes / size));
      await list(db, stored);
    } catch (error) {
      await database()
        .then((db) => dropGeneration(db, generation))
        .catch(() => undefined);
      throw storageError(error);
    }
    return withoutGeneration(stored);
  });
}

async function writeFiles(
  db: Database,
  generation: string,
  files: ReadonlyMap<string, Uint8Array>,
  onWritten: (bytes: number) => void,
): Promise<void> {
  let written = 0;
  const waiting = [...files];
  while (waiting.length > 0) {
    const transaction = db.transaction("files", "readwrite");
    let batch = 0;
    const puts: Promise<unknown>[] = [];
    while (waiting.length > 0 && batch < BATCH) {
      const [name, bytes] = waiting.shift() ?? ["", new Uint8Array()];
      batch += bytes.byteLength;
      puts.push(transaction.store.put(ownBuffer(bytes), [generation, name]));
    }
    // The transaction knows why it failed (the disk is full); its requests only know that it was broken off.
    await Promise.allSettled(puts);
    await transaction.done;
    written += batch;
    onWritten(written);
  }
}

/** The bytes as a buffer of their own: a view would be stored with everything it is a view of. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? buffer : bytes.slice().buffer;
}

/** The one step that makes the generation the edition. */
async function list(db: Database, stored: StoredEdition): Promise<void> {
  const transaction = db.transaction(["editions", "files", "writing"], "readwrite");
  const editions = transaction.objectStore("editions");
  const before = decodeStored(await editions.get(stored.id));
  await Promise.all([
    editions.put(stored, stored.id),
    transaction.objectStore("writing").delete(stored.generation),
    ...(before === undefined ? [] : [transaction.objectStore("files").delete(filesOf(before.generation))]),
    transaction.done,
  ]);
}

/** Gives an edition another title, in its manifest and in the list at once. @throws StorageError */
export async function renameOwnEdition(edition: EditionId, title: string): Promise<void> {
  await inWords(async () => {
    const db = await database();
    const transaction = db.transaction(["editions", "files"], "readwrite");
    const stored = decodeStored(await transaction.objectStore("editions").get(edition));
    const files = transaction.objectStore("files");
    const bytes = stored && (await files.get([stored.generation, BUILT.manifest]));
    if (stored === undefined || bytes === undefined) throw new StorageError("gone", `${edition} is not on this device`);
    const manifest = { ...(JSON.parse(new TextDecoder().decode(bytes)) as object), title };
    const renamed = new TextEncoder().encode(JSON.stringify(manifest));
    await Promise.all([
      files.put(renamed.buffer, [stored.generation, BUILT.manifest]),
      transaction.objectStore("editions").put({ ...stored, title }, edition),
      transaction.done,
    ]);
  });
}

/** Takes an edition off the device. @throws StorageError */
export async function deleteOwnEdition(edition: EditionId): Promise<void> {
  await inWords(async () => {
    const db = await database();
    const transaction = db.transaction(["editions", "files"], "readwrite");
    const editions = transaction.objectStore("editions");
    const stored = decodeStored(await editions.get(edition));
    await Promise.all([
      editions.delete(edition),
      ...(stored === undefined ? [] : [transaction.objectStore("files").delete(filesOf(stored.generation))]),
      transaction.done,
    ]);
  });
}

/** All built files of an edition, for a copy that travels. @throws StorageError when it is not here */
export async function readOwnEdition(edition: EditionId): Promise<Map<string, Uint8Array>> {
  const db = await database();
  const transaction = db.transaction(["editions", "files"]);
  const stored = decodeStored(await transaction.objectStore("editions").get(edition));
  if (stored === undefined) throw new StorageError("gone", `${edition} is not on this device`);
  const range = filesOf(stored.generation);
  const store = transaction.objectStore("files");
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const files = keys.map(([, name], at) => [name, new Uint8Array(values[at] ?? new ArrayBuffer())] as const);
  return new Map(files.filter(([name]) => !name.startsWith(KEPT_FOLDER)));
}

/** Clears away what a broken import left; does nothing while another tab is writing. */
export async function sweepLeftovers(): Promise<void> {
  await whileAlone(async (alone) => sweep(await database(), alone), "if-nobody-writes");
}

async function sweep(db: Database, alone: boolean): Promise<void> {
  const begun = await Promise.all(
    (await db.getAllKeys("writing")).map(async (generation) => ({
      generation,
      at: await db.get("writing", generation),
    })),
  );
  for (const { generation, at = 0 } of begun)
    if (alone || Date.now() - at > SURELY_LEFT) await dropGeneration(db, generation);
}

async function dropGeneration(db: Database, generation: string): Promise<void> {
  const transaction = db.transaction(["files", "writing"], "readwrite");
  await Promise.all([
    transaction.objectStore("files").delete(filesOf(generation)),
    transaction.objectStore("writing").delete(generation),
    transaction.done,
  ]);
}

async function refuseWithoutRoom(size: number): Promise<void> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  if (estimate?.quota === undefined || estimate.usage === undefined) return;
  const room = estimate.quota - estimate.usage - SPARE;
  if (room < size) throw new StorageError("full", `${size} bytes are needed, ${Math.max(0, room)} are free`);
}

async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error);
  }
}

function filesOf(generation: string): IDBKeyRange {
  return IDBKeyRange.bound([generation], [generation, []]);
}

function withoutGeneration({ generation: _generation, ...edition }: StoredEdition): OwnEdition {
  return edition;
}

function newGeneration(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
