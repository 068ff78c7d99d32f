import { createHash } from "node:crypto";
import { EDITION, manifest, shardFileOf } from "../edition.ts";
import { expect, test, type Page } from "../fixtures.ts";

/*
 * Built files missing, cut short, or of another build; no service worker. Each has a sentence that says what
 * happened and what to do, and what still works keeps working. (The service worker is kept out: with it a
 * stored copy would answer.)
 */
test.use({ expectedNoise: /Failed to load resource|Cross-Origin-Opener-Policy/ });

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const alert = (page: Page) => page.getByRole("alert");

test("a file that is cut short is noticed, explained, and read again on request", async ({
  page,
  ownApp,
  expectAccessible,
}) => {
  const app = await ownApp();
  const shard = shardFileOf("45385");
  await app.copy.truncate(shard);
  await app.serve(app.copy.folder);
  await page.goto(`${app.url}#/code/45385`);
  await expect(alert(page)).toContainText("A file of this edition arrived damaged");
  await expect(alert(page)).toContainText(shard.replace("codebook/", ""));
  await expectAccessible();
  await app.copy.heal(shard);
  await app.serve(app.copy.folder);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(title(page)).toContainText("45385");
  await expect(alert(page)).toHaveCount(0);
});

test("when the app itself did not arrive, the page says so and shows the descriptor it was opened for", async ({
  page,
  ownApp,
}) => {
  const app = await ownApp();
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto(`${app.url}#/code/45385`);
  await expect(alert(page)).toContainText("Fivedigit could not be loaded whole.");
  await expect(page.locator("[data-descriptor]")).toContainText("snare");
  await page.unroute("**/assets/index-*.js");
  await page.reload();
  await expect(title(page)).toContainText("45385");
  await expect(alert(page)).toHaveCount(0);
});

