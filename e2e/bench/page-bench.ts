import { brotliCompressSync } from "node:zlib";
import { readFile } from "node:fs/promises";
import { chromium, type Browser, type Page } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "../find-browser.ts";
import type { App } from "../app.ts";

/** Milliseconds from navigation until something is in view. */
export type Paint = { readonly median: number; readonly all: readonly number[] };

const RUNS = 9;

export async function launch(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ args: BROWSER_FLAGS, ...(executablePath !== undefined && { executablePath }) });
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A page to open: cold in a fresh context a run, or warm after a first visit in it. */
export type Opened = { readonly url: string; readonly selector: string; readonly warm: boolean };

/**
 * Time until each page's `selector` is painted, with the CPU slowed down. The pages take turns, so that
 * whatever else the machine does falls on all of them alike.
 */
export async function timeToPaint<K extends string>(
  browser: Browser,
  pages: Readonly<Record<K, Opened>>,
  throttle: number,
): Promise<Record<K, Paint>> {
  const names = Object.keys(pages) as K[];
  const all = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let run = 0; run < RUNS; run++) {
    for (const name of names) all[name].push(await paintOnce(browser, pages[name], throttle));
  }
  return Object.fromEntries(
    names.map((name): [K, Paint] => [name, { median: median(all[name]), all: all[name] }]),
  ) as Record<K, Paint>;
}

async function paintOnce(browser: Browser, { url, selector, warm }: Opened, throttle: number): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (warm) {
    await page.goto(url);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.waitForTimeout(2500);
  }
  await slowDown(page, throttle);
  await watchPaint(page, selector);
  await page.goto("about:blank");
  await page.goto(url);
  const time = await until(page, () => (window as Window & { painted?: number }).painted);
  await context.close();
  return time;
}

/** Asks the page again and again: Playwright's own waiting for a function needs eval, which the policy forbids. */
async function until(page: Page, ask: (argument: string) => number | undefined, argument = ""): Promise<number> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const answer = await page.evaluate(ask, argument);
    if (answer !== undefined) return answer;
    // What is asked was noted in the page: asking seldom does not change it, asking often would slow it down.
    await page.waitForTimeout(50);
  }
  throw new Error(`Waited 30 s at ${page.url()}`);
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

async function watchPaint(page: Page, selector: string): Promise<void> {
  // As text, because the runner names inner functions with a helper that the page does not have.
  await page.addInitScript(`(function look() {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return requestAnimationFrame(look);
    // The frame after the one in which it was found is on the screen.
    requestAnimationFrame(() => (window.painted = performance.now()));
  })()`);
}

/** Brotli bytes of the scripts and styles a page asks for until it is idle. */
export async function firstLoadBytes(
  browser: Browser,
  url: string,
  read: (pathname: string) => string,
): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on("response", (response) => {
    const type = response.request().resourceType();
    if (type === "script" || type === "stylesheet") asked.add(new URL(response.url()).pathname);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await context.close();
  const sizes = await Promise.all(
    [...asked].map(async (pathname) => brotliCompressSync(await readFile(read(pathname))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The longest main-thread task, and the time from key to results, while a query is typed letter by letter. */
export async function typing(
  browser: Browser,
  app: App,
  query: string,
  throttle: number,
): Promise<{ readonly longestTask: number; readonly keyToResults: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${app.url}#/`);
  await page.getByRole("textbox").waitFor();
  await page.waitForTimeout(4000);
  await slowDown(page, throttle);
  await page.evaluate(() => {
    const state = window as Window & { longest?: number };
    state.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.longest = Math.max(state.longest ?? 0, entry.duration);
    }).observe({ type: "longtask" });
    const shown = new Map<string, number>();
    let pressed = 0;
    addEventListener("keydown", (event) => (pressed = event.timeStamp), { capture: true });
    new MutationObserver(() => {
      const results = document.querySelector<HTMLElement>("[data-results]")?.dataset["results"];
      if (results !== undefined && !shown.has(results)) shown.set(results, performance.now() - pressed);
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-results"] });
    Object.assign(window, { shown });
  });
  const times: number[] = [];
  let typed = "";
  for (const letter of query) {
    typed += letter;
    await page.keyboard.type(letter);
    times.push(
      await until(page, (text) => (window as Window & { shown?: Map<string, number> }).shown?.get(text), typed),
    );
  }
  await page.waitForTimeout(500);
  const longestTask = await page.evaluate(() => (window as Window & { longest?: number }).longest ?? 0);
  await context.close();
  return { longestTask, keyToResults: median(times) };
}
