import { describe, expect, test } from "vitest";
import { parseEditionId } from "#codebook/edition.ts";
import { EmptyEditionError } from "#compile/empty-edition.ts";
import { compileInMemory } from "#compile/compile-in-memory.ts";
import { layOver, releaseOfLayers, STARTER_RELEASE } from "#compile/own-edition.ts";
import { openFiles } from "#sources/open-files.ts";
import { readOpened } from "#sources/read-files.ts";
import { readStarter } from "#sources/starter/read-starter.ts";
import { csv, data, preamble } from "#testing/made-fees.ts";
import { textFile } from "#testing/made-files.ts";
import type { Given } from "./kept-files.ts";
import { previewOf } from "./preview.ts";

const STARTER = readStarter(
  new Map([
    [
      "outline.yaml",
      `
- category: Category I
  id: category-1
  sections:
    - section: Surgery
      id: surgery
      headings:
        - heading: Shoulder
          id: shoulder
          range: "23000-23999"
    - section: Medicine
      id: medicine
      headings:
        - heading: Other
          id: other
          range: "99000-99199"
`,
    ],
    [
      "codes/surgery/shoulder.yaml",
      `
heading: surgery/shoulder
codes:
  - code: "23001"
    descriptor: Ours, of the shoulder
    plain: Something is done to the shoulder.
    terms: [a, b, c]
  - code: "23002"
    descriptor: Ours, of the shoulder too
    plain: Something else is done to the shoulder.
    terms: [d, e, f]
`,
    ],
  ]),
);

async function preview(...files: Parameters<typeof textFile>[]) {
  return previewAs("with-ours", ...files);
}

async function previewAs(wording: Given["wording"], ...files: Parameters<typeof textFile>[]) {
  const read = readOpened(openFiles(files.map((each) => textFile(...each))));
  const release = releaseOfLayers(read.layers, STARTER_RELEASE);
  const common = { read, starter: STARTER, release };
  if (read.layers.length === 0) return previewOf(common);
  const edition = parseEditionId("test");
  if (edition === undefined) throw new Error("test names an edition");
  try {
    const all = layOver(STARTER, read.layers, wording);
    return previewOf({ ...common, compiled: await compileInMemory(all, { edition, title: "", ...release }) });
  } catch (error) {
    if (error instanceof EmptyEditionError) return previewOf({ ...common, leftOut: error.leftOut });
    throw error;
  }
}

