import { entryOf, firstCodeUnder, fullText, manifest, shardOf } from "../edition.ts";
import { expect, test, type Page } from "../fixtures.ts";

/** Of each edition the first of its kind. */
const PLA = firstCodeUnder("pla");

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const part = (page: Page, name: string) => page.getByRole("main").getByRole("region", { name, exact: true });

const hrefsOf = (links: (Element | HTMLAnchorElement)[]) => links.map((link) => link.getAttribute("href") ?? "");

test("the whole descriptor stands first, its common portion told apart, in plain words too", async ({
  page,
  open,
  expectAccessible,
}) => {
  const entry = entryOf("45385");
  await open("#/code/45385");
  await expect(title(page)).toContainText("45385");
  await expect(page).toHaveTitle(/^45385 \S/);
  await expect(page.getByRole("article").getByText(`${entry.common}; ${entry.own}`)).toBeInViewport();
  await expect(page.getByRole("article").getByRole("strong").first()).toHaveText(entry.own);
  await expect(page.getByRole("article")).toContainText(entry.plain ?? "");
  await expect(
    page.getByRole("article").locator("span").getByText("Category I", { exact: true }).first(),
  ).toBeVisible();
  await expectAccessible();
});

test("a screen reader hears a code digit by digit, and a symbol by its name", async ({ page, open }) => {
  await open("#/code/11045");
  await expect(page.getByRole("heading", { level: 1, name: "1 1 0 4 5" })).toBeVisible();
  await expect(page.getByRole("article").getByText("Add-on").first()).toBeAttached();
});

test("where a code stands is a path of links from the category down", async ({ page, open }) => {
  await open("#/code/45385");
  const links = page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link");
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll(hrefsOf);
  expect(addresses.at(-1)).toBe(`#/section/${entryOf("45385").path}`);
  expect(addresses[0]).toBe("#/section/category-1");
  await links.last().click();
  await expect(page).toHaveURL(new RegExp(`#/section/${entryOf("45385").path}$`));
});

test("every code and range in a note is a link", async ({ page, open }) => {
  await open("#/code/45378");
  const expected = entryOf("45378").notes.flatMap((note) =>
    note.prose.flatMap((span) => (span.reference?.kind === "codes" ? [span.reference.range] : [])),
  );
  expect(expected.some((range) => range.first !== range.last)).toBe(true);
  const links = part(page, "Notes").getByRole("link");
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll(hrefsOf);
  for (const { first, last } of expected) {
    expect(addresses).toContain(first === last ? `#/code/${first}` : `#/search?q=${first}-${last}`);
  }
});

test("guidelines in force stand from the section down to the heading, and fold", async ({
  page,
  open,
  expectAccessible,
}) => {
  await open("#/code/99213");
  const guidelines = part(page, "Guidelines in force");
  const guided = shardOf("99213").trail.filter(
    (node) => node.hasGuideline && (node.level !== "subheading" || node.path === entryOf("99213").path),
  );
  expect(guided.length).toBeGreaterThan(1);
  const folds = guidelines.getByRole("group");
  await expect(folds).toHaveCount(guided.length);
  const way = folds.first().getByRole("link", { name: /^Go to / });
  await expect(way).toHaveCount(0);
  for (const summary of await guidelines.locator("summary").all()) await summary.click();
  await expect(way).toBeVisible();
  const ways = await guidelines
    .locator("a")
    .filter({ hasText: /^Go to / })
    .evaluateAll(hrefsOf);
  expect(ways).toEqual(guided.map((node) => `#/section/${node.path}`));
  await expectAccessible();
  await folds.first().locator("summary").press("Enter");
  await expect(way).toBeHidden();
});

test("an add-on code names its primary codes, and each of them names it", async ({ page, open, expectAccessible }) => {
  await open("#/code/11045");
  await expectAccessible();
  await part(page, "Primary codes").getByRole("listitem").getByRole("link", { name: "1 1 0 4 2" }).click();
  await expect(title(page)).toContainText("11042");
  await part(page, "Add-on codes").getByRole("link", { name: "1 1 0 4 5" }).click();
  await expect(title(page)).toContainText("11045");
});

test("the family stands in book order with this code marked", async ({ page, open }) => {
  const family = shardOf("45385").entries.filter((each) => each.family === entryOf("45385").family);
  await open("#/code/45385");
  const links = part(page, "Family").getByRole("listitem").getByRole("link");
  // What reads the page at once reads it before the code is there.
  await expect(links.first()).toBeVisible();
  expect([...new Set(await links.evaluateAll(hrefsOf))]).toEqual(family.map((each) => `#/code/${each.code}`));
  const current = part(page, "Family").locator("[aria-current]");
  await expect(current).toHaveCount(1);
  await expect(current).toHaveAttribute("href", "#/code/45385");
});

