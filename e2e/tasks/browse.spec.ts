import { manifest, shardOf } from "../edition.ts";
import { expect, test, type Page } from "../fixtures.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const treeIn = (page: Page) => page.getByRole("main").getByRole("tree", { name: "Outline of the code set" });

test("the start page shows the kinds of code with their counts, and the sections of Category I", async ({
  page,
  open,
  expectAccessible,
}) => {
  await open("#/");
  const kinds = page.getByRole("region", { name: "Kinds of code" });
  for (const [name, category] of [
    ["Category I", "I"],
    ["Category II", "II"],
    ["Category III", "III"],
    ["PLA", "PLA"],
    ["MAAA", "MAAA"],
  ] as const) {
    await expect(
      kinds.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) }),
    ).toContainText(`${manifest.counts.categories[category].toLocaleString("en-US")} code`);
  }
  // None of it here.
  await expect(kinds.getByRole("link", { name: "HCPCS Level II" })).toHaveCount(0);
  const sections = page.getByRole("region", { name: "Sections of Category I" }).getByRole("listitem");
  await expect(sections).toHaveCount(6);
  await expect(sections.first()).toContainText("Evaluation and Management");
  await expect(page.getByRole("main")).toContainText(manifest.released);
  await expectAccessible();
  await kinds.getByRole("link", { name: "PLA", exact: true }).click();
  await expect(title(page)).toBeVisible();
  await expect(page).toHaveURL(/#\/section\/pla$/);
});

test("the outline is a tree for the keyboard: arrows open, close and move, Enter goes there", async ({
  page,
  open,
  expectAccessible,
}) => {
  await open("#/browse");
  const tree = treeIn(page);
  const items = tree.getByRole("treeitem");
  const first = tree.getByRole("treeitem", { name: /^Category I,/ });
  await expect(first).toHaveAttribute("aria-level", "1");
  await first.focus();
  await expect(first).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowLeft");
  await expect(first).toHaveAttribute("aria-expanded", "false");
  const closed = await items.count();
  await page.keyboard.press("ArrowRight");
  await expect(first).toHaveAttribute("aria-expanded", "true");
  await expect.poll(() => items.count()).toBe(closed + 6);
  await page.keyboard.press("ArrowDown");
  const em = tree.getByRole("treeitem", { name: /^Evaluation and Management,/ });
  await expect(em).toBeFocused();
  await expect(em).toHaveAttribute("aria-level", "2");
  await page.keyboard.press("ArrowRight");
  await expect(em).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  const heading = tree.getByRole("treeitem").and(page.locator("[aria-level='3']")).first();
  await expect(heading).toBeFocused();
  await expectAccessible();
  const address = await heading.getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test("each place of the outline says its numbers and how many codes it has", async ({ page, open }) => {
  await open("#/browse");
  await expect(treeIn(page).getByRole("treeitem", { name: /^Surgery, 10004–69990, [\d,]+ codes$/ })).toBeVisible();
});

test("open branches are remembered, and the page in view is marked in the outline beside it", async ({
  page,
  open,
}) => {
  await open("#/section/surgery/digestive/colon-and-rectum");
  const beside = page.getByRole("complementary", { name: "Outline" });
  const current = beside.locator("[aria-current=page]");
  await expect(current).toHaveAttribute("href", "#/section/surgery/digestive/colon-and-rectum");
  await page.reload();
  await expect(current).toHaveAttribute("href", "#/section/surgery/digestive/colon-and-rectum");
  await open("#/about");
  await expect(beside.getByRole("treeitem", { name: /^Colon and Rectum/ })).toBeVisible();
});

test("of a code, the outline beside it is open at its heading", async ({ page, open }) => {
  await open("#/code/45385");
  await expect(
    page.getByRole("complementary", { name: "Outline" }).getByRole("treeitem", { name: /^Colon and Rectum/ }),
  ).toHaveAttribute("aria-expanded", "true");
});

test("the outline beside the page shows where one is, and stays where one scrolled it", async ({ page, open }) => {
  const beside = page.getByRole("complementary", { name: "Outline" });
  const current = beside.locator("[aria-current=page]");
  await open("#/code/45385");
  await expect(current).toBeInViewport();
  // Far below, and reached from within the app.
  await page.keyboard.type("97110");
  await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/97110");
  await page.keyboard.press("Enter");
  await expect(title(page)).toContainText("97110");
  await expect(current).toContainText("Therapeutic Procedures");
  await expect(current).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await beside.evaluate((frame) => (frame.scrollTop = 0));
  await page.keyboard.press("]");
  await expect(title(page)).toContainText("97112");
  await expect(current).not.toBeInViewport();
});

test("a heading page has its guidelines first, then its codes in book order under their common portion", async ({
  page,
  open,
  expectAccessible,
}) => {
  const { entries, guidelines, trail } = shardOf("99213");
  await open("#/section/em/office-or-other-outpatient-services");
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "9 9 2 1 5" }).last()).toBeVisible();
  const links = await page
    .getByRole("main")
    .getByRole("list")
    .getByRole("link")
    // Links inside a guideline are prose.
    .evaluateAll((all) =>
      all.filter((each) => each.closest("details") === null).map((each) => each.getAttribute("href") ?? ""),
    );
  const codes = links.flatMap((each) => /^#\/code\/(\w{5})$/.exec(each)?.[1] ?? []);
  expect([...new Set(codes)].filter((code) => entries.some((entry) => entry.code === code))).toEqual(
    entries.map((entry) => entry.code),
  );
  expect(guidelines.length).toBeGreaterThan(0);
  await expect(page.getByRole("main").getByRole("group").first()).toBeVisible();
  for (const sub of trail.filter((node) => node.level === "subheading")) {
    await expect(page.getByRole("main").getByRole("heading", { level: 2, name: sub.title })).toBeVisible();
  }
  await expectAccessible();
});

