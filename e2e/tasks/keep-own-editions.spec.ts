import { readFile } from "node:fs/promises";
import { csv, data, preamble } from "../../src/testing/made-fees.ts";
import { expect, test } from "../fixtures.ts";
import {
  build,
  built,
  changeStored,
  give,
  main,
  menu,
  onDevice,
  openAndBuild,
  ready,
  row,
  storedManifest,
} from "../own-editions.ts";
import { CONSOLIDATED, TABLE, made, manyCodes } from "../own-files.ts";

/* Editions of one's own over time: renamed, copied, refreshed, made anew, deleted. */

test("an edition is renamed, saved as a copy, deleted, and comes back from the copy", async ({
  page,
  open,
  expectAccessible,
}) => {
  await openAndBuild(page, open, "First", CONSOLIDATED);
  await row(page, "First").getByRole("button", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "New name" }).fill("Second");
  await page.keyboard.press("Enter");
  await expect(row(page, "Second")).toContainText("Now called “Second”");
  await expect(menu(page).locator("option:checked")).toHaveText("Second");

  const saving = page.waitForEvent("download");
  await row(page, "Second").getByRole("button", { name: "Save a copy" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("first.fivedigit.zip");
  const copy = await readFile(await download.path());
  const before = await storedManifest(page);

  await row(page, "Second").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("button", { name: "Keep it", exact: true })).toBeFocused();
  await expectAccessible();
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(main(page)).toContainText("No edition of your own yet.");
  await expect(menu(page)).toHaveCount(0);
  expect(await onDevice(page)).toEqual({ editions: 0, files: 0, writing: 0 });

  await page.reload();
  await give(page, made("from elsewhere.zip", copy));
  await expect(page.getByRole("heading", { level: 2, name: "A copy of “Second”" })).toBeFocused();
  await expect(main(page)).toContainText("whole and undamaged");
  await expectAccessible();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Third");
  await page.getByRole("button", { name: "Put it on this device" }).click();
  await expect(built(page)).toContainText("Third");
  expect(await storedManifest(page)).toEqual({ ...before, edition: "device-third", title: "Third" });
  await open("#/code/23001");
  await expect(page.locator("[data-descriptor]").first()).toHaveAttribute("data-descriptor", /zeppelin/);

  // A copy that was changed on its way is refused.
  await open("#/open");
  const damaged = Buffer.from(copy);
  damaged.writeUInt8(damaged.readUInt8(2_000) ^ 0xff, 2_000);
  await give(page, made("damaged.zip", damaged));
  await expect(page.getByRole("heading", { level: 2, name: "Nothing in these files can be used" })).toBeVisible();
  await expect(main(page)).toContainText(/damaged\.zip is .*damaged/);
});

test("an edition deleted in another tab is missed in words, once", async ({ page, open, context, app }) => {
  await openAndBuild(page, open, "Shared", CONSOLIDATED);
  await open("#/code/23001");
  const other = await context.newPage();
  await other.goto(`${app.url}#/open`);
  await row(other, "Shared").getByRole("button", { name: "Delete" }).click();
  await other.getByRole("button", { name: "Delete it" }).click();
  await expect(main(other)).toContainText("No edition of your own yet.");
  const word = /“Shared” was deleted in another tab\. You are reading 2026 starter now\./;
  await expect(page.getByRole("status").filter({ hasText: word })).toBeVisible();
  // Whoever deleted it knows.
  await expect(other.getByText(word)).toHaveCount(0);
  await open("#/code/45385");
  await expect(page.locator("[data-code='45385']")).toBeVisible();
  await expect(page.getByText(word)).toHaveCount(0);
});

