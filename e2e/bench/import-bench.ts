import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { BUILT } from "../../src/codebook/built-files.ts";
import type { PackedOutline } from "../../src/codebook/packed-outline.ts";
import type { App } from "../app.ts";
import { descriptors, fees } from "./made-imports.ts";
import { buildAndAwait, giveAndAwaitPreview, now, openAtRest, shownAt } from "./open-page.ts";
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
  /** From the question to the first answer about it: its search is read from the device and opened meanwhile. */
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
  const previewed = await giveAndAwaitPreview(page, files);
  const pressed = await now(page);
  const used = await buildAndAwait(page);
  const resident = await memoryWatch.stop();
  const answer = await firstAnswer(page);
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
    build: used - pressed,
    firstAnswer: answer,
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
/** Asks the new edition by a word. @returns how long it took to answer */
async function firstAnswer(page: Page): Promise<number> {
  const answered = shownAt(page, '[data-results="excision"]');
  const asked = await now(page);
  await page.evaluate(() => (location.hash = "#/search?q=excision"));
  const took = (await answered) - asked;
  await page.goBack();
  return took;
}
