import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { printSearchBench, searchBench } from "./search-bench.ts";

/** The search alone: `npm run bench:search`, or with a pattern of engine names to measure only those. */
const CACHE = fileURLToPath(new URL("../../../.cache", import.meta.url));

async function main(): Promise<void> {
  const measured = await searchBench(path.join(CACHE, "search-bench"), new RegExp(process.argv[2] ?? ".", "i"));
  printSearchBench(measured);
  await writeFile(path.join(CACHE, "bench-search.json"), JSON.stringify(measured, undefined, 2));
}

await main();
