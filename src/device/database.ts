import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb";

/**
 * What stands in the database. An edition's files are kept whole, as bytes, under the generation they were
 * written in; the listing names the generation that counts. Listings are unknown until decoded.
 */
export type Schema = DBSchema & {
  editions: { key: string; value: unknown };
  files: { key: [generation: string, file: string]; value: ArrayBuffer };
  /** Generations that are being written, with the time they were begun: what a crash leaves behind is named here. */
  writing: { key: string; value: number };
};

export type Database = IDBPDatabase<Schema>;

const NAME = "fivedigit";
let opened: Promise<Database> | undefined;

/** The database of this device, opened once. @throws where a browser denies storage, as some do in private windows */
export async function database(): Promise<Database> {
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore("editions");
      db.createObjectStore("files");
      db.createObjectStore("writing");
    },
    // A newer build in another tab needs a newer database: this one lets go, and opens it again when asked.
    blocking: () => close(),
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function close(): void {
  void opened?.then((db) => db.close());
  opened = undefined;
}

/** Forgets everything this device holds: for tests, which begin with an empty device. */
export async function forgetDevice(): Promise<void> {
  const db = await opened?.catch(() => undefined);
  db?.close();
  opened = undefined;
  await deleteDB(NAME);
}
