import { BUILT } from "#codebook/built-files.ts";
import type { EditionId } from "#codebook/edition.ts";
import { database } from "./database.ts";
import { filesOf } from "./generation.ts";
import { decodeStored, KEPT_FOLDER, withoutGeneration, type OwnEdition } from "./own-edition.ts";
import { inWords, StorageError } from "./storage-error.ts";

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