test("an edition is refreshed under its own address", async ({ page, open }) => {
  await openAndBuild(page, open, "Ours", CONSOLIDATED);
  await row(page, "Ours").getByRole("button", { name: "Refresh with newer files" }).click();
  await expect(page.getByRole("status").filter({ hasText: "will be made anew" })).toContainText("were kept with it");
  // What it was made from has been read again; newer files join it.
  await expect(ready(page)).toBeVisible();
  await expect(main(page)).toContainText("AMA Consolidated Code List, 2026");
  await give(page, TABLE);
  await expect(main(page)).toContainText("A table of your own");
  await expect(ready(page)).toBeVisible();
  await page.getByRole("button", { name: "Build it anew" }).click();
  await expect(built(page)).toContainText("Ours");
  await expect(page.locator("[data-edition]")).toHaveCount(1);
  expect((await onDevice(page)).editions).toBe(1);
  await open("#/code/23003?edition=device-ours");
  await expect(page.locator("[data-descriptor]").first()).toHaveAttribute(
    "data-descriptor",
    "Invented third line of the list",
  );
  // The menu leads away from what the address asks for.
  await menu(page).selectOption({ label: "2026 starter" });
  await expect(page).toHaveURL(/#\/code\/23003$/);
  await expect(main(page)).toContainText("23003");
  await expect(page.locator("[data-descriptor]")).toHaveCount(0);
});

test("another edition without the headings that are open in the outline takes over whole", async ({ page, open }) => {
  const drugs = made("PPRRVU26.csv", csv([...preamble(2026, "July"), data(2026, { code: "J9001", text: "Inv drug" })]));
  await openAndBuild(page, open, "With drugs", drugs);
  await open("#/code/J9001");
  const outline = page.getByRole("complementary", { name: "Outline" });
  await expect(outline.locator("[aria-current=page]")).toContainText("J codes");
  await open("#/");
  await expect(page.getByRole("region", { name: "Kinds of code" })).toContainText(/HCPCS Level II.*1 code$/);
  await page.goBack();
  await menu(page).selectOption({ label: "2026 starter" });
  await expect(main(page)).toContainText("J9001");
  await expect(outline.getByRole("treeitem", { name: /^Surgery/ })).toBeVisible();
  await expect(outline.getByRole("treeitem", { name: /HCPCS/ })).toHaveCount(0);
});

test("an edition whose index an earlier version made is made anew from the files it was made from", async ({
  page,
  open,
  expectAccessible,
}) => {
  await openAndBuild(page, open, "Ours", CONSOLIDATED);
  await changeStored(page, "search.json", '"options":"', '"options":"0');
  await open("#/search?q=zeppelin");
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("made by an earlier version of Fivedigit");
  await expectAccessible();
  await open("#/code/23001");
  await expect(main(page)).toContainText("Invented zeppelin repair");
  await open("#/open");
  await row(page, "Ours").getByRole("button", { name: "Refresh with newer files" }).click();
  await expect(ready(page)).toBeVisible();
  await page.getByRole("button", { name: "Build it anew" }).click();
  await expect(built(page)).toContainText("Ours");
  await open("#/search?q=zeppelin");
  await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/23001");
});

test("an edition of the device that cannot be read does not lock its owner out", async ({
  page,
  open,
  expectAccessible,
}) => {
  await openAndBuild(page, open, "Ours", CONSOLIDATED);
  await changeStored(page, "manifest.json", '"format":', '"format":9');
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("was built for another version");
  await expectAccessible();
  await page.getByRole("button", { name: "Read “2026 starter” instead" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your own files");
  await expect(row(page, "Ours")).toBeVisible();
});

test("whoever goes on by keyboard or ear stands, after each step, where the step ends", async ({ page, open }) => {
  const choose = page.getByRole("button", { name: "Choose files…" });
  await open("#/open");
  await give(page, manyCodes(20_000));
  await expect(page.getByText("Reading your files")).toBeFocused();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(choose).toBeFocused();
  await give(page, made("guide.pdf", "%PDF-1.7"));
  await expect(page.getByRole("heading", { name: "Nothing in these files can be used" })).toBeFocused();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(choose).toBeFocused();
  await give(page, CONSOLIDATED);
  await expect(ready(page)).toBeFocused();
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("");
  await page.getByRole("button", { name: "Build the edition" }).click();
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await build(page, "Ours");
  await expect(built(page)).toBeFocused();

  const rename = row(page, "Ours").getByRole("button", { name: "Rename" });
  await rename.click();
  await page.keyboard.press("Escape");
  await expect(rename).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "New name" }).fill("Still ours");
  await page.keyboard.press("Enter");
  await expect(row(page, "Still ours").getByRole("button", { name: "Rename" })).toBeFocused();
  await menu(page).selectOption({ label: "2026 starter" });
  await row(page, "Still ours").getByRole("button", { name: "Use it" }).click();
  await expect(row(page, "Still ours").getByRole("button", { name: "Rename" })).toBeFocused();
  await expect(row(page, "Still ours")).toContainText("in use");
  const remove = row(page, "Still ours").getByRole("button", { name: "Delete" });
  await remove.click();
  await page.keyboard.press("Escape");
  await expect(remove).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("No edition of your own yet.")).toBeVisible();
  await expect(page.getByRole("region", { name: "On this device" }).getByRole("group")).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "“Still ours” is deleted" })).toBeAttached();
});

test("an edition without our wording has help all the same, and says what it has none of", async ({ page, open }) => {
  await open("#/open");
  await give(page, CONSOLIDATED);
  await page.getByRole("checkbox", { name: /^Keep our wording/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: "3 codes, ready to be built" })).toBeFocused();
  await build(page, "Bare");
  await page.getByRole("contentinfo").getByRole("link", { name: "Help" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Using Fivedigit");
  await page.getByRole("contentinfo").getByRole("link", { name: "Index" }).click();
  await expect(main(page)).toContainText("“Bare” has no Index");
  await open("#/");
  await expect(page.getByRole("region", { name: "Sections of Category I" }).getByRole("listitem")).toHaveCount(2);
  await open("#/code/0001U");
  await expect(main(page)).toContainText("It has no codes of this kind at all");
});

test("two editions never have one name", async ({ page, open }) => {
  await openAndBuild(page, open, "Ours", CONSOLIDATED);
  await page.getByRole("button", { name: "Open other files" }).click();
  await give(page, TABLE);
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("ours");
  await page.getByRole("button", { name: "Build the edition" }).click();
  await expect(page.getByRole("alert")).toHaveText("There is an edition of this name already. Give it another.");
  await expect(name).toBeFocused();
  await build(page, "Theirs");
  await row(page, "Theirs").getByRole("button", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "New name" }).fill("Ours");
  await page.keyboard.press("Enter");
  await expect(page.getByText("There is an edition of this name already.").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(row(page, "Theirs")).toBeVisible();
});

test("a refresh goes on where one left it, and starting over ends it", async ({ page, open }) => {
  await openAndBuild(page, open, "Ours", CONSOLIDATED);
  const anew = page.getByText("“Ours” will be made anew");
  await row(page, "Ours").getByRole("button", { name: "Refresh with newer files" }).click();
  await expect(page.getByRole("button", { name: "Build it anew" })).toBeVisible();
  await page.getByRole("contentinfo").getByRole("link", { name: "About" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About");
  await page.goBack();
  await expect(anew).toBeVisible();
  await expect(page.getByRole("button", { name: "Build it anew" })).toBeVisible();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(anew).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Choose files…" })).toBeFocused();
});
