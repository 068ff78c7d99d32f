import type { BrowserContext } from "@playwright/test";
import { list, makeNewer, storeFew } from "../built.ts";
import { EDITION, shardFileOf } from "../edition.ts";
import { expect, test, type OwnApp, type Page } from "../fixtures.ts";

/*
 * Rows of "offline, update, corruption, eviction". A request that fails for want of a network is what
 * being offline is, and so is the check for a newer build.
 */
test.use({
  serviceWorkers: "allow",
  expectedNoise:
    /service-worker|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to load resource|integrity/,
});

/** Storing takes its time by the number of files: most tests have the worker store the whole app and a part of the edition. */
const KEPT = [shardFileOf("99213"), shardFileOf("45385")];

async function few(app: OwnApp): Promise<OwnApp> {
  await storeFew(app.copy, (file) => !file.includes("/sections/") || KEPT.includes(file));
  await app.serve(app.copy.folder);
  return app;
}

const STORED = "Available offline: everything is stored on this device.";

async function visit(page: Page, app: OwnApp, address = "#/"): Promise<void> {
  await page.goto(`${app.url}${address}`);
  await expect(page.getByRole("main")).not.toBeEmpty();
}

/** The start page says that everything is stored. */
async function untilStored(page: Page): Promise<void> {
  await expect(page.getByText(STORED)).toBeVisible({ timeout: 30_000 });
}

async function cutOff(app: OwnApp, context: BrowserContext): Promise<void> {
  await app.stop();
  // Playwright cuts pages and workers, but not the check for a newer worker: hence both.
  await context.setOffline(true);
}

/** What a tab does by itself each hour and whenever it is looked at again. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

/** The build in the tab: the first names no version. */
const version = (page: Page) => page.locator('meta[name="version"]');
const AFTER_SWAP = { timeout: 20_000 };

const offer = (page: Page) => page.getByRole("status").filter({ hasText: "Update available" });
const accept = (page: Page) => page.getByRole("button", { name: "Reload to update all tabs" }).click();

test("after one visit, with the server stopped and the network off, every deep link, browsing and searching work", async ({
  page,
  context,
  ownApp,
  expectAccessible,
}) => {
  const app = await ownApp();
  await visit(page, app);
  await untilStored(page);
  await cutOff(app, context);

  await page.goto(`${app.url}#/code/99213`);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("99213");
  await page.keyboard.type("colonoscpy w snare");
  await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/45385");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("45385");

  const other = await context.newPage();
  await visit(other, app, "#/section/surgery/digestive/colon-and-rectum");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Colon and Rectum");
  // A path link too: the stored page answers it.
  await other.goto(`${app.url}code/12011`);
  await expect(other.getByRole("heading", { level: 1 })).toContainText("12011");
  for (const address of [
    "#/modifiers",
    "#/modifier/25",
    "#/index/c",
    "#/changes",
    "#/learn/symbols",
    "#/compare/99213,99214",
    "#/saved",
    "#/about",
  ]) {
    await visit(other, app, address);
    await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(other.getByRole("alert")).toHaveCount(0);
  }
  await visit(other, app);
  await untilStored(other);
  await expectAccessible(other);
});

