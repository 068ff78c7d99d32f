import type { CDPSession, Page } from "@playwright/test";

/** How often it is asked, in milliseconds. A worker answers between two steps of its work, not within one. */
const EVERY = 20;

/**
 * Watches what is alive in a page and its workers: objects after a collection of the garbage, and the bytes
 * of buffers. What the work needs at the least, where the memory of the processes says what it took.
 */
export type LiveWatch = {
  /** Ends the watch. @returns bytes of the highest peak over the start */
  readonly stop: () => Promise<number>;
};

/** Begins to watch; what is alive now is the start. Collecting takes time: never measure both in one run. */
export async function watchLive(page: Page): Promise<LiveWatch> {
  const session = await page.context().newCDPSession(page);
  const workers = await attachWorkers(session);
  const realms: Send[] = [async (method) => session.send(method), ...workers];
  const live = async () => (await Promise.all(realms.map(liveIn))).reduce((sum, each) => sum + each, 0);
  const start = await live();
  let peak = start;
  const stopping = new AbortController();
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      peak = Math.max(peak, await live());
      await page.waitForTimeout(EVERY);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await watching;
      await session.detach();
      return peak - start;
    },
  };
}

type Method = "HeapProfiler.collectGarbage" | "Runtime.getHeapUsage";
type Send = (method: Method) => Promise<unknown>;
type HeapUsage = { readonly usedSize: number; readonly backingStorageSize: number };

/** What is alive of one of them, in bytes. */
async function liveIn(send: Send): Promise<number> {
  await send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = (await send("Runtime.getHeapUsage")) as HeapUsage;
  return usedSize + backingStorageSize;
}

/** Ways to ask each worker the page has now. One that has ended has nothing alive. */
async function attachWorkers(session: CDPSession): Promise<Send[]> {
  const workers: Send[] = [];
  const waiting = new Map<string, Map<number, (result: unknown) => void>>();
  const NOTHING: HeapUsage = { usedSize: 0, backingStorageSize: 0 };
  let asked = 0;
  session.on("Target.attachedToTarget", ({ sessionId }) => {
    const answers = new Map<number, (result: unknown) => void>();
    waiting.set(sessionId, answers);
    workers.push(async (method) => {
      if (!waiting.has(sessionId)) return NOTHING;
      const id = ++asked;
      return new Promise((resolve) => {
        answers.set(id, resolve);
        session
          .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) })
          .catch(() => resolve(NOTHING));
      });
    });
  });
  session.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message) as { readonly id?: number; readonly result?: unknown };
    if (id !== undefined) waiting.get(sessionId)?.get(id)?.(result);
  });
  session.on("Target.detachedFromTarget", ({ sessionId }) => {
    for (const resolve of waiting.get(sessionId)?.values() ?? []) resolve(NOTHING);
    waiting.delete(sessionId);
  });
  await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return workers;
}
