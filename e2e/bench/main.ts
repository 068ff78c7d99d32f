import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { compileInMemory } from "../../src/compile/compile-in-memory.ts";
import { parseEditionId } from "../../src/codebook/edition.ts";
import { writeEdition } from "../../src/cli/write-edition.ts";
import { compressFolder } from "../../src/cli/compress.ts";
import { generatedLayer } from "../../src/testing/generated-layer.ts";
import { startApp } from "../app.ts";
import { extractCost } from "./extract-bench.ts";
import { importCosts } from "./import-bench.ts";
import { printSearchBench, searchBench } from "./search/search-bench.ts";
import { firstLoadBytes, launch, timeToPaint, typing } from "./page-bench.ts";

/**
 * `npm run bench`: what the app costs, as ratios against a blank React and Vite page measured in the
 * same run, and its search beside other engines (alone: `npm run bench:search`). Prints tables and writes `.cache/bench.json`.
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = path.join(ROOT, ".cache/bench");
const DIST = path.join(ROOT, "dist");
const BLANK = path.join(CACHE, "blank");
const LARGE = path.join(CACHE, "large");

async function main(): Promise<void> {
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  await build({
    root: path.join(ROOT, "e2e/bench/blank"),
    base: "./",
    configFile: false,
    logLevel: "warn",
    build: { outDir: BLANK, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  await cp(path.join(BLANK, "index.html"), path.join(BLANK, "404.html"));
  await compressFolder(BLANK);
  await makeLargeApp();

  const [app, blank, large] = await Promise.all([startApp(DIST), startApp(BLANK), startApp(LARGE)]);
  const browser = await launch();
  const codePage = `${app.url}#/code/45385`;
  const blankBytes = await firstLoadBytes(browser, blank.url, (name) => path.join(BLANK, name));
  const appBytes = await firstLoadBytes(browser, codePage, (name) => path.join(DIST, name));
  const { blankCold, appCold, appWarm } = await timeToPaint(
    browser,
    {
      blankCold: { url: blank.url, selector: "h1", warm: false },
      appCold: { url: codePage, selector: "[data-descriptor]", warm: false },
      appWarm: { url: codePage, selector: "[data-descriptor]", warm: true },
    },
    4,
  );
  const typingSmall = await typing(browser, app, "colonoscopy with snare", 4);
  const typingLarge = await typing(browser, large, "excision knee with contrast", 4);
  const imports = await importCosts(browser, app, DIST, CACHE);
  const extract = await extractCost(browser, app, CACHE);
  await browser.close();
  await Promise.all([app.stop(), blank.stop(), large.stop()]);

  const rows = [
    {
      what: "JavaScript and CSS of a code page, brotli kB",
      blank: blankBytes / 1000,
      app: appBytes / 1000,
      limit: "2.0 x",
    },
    { what: "descriptor painted, cold, CPU 4x, ms", blank: blankCold.median, app: appCold.median, limit: "1.6 x" },
    { what: "descriptor painted, warm, CPU 4x, ms", blank: blankCold.median, app: appWarm.median, limit: "1.0 x" },
  ];
  console.table(
    rows.map((row) => ({
      ...row,
      blank: Math.round(row.blank),
      app: Math.round(row.app),
      ratio: (row.app / row.blank).toFixed(2),
    })),
  );
  const typed = [
    { what: "typing, starter edition, CPU 4x", ...typingSmall },
    { what: "typing, generated 11,000 codes, CPU 4x", ...typingLarge },
  ];
  console.table(
    typed.map((row) => ({
      what: row.what,
      "longest task, ms": Math.round(row.longestTask),
      "key to results, median ms": Math.round(row.keyToResults),
    })),
  );
  console.table(
    imports.map((row) => ({
      what: row.what,
      "files to preview, ms": Math.round(row.preview),
      "Build to in use, ms": Math.round(row.build),
      "to the first answer, ms": Math.round(row.firstAnswer),
      "all of it, ms": Math.round(row.preview + row.build + row.firstAnswer),
      "longest task, ms": Math.round(row.longestTask),
      "files, MB": megabytes(row.size),
      "alive at most, MB": megabytes(row.live),
      "times the files": (row.live / row.size).toFixed(1),
      "resident over rest, MB": megabytes(row.resident),
      "saved as CSV, ms": Math.round(row.exporting),
      "longest task of it, ms": Math.round(row.longestExportTask),
    })),
  );
  console.table([
    {
      what: "MRCONSO, read line by line",
      "file, MB": megabytes(extract.size),
      "file to preview, ms": Math.round(extract.preview),
      "read alone, ms": Math.round(extract.readAlone),
      "alive at most, MB": megabytes(extract.live),
    },
  ]);
  const search = await searchBench(path.join(CACHE, "search"));
  printSearchBench(search);
  await writeFile(
    path.join(CACHE, "../bench.json"),
    JSON.stringify({ rows, typed, imports, extract, search }, undefined, 2),
  );
}

function megabytes(size: number | undefined): string {
  return size === undefined ? "" : (size / 1e6).toFixed(1);
}

async function makeLargeApp(): Promise<void> {
  await cp(DIST, LARGE, { recursive: true });
  await rm(path.join(LARGE, "codebook"), { recursive: true });
  const edition = parseEditionId("generated-2026");
  if (edition === undefined) throw new Error("unreachable: the name is an edition's");
  const { manifest, files } = await compileInMemory([generatedLayer(11_000)], {
    edition,
    title: "Generated",
    year: 2026,
    released: "2026-01-01",
  });
  await writeEdition(path.join(LARGE, "codebook"), manifest, files);
  await rm(path.join(LARGE, "service-worker.js"));
  await compressFolder(LARGE);
}

await main();
