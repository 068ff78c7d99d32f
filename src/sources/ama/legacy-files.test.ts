import { describe, expect, test } from "vitest";
import type { Layer } from "#codebook/layer.ts";
import { openFiles } from "#sources/open-files.ts";
import { amaReaders } from "./readers.ts";

function read(name: string, text: string | Uint8Array): Layer & { readonly what: string; readonly vintage: string } {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const [file] = openFiles([{ name, bytes }]).opened;
  if (file === undefined) throw new Error(`${name} was not opened`);
  for (const reader of amaReaders) {
    const recognised = reader.recognise(file);
    if (recognised !== undefined) return { ...reader.read(file, recognised), ...recognised };
  }
  throw new Error(`${name} was not recognised`);
}

/** Bytes of windows-1252: every character here has its number as its byte. */
const windows1252 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const preamble = (lines: number) => [
  ...Array.from(
    { length: lines },
    (_, at) => `Line ${at} of an invented licence; CPT\u00AE 2020 American Medical Association`,
  ),
  "",
];
const LONG: readonly (readonly [string, string])[] = [
  ["00990", "Invented anesthesia; not otherwise told"],
  ["99990", 'Invented "wide" tube, 4" long; simple'],
  ["99991", 'Invented "wide" tube, 4" long; complicated'],
  ["9990F", "Invented measure"],
  ["9990T", "Invented emerging technology"],
  ["9990U", "Invented laboratory test"],
];

describe("LONGULT", () => {
  test.each([20, 31, 32, 33])("is read behind a preamble of %i lines in windows-1252", (lines) => {
    const text = [...preamble(lines), ...LONG.map((row) => row.join("\t"))].join("\r\n");
    const layer = read("some.txt", windows1252(text));
    expect(layer).toMatchObject({ what: "AMA long descriptors", vintage: "2020", read: 6, rejected: [] });
    expect(layer.codes.map(({ code, descriptor }) => [code, descriptor])).toEqual(
      LONG.map(([code, long]) => [code, { kind: "long", text: long }]),
    );
    expect(layer.source.notice).toContain("CPT\u00AE");
  });

  test("is read with a blank instead of the tab, a byte order mark, and blank lines at the end", () => {
    const text = `\uFEFF${[...preamble(5), ...LONG.map((row) => row.join(" "))].join("\n")}\n\n\n`;
    const layer = read("LONGULT.txt", text);
    expect(layer.codes.map(({ code }) => code)).toEqual(LONG.map(([code]) => code));
    expect(layer.codes[1]?.descriptor).toEqual({ kind: "long", text: LONG[1]?.[1] });
  });

  test("rejects a line within the data that is none", () => {
    const rows = Array.from({ length: 40 }, (_, at) => `${99900 + at}\tInvented text ${at}`);
    const layer = read("LONGULT.txt", [...preamble(3), ...rows, "9990Z\tNo code", "loose words"].join("\n"));
    expect(layer.read).toBe(42);
    expect(layer.rejected.map(({ place }) => place.line)).toEqual([45, 46]);
  });

  test("is known by its name although half of its lines are damaged, and each of these is listed", () => {
    const bad = ["9999", "a wrapped line", "99992\t"];
    const text = [...preamble(3), ...LONG.map((row) => row.join("\t")), ...bad].join("\n");
    const layer = read("LONGULT.txt", text);
    expect(layer).toMatchObject({ what: "AMA long descriptors", read: 9, source: { kind: "licensed" } });
    expect(layer.rejected.map(({ place }) => place.line)).toEqual([11, 12, 13]);
  });

  test("takes no text that a program has wrapped", () => {
    const rows = [...LONG.map((row) => row.join("\t")), "99995\tInvented text that", "  goes on", "Another line"];
    const layer = read("LONGULT.txt", [...preamble(3), ...rows].join("\n"));
    expect(layer).toMatchObject({ read: 9, codes: LONG.map(([code]) => ({ code })) });
    expect(layer.rejected.map(({ place }) => place.line)).toEqual([11, 12, 13]);
    expect(layer.rejected[0]?.reason).toContain("the text of 99995 goes on in the next line");
  });

  test("a person's own table of two columns is not taken for the AMA's", () => {
    const [file] = openFiles([
      { name: "mine.txt", bytes: new TextEncoder().encode("Code\tDescription\n99990\tOne\n99991\tTwo\n") },
    ]).opened;
    expect(file && amaReaders.map((reader) => reader.recognise(file))).toEqual(amaReaders.map(() => undefined));
  });
});

