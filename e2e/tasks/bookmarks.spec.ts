import { changes, manifest } from "../edition.ts";
import { expect, test, type Page } from "../fixtures.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** A path link is answered by the host's page for unknown paths, with status 404, and what that page asked for in the wrong folder is not there. */
const PATH_LINK = /404|MIME type|preload/;

test.describe("a bookmark opens cold", () => {
  test.use({ expectedNoise: PATH_LINK });

  for (const address of [
    "#/code/99213",
    "#/CODE/99213",
    "#/code/99213/",
    "#code/99213",
    "#/code/99213?edition=starter-2026",
    "?utm=1#/code/99213",
    "?c=99213",
    "code/99213",
    "code/99213/",
    "index.html#/code/99213",
  ]) {
    test(`as ${address}`, async ({ page, open }) => {
      await open(address);
      await expect(title(page)).toContainText("99213");
      await expect(page).toHaveTitle(/^99213 /);
      await expect(page).toHaveURL(/#\/?code\/99213\/?(\?edition=.*)?$/i);
    });
  }

  for (const address of ["#/code/0001f", "?c=0001f", "code/0001f"]) {
    test(`in small letters, as ${address}`, async ({ page, open }) => {
      await open(address);
      await expect(title(page)).toContainText("0001F");
    });
  }

  for (const [address, words] of [
    ["modifier/25", "25"],
    ["section/surgery/digestive", "Digestive System"],
  ] as const) {
    test(`of another page, as ${address}`, async ({ page, open }) => {
      await open(address);
      await expect(title(page)).toContainText(words);
      await expect(page).toHaveURL(new RegExp(`#/${address}$`));
    });
  }

  test("under a sub-path, in every form", async ({ page, ownApp }) => {
    const app = await ownApp("/tools/cpt/");
    for (const address of ["#/code/99213", "code/99213", "?c=99213", "index.html#/code/99213"]) {
      await page.goto("about:blank");
      await page.goto(`${app.url}${address}`);
      await expect(title(page)).toContainText("99213");
      await expect(page).toHaveURL(/\/tools\/cpt\/(index\.html)?#\/code\/99213$/);
    }
    await page.goto("about:blank");
    await page.goto(`${app.url.replace(/\/$/, "")}#/code/99213`);
    await expect(title(page)).toContainText("99213");
  });

  test("and a path that names another host stays on this one", async ({ page, context, app }) => {
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    await page.goto(`${app.url}/evil.example/code/1`);
    await page.waitForLoadState("networkidle");
    const { origin } = new URL(app.url);
    expect(new URL(page.url()).origin).toBe(origin);
    expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  });
});

test("a link to a code opens in a new tab as what it says", async ({ page, open, context }) => {
  await open("#/section/em/office-or-other-outpatient-services");
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    page
      .getByRole("main")
      .getByRole("link", { name: "9 9 2 1 3" })
      .last()
      .click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(title(opened)).toContainText("99213");
});

test.describe("an address that leads nowhere is kept and answered", () => {
  // The page asks early for the edition that the address names.
  test.use({ expectedNoise: /status of 404/ });

  test("a number the edition does not hold: said so, with the nearest codes, its heading and a search", async ({
    page,
    open,
    expectAccessible,
  }) => {
    await open("#/code/12345");
    await expect(title(page)).toContainText("12345");
    await expect(page).toHaveTitle(/^12345 is not in /);
    await expect(page.getByText(`Not in this edition: ${manifest.title}`)).toBeVisible();
    const nearest = page.getByRole("region", { name: "Nearest codes" }).getByRole("link");
    await expect(nearest.first()).toBeVisible();
    const codes = (await nearest.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))).flatMap(
      (href) => /(\d{5})$/.exec(href)?.[1] ?? [],
    );
    expect(codes.some((code) => code < "12345") && codes.some((code) => code > "12345")).toBe(true);
    await expect(page.getByRole("navigation", { name: "Breadcrumb" })).toContainText("Repair");
    await expect(page).toHaveURL(/#\/code\/12345$/);
    await expectAccessible();
    await page.getByRole("link", { name: "Search for “12345”" }).click();
    await expect(page).toHaveURL(/#\/search\?q=12345$/);
    await page.goBack();
    await expect(title(page)).toContainText("12345");
  });

  test("a code beyond all headings: said so as well", async ({ page, open }) => {
    await open("#/code/00001");
    await expect(page.getByText(`Not in this edition: ${manifest.title}`)).toBeVisible();
    await expect(page.getByRole("region", { name: "Nearest codes" }).getByRole("link").first()).toBeVisible();
  });

  test("a code of HCPCS Level II in an edition without any: where its list is to be had", async ({ page, open }) => {
    await open("#/code/J1100");
    await expect(page.getByRole("main")).toContainText("this edition has none of those");
    await expect(page.getByRole("region", { name: "Nearest codes" })).toHaveCount(0);
    await open("#/search?q=J1100");
    await expect(page.getByRole("main")).toContainText("this edition has none of those");
    await page.getByRole("link", { name: "open it here" }).click();
    await expect(title(page)).toHaveText("Your own files");
  });

  test("the nearest codes are of the same series", async ({ page, open }) => {
    await open("#/code/0001T");
    const nearest = page.getByRole("region", { name: "Nearest codes" }).getByRole("link");
    await expect(nearest.first()).toBeVisible();
    const codes = await nearest.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(codes.filter((href) => !href.endsWith("T"))).toEqual([]);
  });

  test("a deleted code: its last edition and what may take its place", async ({ page, open, expectAccessible }) => {
    const tombstone = changes()
      .flatMap((each) => each.deleted)
      .find((each) => each.code === "99201");
    expect(tombstone?.successors.length).toBeGreaterThan(0);
    await open("#/code/99201");
    await expect(title(page)).toContainText("99201");
    await expect(page.getByText(`Deleted: last in the ${tombstone?.last} edition`)).toBeVisible();
    await expectAccessible();
    const { first, last } = tombstone?.successors[0] ?? { first: "", last: "" };
    await page
      .getByRole("main")
      .getByRole("link", { name: first === last ? first : `${first}–${last}` })
      .first()
      .click();
    await expect(page).toHaveURL(first === last ? new RegExp(`#/code/${first}$`) : new RegExp(`q=${first}-${last}$`));
  });

  for (const [address, sentence] of [
    ["#/code/colon", "This is not the shape of a code"],
    ["#/code/%E0%A4%A", "This is not the shape of a code"],
    ["#/code/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "This is not the shape of a code"],
    ["#/code/", "There is no such page."],
    ["#/nowhere", "There is no such page."],
    ["#/%", "There is no such page."],
    ["#/section/surgery/nowhere", "There is no place “surgery/nowhere” in the outline"],
    ["#/section/__proto__", "There is no place “__proto__” in the outline"],
    ["#/modifier/QQQ", "There is no modifier “QQQ” in this edition"],
    ["#/learn/nothing", "There is no learn page “nothing”"],
    ["#/index/%24", "in the Index"],
    ["#/code/99213?edition=__proto__", "There is no edition “__proto__” on this site or device."],
    ["#/code/99213?edition=1999", "There is no edition “1999” on this site or device."],
  ] as const) {
    test(`${address}: “${sentence}”`, async ({ page, open, expectAccessible }) => {
      await open(address);
      await expect(page.locator("body")).toContainText(sentence);
      await expect(title(page)).toHaveCount(1);
      expect(page.url()).toContain(address);
      await expect(page.getByRole("main").locator("img")).toHaveCount(0);
      await expectAccessible();
    });
  }
});
