import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Layer } from "#codebook/layer.ts";
import { bytesFile, textFile, workbookFile } from "#testing/made-files.ts";
import { readFiles } from "#sources/read-files.ts";
import type { GivenFile } from "#sources/reader.ts";
import { LEVEL_TWO_FIELD_NAMES, LEVEL_TWO_FIELDS, type LevelTwoField } from "./level-2-record.ts";

type Made = Partial<Record<LevelTwoField, string>>;

/** Rows of CMS's public file, some of them changed to show a shape. */
const RECORDS: readonly Made[] = [
  {
    code: "   A1",
    kind: "7",
    long: "Dressing for one wound",
    short: "Dressing for one wound",
    coverage: "C",
    acted: "20020701",
  },
  {
    code: "A4563",
    kind: "3",
    long: "Rectal control system for vaginal insertion, for long term use, includes pump",
    short: "Vag inser rectal control sys",
    price1: "38",
    coverage: "D",
    added: "20190101",
    acted: "20260101",
  },
  { code: "A4563", kind: "4", long: "and all supplies and accessories,  any type each" },
  {
    code: "J1885",
    kind: "3",
    long: "Injection, ketorolac tromethamine, per 15 mg",
    short: "Ketorolac tromethamine inj",
    price1: "51",
    added: "19930101",
    acted: "19930101",
  },
  {
    code: "C9742",
    kind: "3",
    long: "Ended long ago",
    short: "Ended",
    acted: "20180101",
    ended: "20171231",
    see1: "31574",
    see2: "31575",
  },
  { code: "C9742", kind: "4", long: "with a second line" },
  { code: "G0453", kind: "3", long: "Ends in time to come", acted: "20200101", ended: "20261231" },
  { code: "   B2", kind: "7", long: "Ended modifier", acted: "20180101", ended: "20171231" },
];

const EXPECTED_REASONS = [
  "C9742 ended on 2017-12-31; see 31574, 31575",
  "C9742 ended on 2017-12-31; see 31574, 31575",
  "B2 ended on 2017-12-31",
];

/** A line of the text form; `length` cuts it, as CMS cuts continuations at 91 and first lines at 293. */
function line(made: Made, nth = 1, length = 320): string {
  const characters = Array.from({ length: 320 }, () => " ");
  const put = (from: number, text: string) => {
    for (const [at, each] of [...text].entries()) characters[from - 1 + at] = each;
  };
  put(6, `00${nth}00`);
  for (const field of LEVEL_TWO_FIELD_NAMES) put(LEVEL_TWO_FIELDS[field].positions[0], made[field] ?? "");
  return characters.join("").slice(0, length);
}

const isContinuation = ({ kind }: Made) => kind === "4" || kind === "8";
const text = (preamble = ""): string =>
  preamble + RECORDS.map((made) => line(made, 1, isContinuation(made) ? 91 : 293)).join("\r\n");

const book = (): GivenFile =>
  workbookFile("HCPC2026_APR_ANWEB.xlsx", [
    ["A disclaimer"],
    [],
    LEVEL_TWO_FIELD_NAMES.map((field) => LEVEL_TWO_FIELDS[field].column),
    ...RECORDS.map((made) =>
      LEVEL_TWO_FIELD_NAMES.map((field) =>
        field === "acted" && made.acted ? Number(made.acted) : (made[field] ?? undefined),
      ),
    ),
  ]);

const layerOf = (given: GivenFile): Layer => {
  const [layer] = readFiles([given]).layers;
  if (layer === undefined) throw new Error(`${given.name} was not read`);
  return layer;
};
const plain = ({ codes, modifiers }: Layer) => [codes, modifiers].flat().map(({ place: _place, ...rest }) => rest);

