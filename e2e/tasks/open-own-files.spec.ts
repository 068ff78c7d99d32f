import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { strToU8, zipSync } from "fflate";
import type { Manifest } from "../../src/codebook/edition.ts";
import { expect, searchBoxName, test } from "../fixtures.ts";
import { build, give, main, menu, openAndBuild, ready, row, storedManifest } from "../own-editions.ts";
import {
  ADD_ON_EDITS,
  CCS,
  CONSOLIDATED,
  FEES,
  LEVEL_TWO,
  OWN_FILES,
  RBCS,
  TABLE,
  ZIP,
  made,
  manyCodes,
} from "../own-files.ts";

/* Rows of "bring your own edition": files in, an edition of one's own out. All files are made here. */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

test("files are recognised, looked at, built and in use: from the page's own words", async ({
  page,
  open,
  app,
  expectAccessible,
}) => {
  await open("#/");
  await page.getByRole("link", { name: "Open your own files" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your own files");
  await expect(main(page)).toContainText("Nothing leaves this device.");
  await expect(main(page)).toContainText("No edition of your own yet.");
  await expectAccessible();

  const asked = app.log.length;
  await give(page, ...OWN_FILES);
  await expect(ready(page)).toBeFocused();
  await expect(main(page)).toContainText("AMA Consolidated Code List, 2026");
  await expect(main(page)).toContainText("Medicare physician fee schedule relative values (PPRRVU), 2026 July");
  await expect(main(page)).toContainText("Medically unlikely edits (MUE), practitioner services, 2026 July");
  await expect(main(page)).toContainText("4 lines read, 3 used, 1 not used.");
  await expect(main(page)).toContainText("release.zip/RVU26C.pdf is a PDF");
  await expect(main(page)).toContainText("Nothing has changed yet.");
  await expect(page.getByRole("row", { name: /^Surgery/ })).toContainText("+3");
  await expect(page.getByText("1 code that had our wording")).toBeVisible();
  await page.getByText("Each of them, what was kept, what was set aside, and why").click();
  const conflict = page.getByRole("region", { name: "Set aside" }).getByRole("listitem");
  await expect(conflict.filter({ hasText: "99213, descriptor" }).first()).toHaveText(
    /Kept\s*Invented words for a visit\s*\(ConsolidatedCodeList\.txt, line 8\)\s*Set aside\s*Invented 99213\s*\(PPRRVU2026_Jul_nonQPP\.csv, line 12\)\s*Because a licensed text goes before a file of Medicare\.$/,
  );
  await expect(conflict.filter({ hasText: "our wording)" }).first()).toContainText("Because");
  await page.getByText("Each of them, with the reason").click();
  await expect(main(page)).toContainText("ConsolidatedCodeList.txt, line 9");
  await expect(main(page)).toContainText('"GXXX1" is not a code');
  await expectAccessible();
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible();

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the whole report" }).click();
  const report = JSON.parse(await readFile(await (await saving).path(), "utf8")) as {
    readonly files: readonly {
      readonly read: number;
      readonly used: number;
      readonly rejected: number;
      readonly skippedReason?: string;
    }[];
  };
  for (const file of report.files)
    if (file.skippedReason === undefined) expect(file.used + file.rejected).toBe(file.read);

  await page.getByRole("textbox", { name: "Name", exact: true }).fill("  ");
  await page.getByRole("button", { name: "Build the edition" }).click();
  await expect(page.getByRole("alert")).toHaveText("Give it a name.");
  await page.getByRole("textbox", { name: "Year of the code set" }).fill("26");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Ours, 2026");
  await page.getByRole("button", { name: "Build the edition" }).click();
  await expect(page.getByRole("alert")).toContainText("The year must be a number");
  await page.getByRole("textbox", { name: "Year of the code set" }).fill("2026");
  await build(page, "Ours, 2026");
  await expectAccessible();
  await expect(menu(page).locator("option:checked")).toHaveText("Ours, 2026");
  await expect(row(page, "Ours, 2026")).toContainText("in use");

  await page.getByRole("textbox", { name: searchBoxName }).fill("zeppelin two ropes");
  await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/23002");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-descriptor]").first()).toHaveAttribute(
    "data-descriptor",
    "Invented zeppelin repair of the shoulder; with two ropes",
  );
  await open("#/code/23001");
  await expect(main(page)).toContainText("one day before, the day, and 90 days after (major) (090)");
  await expect(main(page)).toContainText("Most units (MUE), practitioner services");
  await expect(main(page)).toContainText("both sides (modifier 50): 150 %");
  await expect(main(page)).toContainText("AMA Consolidated Code List, 2026");
  await expect(page.getByRole("contentinfo")).toContainText("Invented prose, for the notice");
  await expectAccessible();

  // Of all that was asked since the files were given nothing names them, or an edition of the device.
  expect(app.log.slice(asked).filter((each) => /device-|zeppelin|Consolidated|PPRRVU/i.test(each))).toEqual([]);
});

