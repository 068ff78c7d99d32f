import type { EditionId } from "#codebook/edition.ts";
import type { OwnEdition } from "#device/own-edition.ts";
import type { FoundCopy, Given, ImportFault, ImportRequest, ImportResponse, Preview, Progress } from "./protocol.ts";

export class ImportFailed extends Error {
  override readonly name = "ImportFailed";
  readonly fault: ImportFault | "cancelled" | "stopped";
  constructor(fault: ImportFailed["fault"], message: string) {
    super(message);
    this.fault = fault;
  }
}

/** What was found in the files: what they would become, or a copy of an edition that is ready. */
export type Found =
  | { readonly kind: "preview"; readonly preview: Preview }
  | { readonly kind: "found-copy"; readonly copy: FoundCopy };

export type ImportClient = {
  /** Gives the worker what it needs to read files: the bytes of the starter's layer (they are gone from here), and a second worker. */
  readonly prepare: (starter: ArrayBuffer) => void;
  readonly read: (given: Given) => Promise<Found>;
  readonly store: (request: Omit<Extract<ImportRequest, { readonly kind: "store" }>, "kind">) => Promise<OwnEdition>;
  readonly copy: (edition: EditionId) => Promise<Blob>;
  /** The files an edition was made from; undefined when they were not kept with it. */
  readonly kept: (edition: EditionId) => Promise<Given | undefined>;
  /** Ends the worker, whatever it is at: the work that waits fails as cancelled, and nothing is stored. */
  readonly close: () => void;
};

/**
 * Owns the workers of one import: what `read` has understood is what `store` stores. One request at a
 * time. All methods reject with ImportFailed and nothing else.
 */
export function createImportClient(
  makeWorker: () => Worker,
  makeIndexer: () => Worker,
  onProgress: (progress: Progress) => void,
): ImportClient {
  const worker = makeWorker();
  let indexer: Worker | undefined;
  let ended: ImportFailed | undefined;
  let waiting:
    | { readonly resolve: (response: ImportResponse) => void; readonly reject: (error: Error) => void }
    | undefined;
  const fail = (error: ImportFailed) => {
    ended = error;
    worker.terminate();
    indexer?.terminate();
    waiting?.reject(error);
    waiting = undefined;
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ImportResponse>) => {
    if (data.kind === "progress") {
      onProgress(data.progress);
      return;
    }
    const { resolve, reject } = waiting ?? {};
    waiting = undefined;
    if (data.kind === "failed") reject?.(new ImportFailed(data.fault, data.message));
    else resolve?.(data);
  });
  const stopWith = (each: Worker) => {
    each.addEventListener("error", ({ message }) => fail(new ImportFailed("stopped", message)));
    each.addEventListener("messageerror", () => fail(new ImportFailed("stopped", "an answer could not be read")));
  };
  stopWith(worker);

  const ask = async <Kind extends ImportResponse["kind"]>(
    request: ImportRequest,
    kinds: readonly Kind[],
  ): Promise<Extract<ImportResponse, { readonly kind: Kind }>> => {
    // It may have stopped while nothing was asked of it.
    if (ended !== undefined) throw ended;
    const response = await new Promise<ImportResponse>((resolve, reject) => {
      waiting = { resolve, reject };
      worker.postMessage(request);
    });
    const isExpected = (each: ImportResponse): each is Extract<ImportResponse, { readonly kind: Kind }> =>
      kinds.some((kind) => kind === each.kind);
    if (!isExpected(response)) throw new ImportFailed("stopped", `unexpected answer ${response.kind}`);
    return response;
  };
  return {
    prepare: (starter) => {
      if (ended !== undefined) return;
      const { port1, port2 } = new MessageChannel();
      indexer = makeIndexer();
      stopWith(indexer);
      indexer.postMessage(port2, [port2]);
      worker.postMessage({ kind: "prepare", starter, indexer: port1 } satisfies ImportRequest, [starter, port1]);
    },
    read: async (given) => ask({ kind: "read", ...given }, ["preview", "found-copy"]),
    store: async (request) => (await ask({ kind: "store", ...request }, ["stored"])).edition,
    kept: async (edition) => (await ask({ kind: "kept", edition }, ["kept"])).given,
    copy: async (edition) => (await ask({ kind: "copy", edition }, ["copied"])).file,
    close: () => fail(new ImportFailed("cancelled", "The import was cancelled.")),
  };
}