test("the tab of the very first visit works on without a network, unreloaded", async ({ page, context, ownApp }) => {
  const app = await few(await ownApp());
  await visit(page, app);
  await untilStored(page);
  await cutOff(app, context);
  await page.getByRole("link", { name: "Surgery", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Surgery");
  await page.keyboard.type("99213");
  await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/99213");
});

test("a sub-path works offline as well", async ({ page, context, ownApp }) => {
  const app = await few(await ownApp("/tools/cpt/"));
  await visit(page, app);
  await untilStored(page);
  await cutOff(app, context);
  await page.goto(`${app.url}?c=99213`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("99213");
});

test("before everything is stored nothing is promised", async ({ page, ownApp }) => {
  const app = await few(await ownApp());
  const release = app.hold("search.json");
  await visit(page, app);
  await expect(
    page.getByText(/(Storing everything|Looking whether everything is stored) for working offline\./),
  ).toBeVisible();
  // Storing has begun and waits for one file.
  await expect.poll(() => app.log.some((each) => each.includes("search.json")), { timeout: 20_000 }).toBe(true);
  await expect(page.getByText(STORED)).toHaveCount(0);
  release();
  await untilStored(page);
});

test("a newer build is offered, waits, and then takes over in all tabs at once", async ({
  page,
  context,
  ownApp,
  expectAccessible,
}) => {
  const app = await few(await ownApp());
  await visit(page, app);
  await untilStored(page);
  const other = await context.newPage();
  await visit(other, app, "#/code/99213");

  await makeNewer(app.copy, "2");
  await app.serve(app.copy.folder);
  await page.reload();
  await expect(offer(page)).toBeVisible({ timeout: 20_000 });
  await lookForNewer(other);
  await expect(offer(other)).toBeVisible({ timeout: 20_000 });
  await expectAccessible();
  // Nothing reloads by itself, and a plain reload keeps the old build: a coder may be in the middle of a chart.
  await expect(version(page)).toHaveCount(0);
  await page.reload();
  await expect(offer(page)).toBeVisible({ timeout: 20_000 });
  await expect(version(page)).toHaveCount(0);
  await expect(version(other)).toHaveCount(0);

  await accept(page);
  await expect(version(page)).toHaveAttribute("content", "2", AFTER_SWAP);
  await expect(version(other)).toHaveAttribute("content", "2", AFTER_SWAP);
  await expect(other.getByRole("heading", { level: 1 })).toContainText("99213");
  await expect(offer(page)).toHaveCount(0);
  await cutOff(app, context);
  await page.reload();
  await expect(version(page)).toHaveAttribute("content", "2");
});

test("a tab that was never reloaded is offered the newer build, and moved to it when another tab accepts", async ({
  page,
  context,
  ownApp,
}) => {
  const app = await few(await ownApp());
  await visit(page, app);
  await untilStored(page);
  await makeNewer(app.copy, "2");
  await app.serve(app.copy.folder);
  const other = await context.newPage();
  await visit(other, app);
  await expect(offer(other)).toBeVisible({ timeout: 20_000 });
  await lookForNewer(page);
  await expect(offer(page)).toBeVisible({ timeout: 20_000 });
  await accept(other);
  await expect(version(other)).toHaveAttribute("content", "2", AFTER_SWAP);
  await expect(version(page)).toHaveAttribute("content", "2", AFTER_SWAP);
  await untilStored(page);
});

test("what an older build stored and the newer one does not need is thrown away", async ({ page, ownApp }) => {
  const app = await few(await ownApp());
  const stored = () =>
    page.evaluate(async () =>
      (
        await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))
      ).reduce((sum, each) => sum + each, 0),
    );
  await visit(page, app);
  await untilStored(page);
  const before = await stored();
  await makeNewer(app.copy, "2");
  await app.serve(app.copy.folder);
  await page.reload();
  await expect(offer(page)).toBeVisible({ timeout: 20_000 });
  await accept(page);
  await expect(version(page)).toHaveAttribute("content", "2", AFTER_SWAP);
  await untilStored(page);
  expect(await stored()).toBe(before);
});

test("a host that answers for the service worker with a page does no harm", async ({ page, context, ownApp }) => {
  const app = await few(await ownApp());
  await visit(page, app);
  await untilStored(page);
  await app.copy.write("service-worker.js", await app.copy.read("index.html"));
  await app.serve(app.copy.folder);
  await page.reload();
  await untilStored(page);
  await expect(offer(page)).toHaveCount(0);
  await cutOff(app, context);
  await page.goto(`${app.url}#/code/45385`);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("45385");
});

test("a file that was cut short in a newer build is never taken over, and the build one has keeps working", async ({
  page,
  context,
  ownApp,
}) => {
  const app = await few(await ownApp());
  await visit(page, app);
  await untilStored(page);
  await makeNewer(app.copy, "2");
  await app.copy.write(`${EDITION}/learn.json`, "{}");
  await list(app.copy, `${EDITION}/learn.json`);
  await app.copy.write(`${EDITION}/learn.json`, "{");
  await app.serve(app.copy.folder);
  await lookForNewer(page);
  // The worker of the newer build came and went.
  await expect.poll(() => app.log.some((each) => each.includes("learn.json")), { timeout: 20_000 }).toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null), {
      timeout: 20_000,
    })
    .toBeNull();
  await expect(offer(page)).toHaveCount(0);
  await untilStored(page);
  await page.reload();
  await untilStored(page);
  await expect(version(page)).toHaveCount(0);
  await cutOff(app, context);
  await page.goto(`${app.url}#/learn/symbols`);
  await page.reload();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a file that is cut short on the first visit is no reason to promise anything, and the next good visit heals it", async ({
  page,
  context,
  ownApp,
}) => {
  const app = await few(await ownApp());
  const shard = shardFileOf("45385");
  await app.copy.truncate(shard);
  await app.serve(app.copy.folder);
  await visit(page, app);
  await expect(
    page.getByText("Not available offline: the copy could not be stored whole.", { exact: false }),
  ).toBeVisible({ timeout: 30_000 });
  // The rest of the edition works meanwhile.
  await page.goto(`${app.url}#/code/99213`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("99213");
  await page.goto(`${app.url}#/code/45385`);
  await expect(page.getByRole("alert")).toContainText("arrived damaged");
  await app.copy.heal(shard);
  await app.serve(app.copy.folder);
  await visit(page, app);
  await page.reload();
  await untilStored(page);
  await cutOff(app, context);
  await page.goto(`${app.url}#/code/45385`);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("45385");
});

