import { expect, searchBoxName, test, type Page } from "../fixtures.ts";

const PAGES = [
  "#/",
  "#/search",
  "#/search?q=colonoscopy+w+snare",
  "#/search?q=zzzqqq",
  "#/browse",
  "#/section/surgery",
  "#/section/em/office-or-other-outpatient-services",
  "#/code/45385",
  "#/code/99213",
  "#/code/12345",
  "#/code/99201",
  "#/modifiers",
  "#/modifier/25",
  "#/saved",
  "#/index/q",
  "#/changes",
  "#/learn/how-to-read-a-descriptor",
  "#/about",
  "#/open",
  "#/compare/99213,99214",
  "#/nowhere",
];

const WIDTHS = [320, 375, 390, 768, 1024, 1152, 1366, 1600, 1920];

/** The page's heading, and what it reads after that: an axe run in between would judge half a page. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await page.waitForLoadState("networkidle");
}

for (const address of PAGES) {
  test(`${address} has no barrier in either theme, and never scrolls sideways`, async ({
    page,
    open,
    expectAccessible,
  }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await open(address);
    await settled(page);
    const wide: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${width}: ${over}`);
    }
    expect(wide).toEqual([]);

    // A phone in light, a laptop in dark: each width and each theme once.
    await page.setViewportSize({ width: 375, height: 740 });
    await expectAccessible();
    await page.setViewportSize({ width: 1366, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveClass(/\bdark\b/);
    await expectAccessible();
  });
}

test.describe("light, dark, and as the system has it", () => {
  const html = (page: Page) => page.locator("html");

  test("the choice steps through, is kept, and follows the system when that is the choice", async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await open("#/");
    await expect(html(page)).not.toHaveClass(/\bdark\b/);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(html(page)).toHaveClass(/\bdark\b/);
    await page.getByRole("button", { name: "Theme: system. Change to light" }).click();
    await expect(html(page)).not.toHaveClass(/\bdark\b/);
    await page.reload();
    await expect(html(page)).not.toHaveClass(/\bdark\b/);
    await page.getByRole("button", { name: "Theme: light. Change to dark" }).click();
    await page.emulateMedia({ colorScheme: "light" });
    await expect(html(page)).toHaveClass(/\bdark\b/);
    await page.getByRole("button", { name: "Theme: dark. Change to system" }).click();
    await expect(html(page)).not.toHaveClass(/\bdark\b/);
  });

  test("a dark page is dark before anything is painted, and never flashes white", async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.addInitScript(() => {
      localStorage.setItem("fivedigit.theme", `"dark"`);
      // The body begins after the head is done: nothing can have been painted before.
      new MutationObserver((_, observer) => {
        if (document.body === null) return;
        (window as { darkAtBody?: boolean }).darkAtBody = document.documentElement.classList.contains("dark");
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await open("#/code/99213");
    expect(await page.evaluate(() => (window as { darkAtBody?: boolean }).darkAtBody)).toBe(true);
  });

  test("the choice made in one tab is the choice in the other", async ({ page, open, context, app }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await open("#/");
    const other = await context.newPage();
    await other.emulateMedia({ colorScheme: "light" });
    await other.goto(`${app.url}#/about`);
    await page.getByRole("button", { name: /^Theme: system/ }).click();
    await page.getByRole("button", { name: /^Theme: light/ }).click();
    await expect(html(other)).toHaveClass(/\bdark\b/);
  });
});

test.describe("by keyboard alone", () => {
  test("one finds, reads, follows a note, saves, and comes back", async ({ page, open }) => {
    const title = page.getByRole("heading", { level: 1 });
    await open("#/");
    await page.keyboard.type("45378");
    await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/45378");
    await page.keyboard.press("Enter");
    await expect(title).toContainText("45378");
    await expect(title).toBeFocused();
    const tabTo = async (name: RegExp | string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(
          () =>
            `${document.activeElement?.getAttribute("aria-label") ?? ""} ${document.activeElement?.textContent ?? ""}`,
        );
        if (typeof name === "string" ? focused.includes(name) : name.test(focused)) return;
      }
      throw new Error(`Sixty presses of Tab did not reach ${String(name)}.`);
    };
    await tabTo("Save this code");
    await page.keyboard.press("Space");
    await expect(page.getByRole("button", { name: "Saved; let it go" })).toBeFocused();
    await tabTo(/codes 45379/);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#\/search\?q=45379-45393$/);
    // Alt+← belongs to the browser's window, which a headless browser has not.
    await page.goBack();
    await expect(title).toContainText("45378");
  });

  test("the first press of Tab offers to skip to the page", async ({ page, open }) => {
    await open("#/about");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the page" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await expect(page).toHaveURL(/#\/about$/);
  });

  for (const address of ["#/", "#/code/45385", "#/search?q=knee"]) {
    test(`on ${address} whatever has the focus shows it, and is not covered`, async ({ page, open }) => {
      await open(address);
      await settled(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const hidden: string[] = [];
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        const problem = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
          const at = document.elementFromPoint(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
          const shown = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
          const covered = at === null || !(element.contains(at) || at.contains(element));
          return shown && !covered
            ? undefined
            : `${shown ? "covered" : "no outline"}: ${element.outerHTML.slice(0, 120)}`;
        });
        if (problem !== undefined) hidden.push(problem);
      }
      expect(hidden).toEqual([]);
    });
  }

  test("? shows the keys, Esc closes them, and single keys can be turned off for good", async ({
    page,
    open,
    expectAccessible,
  }) => {
    await open("#/code/99213");
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toContainText("99213");
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await expect(dialog).toBeVisible();
    await expectAccessible();
    // Behind an open dialog no key acts.
    await page.keyboard.press("]");
    await expect(title).toContainText("99213");
    await dialog.getByRole("checkbox", { name: "Single keys act without Ctrl or Alt" }).uncheck();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    for (const reloaded of [false, true]) {
      if (reloaded) await page.reload();
      await expect(title).toContainText("99213");
      await title.focus();
      for (const key of ["]", ".", "?", "/", "k"]) await page.keyboard.press(key);
      await expect(page.getByRole("textbox", { name: searchBoxName })).not.toBeFocused();
      await expect(dialog).toBeHidden();
      await expect(page).toHaveURL(/#\/code\/99213$/);
    }
    await page.getByRole("button", { name: "Keys" }).click();
    await dialog.getByRole("checkbox").check();
    await dialog.getByRole("button", { name: "Close" }).click();
    await title.focus();
    await page.keyboard.press("]");
    await expect(title).toContainText("99214");
  });

  test("keys held with Ctrl or Alt are the browser's, not ours", async ({ page, open }) => {
    await open("#/code/99213");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("99213");
    for (const key of ["Control+]", "Alt+]", "Control+/", "Alt+a"]) await page.keyboard.press(key);
    await expect(page).toHaveURL(/#\/code\/99213$/);
    await expect(page.getByRole("textbox", { name: searchBoxName })).not.toBeFocused();
  });
});

test("nothing moves by itself for those who asked for that", async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open("#/code/45385");
  await settled(page);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, transitionProperty, animationName } = getComputedStyle(element);
        return (
          animationName !== "none" ||
          (transitionProperty !== "none" && transitionDuration.split(",").some((each) => Number.parseFloat(each) > 0))
        );
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(moving).toEqual([]);
});

for (const [address, most] of [
  ["#/", 0.05],
  ["#/code/45385", 0.05],
  ["#/search?q=colonoscopy", 0.05],
  ["#/section/surgery", 0.05],
  ["#/open", 0.01],
] as const) {
  test(`nothing jumps while ${address} loads`, async ({ page, open }) => {
    await page.addInitScript(() => {
      const sum = window as { moved?: number };
      sum.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          sum.moved = (sum.moved ?? 0) + (entry as PerformanceEntry & { readonly value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await open(address);
    await settled(page);
    // What the page of one's own files is told last is the room on the device.
    if (address === "#/open") await expect(page.getByText(/more may be used/)).toBeVisible();
    expect(await page.evaluate(() => (window as { moved?: number }).moved)).toBeLessThan(most);
  });
}

test("with letters, words and lines further apart, nothing is cut off or runs out of the page", async ({
  page,
  open,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ["#/", "#/code/45385", "#/search?q=knee"]) {
      await open(address);
      await settled(page);
      // The distances of WCAG 1.4.12.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>("body *")) {
          element.style.lineHeight = "1.5";
          element.style.letterSpacing = "0.12em";
          element.style.wordSpacing = "0.16em";
        }
      });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
    }
  }
});
