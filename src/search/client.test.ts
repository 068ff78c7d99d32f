import { describe, expect, it } from "vitest";
import { createSearchClient, SearchFailed } from "./client.ts";
import type { SearchAnswer, SearchRequest, SearchResponse } from "./protocol.ts";

/** A worker that answers when it is told to. */
class TestWorker extends EventTarget {
  readonly requests: SearchRequest[] = [];
  ended = false;
  postMessage(request: SearchRequest): void {
    this.requests.push(request);
    if (request.kind === "open") queueMicrotask(() => this.reply({ kind: "ready", id: request.id, codes: 1 }));
  }
  reply(response: SearchResponse): void {
    this.dispatchEvent(new MessageEvent("message", { data: response }));
  }
  terminate(): void {
    this.ended = true;
  }
}

// Only what the client reads of an answer: its query.
const answerTo = (query: string) => ({ query }) as SearchAnswer;
const files = { search: new ArrayBuffer(0), outline: new ArrayBuffer(0) };
const settled = async () => new Promise((resolve) => setTimeout(resolve, 0));

function start(load = async () => files) {
  const workers: TestWorker[] = [];
  const client = createSearchClient(() => {
    const worker = new TestWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  }, load);
  return { client, workers };
}

describe("the search client", () => {
  it("opens once, then answers", async () => {
    const { client, workers } = start();
    const answer = client.search({ query: "a" });
    await settled();
    const last = workers[0]?.requests.at(-1);
    workers[0]?.reply({ kind: "answer", id: last?.id ?? 0, answer: answerTo("a") });
    await expect(answer).resolves.toMatchObject({ query: "a" });
    expect(workers).toHaveLength(1);
  });

  it("lets the latest query win", async () => {
    const { client, workers } = start();
    await client.open();
    const first = client.search({ query: "a" });
    const second = client.search({ query: "ab" });
    await settled();
    for (const request of workers[0]?.requests ?? []) {
      if (request.kind === "search")
        workers[0]?.reply({ kind: "answer", id: request.id, answer: answerTo(request.query) });
    }
    await expect(first).resolves.toBeUndefined();
    await expect(second).resolves.toMatchObject({ query: "ab" });
  });

  it("rejects what waits when the worker fails, and starts anew with the next query", async () => {
    const { client, workers } = start();
    await client.open();
    const waiting = client.search({ query: "a" });
    await settled();
    workers[0]?.dispatchEvent(new Event("error"));
    await expect(waiting).rejects.toBeInstanceOf(SearchFailed);
    expect(workers[0]?.ended).toBe(true);
    await client.open();
    expect(workers).toHaveLength(2);
  });

  it("never keeps a failed load", async () => {
    let tries = 0;
    const { client } = start(async () => {
      tries++;
      if (tries === 1) throw new Error("offline");
      return files;
    });
    await expect(client.open()).rejects.toThrow("offline");
    await expect(client.open()).resolves.toBeUndefined();
  });

  it("rejects a query the worker could not answer, with its reason", async () => {
    const { client, workers } = start();
    await client.open();
    const waiting = client.search({ query: "a" });
    await settled();
    const last = workers[0]?.requests.at(-1);
    workers[0]?.reply({ kind: "failed", id: last?.id ?? 0, reason: "unexpected", message: "no" });
    await expect(waiting).rejects.toMatchObject({ reason: "unexpected" });
  });
});
