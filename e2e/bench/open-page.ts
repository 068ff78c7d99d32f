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

/** Gives files. @returns when the preview was shown */
export async function giveAndAwaitPreview(page: Page, files: readonly string[]): Promise<number> {
  const previewed = shownAt(page, "h2", "ready to be built$");
  await page.getByLabel("Files with codes").setInputFiles([...files]);
  return previewed;
}

/** Builds what is previewed. @returns when it was said to be in use */
export async function buildAndAwait(page: Page): Promise<number> {
  const used = shownAt(page, "h2", "is ready, and you are reading it$");
  await page.getByRole("button", { name: "Build the edition" }).click();
  return used;
}

/**
 * When something is first in the document, by the page's own clock: whoever asks from outside asks every half
 * second at worst. To be called before what brings it.
 */
export async function shownAt(page: Page, selector: string, text = ""): Promise<number> {
  return page.evaluate(
    async ([wanted, pattern]) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          const found = [...document.querySelectorAll(wanted)];
          if (!found.some((each) => new RegExp(pattern).test(each.textContent))) return;
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    [selector, text] as const,
  );
}

export async function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
