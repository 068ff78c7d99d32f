import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Layer } from "#codebook/layer.ts";
import { csv, data, feeLine, preamble, type Made } from "#testing/made-fees.ts";
import { textFile, workbookFile, type MadeCell } from "#testing/made-files.ts";
import { openFiles } from "#sources/open-files.ts";
import { readFiles } from "#sources/read-files.ts";
import type { GivenFile, ReadLayer } from "#sources/reader.ts";
import { feeTableReader } from "./fee-table.ts";
import { feeTextReader } from "./fee-text.ts";

const MADE: readonly Made[] = [
  { code: "00990", text: "Anes invented px" },
  { code: "99990", with: { 9: "NA", 25: "02" } },
  { code: "99990", mod: "26", with: { 5: "0.80", 11: "0.90", 12: "0.90" } },
  { code: "99990", mod: "TC", with: { 5: "0.00", 11: "1.95", 12: "1.95", 25: "01" } },
  { code: "99991", mod: "26" },
  { code: "99992", text: 'Ext wear skn barr <=4"", flat', with: { 4: "+", 14: "ZZZ" } },
  { code: "99993", with: { 14: "010", 15: "0.10", 16: "0.80", 17: "0.10", 18: "3", 23: "45378" } },
  {
    code: "9990F",
    with: { 3: "I", 5: "0.00", 11: "0.00", 12: "0.00", 18: "9", 19: "9", 20: "9", 21: "9", 22: "9", 13: "9" },
  },
  { code: "D9999" },
  { code: "GXXX1" },
];

const file = (year = 2026, made = MADE, end = "\r\n"): GivenFile =>
  textFile(
    `PPRRVU${year}_Jul_nonQPP.csv`,
    csv([...preamble(year, "July"), ...made.map((each) => data(year, each))], end),
  );

function read(given: GivenFile): ReadLayer {
  const [opened] = openFiles([given]).opened;
  if (opened === undefined) throw new Error("not opened");
  for (const reader of [feeTableReader, feeTextReader]) {
    const recognised = reader.recognise(opened);
    if (recognised !== undefined) return reader.read(opened, recognised);
  }
  throw new Error("not recognised");
}

const codeOf = (layer: Layer, code: string) => layer.codes.find((each) => each.code === code);
const factsOf = (layer: Layer, code: string) =>
  codeOf(layer, code)?.medicare?.map(({ label, value }) => `${label}: ${value}`);