test("[ and ] turn to the neighbours in the book, across headings", async ({ page, open }) => {
  const shard = shardOf("45385");
  const last = shard.entries.at(-1)?.code ?? "";
  const after = shard.after?.code ?? "";
  await open(`#/code/${last}`);
  await expect(title(page)).toContainText(last);
  await page.keyboard.press("]");
  await expect(title(page)).toContainText(after);
  await page.keyboard.press("[");
  await expect(title(page)).toContainText(last);
  await page.keyboard.press("[");
  await expect(title(page)).toContainText(shard.entries.at(-2)?.code ?? "");
});

test("book order is not the order of numbers: a resequenced code stands where the book prints it", async ({
  page,
  open,
}) => {
  const { entries } = shardOf("45385");
  const at = entries.findIndex((entry, index) => entry.symbols.includes("resequenced") && index > 0);
  expect(at).toBeGreaterThan(0);
  await open(`#/code/${entries[at]?.code}`);
  await expect(title(page)).toContainText(entries[at]?.code ?? "");
  await expect(
    page.getByRole("navigation", { name: "Neighbours in book order" }).getByRole("link", { name: /Previous/ }),
  ).toHaveAttribute("href", `#/code/${entries[at - 1]?.code}`);
});

test("what mentions a code is listed, and leads there", async ({ page, open }) => {
  const mention = entryOf("45378").mentionedBy.find((each) => each.kind === "code");
  expect(mention).toBeDefined();
  await open("#/code/45378");
  const links = part(page, "Mentioned by").getByRole("link");
  await expect(links).toHaveCount(entryOf("45378").mentionedBy.length);
  expect(await links.evaluateAll(hrefsOf)).toEqual(
    entryOf("45378").mentionedBy.map((each) =>
      each.kind === "code" ? `#/code/${each.code}` : `#/section/${each.path}`,
    ),
  );
});

test("every page says where its words come from, of which edition, and carries the notice", async ({ page, open }) => {
  await open("#/code/99213");
  const from = part(page, "Where this comes from");
  await expect(from).toContainText(manifest.sources[entryOf("99213").from.descriptor]?.name ?? "?");
  await expect(from).toContainText(manifest.title);
  for (const address of ["#/", "#/code/99213", "#/search?q=knee", "#/modifier/25", "#/code/99216", "#/nowhere"]) {
    await open(address);
    await expect(page.getByRole("contentinfo")).toContainText(
      "CPT® is a registered trademark of the American Medical Association.",
    );
  }
});

test("the title of the tab follows from code to code", async ({ page, open }) => {
  await open("#/code/99213");
  await expect(page).toHaveTitle(/^99213 /);
  await page.keyboard.press("]");
  await expect(page).toHaveTitle(/^99214 /);
  await page.goBack();
  await expect(page).toHaveTitle(/^99213 /);
});

test("coming from another page, the heading has the focus and the page begins at its top; going back returns to the place", async ({
  page,
  open,
}) => {
  await open("#/section/surgery/digestive/colon-and-rectum");
  const link = page.getByRole("main").getByRole("link", { name: "4 5 3 8 5" });
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(500);
  await link.click();
  await expect(title(page)).toContainText("45385");
  await expect(title(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 100);
  await expect(link).toBeFocused();
});

test.describe("copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test("the code is copied by its button, by the full stop, and by Ctrl+C with nothing selected", async ({
    page,
    open,
  }) => {
    await open("#/code/99213");
    await expect(title(page)).toContainText("99213");
    await page.getByRole("button", { name: "Copy the code" }).click();
    await expect(page.getByRole("status").filter({ hasText: "99213 copied" })).toBeAttached();
    expect(await clipboard(page)).toBe("99213");
    await page.keyboard.press("]");
    await expect(title(page)).toContainText("99214");
    await page.keyboard.press(".");
    await expect.poll(() => clipboard(page)).toBe("99214");
    await page.keyboard.press("]");
    await expect(title(page)).toContainText("99215");
    await page.keyboard.press("Control+c");
    await expect.poll(() => clipboard(page)).toBe("99215");
  });

  test("copied once more, it is said once more", async ({ page, open }) => {
    await open("#/code/99213");
    const said = page.locator("[aria-live=polite]");
    await page.getByRole("button", { name: "Copy the code" }).click();
    await expect(said).toHaveText("99213 copied");
    const changed = said.evaluate(
      (region) =>
        new Promise((resolve) => {
          new MutationObserver(resolve).observe(region, { childList: true, characterData: true, subtree: true });
        }),
    );
    await page.getByRole("button", { name: "Copy the code" }).click();
    await changed;
    await expect(said).toHaveText("99213 copied");
  });

  test("on a phone, saying that it was copied moves nothing", async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open("#/code/99213");
    const own = page.getByText(entryOf("99213").own, { exact: true }).first();
    const before = await own.boundingBox();
    await page.getByRole("button", { name: "Copy code, descriptor and edition" }).click();
    await expect(page.getByText("99213 and descriptor copied", { exact: true }).first()).toBeVisible();
    expect(await own.boundingBox()).toEqual(before);
  });

  test("Ctrl+C copies what is selected when something is", async ({ page, open }) => {
    await open("#/code/99213");
    await page.getByRole("article").getByRole("strong").first().selectText();
    await page.keyboard.press("Control+c");
    await expect.poll(() => clipboard(page)).toBe(entryOf("99213").own);
  });

  test("a selection that runs over a code copies it once, without what only a screen reader hears", async ({
    page,
    open,
  }) => {
    await open("#/code/45385");
    await part(page, "Family").getByRole("listitem").last().selectText();
    await page.keyboard.press("Control+c");
    await expect.poll(() => clipboard(page)).toMatch(/\d{5}/);
    expect(await clipboard(page)).not.toMatch(/\d \d \d \d \d/);
  });

  test("code, descriptor and edition are copied as one line of plain text", async ({ page, open }) => {
    await open("#/code/45385");
    await page.getByRole("button", { name: "Copy code, descriptor and edition" }).click();
    await expect
      .poll(() => clipboard(page))
      .toBe(
        `45385 ${fullText(entryOf("45385"))} (${manifest.title}${manifest.unofficial ? ", unofficial wording" : ""})`,
      );
  });
});

