import { database } from "./database.ts";

/*
 * A generation is one writing of an edition's files. Until an edition names it nobody reads it: it is being
 * written, or a broken import left it. While it is being written its writer holds a lock of its name, which a
 * browser lets go when a tab or a worker ends, however it ends.
 */

/** How long a sweep waits for a writer that has just been ended to let go. */
const LETTING_GO = 5_000;
/** Without locks another tab may be writing right now: only what is this old was surely left by a crash. */
const SURELY_LEFT = 24 * 60 * 60 * 1000;

export type Generation = {
  readonly name: string;
  /** Its writer is done with it: it is listed, or dropped. */
  readonly letGo: () => void;
};

/** Begins a generation: from now until it is let go nobody sweeps it. */
export async function newGeneration(): Promise<Generation> {
  const name = [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  const letGo = await hold(name);
  try {
    const db = await database();
    await db.put("writing", Date.now(), name);
  } catch (error) {
    letGo();
    throw error;
  }
  return { name, letGo };
}

/** The files of a generation, in the store of files. */
export function filesOf(generation: string): IDBKeyRange {
  return IDBKeyRange.bound([generation], [generation, []]);
}

/** Takes away what was written of it; does nothing once it is listed. */
export async function dropGeneration(generation: string): Promise<void> {
  const db = await database();
  const transaction = db.transaction(["files", "writing"], "readwrite");
  const writing = transaction.objectStore("writing");
  // A sweep that waited for its writer may come just after it was listed.
  if ((await writing.get(generation)) === undefined) return;
  await Promise.all([
    transaction.objectStore("files").delete(filesOf(generation)),
    writing.delete(generation),
    transaction.done,
  ]);
}

/** Clears away what broken imports left, and nothing that another tab is still writing. */
export async function sweepLeftovers(): Promise<void> {
  const db = await database();
  const begun = await db.getAllKeys("writing");
  await Promise.all(begun.map(sweep));
}

async function sweep(generation: string): Promise<void> {
  const locks = lockManager();
  if (locks === undefined) {
    const at = (await (await database()).get("writing", generation)) ?? 0;
    if (Date.now() - at > SURELY_LEFT) await dropGeneration(generation);
    return;
  }
  const signal = AbortSignal.timeout(LETTING_GO);
  await locks
    .request(lockOf(generation), { signal }, async () => dropGeneration(generation))
    .catch((error: unknown) => {
      // It is still being written.
      if (!signal.aborted) throw error;
    });
}

async function hold(generation: string): Promise<() => void> {
  const locks = lockManager();
  if (locks === undefined) return () => undefined;
  return new Promise((resolve, reject) => {
    const held = async () => new Promise<void>((letGo) => resolve(letGo));
    locks.request(lockOf(generation), held).catch(reject);
  });
}

function lockOf(generation: string): string {
  return `fivedigit.generation.${generation}`;
}

/** The types promise locks everywhere; plain http and old browsers have none. */
function lockManager(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