test("MEDU and SHORTU are told from each other by their length and give other descriptors", () => {
  const medium = read("a.txt", [...preamble(2), "99990 INVENTED MEDIUM TEXT OF MORE THAN 28", "99991 B"].join("\r\n"));
  const short = read("b.txt", [...preamble(2), "99990 INVENTED SHORT"].join("\r\n"));
  expect(medium).toMatchObject({ what: "AMA medium descriptors", codes: [{}, {}] });
  expect(short).toMatchObject({ what: "AMA short descriptors" });
  expect(short.codes[0]?.otherDescriptors).toEqual([{ length: "short", text: "INVENTED SHORT" }]);
  expect(short.codes[0]?.descriptor).toBeUndefined();
});

test("a list keeps its commas although every line of the notice before it has one too", () => {
  const notice = Array.from({ length: 31 }, (_, at) => `Line ${at} of the notice; do not copy, CPT 2020`);
  const medium = read("a.txt", [...notice, "", "99990 INVENTED, MEDIUM TEXT OF MORE THAN 28", "99991 B"].join("\r\n"));
  expect(medium).toMatchObject({ what: "AMA medium descriptors", read: 2, rejected: [] });
  const records = ["9999001 Invented text, wide; and", "9999002 long", "9999101 Another"];
  const sequenced = read("LONGULF.txt", [...notice, "", ...records].join("\r\n"));
  expect(sequenced.codes[0]?.descriptor).toEqual({ kind: "long", text: "Invented text, wide; and long" });
});

test("LONGULF joins the records of a code and rejects one that continues nothing", () => {
  const record = (code: string, sequence: string, text: string) => `${code}${sequence} ${text}`.padEnd(80);
  const layer = read(
    "LONGULF.txt",
    [
      ...preamble(2),
      record("99990", "01", "Invented text that is"),
      record("99990", "02", "continued here and"),
      record("99990", "03", "ends here"),
      record("99991", "01", "Another"),
      record("99992", "02", "A tail without a head"),
      ...Array.from({ length: 30 }, (_, at) => record(`${99900 + at}`, "01", "Filler")),
    ].join("\r\n"),
  );
  expect(layer.codes[0]?.descriptor).toEqual({
    kind: "long",
    text: "Invented text that is continued here and ends here",
  });
  expect(layer).toMatchObject({ read: 35, rejected: [{ place: { line: 8 } }] });
});

test("LONGULF takes no descriptor of which a record is missing", () => {
  const records = ["9999001 Invented text that is", "9999003 ends here", "9999101 Another", "9999102 with a tail"];
  const layer = read("LONGULF.txt", [...preamble(2), ...records].join("\r\n"));
  expect(layer.codes.map(({ code }) => code)).toEqual(["99991"]);
  expect(layer).toMatchObject({ read: 4, rejected: [{ place: { line: 4 } }, { place: { line: 5 } }] });
  expect(layer.rejected[0]?.reason).toBe("a record of 99990 is missing: its descriptor is not whole");
});

test("MODUL gives the modifiers of all six sections, those of two sections once", () => {
  const layer = read(
    "MODUL.txt",
    windows1252(
      [
        "CPT\u00AE 2020 invented notice",
        "",
        "Appendix A",
        "Modifiers",
        "",
        "22 Invented More Work: When the work is",
        "much greater than usual, invented.",
        "",
        "25 Invented Separate Visit: Invented text.",
        "",
        "Anesthesia Physical Status Modifiers",
        "",
        "Physical Status Modifier P1: An invented healthy patient",
        "Physical Status Modifier P2: An invented ill patient",
        "",
        "Modifiers Approved for Ambulatory Surgery Center (ASC) Hospital Outpatient Use",
        "CPT Level I Modifiers",
        "",
        "25 Invented Separate Visit: Invented text.",
        "",
        "73 Invented Stop: Invented text.",
        "",
        "Category II Modifiers",
        "",
        "1P Invented exclusion for medical reasons",
        "Reasons include:",
        "",
        "Not indicated",
        "",
        "Level II (HCPCS/National) Modifiers",
        "",
        "E1 Upper left, eyelid",
        "E2 Lower left, eyelid",
        "",
        "(*HCPCS modifiers for selective identification)",
      ].join("\r\n"),
    ),
  );
  expect(layer.modifiers.map(({ modifier, type, name }) => `${modifier} ${type}: ${name}`)).toEqual([
    "22 category-1: Invented More Work",
    "25 category-1: Invented Separate Visit",
    "P1 anesthesia-physical-status: An invented healthy patient",
    "P2 anesthesia-physical-status: An invented ill patient",
    "73 facility: Invented Stop",
    "1P category-2: Invented exclusion for medical reasons",
    "E1 level-2: Upper left, eyelid",
    "E2 level-2: Lower left, eyelid",
  ]);
  expect(layer.modifiers[0]?.plain).toBe("When the work is much greater than usual, invented.");
  expect(layer.modifiers[5]?.plain).toBe("Reasons include: Not indicated");
  expect(layer.rejected).toEqual([]);
});