describe("what is shown before anything is stored", () => {
  test("counts what the edition gains over the starter, by section", async () => {
    expect(STARTER.rejected).toEqual([]);
    const { edition, files } = await preview(
      ["mine.csv", "CPT code,descriptor\n23002,Mine\n23003,Mine too\n99001,Mine as well\n99002,And mine\n"],
      [
        "PPRRVU2026_Jul.csv",
        csv([...preamble(2026, "July"), data(2026, { code: "23001" }), data(2026, { code: "99003" })]),
      ],
    );
    expect(edition).toMatchObject({ codes: 6, gained: 4, reworded: 1, withFacts: 2, setAside: { total: 2 } });
    expect(edition?.sections).toEqual([
      { title: "Surgery", codes: 3, gained: 1 },
      { title: "Medicine", codes: 3, gained: 3 },
    ]);
    expect(edition?.release).toEqual({ year: 2026, released: "2026-07-01" });
    expect(files.map(({ used, rejected, read }) => used + rejected - read)).toEqual([0, 0]);
  });

  test("is no edition when no code has a heading, and says so of each", async () => {
    const { edition, files, notUsed } = await previewAs("without-ours", [
      "mine.csv",
      "CPT code,descriptor\n55555,Nobody's heading\n55556,Nor this one's\n",
    ]);
    expect(edition).toBeUndefined();
    expect(files[0]).toMatchObject({ read: 2, rejected: 0, leftOut: 2 });
    expect(notUsed.shown.map(({ place, reason }) => `${place.line} ${reason}`)).toEqual([
      "2 55555: no heading of the outline holds this number",
      "3 55556: no heading of the outline holds this number",
    ]);
  });

  test("lists every line that is not in the edition, with file, line and reason", async () => {
    const { notUsed, files, report } = await preview([
      "mine.csv",
      "CPT code,descriptor\n23002,Mine\n23003,\n55555,Nobody's heading\n23004,Fine\n23005,Fine\n23006,Fine\n",
    ]);
    expect(notUsed).toEqual({
      total: 2,
      shown: [
        { place: { file: "mine.csv", line: 3 }, reason: "23003 has no descriptor" },
        { place: { file: "mine.csv", line: 4 }, reason: "55555: no heading of the outline holds this number" },
      ],
    });
    expect(files[0]).toMatchObject({ read: 6, used: 5, rejected: 1, leftOut: 1 });
    expect(JSON.parse(await report.text())).toMatchObject({
      totals: { codes: 5 },
      rejected: [{ line: 3 }, { line: 4 }],
    });
  });

  test("lists every value set aside: first the first 200, in the report all of them", async () => {
    const codes = Array.from({ length: 250 }, (_, at) => String(23_001 + at));
    const { edition, report } = await preview(
      ["mine.csv", `CPT code,descriptor\n${codes.map((code) => `${code},Mine ${code}\n`).join("")}`],
      ["PPRRVU2026_Jul.csv", csv([...preamble(2026, "July"), ...codes.map((code) => data(2026, { code }))])],
    );
    // Our two codes stand against both files.
    expect(edition?.setAside.total).toBe(252);
    expect(edition?.setAside.shown).toHaveLength(200);
    expect(edition?.setAside.shown[0]).toEqual({
      of: "23001",
      field: "descriptor",
      kept: { text: "Mine 23001", place: { file: "mine.csv", line: 2 }, ours: false },
      aside: { text: "Invented 23001", place: { file: "PPRRVU2026_Jul.csv", line: 11 }, ours: false },
      why: "a table of your own goes before a file of Medicare",
    });
    const { totals, setAside } = JSON.parse(await report.text()) as {
      readonly totals: { readonly setAside: number };
      readonly setAside: readonly unknown[];
    };
    expect(totals.setAside).toBe(252);
    expect(setAside).toHaveLength(252);
    expect(setAside.at(-1)).toEqual({
      of: "23002",
      field: "descriptor",
      kept: { text: "Mine 23002", file: "mine.csv", line: 3 },
      setAside: { text: "Ours, of the shoulder too", file: "our wording" },
      why: "a table of your own goes before our wording",
    });
  });

  test("is no edition when nothing can be used, and says of each file why", async () => {
    const { edition, files, report } = await preview(["a.txt", "prose"], ["b.csv", ""]);
    expect(edition).toBeUndefined();
    expect(files.map(({ skippedReason }) => skippedReason)).toEqual([
      "is text to read, without a list of codes",
      "is empty",
    ]);
    expect(await report.text()).toContain("b.csv");
  });

  test("offers the columns of tables nobody knows, and reads them as chosen", () => {
    const file = textFile("t.csv", "Nr,Ort,Wortlaut\n23001,Ost,a\n23002,West,b\n");
    const { tables, layers } = readOpened(openFiles([file]));
    expect(layers).toEqual([]);
    expect(tables).toMatchObject([{ name: "t.csv", rows: [{ line: 1 }, { line: 2 }, { line: 3 }] }]);
    const mapping = { headerAt: 0, code: 0, descriptor: 2, others: [], restoreZeros: false };
    const chosen = readOpened(openFiles([file]), { mappings: new Map([["t.csv", mapping]]) });
    expect(chosen.layers[0]?.codes).toMatchObject([
      { code: "23001", descriptor: { text: "a" } },
      { code: "23002", descriptor: { text: "b" } },
    ]);
    expect(chosen.tables[0]?.mapping).toEqual(mapping);
  });
});
