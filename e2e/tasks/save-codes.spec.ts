import { readFile } from "node:fs/promises";
import { entryOf } from "../edition.ts";
import { expect, test, type Page } from "../fixtures.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const rows = (page: Page) => page.getByRole("main").getByRole("listitem");

async function save(page: Page, open: (address: string) => Promise<void>, ...codes: string[]): Promise<void> {
  for (const code of codes) {
    await open(`#/code/${code}`);
    await page.getByRole("button", { name: "Save this code" }).click();
    await expect(page.getByRole("button", { name: "Saved; let it go" })).toHaveAttribute("aria-pressed", "true");
  }
}

async function savedCodes(page: Page): Promise<string[]> {
  const addresses = await rows(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return addresses.map((each) => each.replace("#/code/", ""));
}

async function addFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel("File of saved codes")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

test("the star saves a code, and lets it go", async ({ page, open, expectAccessible }) => {
  await save(page, open, "99213");
  await page.getByRole("banner").getByRole("link", { name: "Saved codes" }).click();
  await expect(title(page)).toHaveText("Saved codes");
  await expect(rows(page)).toContainText([entryOf("99213").own]);
  await expectAccessible();
  await open("#/code/99213");
  await page.getByRole("button", { name: "Saved; let it go" }).click();
  await expect(page.getByRole("button", { name: "Save this code" })).toHaveAttribute("aria-pressed", "false");
  await open("#/saved");
  await expect(page.getByRole("main")).toContainText("Nothing saved yet.");
  await expectAccessible();
});

test("saved codes keep their order, their notes, and can be moved and let go", async ({ page, open }) => {
  await save(page, open, "99213", "45385", "11042");
  await open("#/saved");
  await expect.poll(() => savedCodes(page)).toEqual(["11042", "45385", "99213"]);
  await page.getByRole("button", { name: "Move 99213 up" }).click();
  await expect.poll(() => savedCodes(page)).toEqual(["11042", "99213", "45385"]);
  await page.getByRole("button", { name: "Move 11042 down" }).click();
  await expect.poll(() => savedCodes(page)).toEqual(["99213", "11042", "45385"]);
  await expect(page.getByRole("button", { name: "Move 99213 up" })).toBeDisabled();
  await page.getByRole("textbox", { name: "Note on 11042" }).fill("by depth & area <b>");
  await page.getByRole("button", { name: "Let 45385 go" }).click();
  await page.reload();
  await expect.poll(() => savedCodes(page)).toEqual(["99213", "11042"]);
  await expect(page.getByRole("textbox", { name: "Note on 11042" })).toHaveValue("by depth & area <b>");
});

test("a code let go by a slip comes back with its note, and the keyboard keeps its place", async ({
  page,
  open,
  expectAccessible,
}) => {
  await save(page, open, "99213", "45385", "11042");
  await open("#/saved");
  await page.getByRole("textbox", { name: "Note on 45385" }).fill("screening turned diagnostic");
  await page.getByRole("button", { name: "Let 45385 go" }).click();
  await expect.poll(() => savedCodes(page)).toEqual(["11042", "99213"]);
  await expect(page.getByRole("button", { name: "Take it back" })).toBeFocused();
  await expectAccessible();
  await page.keyboard.press("Enter");
  await expect.poll(() => savedCodes(page)).toEqual(["11042", "45385", "99213"]);
  await expect(page.getByRole("textbox", { name: "Note on 45385" })).toHaveValue("screening turned diagnostic");
  await expect(page.getByRole("link", { name: "4 5 3 8 5" })).toBeFocused();
  const down = page.getByRole("button", { name: "Move 11042 down" });
  await down.click();
  await expect.poll(() => savedCodes(page)).toEqual(["45385", "11042", "99213"]);
  await expect(down).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => savedCodes(page)).toEqual(["45385", "99213", "11042"]);
  await expect(down).toBeFocused();
});

test("typing a note is no search, and its letters are no keys", async ({ page, open }) => {
  await save(page, open, "99213");
  await open("#/saved");
  const note = page.getByRole("textbox", { name: "Note on 99213" });
  await note.focus();
  await page.keyboard.type("see ] [ . / ? 99214");
  await expect(note).toHaveValue("see ] [ . / ? 99214");
  await expect(title(page)).toHaveText("Saved codes");
});