describe("a relative value file", () => {
  test("is recognised by its stacked header, with vintage and notice from the rows above", () => {
    for (const year of [2025, 2026]) {
      const { source } = read(file(year));
      expect(source).toMatchObject({ kind: "medicare", vintage: `${year} July` });
      expect(source.notice).toContain("American Medical Association. Dental codes");
    }
  });

  test("gives each code once, whatever rows it has, and says what it cannot use", () => {
    const layer = read(file());
    expect(layer.codes.map((each) => each.code)).toEqual([
      "00990",
      "99990",
      "99991",
      "99992",
      "99993",
      "9990F",
      "D9999",
    ]);
    expect(layer.read).toBe(MADE.length);
    expect(layer.rejected.map(({ place, reason }) => `${place.line}: ${reason}`)).toEqual([
      '20: "GXXX1" is not a code',
    ]);
  });

  test("names its facts in words, per component where they differ", () => {
    expect(factsOf(read(file()), "99990")).toEqual([
      "Status: active: paid separately (A)",
      "Global period: the concept does not apply (XXX)",
      "Components: physician service: 26 and TC do not apply (0)",
      "Multiple procedures: no reduction (0)",
      "Bilateral: no 150 % payment for both sides (0)",
      "Assistant at surgery: paid only with documents that show the need (0)",
      "Co-surgeons: not permitted (0)",
      "Team of surgeons: not permitted (0)",
      "Supervision: direct (02)",
      "Supervision, technical component (TC): general (01)",
      "Work RVU: 1.30",
      "Total RVU outside a facility: 2.85",
      "Total RVU in a facility: 1.72, rarely or never done there",
      "Work RVU, professional component (26): 0.80",
      "Total RVU outside a facility, professional component (26): 0.90",
      "Total RVU in a facility, professional component (26): 0.90",
      "Work RVU, technical component (TC): 0.00",
      "Total RVU outside a facility, technical component (TC): 1.95",
      "Total RVU in a facility, technical component (TC): 1.95",
    ]);
  });

  test("says of a code with only a professional component that its facts are of that component", () => {
    expect(factsOf(read(file()), "99991")).toContain("Work RVU, professional component (26): 1.30");
    expect(factsOf(read(file()), "99991")).not.toContain("Work RVU: 1.30");
  });

  test("says nothing where nothing applies", () => {
    expect(factsOf(read(file()), "9990F")).toEqual([
      "Status: not valid for Medicare: another code is used (I)",
      "Global period: the concept does not apply (XXX)",
    ]);
  });

  test("makes an add-on code of ZZZ, and keeps inch marks and commas", () => {
    const code = codeOf(read(file()), "99992");
    expect(code?.addOn).toBe(true);
    expect(code?.descriptor).toEqual({ kind: "long", text: 'Ext wear skn barr <=4"", flat' });
    expect(factsOf(read(file()), "99992")).toContain("Relative values: for information: Medicare does not pay by them");
    expect(factsOf(read(file()), "99993")).toContain(
      "Parts of the global period: before 10 %, during 80 %, after 10 %",
    );
    expect(factsOf(read(file()), "99993")).toContain("Endoscopic base code: 45378");
  });

  test("gives the short descriptor as it stands, and our reading of it beside", () => {
    expect(codeOf(read(file()), "00990")?.otherDescriptors).toEqual([
      { length: "short", text: "Anes invented px" },
      { length: "short, spelled out by us", text: "Anesthesia invented procedure" },
    ]);
    expect(codeOf(read(file()), "99990")?.otherDescriptors).toEqual([{ length: "short", text: "Invented 99990" }]);
  });

  test("is not any list with code, modifier and description, and need not begin in the first column", () => {
    const supplies = textFile(
      "DMEPOS26_JUL.csv",
      "HCPCS,Mod,Mod2,CATG,Ceiling,Description\nA0001,KX,,OS,0.61,Invented\n",
    );
    expect(() => read(supplies)).toThrow("not recognised");
    const shifted = [...preamble(2026, "July"), ...MADE.map((each) => data(2026, each))].map((row) => ["", ...row]);
    expect(read(textFile("mine.csv", csv(shifted, "\n"))).codes).toHaveLength(read(file()).codes.length);
  });

  test("keeps every column when its five header rows were joined to one", () => {
    const stacked = preamble(2026, "July").slice(5);
    const joined = (stacked[0] ?? []).map((_, at) =>
      stacked
        .map((row) => (row[at] ?? "").trim())
        .filter((text) => text !== "")
        .join(" ")
        .replace("- ", "-"),
    );
    const rows = MADE.map((each) => data(2026, each));
    const plain = ({ codes }: Layer) => codes.map(({ place: _place, ...code }) => code);
    expect(plain(read(textFile("mine.csv", csv([joined, ...rows], "\n"))))).toEqual(plain(read(file())));
  });

  test("says the same with other line ends, as a workbook, and after Excel has taken its zeros", () => {
    const plain = ({ codes }: Layer) => codes.map(({ place: _place, ...code }) => code);
    const expected = plain(read(file()));
    expect(plain(read(file(2026, MADE, "\r")))).toEqual(expected);
    const asNumber = (cell: string): MadeCell =>
      cell === "" ? undefined : /^(?:0|[1-9]\d*|\d+\.\d+)$/.test(cell) ? Number(cell) : cell;
    const rows = [...preamble(2026, "July"), ...MADE.map((each) => data(2026, each))];
    // CMS's workbooks have numbers wherever a text does not begin with a zero: 1.30 is 1.3 there.
    const book = workbookFile(
      "a.xlsx",
      rows.map((row) => row.map(asNumber)),
    );
    expect(plain(read(book))).toEqual(expected);
    const damaged = rows.map((row, at) =>
      at < 10
        ? row
        : row.map((cell, column) => ([0, 14, 26].includes(column) ? cell.replace(/^0+(?=\d+$)/, "") : cell)),
    );
    const repaired = read(textFile("a.csv", csv(damaged)));
    expect(plain(repaired)).toEqual(expected);
    expect(repaired.repaired).toBe(1);
  });

  test("refuses a second row of a code and modifier, and a modifier that prices nothing", () => {
    const layer = read(
      file(2026, [{ code: "99990" }, { code: "99990" }, { code: "99990", mod: "26" }, { code: "99990", mod: "XX" }]),
    );
    expect(layer.rejected.map((each) => each.reason)).toEqual([
      "99990 stands twice: first in line 11",
      '99990: modifier "XX" is none of 26, TC and 53',
    ]);
  });
});