test("a section lists what is below it, and a subsection what is below that", async ({
  page,
  open,
  expectAccessible,
}) => {
  await open("#/section/surgery");
  await expect(page.getByRole("main").getByRole("link", { name: "Digestive System" })).toBeVisible();
  await expectAccessible();
  await page.getByRole("main").getByRole("link", { name: "Digestive System" }).click();
  await expect(title(page)).toHaveText("Digestive System");
  await page.getByRole("main").getByRole("link", { name: "Colon and Rectum" }).click();
  await expect(title(page)).toHaveText("Colon and Rectum");
  await page
    .getByRole("navigation", { name: "Breadcrumb" })
    .getByRole("link", { name: "Surgery", exact: true })
    .click();
  await expect(title(page)).toHaveText("Surgery");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true });

  test("the outline waits behind a button, keeps the focus inside, and closes by Esc, by its button, and by going somewhere", async ({
    page,
    open,
    expectAccessible,
  }) => {
    await open("#/");
    await expect(page.getByRole("complementary", { name: "Outline" })).toBeHidden();
    const button = page.getByRole("button", { name: "Outline" });
    await button.tap();
    const drawer = page.getByRole("dialog", { name: "Outline" });
    await expect(drawer.getByRole("treeitem").first()).toBeVisible();
    await expectAccessible();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await expect(button).toBeFocused();
    await button.tap();
    await drawer.getByRole("button", { name: "Close" }).tap();
    await expect(drawer).toBeHidden();
    await button.tap();
    await drawer.getByRole("treeitem", { name: /^Surgery/ }).tap();
    await expect(drawer).toBeHidden();
    await expect(title(page)).toHaveText("Surgery");
  });

  test("the code stays in view while its page scrolls", async ({ page, open }) => {
    await open("#/code/99213");
    await expect(title(page)).toContainText("99213");
    // What is below the family is drawn a moment later: until then the page may be too short to scroll.
    await expect
      .poll(() =>
        page.evaluate(() => {
          scrollTo(0, 900);
          return scrollY;
        }),
      )
      .toBeGreaterThan(300);
    await expect(title(page)).toBeInViewport();
    const covered = await title(page).evaluate((heading) => {
      const { x, y, width, height } = heading.getBoundingClientRect();
      return !heading.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(covered).toBe(false);
  });
});