test("a short descriptor is shown as it is, with our reading beside it", async ({ page, open }) => {
  await openAndBuild(page, open, "Fees", FEES);
  await open("#/code/55101");
  await expect(page.locator("[data-descriptor]").first()).toHaveAttribute("data-descriptor", "Inv px w/o dye");
  await expect(main(page)).toContainText("A short descriptor, spelled out by us");
  await expect(main(page)).toContainText("without contrast");
  await expect(main(page)).toContainText("part of the global period of another service (add-on) (ZZZ)");
  await page.getByRole("textbox", { name: searchBoxName }).fill("procedure without contrast inv");
  const best = page.locator("a[data-best]");
  await expect(best).toHaveAttribute("href", "#/code/55101");
  await expect(best).toContainText("Inv px w/o dye");
  await expect(best).toContainText("spelled out by us: ");
  await open("#/section/surgery/male-genital/scrotum");
  await expect(main(page).getByRole("listitem").filter({ hasText: "55101" }).last()).toContainText("Inv px w/o dye");
  await expect(main(page).getByRole("listitem").filter({ hasText: "55101" }).last()).toContainText("without contrast");
  // Our wording stays where Medicare only abbreviates, and its facts stand in a panel of their own.
  await open("#/code/71046");
  const values = page.getByRole("table", { name: "Relative value units: work, and totals by place" });
  await expect(values.getByRole("row", { name: /^whole service/ })).toContainText("1.30");
  await expect(values.getByRole("row", { name: /^professional component \(26\)/ })).toContainText("0.21");
  await expect(values.getByRole("row", { name: /^technical component \(TC\)/ })).toContainText("0.00");
});

