import { WARM_UP } from "../../../src/search/warm-up.ts";
import type { BenchEngine } from "./bench-engine.ts";

export type Measured = {
  /** Bytes to an open index. */
  readonly load: number;
  /** From reading the files to the first result. */
  readonly first: number;
  /** Of each keystroke, in the order typed. */
  readonly keys: readonly number[];
};

/** A task for a fresh process or worker. */
export type MeasureTask = {
  readonly engine: string;
  /** Paths or addresses of the engine's files. */
  readonly files: readonly string[];
  readonly queries: readonly string[];
  /** Stops before the next key when so many milliseconds were spent typing. */
  readonly budget: number;
};

/** Opens an engine from its files, warms it up, and types every query letter by letter. */
export async function measureEngine(
  engine: BenchEngine,
  { files, queries, budget }: MeasureTask,
  read: (file: string) => Promise<Uint8Array>,
  onFirst: () => void,
): Promise<Measured> {
  const start = performance.now();
  const bytes = await Promise.all(files.map(read));
  const opening = performance.now();
  const answer = await engine.open(bytes);
  const load = performance.now() - opening;
  await answer((queries[0] ?? "").slice(0, 4));
  const first = performance.now() - start;
  onFirst();
  // As the worker of the page does, and for every engine alike: what is measured is typing, not the first run of the code.
  const warmed = performance.now();
  for (const query of WARM_UP) if (performance.now() - warmed < budget / 3) await answer(query);
  const keys: number[] = [];
  let spent = 0;
  for (const query of queries) {
    for (let length = 1; length <= query.length && spent <= budget; length++) {
      const typed = query.slice(0, length);
      const key = performance.now();
      const found = answer(typed);
      if (found instanceof Promise) await found;
      const took = performance.now() - key;
      spent += took;
      keys.push(took);
    }
  }
  return { load, first, keys };
}
