import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { App } from "../app.ts";

/** The page where files are opened, with the starter waiting in its worker: what is measured next is the import alone. */
export async function openAtRest(
  browser: Browser,
  app: App,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${app.url}#/open`);
  await page.getByRole("button", { name: "Choose files…" }).waitFor();
  await page.waitForTimeout(4_000);
  return { context, page };
}

export async function giveAndAwaitPreview(page: Page, files: readonly string[]): Promise<void> {
  await page.getByLabel("Files with codes").setInputFiles([...files]);
  await page.getByRole("heading", { level: 2, name: /ready to be built$/ }).waitFor({ timeout: 120_000 });
}

export async function buildAndAwait(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Build the edition" }).click();
  await page
    .getByRole("heading", { level: 2, name: /is ready, and you are reading it$/ })
    .waitFor({ timeout: 120_000 });
}

export async function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
