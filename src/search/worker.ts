import type { PackedOutline } from "#codebook/packed-outline.ts";
import { createEngine, type Engine } from "./engine.ts";
import { SearchFileError } from "./index/file-error.ts";
import type { SearchRequest, SearchResponse } from "./protocol.ts";
import { WARM_UP } from "./warm-up.ts";

declare const self: DedicatedWorkerGlobalScope;

let engine: Engine | undefined;

self.addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
  self.postMessage(answer(data));
  if (data.kind === "open") setTimeout(warmUp, REST);
});

/** Milliseconds between the queries of the warming up: whoever types meanwhile waits for one of them at most. */
const REST = 20;

function warmUp(nth = 0): void {
  const query = WARM_UP[nth];
  if (query === undefined || engine === undefined) return;
  engine.search({ query });
  setTimeout(warmUp, REST, nth + 1);
}

function answer(request: SearchRequest): SearchResponse {
  const { id } = request;
  try {
    if (request.kind === "open") {
      const outline = JSON.parse(textOf(request.outline)) as PackedOutline;
      engine = createEngine(textOf(request.search), outline);
      return { kind: "ready", id, codes: outline.code.length };
    }
    if (engine === undefined) return { kind: "failed", id, reason: "not-open", message: "The search is not open yet." };
    return { kind: "answer", id, answer: engine.search(request) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "failed", id, reason: error instanceof SearchFileError ? error.fault : "unexpected", message };
  }
}

function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}
