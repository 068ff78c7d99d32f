import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { BUILT } from "../../src/codebook/built-files.ts";
import type { PackedOutline } from "../../src/codebook/packed-outline.ts";
import { csv, data, preamble } from "../../src/testing/made-fees.ts";
import type { App } from "../app.ts";
import { made, type MadeFile } from "../own-files.ts";
import { watchLive } from "./live-memory.ts";
import { median } from "./page-bench.ts";
import { watchMemory } from "./renderer-memory.ts";

/** What it costs to open files in the page: the worker's time, and what the page itself feels of it. */
export type ImportCost = {
  readonly what: string;
  /** From the files to the preview: everything is read and compiled then. */
  readonly preview: number;
  /** From Build to the edition in use. */
  readonly build: number;
  /** From then to the first answer about it: its search is read from the device and opened meanwhile. */
  readonly firstAnswer: number;
  /** The longest task of the page's own thread in all that time. */
  readonly longestTask: number;
  /** Most that is alive in the page and its workers at any step, over their rest, in bytes: what the work needs at the least. */
  readonly live: number;
  /** Highest peak of the page's processes over their rest, in bytes, garbage included; absent where it cannot be told. */
  readonly resident: number | undefined;
  /** Bytes of the files. */
  readonly size: number;
  /** The whole edition saved as CSV: how long it takes, and the longest task of the page's own thread meanwhile. */
  readonly exporting: number;
  readonly longestExportTask: number;
};

const RUNS = 3;

const SHORT = "exc rem rpr inj bx incis drain les skn knee hand hrt eye w/o w/dye px init addl ea cm<".split(" ");
const LONG =
  "excision removal repair injection biopsy incision drainage lesion skin knee hand heart eye without contrast initial each additional centimeter including guidance with of the".split(
    " ",
  );

/** Words drawn as they are in any language, few of them often; the same on every machine. */
function phrases(words: readonly string[], seed: number): (count: number) => string {
  let state = seed;
  return (count) =>
    Array.from({ length: count }, () => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return words[Math.floor(words.length * (state / 4_294_967_296) ** 2)] ?? "";
    }).join(" ");
}

/**
 * A relative value file of the size of the real one: 19,356 rows, 17,096 codes, a third of them of Level II.
 * @param known the starter's codes: the others of the real file are as many as these, and nearly the same
 */
function fees(known: readonly string[]): MadeFile {
  const phrase = phrases(SHORT, 11);
  const others = Array.from({ length: 11_004 - known.length }, (_, at) => `${String(9_000 + at)}T`);
  const levelTwo = Array.from(
    { length: 6_092 },
    (_, at) => `${"ABCEGHJKLM".charAt(at % 10)}${String(100 + at).padStart(4, "0")}`,
  );
  const numbers = [...known, ...others, ...levelTwo];
  const rows = numbers.flatMap((code, at) => {
    const text = phrase(5).slice(0, 28).trim();
    const whole = data(2026, { code, text, with: { 14: ["XXX", "090", "000", "ZZZ"][at % 4] ?? "" } });
    if (at % 8 !== 0 || at >= 9_040) return [whole];
    return [whole, data(2026, { code, mod: "26", text }), data(2026, { code, mod: "TC", text })];
  });
  return made("PPRRVU2026_Jul_nonQPP.csv", csv([...preamble(2026, "July"), ...rows.slice(0, 19_356)]));
}

/** A list of 11,500 long descriptors, as the AMA's list has. */
function descriptors(): MadeFile {
  const phrase = phrases(LONG, 13);
  const rows = Array.from({ length: 11_500 }, (_, at) => {
    const code = String(100 + at * 8).padStart(5, "0");
    return `${900_000 + at}\t${code}\t${phrase(6)}; ${phrase(4 + (at % 9))}\t${phrase(6)}\t${phrase(4)}\t${phrase(7)}\t\t20260101\t\t\t`;
  });
  const header =
    "Concept Id\tCPT Code\tLong\tMedium\tShort\tConsumer\tSpanish Consumer\tCurrent Descriptor Effective Date\tTest Name\tLab Name\tManufacturer Name";
  return made("ConsolidatedCodeList.txt", ["Invented, of 2026", "", header, ...rows, ""].join("\r\n"));
}

/**
 * @param built the folder of the built app, where the starter is
 * @param folder where the generated files are put: given as a person gives them, from the disk
 */