test("MODUL goes on with a paragraph where one of its lines begins with a modifier", () => {
  const layer = read(
    "MODUL.txt",
    "Appendix A\nModifiers\n\n22 More: see modifier\n59 Elsewhere in this list.\n\n59 Distinct: Invented words\n76 Repeat: Invented words\n",
  );
  expect(layer.modifiers.map(({ modifier, name, plain }) => [modifier, name, plain])).toEqual([
    ["22", "More", "see modifier 59 Elsewhere in this list."],
    ["59", "Distinct", "Invented words"],
    ["76", "Repeat", "Invented words"],
  ]);
  expect(layer.rejected).toEqual([]);
});

test("CPTPLA gives tests and laboratories; the day of a change is taken without its time zone", () => {
  const layer = read(
    "CPTPLA",
    `<?xml version="1.0" encoding="UTF-8"?>\r\n<plaCodes>
<plaCode cdCode="9990U" cdId="1"><cdDesc>Invented &amp; long</cdDesc><cdMDesc>INVENTED</cdMDesc><cdSDesc>INV</cdSDesc>
<cdStatus>NEW</cdStatus><clinicalDesc/><effectiveDate>2025-10-01T23:30:00-06:00</effectiveDate>
<labName>Lab</labName><manufacturerName>Maker</manufacturerName><testName>Test</testName></plaCode>
<plaCode cdCode="9991U" cdId="2"><cdDesc>Gone</cdDesc><cdStatus>DELETED</cdStatus><effectiveDate>2026-01-01T00:00:00-06:00</effectiveDate></plaCode>
<plaCode cdCode="9992U" cdId="3"><cdDesc>Cut`,
  );
  expect(layer.codes).toMatchObject([
    {
      code: "9990U",
      place: { line: 3 },
      descriptor: { text: "Invented & long" },
      pla: { test: "Test", laboratory: "Lab, Maker", analytes: [] },
    },
  ]);
  expect(layer.changes).toMatchObject([
    { edition: 2025, effective: "2025-10-01", new: [{ first: "9990U" }] },
    { edition: 2026, effective: "2026-01-01", deleted: [{ code: "9991U", last: 2025, why: "It read: Gone" }] },
  ]);
  expect(layer).toMatchObject({ read: 3, rejected: [{ place: { line: 7 } }] });
});

test("entities of an XML file are never resolved", () => {
  const layer = read(
    "CPTPLA.xml",
    '<plaCodes><plaCode cdCode="9990U"><cdDesc>&a;&lol9; text</cdDesc></plaCode></plaCodes>',
  );
  expect(layer.codes[0]?.descriptor).toEqual({ kind: "long", text: "&a;&lol9; text" });
});

test("Deleted and History become the changes of editions", () => {
  const deleted = read(
    "Deleted_DTK_tab.txt",
    [
      "Concept Id\tCode\tDate Deleted\tLevel\tDescriptor\tInstruction",
      "1\t99990\t20240101\tC\tInvented\tTo report, use 99991, 99995-99997",
      "2\t99992\tPre-1982",
      "3\t9990U\t20230701\tC\tTest",
      "4\t99993\t1.80E+07\t\t\t",
    ].join("\r\n"),
  );
  expect(deleted.changes).toMatchObject([
    { edition: 1982, deleted: [{ code: "99992", last: 1981 }] },
    { edition: 2023, deleted: [{ code: "9990U", last: 2023 }] },
    {
      edition: 2024,
      deleted: [
        {
          code: "99990",
          last: 2023,
          successors: [
            { first: "99991", last: "99991" },
            { first: "99995", last: "99997" },
          ],
        },
      ],
    },
  ]);
  expect(deleted).toMatchObject({ read: 4, rejected: [{ place: { line: 5 } }] });

  const history = read(
    "History.txt",
    [
      "Date\tChange Type\tConcept Id\tCPT Code\tLevel\tPrior Value\tCurrent Value\tInstruction",
      "20260101\tADDED\t1\t99990\tC\t\tNew",
      "20260101\tREVISED\t2\t99991\tC\tOld\tNew",
      "20260101\tDELETED\t3\t99992\tC\tOld",
      "20260101\tSOMETHING\t4\t99993\tC\tOld",
    ].join("\n"),
  );
  expect(history.changes).toMatchObject([
    { new: [{ first: "99990" }], revised: [{ first: "99991" }], deleted: [{ code: "99992", last: 2025 }] },
  ]);
  expect(history).toMatchObject({ read: 4, rejected: [{ reason: '"SOMETHING" is a kind of change we do not know' }] });
});
