import { engineNamed } from "./cold-engines.ts";
import { measureEngine, type MeasureTask } from "./measure-engine.ts";

/* The scope of a worker talks as a worker does; this folder is typed for pages. */
const page = self as unknown as Worker;

page.addEventListener("message", ({ data }: MessageEvent<MeasureTask>) => {
  const read = async (file: string) => new Uint8Array(await (await fetch(file)).arrayBuffer());
  measureEngine(engineNamed(data.engine), data, read, () => page.postMessage("first")).then(
    (measured) => page.postMessage(measured),
    (error: unknown) => page.postMessage(String(error)),
  );
});