for (const code of ["45385", "99213", "99417", PLA]) {
  test(`${code} prints on one sheet, descriptor and notice on it, nothing of the screen`, async ({ page, open }) => {
    await open(`#/code/${code}`);
    await expect(title(page)).toContainText(code);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("button", { name: "Copy the code" })).toBeHidden();
    await expect(page.getByRole("article")).toContainText(entryOf(code).own);
    await expect(page.getByText("CPT® is a registered trademark", { exact: false })).toBeVisible();
    const pdf = await page.pdf({ format: "Letter" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test("printed small, or on wide paper, a code has the whole width", async ({ page, open }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await open("#/code/45385");
  await expect(title(page)).toContainText("45385");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("article").evaluate((article) => article.clientWidth)).toBeGreaterThan(1300);
});

test("codes that were opened are listed on the start page, the last one first, and can be cleared", async ({
  page,
  open,
  expectAccessible,
}) => {
  for (const code of ["99213", "45385", "99213", PLA]) {
    await open(`#/code/${code}`);
    await expect(title(page)).toContainText(code);
  }
  await open("#/");
  const recent = page.getByRole("region", { name: /^Recently viewed/ });
  await expect(recent.getByRole("link")).toHaveCount(3);
  expect(await recent.getByRole("link").evaluateAll(hrefsOf)).toEqual([
    `#/code/${PLA}`,
    "#/code/99213",
    "#/code/45385",
  ]);
  await expect(recent).toContainText(entryOf("45385").common ?? "");
  await expectAccessible();
  await page.reload();
  await expect(recent.getByRole("link")).toHaveCount(3);
  await recent.getByRole("button", { name: "Clear" }).click();
  await expect(recent.getByRole("link")).toHaveCount(0);
  await page.reload();
  await expect(recent).toContainText("Codes you open are listed here");
});

for (const { width, height } of [
  { width: 1366, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`at ${width} px code and descriptor are painted before the app has arrived, and stay where they are`, async ({
    page,
    app,
  }) => {
    await page.setViewportSize({ width, height });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/assets/*.js", async (route) => {
      await held;
      await route.continue();
    });
    const { own } = entryOf("45385");
    await page.goto(`${app.url}#/code/45385`, { waitUntil: "commit" });
    const early = page.locator("[data-descriptor] strong");
    await expect(early).toHaveText(own);
    const before = await early.boundingBox();
    letGo();
    await expect(title(page)).toContainText("45385");
    const after = await page.getByRole("article").getByText(own, { exact: true }).first().boundingBox();
    expect(after).toEqual(before);
  });
}

test("a code page opened cold asks for the manifest and one shard, and for search only when one searches", async ({
  page,
  ownApp,
}) => {
  const own = await ownApp();
  await page.goto(`${own.url}#/code/99213`);
  await expect(title(page)).toContainText("99213");
  await page.waitForLoadState("networkidle");
  expect(own.log.filter((path) => path.includes("/sections/"))).toHaveLength(1);
  expect(own.log.filter((path) => path.includes("search.json"))).toEqual([]);
  expect(own.log.filter((path) => path.includes("manifest.json"))).toHaveLength(1);
});