test("what several sources say of one code stands in an order, each with its source", async ({
  page,
  open,
  expectAccessible,
}) => {
  await openAndBuild(page, open, "Sources", CONSOLIDATED, FEES, ZIP, LEVEL_TWO, ADD_ON_EDITS);
  await open("#/code/99213");
  const particulars = page.getByRole("region", { name: "Particulars" });
  await expect(particulars.getByText(/^INV VISIT\s*AMA Consolidated Code List$/)).toBeVisible();
  await expect(particulars.getByText(/^Invented 99213\s*Medicare physician fee schedule/)).toBeVisible();
  await expectAccessible();
  // Whether and by what it is paid comes before the limits.
  await open("#/code/71046");
  const medicare = page.getByRole("region", { name: "Medicare" });
  await expect(medicare).toContainText(/Relative value units.*PPRRVU.*2026 July.*Most units.*2026 July/s);
  // Our list of primary codes comes first; Medicare's is said in its own panel, with its links and date.
  await open("#/code/99415");
  await expect(medicare).toContainText(/Primary codes of these edits\s*99202–99205, G0463.*\(NCCI\), 2026 April/s);
  await expect(medicare.getByRole("link", { name: "G0463" })).toHaveAttribute("href", /#\/code\/G0463$/);
  await expect(page.getByRole("region", { name: "Where this comes from" })).toContainText(
    /Primary codes: Fivedigit starter/,
  );
  // Where only Medicare names them, the list itself says so.
  const primaries = page.getByRole("region", { name: "Primary codes" });
  await expect(primaries).not.toContainText("Medicare");
  await open("#/code/23002");
  await expect(primaries).toContainText(/23001.*Medicare add-on code edits \(NCCI\), 2026 April$/s);
  // Side by side: only what differs.
  await open("#/compare/71046,99213");
  const table = page.getByRole("region", { name: "Medicare, where they differ" });
  await expect(table.getByRole("row", { name: /^Components diagnostic test.*physician service/ })).toBeVisible();
  await expect(table.getByRole("row", { name: /^Most units.* 4 units nothing said$/ })).toBeVisible();
  await expect(table.getByRole("row", { name: /component/ })).toHaveCount(0);
  await expect(table.getByRole("row", { name: /^Status/ })).toHaveCount(0);
  await expect(table).toContainText("Medicare physician fee schedule relative values (PPRRVU), 2026 July");
  await page.setViewportSize({ width: 360, height: 800 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
  await expectAccessible();
  await page.setViewportSize({ width: 1280, height: 800 });
  // Level II: no reading beside a full descriptor, one range for all letters, short names among the facets.
  await open("#/code/E1234");
  await expect(particulars).toContainText("Fld ped wc w/o seat");
  await expect(particulars).not.toContainText("spelled out");
  await open("#/section/level-2");
  await expect(main(page)).toContainText("category E0001–K9999 · 3 codes in this edition");
  await open("#/search?q=airship%20chair");
  const facets = page.getByRole("group", { name: "Section" });
  await expect(facets.getByRole("button", { name: /codes/ })).toHaveText([/^E codes 1$/, /^K codes 1$/]);
});

test("codes are grouped as CCS and RBCS group them, and a group lists its codes in book order", async ({
  page,
  open,
  expectAccessible,
}) => {
  await open("#/open");
  await give(page, CONSOLIDATED, CCS, RBCS);
  await expect(ready(page)).toBeVisible();
  await expect(main(page)).toContainText("AHRQ CCS categories of services and procedures, 2025.1");
  await expect(main(page)).toContainText("3 groups of codes. 5 lines read, 4 used, 1 not used.");
  await expect(main(page)).toContainText("1 line left out, because the edition has none of their codes.");
  await expect(main(page)).toContainText("Restructured BETOS groups of services (RBCS), 2025");
  await expect(main(page)).toContainText("2 groups of codes. 3 lines read, 2 used, 1 not used.");
  await build(page, "Grouped");
  await open("#/code/23001");
  const grouped = page.getByRole("region", { name: "Grouped as" });
  await expect(grouped.getByRole("listitem")).toHaveText([
    /^Invented airships of the shoulder\s*901 in AHRQ CCS categories of services and procedures, 2025\.1$/,
    /^Invented procedure: Shoulder: Airships: major procedures\s*PM010M in Restructured BETOS.*, 2025$/,
  ]);
  await expectAccessible();
  await grouped.getByRole("link", { name: "Invented airships of the shoulder" }).click();
  await expect(page).toHaveURL(/#\/browse\/ccs\/901$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Invented airships of the shoulder");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(main(page)).toContainText("3 codes of this edition");
  const codes = () =>
    main(page)
      .locator('a[href^="#/code/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await expect.poll(codes).toEqual(["#/code/23001", "#/code/23002", "#/code/71046"]);
  await expectAccessible();
  await main(page)
    .getByRole("link", { name: /^AHRQ CCS/ })
    .click();
  await expect(main(page).getByRole("listitem")).toHaveCount(2);
  await expect(main(page).getByRole("listitem").last()).toContainText("Invented visits");
  await expectAccessible();
  await main(page).getByRole("link", { name: "outline of the book" }).click();
  await main(page).getByRole("link", { name: /RBCS/ }).click();
  await main(page).getByRole("link", { name: "Invented visit: Office" }).click();
  await expect.poll(codes).toEqual(["#/code/99213"]);
  await open("#/browse/ccs/77");
  await expect(main(page)).toContainText("group “77” in AHRQ CCS");
  // An edition without groupings has none of it.
  await menu(page).selectOption({ label: "2026 starter" });
  await open("#/code/99213");
  await expect(page.getByRole("region", { name: "Where this comes from" })).toBeVisible();
  await expect(grouped).toHaveCount(0);
  await open("#/browse/ccs");
  await expect(main(page)).toContainText("grouping “ccs” in this edition");
});

test("a group of hundreds of codes is shown in portions", async ({ page, open }) => {
  const all = made("ccs.csv", "Code Range,CCS,CCS Label\n'10004-69990',1,Invented group of all surgery\n");
  await openAndBuild(page, open, "Grouped", CONSOLIDATED, all);
  await open("#/browse/ccs/1");
  const codes = main(page).locator('a[href^="#/code/"]');
  await expect(codes).toHaveCount(200);
  await page.getByRole("button", { name: "Show 200 more" }).click();
  await expect(codes).toHaveCount(400);
});

test("the page builds the very bytes that the command line builds", async ({ page, open }) => {
  const folder = await mkdtemp(path.join(tmpdir(), "fivedigit-"));
  try {
    const files = await Promise.all(
      [...OWN_FILES, TABLE, CCS, RBCS].map(async (file) => {
        const full = path.join(folder, file.name);
        await writeFile(full, file.buffer);
        return full;
      }),
    );
    const out = path.join(folder, "out");
    const command = ["--import", "tsx", "src/cli/main.ts", "build", ...files, "--out", out];
    await run(process.execPath, [...command, "--edition", "same", "--title", "Same"], { cwd: ROOT });
    const hosted = JSON.parse(await readFile(path.join(out, "same/manifest.json"), "utf8")) as Manifest;
    // In another order, and one by one: neither matters.
    await open("#/open");
    await give(page, RBCS, TABLE, ZIP, CCS);
    await expect(ready(page)).toBeVisible();
    await give(page, FEES, CONSOLIDATED);
    await expect(main(page)).toContainText("AMA Consolidated Code List");
    await expect(ready(page)).toBeVisible();
    await build(page, "Same");
    const own = await storedManifest(page);
    expect(Object.keys(own.files).length).toBeGreaterThan(100);
    expect(own).toEqual({ ...hosted, edition: own.edition });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a file dropped while others are read or built does not take the page away", async ({ page, open }) => {
  const drop = () =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["a"], "late.csv"));
      return ["dragover", "drop"].map((kind) => {
        const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      });
    });
  await open("#/open");
  await give(page, manyCodes(20_000));
  await expect(page.getByRole("progressbar")).toBeVisible();
  expect(await drop()).toEqual([true, true]);
  await expect(ready(page)).toBeVisible();
  await open("#/code/45385");
  expect(await drop()).toEqual([true, true]);
});

test("a file given by mistake is left out, and the others need not be given again", async ({
  page,
  open,
  expectAccessible,
}) => {
  await open("#/open");
  await give(page, CONSOLIDATED, ZIP, TABLE);
  await expect(ready(page)).toBeFocused();
  await expect(main(page)).toContainText("A table of codes");
  await expect(page.getByRole("button", { name: "Leave out release.zip" })).toHaveCount(1);
  await expectAccessible();
  await page.getByRole("button", { name: "Leave out charge master.csv" }).click();
  await expect(ready(page)).toBeFocused();
  await expect(main(page)).not.toContainText("A table of codes");
  await expect(main(page)).toContainText("AMA Consolidated Code List, 2026");
  await page.getByRole("button", { name: "Leave out release.zip" }).click();
  await expect(ready(page)).toBeFocused();
  await expect(main(page)).not.toContainText("release.zip");
  // The last one goes by starting over.
  await expect(page.getByRole("button", { name: /^Leave out/ })).toHaveCount(0);
});

test("facts alone without our wording ask for words, and the way back stays", async ({ page, open }) => {
  await open("#/open");
  await give(page, ZIP);
  await expect(ready(page)).toBeFocused();
  const ours = page.getByRole("checkbox", { name: /^Keep our wording/ });
  await ours.click();
  await expect(page.getByRole("heading", { name: "These files have no words for their codes" })).toBeFocused();
  await expect(ours).not.toBeChecked();
  await ours.click();
  await expect(ready(page)).toBeFocused();
});

test("a table whose columns cannot be guessed is asked about first", async ({ page, open, expectAccessible }) => {
  await open("#/open");
  await give(page, made("two.csv", "a,b\n45385,Invented words\n"));
  await expect(page.getByRole("heading", { level: 2, name: "None of the lists we know" })).toBeFocused();
  await expectAccessible();
  await page.getByRole("combobox", { name: "The code is in" }).selectOption({ label: "a" });
  await page.getByRole("combobox", { name: "The text is in" }).selectOption({ label: "b" });
  await page.getByRole("button", { name: "Read it with these columns" }).click();
  await expect(ready(page)).toBeFocused();
});

test("a table nobody knows is read by the columns one chooses", async ({ page, open, expectAccessible }) => {
  await open("#/open");
  await give(page, TABLE);
  await expect(main(page)).toContainText("A table of your own");
  await expect(page.getByRole("combobox", { name: "The text is in" })).toHaveValue("2");
  await expectAccessible();
  // A wide table scrolls in its own frame, never the page.
  for (const width of [320, 390, 768, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await over()).toBeLessThanOrEqual(0);
  }
  await page.getByRole("combobox", { name: "The text is in" }).selectOption({ label: "Bereich" });
  await page.getByRole("button", { name: "Read it with these columns" }).click();
  await expect(page.getByRole("combobox", { name: "The text is in" })).toHaveValue("1");
  await build(page, "By column");
  await open("#/code/23001");
  await expect(page.locator("[data-descriptor]").first()).toHaveAttribute("data-descriptor", "Ost");
});

test("hostile files each get a sentence that names them, and nothing of them runs", async ({
  page,
  open,
  expectAccessible,
}) => {
  const locked = zipSync({ "codes.csv": strToU8("code,text\n23001,a\n") });
  // The first bit of the general purpose flags, in both headers: encrypted.
  for (const at of [6, Buffer.from(locked).indexOf("PK\u0001\u0002") + 8]) locked[at] = 1;
  await open("#/open");
  await give(
    page,
    made("empty.csv", ""),
    made(
      "garbage.bin",
      Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256),
    ),
    made("locked.zip", locked),
    made("cut.zip", zipSync({ "a.csv": strToU8("code,text\n23001,a\n") }).subarray(0, 60)),
    made("page.html", "<!doctype html><script>document.title = 'owned'</script>"),
    made("__proto__.csv", "code,__proto__\n__proto__,constructor\n"),
  );
  // Some have the shape of a table, and could be read by columns.
  await expect(page.getByRole("heading", { level: 2, name: "None of the lists we know" })).toBeFocused();
  for (const sentence of [
    "empty.csv is empty.",
    /garbage\.bin is not a text/,
    /locked\.zip\/codes\.csv is locked with a password/,
    /cut\.zip is a zip that was cut short/,
    /page\.html is a web page/,
    /__proto__\.csv is none of the files we know/,
  ])
    await expect(main(page)).toContainText(sentence);
  await expectAccessible();
  await page.getByRole("button", { name: "Start over" }).click();

  await give(
    page,
    made(
      "hostile.csv",
      [
        "CPT code,descriptor",
        '23001,"<img src=x onerror=""document.title=\'owned\'""><script>document.title=\'owned\'</script>"',
        '23002,=HYPERLINK("http://example.invalid")',
        "23003,\u202Eright to left\u202C and\u200B unseen",
        "__proto__,polluted",
        "constructor,polluted",
      ].join("\n"),
    ),
  );
  await expect(ready(page)).toBeVisible();
  await expect(main(page)).toContainText("5 lines read, 3 used, 2 not used.");
  await build(page, "<b>Hostile</b>");
  await expect(menu(page).locator("option:checked")).toHaveText("<b>Hostile</b>");
  await open("#/code/23001");
  await expect(main(page)).toContainText("<script>");
  await expect(page.locator("main img, main script")).toHaveCount(0);
  await expect(page).not.toHaveTitle("owned");
  await open("#/code/23003");
  await expect(main(page)).toContainText("right to left and unseen");
  expect(await page.evaluate(() => "polluted" in {})).toBe(false);

  // What leaves as a table cannot become a formula there.
  await open("#/open");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const text = await readFile(await (await saving).path(), "utf8");
  expect(text).toContain('"23002","\'=HYPERLINK(""http://example.invalid"")"');
});

test.describe("without a network", () => {
  test.use({
    serviceWorkers: "allow",
    expectedNoise:
      /service-worker|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to load resource|integrity/,
  });

  test("an edition is built, read and searched with the server stopped and the network off", async ({
    page,
    context,
    ownApp,
  }) => {
    const app = await ownApp();
    await page.goto(app.url);
    await expect(page.getByText("Available offline: everything is stored on this device.")).toBeVisible({
      timeout: 60_000,
    });
    await app.stop();
    await context.setOffline(true);
    await page.goto(`${app.url}#/open`);
    await give(page, ...OWN_FILES);
    await expect(ready(page)).toBeVisible();
    await build(page, "On a plane");
    await page.reload();
    await expect(menu(page).locator("option:checked")).toHaveText("On a plane");
    await page.getByRole("textbox", { name: searchBoxName }).fill("zeppelin rope");
    await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/23001");
    await page.goto(`${app.url}#/code/23002`);
    await page.reload();
    await expect(page.locator("article[data-descriptor]")).toHaveAttribute("data-descriptor", /two ropes/);
  });
});