export async function importCosts(browser: Browser, app: App, built: string, folder: string): Promise<ImportCost[]> {
  const starter = path.join(built, "codebook/starter-2026", BUILT.outline);
  const { code: known } = JSON.parse(await readFile(starter, "utf8")) as PackedOutline;
  const cases = [
    { what: "relative values, 19,356 rows", files: [fees(known)] },
    { what: "11,500 long descriptors", files: [descriptors()] },
    { what: "both together", files: [fees(known), descriptors()] },
  ];
  const costs: ImportCost[] = [];
  for (const { what, files: generated } of cases) {
    const files = await Promise.all(
      generated.map(async ({ name, buffer }) => {
        const full = path.join(folder, name);
        await writeFile(full, buffer);
        return full;
      }),
    );
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await importOnce(browser, app, files));
    costs.push({
      what,
      preview: median(runs.map((each) => each.preview)),
      build: median(runs.map((each) => each.build)),
      firstAnswer: median(runs.map((each) => each.firstAnswer)),
      longestTask: median(runs.map((each) => each.longestTask)),
      live: await liveMemory(browser, app, files),
      resident: medianOf(runs.map((each) => each.resident)),
      size: generated.reduce((sum, { buffer }) => sum + buffer.length, 0),
      exporting: median(runs.map((each) => each.exporting)),
      longestExportTask: median(runs.map((each) => each.longestExportTask)),
    });
  }
  return costs;
}

/** In a run of its own: to collect the garbage at every step takes time. */
async function liveMemory(browser: Browser, app: App, files: readonly string[]): Promise<number> {
  const { context, page } = await openAtRest(browser, app);
  const watch = await watchLive(page);
  await giveAndAwaitPreview(page, files);
  await buildAndAwait(page);
  const live = await watch.stop();
  await context.close();
  return live;
}

/** The page where files are opened, with the starter waiting in its worker: what is measured next is the import alone. */
async function openAtRest(browser: Browser, app: App) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${app.url}#/open`);
  await page.getByRole("button", { name: "Choose files…" }).waitFor();
  await page.waitForTimeout(4_000);
  return { context, page };
}

async function giveAndAwaitPreview(page: Page, files: readonly string[]): Promise<void> {
  await page.getByLabel("Files with codes").setInputFiles([...files]);
  await page.getByRole("heading", { level: 2, name: /ready to be built$/ }).waitFor({ timeout: 120_000 });
}

async function buildAndAwait(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Build the edition" }).click();
  await page
    .getByRole("heading", { level: 2, name: /is ready, and you are reading it$/ })
    .waitFor({ timeout: 120_000 });
}

function medianOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : median(known);
}

type OneImport = Omit<ImportCost, "what" | "size" | "live">;

async function importOnce(browser: Browser, app: App, files: readonly string[]): Promise<OneImport> {
  const { context, page } = await openAtRest(browser, app);
  await page.evaluate(() => {
    const state = window as Window & { longest?: number };
    state.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.longest = Math.max(state.longest ?? 0, entry.duration);
    }).observe({ type: "longtask" });
  });
  const memoryWatch = await watchMemory(browser);
  const given = await now(page);
  await giveAndAwaitPreview(page, files);
  const previewed = await now(page);
  await buildAndAwait(page);
  const used = await now(page);
  const resident = await memoryWatch.stop();
  const answered = await firstAnswer(page);
  await page.waitForTimeout(500);
  const longestTask = await takeLongest(page);
  const exportBegan = await now(page);
  const saving = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("button", { name: "Save as CSV" }).click();
  await saving;
  const exporting = (await now(page)) - exportBegan;
  await page.waitForTimeout(500);
  const longestExportTask = await takeLongest(page);
  await context.close();
  return {
    preview: previewed - given,
    build: used - previewed,
    firstAnswer: answered - used,
    longestTask,
    resident,
    exporting,
    longestExportTask,
  };
}

/** The longest task since it was last asked for. */
async function takeLongest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const state = window as Window & { longest?: number };
    const { longest = 0 } = state;
    state.longest = 0;
    return longest;
  });
}
/** Asks the new edition by a word. @returns when it had answered */
async function firstAnswer(page: Page): Promise<number> {
  await page.evaluate(() => (location.hash = "#/search?q=excision"));
  await page.locator('[data-results="excision"]').waitFor({ timeout: 120_000 });
  const answered = await now(page);
  await page.goBack();
  return answered;
}

async function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
