import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Browser, Page } from "@playwright/test";
import type { App } from "../app.ts";
import { watchLive } from "./live-memory.ts";
import { mrconso } from "./made-imports.ts";
import { giveAndAwaitPreview, now, openAtRest } from "./open-page.ts";

/** What it costs to open an extract of UMLS that is too large for memory. */
export type ExtractCost = {
  readonly size: number;
  /** The same file read by the same browser, and nothing done with it. */
  readonly readAlone: number;
  /** From the file to the preview. */
  readonly preview: number;
  /** Most that is alive meanwhile in the page and its workers, over their rest, in bytes. */
  readonly live: number;
};

/** @param folder where the generated file is put */
export async function extractCost(browser: Browser, app: App, folder: string): Promise<ExtractCost> {
  const file = path.join(folder, "MRCONSO.RRF");
  await pipeline(Readable.from(mrconso()), createWriteStream(file));
  const timed = await openAtRest(browser, app);
  const readAlone = await readingAlone(timed.page, file);
  const given = await now(timed.page);
  const preview = (await giveAndAwaitPreview(timed.page, [file])) - given;
  await timed.context.close();

  const watched = await openAtRest(browser, app);
  const watch = await watchLive(watched.page);
  await giveAndAwaitPreview(watched.page, [file]);
  const live = await watch.stop();
  await watched.context.close();
  return { size: (await stat(file)).size, readAlone, preview, live };
}

/** Milliseconds the browser needs to read a file through a stream, as the import does. */
async function readingAlone(page: Page, file: string): Promise<number> {
  await page.evaluate(() => {
    const input = document.createElement("input");
    input.type = "file";
    input.id = "read-alone";
    document.body.append(input);
  });
  await page.locator("#read-alone").setInputFiles(file);
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>("#read-alone");
    const reader = input?.files?.[0]?.stream().getReader();
    if (reader === undefined) throw new Error("no file was given");
    const began = performance.now();
    for (let part = await reader.read(); !part.done; part = await reader.read());
    input?.remove();
    return performance.now() - began;
  });
}
