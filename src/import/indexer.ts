import { buildSearchFile } from "#search/build-index.ts";
import type { SearchCorpus } from "#search/document.ts";

declare const self: DedicatedWorkerGlobalScope;

/*
 * The worker beside the import worker: it builds the search file, which is half of compiling an edition,
 * while the other one writes all other files. They talk by a port of their own. What goes wrong here stops
 * this worker, and with it the import.
 */
self.addEventListener("message", ({ data: port }: MessageEvent<MessagePort>) => {
  port.addEventListener("message", ({ data }: MessageEvent<string>) => {
    const bytes = new TextEncoder().encode(buildSearchFile(JSON.parse(data) as SearchCorpus));
    port.postMessage(bytes, [bytes.buffer]);
  });
  port.start();
});
