import { unpackOutline, type PackedOutline } from "#codebook/packed-outline.ts";
import { createEngine, type Engine } from "./engine.ts";
import { SearchFileError } from "./index/file-error.ts";
import type { SearchRequest, SearchResponse } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

let engine: Engine | undefined;

self.addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => self.postMessage(answer(data)));

function answer(request: SearchRequest): SearchResponse {
  const { id } = request;
  try {
    if (request.kind === "open") {
      const outline = unpackOutline(JSON.parse(request.outline) as PackedOutline);
      engine = createEngine(request.search, outline);
      return { kind: "ready", id, codes: outline.lines.length };
    }
    if (engine === undefined) return { kind: "failed", id, reason: "not-open", message: "The search is not open yet." };
    return { kind: "answer", id, answer: engine.search(request) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "failed", id, reason: error instanceof SearchFileError ? error.fault : "unexpected", message };
  }
}