test.describe("a part of the app that did not arrive", () => {
  test.use({ expectedNoise: /Failed to load resource|dynamically imported module/ });

  test("is said in its place, and everything else works", async ({ page, open, expectAccessible }) => {
    await page.route(/assets\/(outline-panel|modifiers-page)-.*\.js/, (route) => route.abort());
    await open("#/code/45385");
    await expect(alert(page)).toContainText("The outline could not be shown");
    await expect(title(page)).toContainText("45385");
    await expectAccessible();
    await page.getByRole("contentinfo").getByRole("link", { name: "Modifiers" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page could not be shown");
    await expectAccessible();
    await page.getByRole("contentinfo").getByRole("link", { name: "About" }).click();
    await expect(title(page)).toHaveText("About");
    await page.unroute(/assets\/(outline-panel|modifiers-page)-.*\.js/);
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(page.getByRole("complementary", { name: "Outline" }).getByRole("treeitem").first()).toBeVisible();
    await expect(alert(page)).toHaveCount(0);
  });
});

test("a single changed letter is noticed", async ({ page, ownApp }) => {
  const app = await ownApp();
  const shard = shardFileOf("45385");
  const whole = await app.copy.read(shard);
  await app.copy.write(shard, whole.replace(/with removal/, "with Removal"));
  await app.serve(app.copy.folder);
  await page.goto(`${app.url}#/code/45385`);
  await expect(alert(page)).toContainText("arrived damaged");
});

test("without the search index searching says so, and the rest works", async ({ page, ownApp, expectAccessible }) => {
  const app = await ownApp();
  await app.copy.remove(`${EDITION}/search.json`);
  await app.serve(app.copy.folder);
  await page.goto(`${app.url}#/search?q=knee`);
  await expect(alert(page)).toContainText("A file of this edition is not there");
  await expectAccessible();
  await page.goto(`${app.url}#/code/45385`);
  await expect(title(page)).toContainText("45385");
  await page.goto(`${app.url}#/browse`);
  await expect(page.getByRole("main").getByRole("treeitem").first()).toBeVisible();
  await app.copy.heal(`${EDITION}/search.json`);
  await app.serve(app.copy.folder);
  await page.keyboard.type("45385");
  await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/45385");
});

test("an index of another version of the search says so", async ({ page, ownApp }) => {
  const app = await ownApp();
  const index = (await app.copy.read(`${EDITION}/search.json`)).replace(/"options":"[^"]*"/, '"options":"0"');
  await app.copy.write(`${EDITION}/search.json`, index);
  const sha256 = createHash("sha256").update(index).digest("hex");
  const files = { ...manifest.files, "search.json": { size: Buffer.byteLength(index), sha256 } };
  await app.copy.write(`${EDITION}/manifest.json`, JSON.stringify({ ...manifest, files }));
  await app.serve(app.copy.folder);
  await page.goto(`${app.url}#/search?q=knee`);
  await expect(alert(page)).toContainText("This edition was built for another version of Fivedigit");
});

test("search read while it was missing can be tried again", async ({ page, ownApp }) => {
  const app = await ownApp();
  await app.copy.remove(`${EDITION}/search.json`);
  await app.serve(app.copy.folder);
  await page.goto(`${app.url}#/search?q=45385`);
  await expect(alert(page)).toBeVisible();
  await app.copy.heal(`${EDITION}/search.json`);
  await app.serve(app.copy.folder);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/45385");
});

test("without the outline a code page still opens, and what needs the outline says so", async ({ page, ownApp }) => {
  const app = await ownApp();
  await app.copy.truncate(`${EDITION}/outline.json`);
  await app.serve(app.copy.folder);
  await page.goto(`${app.url}#/code/45385`);
  await expect(title(page)).toContainText("45385");
  await page.goto(`${app.url}#/section/surgery`);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("arrived damaged");
});

test("without its guidelines a code page still stands, and the fold says that they could not be read", async ({
  page,
  ownApp,
}) => {
  const app = await ownApp();
  await app.copy.remove(`${EDITION}/guidelines/em.json`);
  await app.serve(app.copy.folder);
  await page.goto(`${app.url}#/code/99213`);
  await expect(title(page)).toContainText("99213");
  const section = page
    .getByRole("region", { name: "Guidelines in force" })
    .getByRole("group")
    .filter({ hasText: "Evaluation and Management" });
  await section.locator("summary").click();
  await expect(section).toContainText("This guideline could not be read.");
});

for (const [what, file, text, sentence] of [
  [
    "an edition of another format",
    `${EDITION}/manifest.json`,
    JSON.stringify({ ...manifest, format: 99 }),
    "This edition was built for another version of Fivedigit",
  ],
  [
    "a list of editions of another format",
    "codebook/editions.json",
    JSON.stringify({ format: 99 }),
    "This edition was built for another version of Fivedigit",
  ],
  [
    "a manifest that is cut short",
    `${EDITION}/manifest.json`,
    JSON.stringify(manifest).slice(0, 2000),
    "A file of this edition cannot be read",
  ],
  [
    "a manifest that is something else",
    `${EDITION}/manifest.json`,
    `[null,{"__proto__":1}]`,
    "A file of this edition cannot be read",
  ],
  ["no list of editions", "codebook/editions.json", undefined, "A file of this edition is not there"],
  ["no manifest", `${EDITION}/manifest.json`, undefined, "A file of this edition is not there"],
  [
    "a host that answers for missing files with a page",
    `${EDITION}/manifest.json`,
    "<!doctype html><title>Home</title>",
    "A file of this edition",
  ],
] as const) {
  test(`${what} is explained, and the page recovers when it is mended`, async ({ page, ownApp, expectAccessible }) => {
    const app = await ownApp();
    if (text === undefined) await app.copy.remove(file);
    else await app.copy.write(file, text);
    await app.serve(app.copy.folder);
    await page.goto(`${app.url}#/code/99213`);
    await expect(alert(page)).toContainText(sentence);
    await expectAccessible();
    await app.copy.heal(file);
    await app.serve(app.copy.folder);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(title(page)).toContainText("99213");
  });
}

test("a site that cannot be reached is told apart from a file that is not there, and read again on request", async ({
  page,
  ownApp,
}) => {
  const app = await ownApp();
  await page.goto(`${app.url}#/code/99213`);
  await expect(title(page)).toContainText("99213");
  await page.waitForLoadState("networkidle");
  await app.stop();
  await page.evaluate(() => (location.hash = "#/code/45385"));
  await expect(alert(page)).toContainText("The site could not be reached");
  await app.serve(app.copy.folder).catch(() => undefined);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(title(page)).toContainText("45385");
});

test.describe("without a service worker", () => {
  async function everythingElseWorks(page: Page): Promise<void> {
    await page.keyboard.type("99213");
    await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/99213");
    await page.keyboard.press("Enter");
    await expect(title(page)).toContainText("99213");
    await page.getByRole("button", { name: "Save this code" }).click();
    await page.getByRole("button", { name: "Copy the code" }).click();
    await expect(page.getByRole("status").filter({ hasText: "99213 copied" })).toBeAttached();
    await page.goBack();
    await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/99213");
  }

  test("over plain http, as on a LAN, the page says why it cannot work offline, and all else works", async ({
    page,
    app,
  }) => {
    await page.goto(app.url.replace("localhost", "plain-http.test"));
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await expect(
      page.getByText("Not available offline: this page came over plain http.", { exact: false }),
    ).toBeVisible();
    await everythingElseWorks(page);
  });

  test("over plain http own files are not taken, and the page says why before any is given", async ({ page, app }) => {
    await page.goto(`${app.url.replace("localhost", "plain-http.test")}#/open`);
    await expect(page.getByRole("main")).toContainText("Files can be opened over https only");
    await expect(page.getByRole("main")).toContainText("Open it over https, or on this computer as localhost.");
    await expect(page.getByLabel("Files with codes")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Save as CSV" })).toBeEnabled();
  });

  test("over plain http a file that is cut short is still noticed, by its size", async ({ page, ownApp }) => {
    const app = await ownApp();
    await app.copy.truncate(shardFileOf("45385"));
    await app.serve(app.copy.folder);
    await page.goto(`${app.url.replace("localhost", "plain-http.test")}#/code/45385`);
    await expect(alert(page)).toContainText("arrived damaged");
  });

  test("in a browser that has none, the page says so, and all else works", async ({ page, open }) => {
    await page.addInitScript(() => {
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    });
    await open("#/");
    await expect(
      page.getByText("Not available offline: this browser does not let pages store themselves."),
    ).toBeVisible();
    await everythingElseWorks(page);
  });

  test("where registering is refused, the page says so, and all else works", async ({ page, open }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("refused", "SecurityError"));
    });
    await open("#/");
    await expect(
      page.getByText("Not available offline: the copy could not be stored whole.", { exact: false }),
    ).toBeVisible();
    await everythingElseWorks(page);
  });
});
