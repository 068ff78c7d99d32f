import { describe, expect, test } from "vitest";
import { createImportClient, ImportFailed } from "./client.ts";

/** A worker that only notes what it is told, and says what a test lets it say. */
class NotingWorker extends EventTarget {
  readonly told: unknown[] = [];
  ended = false;

  postMessage(message: unknown): void {
    this.told.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  stop(): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
  }
}

const GIVEN = { files: [], mappings: new Map(), wording: "with-ours" } as const;

function started() {
  const worker = new NotingWorker();
  const indexer = new NotingWorker();
  const client = createImportClient(
    () => worker as unknown as Worker,
    () => indexer as unknown as Worker,
    () => undefined,
  );
  return { worker, indexer, client };
}

const faultOf = async (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof ImportFailed ? error.fault : error),
  );

describe("the two workers of an import", () => {
  test("the second is not begun before it is needed, and both end together", () => {
    const { worker, indexer, client } = started();
    expect(indexer.told).toEqual([]);
    client.prepare(new ArrayBuffer());
    expect([indexer.told.length, worker.told.length]).toEqual([1, 1]);
    client.close();
    expect([worker.ended, indexer.ended]).toEqual([true, true]);
  });

  test("either that stops ends the import, whatever it was waiting for", async () => {
    for (const which of ["worker", "indexer"] as const) {
      const { client, ...workers } = started();
      client.prepare(new ArrayBuffer());
      const reading = faultOf(client.read(GIVEN));
      workers[which].stop();
      expect(await reading).toBe("stopped");
      expect([workers.worker.ended, workers.indexer.ended]).toEqual([true, true]);
    }
  });

  test("one that stopped while nothing was asked of it is told when something is", async () => {
    const { indexer, client } = started();
    client.prepare(new ArrayBuffer());
    indexer.stop();
    expect(await faultOf(client.read(GIVEN))).toBe("stopped");
  });

  test("an answer reaches who asked", async () => {
    const { worker, client } = started();
    const copying = client.copy("device-mine" as Parameters<typeof client.copy>[0]);
    const file = new Blob(["copy"]);
    worker.say({ kind: "copied", file });
    expect(await copying).toBe(file);
  });
});
