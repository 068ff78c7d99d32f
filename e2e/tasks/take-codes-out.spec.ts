import { readFile } from "node:fs/promises";
import { expect, test } from "../fixtures.ts";
import { openAndBuild, storedManifest } from "../own-editions.ts";
import { CONSOLIDATED } from "../own-files.ts";

/* Codes leave for other programs. */

test("codes leave as CSV, as a FHIR CodeSystem, and one by one as a FHIR Coding", async ({ page, open, context }) => {
  await openAndBuild(page, open, "Ours", CONSOLIDATED);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as FHIR CodeSystem" }).click();
  const system = JSON.parse(await readFile(await (await saving).path(), "utf8")) as {
    readonly resourceType: string;
    readonly version: string;
    readonly count: number;
    readonly copyright: string;
    readonly concept: readonly { readonly code: string; readonly display: string }[];
  };
  const manifest = await storedManifest(page);
  expect(system).toMatchObject({ resourceType: "CodeSystem", version: "2026", count: manifest.counts.codes });
  expect(system.copyright).toContain("Invented prose, for the notice");
  expect(system.concept.find(({ code }) => code === "23002")?.display).toBe(
    "Invented zeppelin repair of the shoulder; with two ropes",
  );
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("#/code/23002");
  await page.getByRole("button", { name: "Copy as FHIR Coding" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("www.ama-assn.org/go/cpt");
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual({
    system: "http://www.ama-assn.org/go/cpt",
    version: "2026",
    code: "23002",
    display: "Invented zeppelin repair of the shoulder; with two ropes",
  });

  // What is ours says so when it is copied, in an edition of licensed texts too; what is licensed does not.
  const copyWords = () => page.getByRole("button", { name: "Copy code, descriptor and edition" }).click();
  await copyWords();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/two ropes \(Ours\)$/);
  await open("#/code/71046");
  await copyWords();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\(Ours, unofficial wording\)$/);
  await open("#/code/23002");

  await page.getByRole("button", { name: "Save this code" }).click();
  await open("#/saved");
  const savingCsv = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const csv = await readFile(await (await savingCsv).path(), "utf8");
  expect(csv.trim().split("\r\n")).toHaveLength(2);
  expect(csv).toContain('"23002","Invented zeppelin repair of the shoulder; with two ropes"');
});

test("a whole edition leaves with its progress shown, and can be called back", async ({ page, open }) => {
  await open("#/open");
  let waiting: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (waiting = resolve));
  await page.route("**/sections/category-3*.json", async (route) => {
    await held;
    await route.continue();
  });
  const saved: string[] = [];
  page.on("download", (download) => saved.push(download.suggestedFilename()));
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const progress = page.getByRole("progressbar", { name: "Writing the file" });
  await expect(progress).toBeVisible();
  await expect.poll(async () => Number(await progress.getAttribute("value"))).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(progress).toHaveCount(0);
  waiting?.();
  await expect(page.getByRole("button", { name: "Save as CSV" })).toBeEnabled();
  expect(saved).toEqual([]);
  await page.getByRole("button", { name: "Save as CSV" }).click();
  await expect.poll(() => saved).toEqual(["starter-2026.csv"]);
});