describe("the text form of a relative value file", () => {
  const text = [
    ...Array.from({ length: 7 }, (_, at) => `HDR NOTICE ${at}`),
    feeLine("00990"),
    feeLine("99990", "26", { 59: "+", 104: "ZZZ" }),
    feeLine("GXXX1"),
    feeLine("99991").slice(0, 100),
  ].join("\r\n");

  test("is read by position, with its vintage from the name or the conversion factor", () => {
    const layer = read(textFile("PPRRVU2025_Oct.txt", `${text}\r\n\u001A`));
    expect(layer.source).toMatchObject({
      vintage: "2025 October",
      notice: expect.stringMatching(/^NOTICE 0 NOTICE 1/) as string,
    });
    expect(layer.codes.map((each) => each.code)).toEqual(["00990", "99990"]);
    expect(codeOf(layer, "99990")?.addOn).toBe(true);
    expect(factsOf(layer, "00990")).toEqual(factsOf(read(file()), "00990"));
    expect(layer.rejected.map(({ place, reason }) => `${place.line}: ${reason}`)).toEqual([
      "11: has 100 of 147 characters: the line was cut",
      '10: "GXXX1" is not a code',
    ]);
    expect(read(textFile("a.txt", text)).source.vintage).toBe("2026");
  });

  test("and the csv of one release count once", () => {
    const csvFile = textFile("PPRRVU2025_Oct.csv", csv([...preamble(2025, "October"), data(2025, { code: "00990" })]));
    const { layers, report } = readFiles([textFile("PPRRVU2025_Oct.txt", feeLine("00990")), csvFile]);
    expect(layers.length).toBe(1);
    expect(report.map(({ name, skippedReason }) => [name, skippedReason])).toEqual([
      ["PPRRVU2025_Oct.csv", undefined],
      ["PPRRVU2025_Oct.txt", "says the same as PPRRVU2025_Oct.csv"],
    ]);
  });
});

describe("whatever a relative value file holds", () => {
  const made: fc.Arbitrary<Made> = fc.record({
    code: fc.constantFrom("99990", "99991", "00990", "990", "GXXX1", "", "__proto__", "9990F", "J1885"),
    mod: fc.constantFrom("", "26", "TC", "53", "ZZ"),
    text: fc.constantFrom("", "Exc", "<script>alert(1)</script>", '=HYPERLINK("x")', "\u202Ebidi", 'inch "" mark'),
    with: fc.dictionary(
      fc.constantFrom("3", "5", "11", "14", "18", "25"),
      fc.constantFrom("", "A", "__proto__", "0", "-1", "9", "1e9"),
    ),
  });

  test("every row is used or rejected: the components of the codes and the rejected rows add up to the rows", () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 30 }), (rows) => {
        const filled = rows.filter((row) => data(2026, row).some((cell) => cell !== ""));
        const layer = read(file(2026, rows));
        const used = new Set(filled.map((_, at) => at + 11));
        for (const { place } of layer.rejected) expect(used.delete(place.line)).toBe(true);
        const keys = filled.flatMap(({ code, mod = "" }, at) =>
          used.has(at + 11) ? [`${code.padStart(5, "0")} ${mod}`] : [],
        );
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(keys.map((key) => key.slice(0, 5)))).toEqual(
          new Set(layer.codes.map((each) => each.code as string)),
        );
        expect(layer.read).toBe(filled.length);
      }),
      { numRuns: 300 },
    );
  });

  test("cut at any byte, it gives no code it has not", () => {
    const whole = csv([...preamble(2026, "July"), ...MADE.slice(0, 3).map((each) => data(2026, each))]);
    for (let length = 0; length <= whole.length; length += 2) {
      const { report, layers } = readFiles([textFile("a.csv", whole.slice(0, length))]);
      expect(report.length).toBe(1);
      for (const layer of layers) expect(layer.codes.every((each) => /^(00990|99990)$/.test(each.code))).toBe(true);
    }
  }, 60_000);
});