test("saved codes leave as a file and come back from it in another browser", async ({ page, open, browser, app }) => {
  await save(page, open, "99213", "45385");
  await open("#/saved");
  await page.getByRole("textbox", { name: "Note on 45385" }).fill("snare");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const text = await readFile(await download.path(), "utf8");
  const elsewhere = await browser.newContext({ serviceWorkers: "block" });
  const other = await elsewhere.newPage();
  await other.goto(`${app.url}#/saved`);
  await addFile(other, "fivedigit-saved-codes.json", text);
  await expect(other.getByRole("main")).toContainText("2 added, 0 were there already.");
  await expect.poll(() => savedCodes(other)).toEqual(["45385", "99213"]);
  await expect(other.getByRole("textbox", { name: "Note on 45385" })).toHaveValue("snare");
  await addFile(other, "fivedigit-saved-codes.json", text);
  await expect(other.getByRole("main")).toContainText("0 added, 2 were there already.");
  await expect.poll(() => savedCodes(other)).toEqual(["45385", "99213"]);
  await elsewhere.close();
});

test("a file that is something else changes nothing and is named", async ({ page, open, expectAccessible }) => {
  await save(page, open, "99213");
  await open("#/saved");
  for (const [name, text] of [
    ["empty.json", ""],
    ["broken.json", `{"fivedigit":"saved-codes","format":1,"codes":[`],
    ["other.json", `[1,2,3]`],
    ["later.json", `{"fivedigit":"saved-codes","format":2,"codes":[]}`],
    [
      "odd.json",
      `{"fivedigit":"saved-codes","format":1,"codes":[{"code":"<img src=x onerror=1>","edition":"starter-2026","note":""}]}`,
    ],
  ] as const) {
    await addFile(page, name, text);
    await expect(page.getByRole("main")).toContainText(`“${name}” is not a file of saved codes; nothing was changed.`);
    expect(await savedCodes(page)).toEqual(["99213"]);
  }
  await expectAccessible();
});

test("a file with foreign keys and HTML in a note pollutes nothing", async ({ page, open }) => {
  await open("#/saved");
  await addFile(
    page,
    "odd.json",
    `{"fivedigit":"saved-codes","format":1,"__proto__":{"polluted":1},"codes":[{"code":"99213","edition":"starter-2026","note":"<img src=x onerror=window.pwned=1>","__proto__":{"polluted":1}}]}`,
  );
  await expect(page.getByRole("textbox", { name: "Note on 99213" })).toHaveValue("<img src=x onerror=window.pwned=1>");
  expect(await page.evaluate(() => "polluted" in {} || "pwned" in window)).toBe(false);
});

test("what is saved in one tab is there in the other", async ({ page, open, context, app }) => {
  const other = await context.newPage();
  await other.goto(`${app.url}#/saved`);
  await expect(other.getByRole("main")).toContainText("Nothing saved yet.");
  await save(page, open, "99213");
  await expect.poll(() => savedCodes(other)).toEqual(["99213"]);
});

test.describe("where storage", () => {
  for (const [what, breaks] of [
    [
      "is denied",
      () =>
        Object.defineProperty(globalThis, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        }),
    ],
    [
      "is full",
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      },
    ],
    [
      "holds nonsense",
      () => {
        for (const name of ["theme", "saved", "recent", "open-nodes", "result-layout", "single-keys", "edition"])
          localStorage.setItem(`fivedigit.${name}`, `{"a":["<",`);
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      },
    ],
  ] as const) {
    test(`${what}, everything works, and saving says that it lasts only as long as the tab`, async ({ page, open }) => {
      await page.addInitScript(breaks);
      await open("#/");
      await page.keyboard.type("99213");
      await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/99213");
      await page.keyboard.press("Enter");
      await expect(title(page)).toContainText("99213");
      await page.getByRole("button", { name: "Save this code" }).click();
      await expect(page.getByRole("article").getByText(/saved only until you close the tab/)).toBeVisible();
      await page.getByRole("banner").getByRole("link", { name: "Saved codes" }).click();
      await expect.poll(() => savedCodes(page)).toEqual(["99213"]);
      await page.getByRole("textbox", { name: "Note on 99213" }).fill("x");
      await expect(page.getByRole("status").filter({ hasText: "This could not be stored" })).toBeVisible();
      await page.getByRole("button", { name: /^Theme: system/ }).click();
      await expect(page.getByRole("button", { name: /^Theme: light/ })).toBeVisible();
    });
  }
});
