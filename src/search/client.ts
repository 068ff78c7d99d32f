import type { SearchAnswer, SearchFileFault, SearchQuery, SearchRequest, SearchResponse } from "./protocol.ts";

/** The files the engine is made from. They are handed over to the worker, not copied. */
export type SearchFiles = { readonly search: ArrayBuffer; readonly outline: ArrayBuffer };

export class SearchFailed extends Error {
  override readonly name = "SearchFailed";
  readonly reason: SearchFileFault | "not-open" | "unexpected";
  constructor(reason: SearchFailed["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

export type SearchClient = {
  /** The answer, or undefined when a later query overtook this one. */
  readonly search: (query: SearchQuery) => Promise<SearchAnswer | undefined>;
  /** Starts the worker and reads the files, so that the first query finds it ready. */
  readonly open: () => Promise<void>;
  readonly close: () => void;
};

type Pending = { readonly resolve: (response: SearchResponse) => void; readonly reject: (error: Error) => void };

/**
 * Owns the worker. The latest query wins: an older answer that arrives late is dropped. A worker that
 * fails rejects all that wait and is started anew by the next query; a failed start is never kept.
 */
export function createSearchClient(makeWorker: () => Worker, load: () => Promise<SearchFiles>): SearchClient {
  let worker: Worker | undefined;
  let opened: Promise<void> | undefined;
  let lastId = 0;
  let latestQuery = 0;
  const pending = new Map<number, Pending>();

  const close = () => {
    worker?.terminate();
    worker = undefined;
    opened = undefined;
  };
  const fail = (error: Error) => {
    close();
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  const send = async (request: SearchRequest, handedOver: Transferable[] = []): Promise<SearchResponse> =>
    new Promise((resolve, reject) => {
      if (worker === undefined) {
        reject(new SearchFailed("not-open", "The search was closed."));
        return;
      }
      pending.set(request.id, { resolve, reject });
      worker.postMessage(request, handedOver);
    });
  const start = async () => {
    // Made first, so that its code is fetched and read while the files are on their way.
    worker = makeWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<SearchResponse>) => {
      pending.get(data.id)?.resolve(data);
      pending.delete(data.id);
    });
    worker.addEventListener("error", () => fail(new SearchFailed("unexpected", "The search stopped unexpectedly.")));
    const { search, outline } = await load();
    const response = await send({ kind: "open", id: ++lastId, search, outline }, [search, outline]);
    if (response.kind === "failed") throw new SearchFailed(response.reason, response.message);
  };
  const open = async () => {
    opened ??= start().catch((error: unknown) => {
      close();
      throw error;
    });
    return opened;
  };
  return {
    open,
    close: () => fail(new SearchFailed("not-open", "The search was closed.")),
    search: async (query) => {
      const mine = ++latestQuery;
      await open();
      if (mine !== latestQuery) return undefined;
      const response = await send({ kind: "search", id: ++lastId, ...query });
      if (mine !== latestQuery) return undefined;
      if (response.kind === "failed") throw new SearchFailed(response.reason, response.message);
      return response.kind === "answer" ? response.answer : undefined;
    },
  };
}
