import { entryOf, manifest } from "../edition.ts";
import { expect, searchBoxName, test, type Page } from "../fixtures.ts";

const box = (page: Page) => page.getByRole("textbox", { name: searchBoxName });
const best = (page: Page) => page.locator("a[data-best]");
const results = (page: Page) => page.getByRole("main").getByRole("listitem").getByRole("link");
const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Codes of the results in view, in their order. */
async function codesInView(page: Page): Promise<string[]> {
  const addresses = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return addresses.flatMap((address) => /^#\/code\/(\w{5})$/.exec(address)?.[1] ?? []);
}

/** The number that stands before the facets. */
async function total(page: Page): Promise<number> {
  const text = await page
    .getByText(/^[\d,]+ codes?$/)
    .first()
    .textContent();
  return Number((text ?? "").replace(/\D/g, ""));
}

/** Waits for the answer to the query in the box. */
async function answered(page: Page, query: string): Promise<void> {
  await expect(page.locator(`[data-results=${JSON.stringify(query)}]`)).toBeAttached();
}

test("a misspelt procedure with an abbreviation finds its code, and Enter opens it", async ({
  page,
  open,
  expectAccessible,
}) => {
  await open("#/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("colonoscpy w snare");
  await expect(best(page)).toHaveAttribute("href", "#/code/45385");
  await expectAccessible();
  await page.keyboard.press("Enter");
  await expect(title(page)).toContainText("45385");
  await expect(page).toHaveTitle(/^45385 /);
});

test("a whole code comes first, and Enter opens it as soon as it is typed", async ({ page, open }) => {
  await open("#/");
  await page.keyboard.type("99213");
  await answered(page, "99213");
  await expect(best(page)).toHaveAttribute("href", "#/code/99213");
  await page.keyboard.press("Enter");
  await expect(title(page)).toContainText("99213");
});

test("half a code lists the codes that begin so", async ({ page, open }) => {
  await open("#/search?q=4538");
  await answered(page, "4538");
  const codes = await codesInView(page);
  expect(codes.length).toBeGreaterThan(3);
  expect(codes.filter((code) => !code.startsWith("4538"))).toEqual([]);
});

test("a range lists its codes in book order and no others", async ({ page, open, expectAccessible }) => {
  await open("#/search?q=99202-99215");
  await answered(page, "99202-99215");
  const expected = ["99202", "99203", "99204", "99205", "99211", "99212", "99213", "99214", "99215"].filter(
    (code) => entryOf(code).code === code,
  );
  expect(await codesInView(page)).toEqual(expected);
  await expectAccessible();
});

test("an abbreviation is read, says so, and can be read otherwise", async ({ page, open }) => {
  await open("#/search?q=EKG");
  await answered(page, "EKG");
  await expect(page.getByText(/EKG = .*(ECG|electrocardiogra|heart)/i).first()).toBeVisible();
  await page
    .getByRole("button", { name: /do not read EKG as/i })
    .first()
    .click();
  await expect(page.getByRole("button", { name: "Use all readings again" })).toBeVisible();
  await page.getByRole("button", { name: "Use all readings again" }).click();
  await expect(page.getByRole("button", { name: /do not read EKG as/i }).first()).toBeVisible();
});

test("a slip of the key is mended and told", async ({ page, open }) => {
  await open("#/search?q=mamography");
  await answered(page, "mamography");
  await expect(page.getByText(/Showing .* for “mamography”/)).toBeVisible();
  expect(await codesInView(page)).not.toEqual([]);
});

test("two words mended are one reason", async ({ page, open }) => {
  await open("#/search?q=colonosxopy+biospy");
  await answered(page, "colonosxopy biospy");
  await expect(page.locator("a[data-best]")).toContainText("spelling");
  await expect(page.locator("a[data-best]")).not.toContainText("spelling · spelling");
});

test("going back from a code, the arrows go on from its row", async ({ page, open }) => {
  await open("#/");
  await page.keyboard.type("colonoscopy snare");
  await answered(page, "colonoscopy snare");
  const rows = page.locator("a[data-result]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(2)).toBeFocused();
});

test("a button that goes away leaves the focus among the results", async ({ page, open }) => {
  await open("#/search?q=EKG");
  await answered(page, "EKG");
  await page
    .getByRole("button", { name: /do not read EKG as/i })
    .first()
    .press("Enter");
  await expect(page.getByRole("button", { name: "Use all readings again" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Search results" })).toBeFocused();
  await open("#/search?q=repair");
  await answered(page, "repair");
  const shown = await page.locator("a[data-result]").count();
  await page.getByRole("button", { name: /more families/ }).press("Enter");
  await expect(page.locator("a[data-result]:focus")).toBeVisible();
  expect(await page.locator("a[data-result]").count()).toBeGreaterThan(shown);
});

test("a code is never mended: one that is not there says so, with its neighbours", async ({
  page,
  open,
  expectAccessible,
}) => {
  await open("#/search?q=99216");
  await answered(page, "99216");
  await expect(page.getByRole("main")).toContainText(/99216.*is (not in this edition|deleted)/);
  await expectAccessible();
});

test("a claim line shows each code with its modifiers, in book order", async ({ page, open, expectAccessible }) => {
  const query = "20610-RT, 99214-25 36415";
  await open(`#/search?${new URLSearchParams({ q: query }).toString()}`);
  await answered(page, query);
  const line = page.getByText("Claim line").locator("..");
  expect(await line.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
    "#/code/99214",
    "#/modifier/25",
    "#/code/20610",
    "#/modifier/RT",
    "#/code/36415",
  ]);
  await expectAccessible();
});

for (const [width, height] of [
  [390, 844],
  [1366, 768],
] as const) {
  test(`at ${width} px a search opened cold says what it does before the app has arrived, and nothing moves`, async ({
    page,
    app,
  }) => {
    await page.setViewportSize({ width, height });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let letSearch = () => {};
    const searchHeld = new Promise<void>((resolve) => (letSearch = resolve));
    await page.route("**/assets/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.route("**/search.json", async (route) => {
      await searchHeld;
      await route.continue();
    });
    await page.goto(`${app.url}#/search?q=knee`, { waitUntil: "commit" });
    const said = page.getByText(/^Looking it up\./);
    await expect(said).toBeVisible();
    const [text, place] = [await said.textContent(), await said.boundingBox()];
    letGo();
    await expect(page.getByRole("textbox")).toHaveValue("knee");
    await expect(said).toHaveText(text ?? "");
    // The app puts its own paragraph in the place of the painted one: whoever asks in that moment has the old one in hand.
    await expect.poll(async () => said.boundingBox()).toEqual(place);
    letSearch();
    await expect(best(page)).toBeVisible();
  });
}

test("a word nobody knows can be taught, is kept, listed, and forgotten", async ({ page, open, expectAccessible }) => {
  await open("#/search?q=zzyqx");
  const nothing = page.getByRole("region", { name: "Nothing found" });
  await nothing.getByLabel("On this device, “zzyqx” stands for").fill("colonoscopy");
  await nothing.getByRole("button", { name: "Remember" }).click();
  await expect(best(page)).toHaveAttribute("href", "#/code/45378");
  await page.reload();
  await expect(best(page)).toHaveAttribute("href", "#/code/45378");
  await open("#/saved");
  const words = page.getByRole("region", { name: "Your words" });
  await expect(words.getByRole("listitem")).toContainText("stands for colonoscopy");
  await expectAccessible();
  await words.getByRole("button", { name: "Forget zzyqx" }).click();
  await expect(words.getByRole("listitem")).toHaveCount(0);
  await open("#/search?q=zzyqx");
  await expect(nothing).toBeVisible();
});

test("a symbol narrows the results, stands in the address, and lets go again", async ({ page, open }) => {
  await open("#/search?q=psychotherapy");
  await answered(page, "psychotherapy");
  const before = (await codesInView(page)).length;
  await page.getByRole("button", { name: /Telemedicine/ }).click();
  await expect(page).toHaveURL(/symbol=telemedicine/);
  await expect(page.getByRole("button", { name: /Telemedicine/, pressed: true })).toBeVisible();
  await expect
    .poll(async () => {
      const codes = await codesInView(page);
      return codes.length > 0 && codes.every((code) => entryOf(code).symbols.includes("telemedicine"));
    })
    .toBe(true);
  expect((await codesInView(page)).length).toBeLessThan(before);
  await page.getByRole("button", { name: /Telemedicine/, pressed: true }).click();
  await expect(page).not.toHaveURL(/symbol=/);
});

test("nothing found says what to try next", async ({ page, open, expectAccessible }) => {
  await open("#/search?q=zzqqxxvv");
  const nothing = page.getByRole("region", { name: "Nothing found" });
  await expect(nothing).toContainText("Nothing found for “zzqqxxvv”");
  await expect(nothing).toContainText("What to try");
  await expect(nothing.getByRole("link", { name: "Browse the outline" })).toBeVisible();
  await expectAccessible();
});

test("before anything is typed the page shows what can be typed", async ({ page, open, expectAccessible }) => {
  await open("#/search");
  await page
    .getByRole("region", { name: "What the search understands" })
    .getByRole("link", { name: "99202-99215" })
    .click();
  await expect(box(page)).toHaveValue("99202-99215");
  await answered(page, "99202-99215");
  await page.goBack();
  await expect(box(page)).toHaveValue("");
  await expectAccessible();
});

test("facets narrow, stand in the address, and let go again", async ({ page, open, expectAccessible }) => {
  await open("#/search?q=biopsy");
  await answered(page, "biopsy");
  const all = await total(page);
  const facet = page.getByRole("group", { name: "Section" }).getByRole("button").first();
  await facet.click();
  await expect(facet).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/[?&]section=/);
  await expect.poll(() => total(page)).toBeLessThan(all);
  const narrowed = await total(page);
  await expectAccessible();

  await page.reload();
  await answered(page, "biopsy");
  await expect.poll(() => total(page)).toBe(narrowed);
  await page.goBack();
  await expect(page).not.toHaveURL(/section=/);
  await expect.poll(() => total(page)).toBe(all);
  await page.goForward();
  await expect.poll(() => total(page)).toBe(narrowed);
  await facet.click();
  await expect.poll(() => total(page)).toBe(all);
});

test("the kinds of code narrow as well, and nothing left offers to look everywhere", async ({ page, open }) => {
  await open("#/search?q=99213&category=III");
  await page.getByRole("button", { name: "Look everywhere" }).click();
  await expect(best(page)).toHaveAttribute("href", "#/code/99213");
  await expect(page).not.toHaveURL(/category=/);
});

test("a query survives reload, back and forward", async ({ page, open }) => {
  await open("#/");
  await page.keyboard.type("knee arthroscopy");
  await answered(page, "knee arthroscopy");
  await expect(page).toHaveURL(/#\/search\?q=knee\+arthroscopy$/);
  const codes = await codesInView(page);
  await page.reload();
  await answered(page, "knee arthroscopy");
  await expect(box(page)).toHaveValue("knee arthroscopy");
  expect(await codesInView(page)).toEqual(codes);
  await best(page).click();
  await expect(page).toHaveURL(/#\/code\//);
  await page.goBack();
  await answered(page, "knee arthroscopy");
  await expect(box(page)).toHaveValue("knee arthroscopy");
  expect(await codesInView(page)).toEqual(codes);
  await page.goBack();
  await expect(title(page)).toHaveText(manifest.title);
  await page.goForward();
  await answered(page, "knee arthroscopy");
  await expect(box(page)).toHaveValue("knee arthroscopy");
});

test("a query that was typed letter by letter is one step back, not one a letter", async ({ page, open }) => {
  await open("#/about");
  await page.keyboard.type("knee", { delay: 300 });
  await answered(page, "knee");
  await expect(page).toHaveURL(/q=knee$/);
  await page.goBack();
  await expect(title(page)).toHaveText("About");
});

test("siblings stay together, and the flat order is remembered", async ({ page, open, expectAccessible }) => {
  await open("#/search?q=colonoscopy");
  await answered(page, "colonoscopy");
  const order = page.getByRole("group", { name: "Order of results" });
  await expect(order.getByRole("button", { name: "By family" })).toHaveAttribute("aria-pressed", "true");
  // In families the codes of one family are in book order.
  const family = (await codesInView(page)).filter((code) => code >= "45378" && code <= "45393");
  expect(family.length).toBeGreaterThan(3);
  await order.getByRole("button", { name: "Best first" }).click();
  await expect(order.getByRole("button", { name: "Best first" })).toHaveAttribute("aria-pressed", "true");
  await expectAccessible();
  await page.reload();
  await answered(page, "colonoscopy");
  await expect(order.getByRole("button", { name: "Best first" })).toHaveAttribute("aria-pressed", "true");
});

test("matched words are marked, and the number of results is said", async ({ page, open }) => {
  await open("#/");
  await page.keyboard.type("wound closure");
  await answered(page, "wound closure");
  const marks = await page.getByRole("main").locator("mark").allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter((mark) => !/^(wound|clos)/i.test(mark)).length).toBeLessThan(marks.length);
  await expect(page.getByRole("status").filter({ hasText: `${await total(page)} results` })).toBeAttached();
});

for (const address of [
  "#/code/99213",
  "#/browse",
  "#/section/surgery",
  "#/modifier/25",
  "#/index/c",
  "#/learn/symbols",
  "#/about",
]) {
  test(`typing on ${address} starts a search and loses no letter`, async ({ page, open }) => {
    await open(address);
    await expect(title(page)).toBeVisible();
    await page.keyboard.type("spirometry");
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue("spirometry");
    await answered(page, "spirometry");
    await expect(page).toHaveURL(/#\/search\?q=spirometry$/);
  });
}

test("a new search after a code was opened does not drag the old query along", async ({ page, open }) => {
  await open("#/");
  await page.keyboard.type("colonoscopy");
  await answered(page, "colonoscopy");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/code\//);
  await page.getByRole("main").click({ position: { x: 5, y: 300 } });
  await page.keyboard.type("99213");
  await expect(box(page)).toHaveValue("99213");
  await expect(best(page)).toHaveAttribute("href", "#/code/99213");
});

test("arrows move through the results and back to the box, Esc returns and clears, Enter opens", async ({
  page,
  open,
}) => {
  await open("#/search?q=99202-99215");
  await answered(page, "99202-99215");
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  const links = results(page).filter({ hasText: /992/ });
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("99202-99215");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const address = await links.nth(1).getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await page.goBack();
  await answered(page, "99202-99215");
  await box(page).focus();
  await page.keyboard.press("Escape");
  await expect(box(page)).toHaveValue("");
});

test("Ctrl+Enter opens the best result in a new tab and keeps the search", async ({ page, open, context }) => {
  await open("#/");
  await page.keyboard.type("99213");
  await answered(page, "99213");
  const [opened] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("Control+Enter")]);
  await expect(opened.getByRole("heading", { level: 1 })).toContainText("99213");
  await expect(box(page)).toHaveValue("99213");
  await expect(page).toHaveURL(/#\/search/);
});

test("the button in the box clears it and keeps the cursor there", async ({ page, open }) => {
  await open("#/search?q=knee");
  await answered(page, "knee");
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect(box(page)).toHaveValue("");
  await expect(box(page)).toBeFocused();
});

test.describe("what must not leave the box", () => {
  for (const [what, text] of [
    ["a social security number", "mri 123-45-6789"],
    ["a date of birth", "knee pain dob 03/14/1962"],
    ["an e-mail address", "jane.doe@example.com knee"],
  ] as const) {
    test(`${what} is warned about and kept out of the address, the title and the history`, async ({
      page,
      open,
      expectAccessible,
    }) => {
      await open("#/");
      await page.keyboard.insertText(text);
      await expect(
        page.getByRole("status").filter({ hasText: "This looks like something about a patient" }),
      ).toContainText(what);
      await expectAccessible();
      // A facet chosen now must not carry it out either.
      const facet = page.getByRole("main").getByRole("button").filter({ hasText: /\d$/ }).first();
      if (await facet.isVisible()) await facet.click();
      await page.waitForTimeout(400);
      const kept = await page.evaluate(
        () => `${location.href} ${document.title} ${JSON.stringify(Object.entries(localStorage))}`,
      );
      expect(kept).not.toMatch(/6789|1962|jane/);
      await expect(box(page)).toHaveValue(text);
    });
  }
});

test.describe("bad input", () => {
  /** The app stands, the box keeps what was typed, nothing of it was run, and something was answered. */
  async function stands(page: Page): Promise<void> {
    await expect(page.getByRole("main")).not.toBeEmpty();
    await expect(
      page
        .getByRole("main")
        .getByText(/\d codes?|Nothing found|is not in this edition|Type a code or words/)
        .first(),
    ).toBeVisible();
    expect(await page.evaluate(() => "pwned" in window || Object.hasOwn(Object.prototype, "pwned"))).toBe(false);
    await expect(page.getByRole("main").locator("img, script, iframe, svg[onload]")).toHaveCount(0);
  }

  for (const [what, text] of [
    [
      "brackets and semicolons",
      "Colonoscopy, flexible; with removal of tumor(s), polyp(s) [snare technique] {separate};;",
    ],
    ["control characters", "knee\u0000\u0001\u0007\u001b[31m\u202e\u200b arthroscopy"],
    ["regular-expression characters", String.raw`(.*)+$ ^[a-z]{1,}\b(?=x)|\\ **`],
    ["the names of JavaScript's own things", "__proto__ constructor prototype toString hasOwnProperty"],
    ["HTML", `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script><svg onload=pwned=1>`],
    ["a quote that would end an attribute", `"]' onmouseover="pwned=1" x="`],
    ["an address with a script", `javascript:window.pwned=1`],
    ["nothing but blanks and signs", "   ;;; --- ...   "],
    ["letters beyond the alphabet", "İıßﬁ ₉₉₂₁₃ ９９２１３ 🩺💉 e\u0301coute \ud800"],
  ] as const) {
    test(`${what} in the query do no harm, typed or in the address`, async ({ page, open }) => {
      await open("#/");
      await page.keyboard.insertText(text);
      await page.waitForTimeout(300);
      await stands(page);
      await open(`#/about`);
      await open(`#/search?q=${encodeURIComponent(text.toWellFormed())}`);
      await stands(page);
      await page.keyboard.press("/");
      await box(page).fill("99213");
      await expect(best(page)).toHaveAttribute("href", "#/code/99213");
    });
  }

  test("10,000 characters without a blank are answered", async ({ page, open }) => {
    await open("#/");
    await page.keyboard.insertText("9921".repeat(2500));
    await stands(page);
    expect(page.url().length).toBeLessThan(2000);
    await box(page).fill("99213");
    await expect(best(page)).toHaveAttribute("href", "#/code/99213");
  });

  test("10,000 words are answered with what was read of them, and typing goes on at once", async ({ page, open }) => {
    await open("#/");
    await page.keyboard.insertText("colonoscopy snare biopsy knee ".repeat(2500));
    await expect(page.getByText(/That was long: only the first \d+ words were searched/)).toBeVisible();
    await stands(page);
    expect(page.url().length).toBeLessThan(2000);
    await box(page).fill("99213");
    await expect(best(page)).toHaveAttribute("href", "#/code/99213");
  });

  test("malformed parameters in the address are answered with what can be read of them", async ({ page, open }) => {
    for (const address of [
      "#/search?q=%E0%A4%A",
      "#/search?q=knee&category=__proto__",
      "#/search?q=knee&section=../../etc",
      "#/search?q=knee&q=hip&addon=banana&&&=",
      "#/search?%",
    ]) {
      await open(address);
      await stands(page);
    }
  });
});