test("what the browser threw away is stored again at the next visit", async ({ page, context, ownApp }) => {
  const app = await few(await ownApp());
  await visit(page, app);
  await untilStored(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await untilStored(page);
  await cutOff(app, context);
  await page.goto(`${app.url}#/code/45385`);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("45385");
  await page.keyboard.type("ekg");
  await expect(page.locator("a[data-best]")).toBeVisible();
});

test("a single file that the browser threw away is stored again at the next visit", async ({
  page,
  context,
  ownApp,
}) => {
  const app = await few(await ownApp());
  await visit(page, app);
  await untilStored(page);
  await page.evaluate(async (file) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (request.url.includes(file)) await cache.delete(request);
    }
  }, shardFileOf("45385"));
  await page.reload();
  await untilStored(page);
  await cutOff(app, context);
  await page.goto(`${app.url}#/code/45385`);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("45385");
});

/** Puts what a disk that fails leaves in the place of a stored file. */
async function damageStored(page: Page, stored: string): Promise<void> {
  await page.evaluate(async (file) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (request.url.includes(file))
          await cache.put(request, new Response("{", { headers: { "content-type": "application/json" } }));
      }
    }
  }, stored);
}

test("a stored file that was damaged later is noticed, fetched anew, and stored again", async ({
  page,
  context,
  ownApp,
}) => {
  const app = await few(await ownApp());
  await visit(page, app);
  await untilStored(page);
  await damageStored(page, shardFileOf("45385"));
  await page.goto(`${app.url}#/code/45385`);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("45385");
  await cutOff(app, context);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("45385");
});

test("a stored file that was damaged, met without a network, is explained and everything else works", async ({
  page,
  context,
  ownApp,
  expectAccessible,
}) => {
  const app = await few(await ownApp());
  await visit(page, app);
  await untilStored(page);
  await damageStored(page, shardFileOf("45385"));
  await cutOff(app, context);
  await page.goto(`${app.url}#/code/45385`);
  await page.reload();
  await expect(page.getByRole("alert")).toContainText(/damaged|could not be reached/);
  await expectAccessible();
  await page.goto(`${app.url}#/code/99213`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("99213");
});

test("when everything was cleared, the next visit with a network stores it all again", async ({
  page,
  context,
  ownApp,
}) => {
  const app = await few(await ownApp());
  await visit(page, app);
  await untilStored(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    localStorage.clear();
  });
  await page.reload();
  await untilStored(page);
  await cutOff(app, context);
  await page.reload();
  await untilStored(page);
});