describe("the HCPCS Level II file", () => {
  test("joins the lines of a long descriptor with one blank, however short they were cut", () => {
    const layer = layerOf(bytesFile("HCPC2026_APR_ANWEB.txt", text()));
    expect(layer.source).toMatchObject({ id: "level-2", kind: "level-2", vintage: "2026 April" });
    expect(layer.codes.map(({ code }) => code)).toEqual(["A4563", "J1885", "G0453"]);
    expect(layer.codes[0]?.descriptor).toEqual({
      kind: "long",
      text: "Rectal control system for vaginal insertion, for long term use, includes pump and all supplies and accessories, any type each",
    });
    expect(layer.codes[0]?.otherDescriptors?.[0]).toEqual({ length: "short", text: "Vag inser rectal control sys" });
  });

  test("keeps its modifiers as modifiers", () => {
    expect(layerOf(textFile("a.txt", text())).modifiers).toMatchObject([
      { modifier: "A1", type: "level-2", name: "Dressing for one wound" },
    ]);
  });

  test("lists what had ended, with its last day and what took its place; what ends later is kept", () => {
    const layer = layerOf(textFile("a.txt", text()));
    expect(layer.rejected.map((each) => each.reason)).toEqual(EXPECTED_REASONS);
    expect(layer.codes.find((each) => each.code === "G0453")?.medicare).toContainEqual({
      label: "Ends on",
      value: "2026-12-31",
    });
  });

  test("names coverage and pricing in words", () => {
    expect(layerOf(textFile("a.txt", text())).codes[0]?.medicare).toEqual([
      { label: "Coverage", value: "special coverage instructions apply (D)" },
      { label: "How Medicare prices it", value: "orthotics, prosthetics and vision services (38)" },
      { label: "Added on", value: "2019-01-01" },
      { label: "Last changed on", value: "2026-01-01" },
    ]);
  });

  test("says the same as text with a preamble, as a workbook with its header further down, and as csv", () => {
    const expected = plain(layerOf(textFile("a.txt", text())));
    const other = layerOf(
      bytesFile("HCPC2020_ANWEB.txt", text("Note on CMS\u0092 update\r\n\r\n***Disclaimers\t\t\r\n")),
    );
    expect(plain(other)).toEqual(expected);
    expect(other.source).toMatchObject({ vintage: "2020", notice: "Note on CMS’ update ***Disclaimers" });
    expect(plain(layerOf(book()))).toEqual(expected);
    const rows = [
      LEVEL_TWO_FIELD_NAMES.map((field) => LEVEL_TWO_FIELDS[field].column as string),
      ...RECORDS.map((made) => LEVEL_TWO_FIELD_NAMES.map((field) => made[field] ?? "")),
    ];
    expect(
      plain(layerOf(textFile("a.csv", rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n")))),
    ).toEqual(expected);
  });

  test("knows what has ended by days that a spreadsheet or a database wrote", () => {
    const serial = (day: string) => Math.round(Date.parse(day) / 86_400_000) + 25_569;
    const header = ["HCPC", "SEQNUM", "RECID", "LONG DESCRIPTION", "ACT EFF DT", "TERM DT"];
    const rows = (day: (text: string) => string | number) => [
      ["A0001", "10", "3", "In force", day("2026-01-01"), ""],
      ["A0002", "10", "3", "Ended", day("2020-01-01"), day("2019-12-31")],
      ["A0003", "10", "3", "Ends in time to come", day("2020-01-01"), day("2026-12-31")],
    ];
    const american = (day: string) => day.replace(/(....)-0?(\d+)-0?(\d+)/, "$2/$3/$1");
    for (const given of [
      workbookFile("a.xlsx", [header, ...rows(serial)]),
      textFile("a.csv", [header, ...rows(american)].map((row) => row.join(",")).join("\n")),
      textFile("a.csv", [header, ...rows((day) => day)].map((row) => row.join(",")).join("\n")),
    ]) {
      const layer = layerOf(given);
      expect(layer.source.vintage).toBe("2026 January");
      expect(layer.codes.map(({ code }) => code)).toEqual(["A0001", "A0003"]);
      expect(layer.rejected.map(({ reason }) => reason)).toEqual(["A0002 ended on 2019-12-31"]);
    }
  });

  test("knows codes, modifiers and what has ended without the kind of record", () => {
    const layer = layerOf(
      textFile(
        "a.csv",
        "HCPC,LONG DESCRIPTION,ACT EFF DT,TERM DT\nA0001,In force,20260101,\nA0002,Ended,20191231,20191231\nA1,Modifier,20020701,\n",
      ),
    );
    expect(layer.codes.map(({ code }) => code)).toEqual(["A0001"]);
    expect(layer.modifiers.map(({ modifier }) => modifier)).toEqual(["A1"]);
    expect(layer.rejected.map(({ reason }) => reason)).toEqual(["A0002 ended on 2019-12-31"]);
  });

  test("rejects a line that continues nothing, and a code that stands twice", () => {
    const layer = layerOf(
      textFile(
        "a.txt",
        [
          line({ code: "J1885", kind: "4", long: "lost" }),
          line({ code: "J1885", kind: "3", long: "one" }),
          line({ code: "J1885", kind: "3", long: "two" }),
        ].join("\n"),
      ),
    );
    expect(layer.rejected.map(({ place, reason }) => `${place.line}: ${reason}`)).toEqual([
      "1: continues the text of J1885, which does not stand before it",
      "3: J1885 stands twice: first in line 2",
    ]);
  });

  test("every line is used or rejected, once", () => {
    const made: fc.Arbitrary<Made> = fc.record({
      code: fc.constantFrom("A0001", "A0002", "   A1", "   26", "GXXX1", "V9999"),
      kind: fc.constantFrom("3", "4", "7", "8"),
      long: fc.constantFrom("", "some words", "<b>bold</b>", "=1+1"),
      acted: fc.constantFrom("", "20260101"),
      ended: fc.constantFrom("", "20200101", "99999999"),
    });
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 30 }), (records) => {
        const rows = [
          LEVEL_TWO_FIELD_NAMES.map((field) => LEVEL_TWO_FIELDS[field].column as string),
          ...records.map((each) => LEVEL_TWO_FIELD_NAMES.map((field) => each[field] ?? "")),
        ];
        const { report, layers } = readFiles([textFile("a.csv", rows.map((row) => row.join(",")).join("\n"))]);
        expect(report[0]?.read).toBe(records.length);
        const rejected = layers.flatMap((layer) => layer.rejected.map((each) => each.place.line));
        expect(new Set(rejected).size).toBe(rejected.length);
        const said = layers.flatMap((layer) => [...layer.codes, ...layer.modifiers].map((each) => each.place.line));
        expect(said.some((each) => rejected.includes(each))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
