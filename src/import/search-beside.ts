import type { SearchCorpus } from "#search/document.ts";

/**
 * Has the search file built by the worker at the other end of the port, one at a time. The corpus goes as
 * one text: to clone its objects would take longer than to write and read them.
 */
export async function buildSearchBeside(port: MessagePort, corpus: SearchCorpus): Promise<Uint8Array<ArrayBuffer>> {
  const answer = nextAnswer(port);
  port.postMessage(JSON.stringify(corpus));
  return answer;
}

/** By itself: a listener keeps alive whatever its surroundings know, and the corpus need not wait for the answer. */
async function nextAnswer(port: MessagePort): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    port.addEventListener("message", ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data), {
      once: true,
    });
    port.start();
  });
}
