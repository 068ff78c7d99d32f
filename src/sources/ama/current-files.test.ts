import { describe, expect, test } from "vitest";
import { openFiles } from "#sources/open-files.ts";
import type { ReadLayer } from "#sources/reader.ts";
import { amaReaders } from "./readers.ts";

function read(
  name: string,
  text: string | Uint8Array,
): ReadLayer & { readonly what: string; readonly vintage: string } {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const [file] = openFiles([{ name, bytes }]).opened;
  if (file === undefined) throw new Error(`${name} was not opened`);
  for (const reader of amaReaders) {
    const recognised = reader.recognise(file);
    if (recognised !== undefined) return { ...reader.read(file, recognised), ...recognised };
  }
  throw new Error(`${name} was not recognised`);
}

const PREAMBLE = [
  "CPT 2026 Consolidated Code List",
  "CPT only © 2025 American Medical Association. All rights reserved.",
  "Invented prose, first line",
  "Invented prose, second line",
  "Invented prose, third line",
  "",
];
const HEADER =
  "Concept Id\tCPT Code\tLong\tMedium\tShort\tConsumer\tSpanish Consumer\tCurrent Descriptor Effective Date\tTest Name\tLab Name\tManufacturer Name";
const CONSOLIDATED = [
  ...PREAMBLE,
  HEADER,
  '9000001\t00990\tInvented anesthesia; with a 4" tube\tINVENTED ANES\tINV ANES\tSleep\tSueño\t20260101',
  "9000002\t99990\tInvented service; first\tINVENTED FIRST\tINV 1\tFirst\t\t\t\t\t",
  "9000003\t9990U\tInvented test\tINVENTED TEST\tINV TST\tA test\t\t20260101\tInventTest\tInvent Lab\tInvent Lab",
  "9000004\tGXXX1\tPlaceholder\t\t\t\t\t\t\t\t",
];

describe("the Consolidated Code List", () => {
  test.each(["\n", "\r\n", "\r"])("is read whatever ends its lines (%j)", (end) => {
    const layer = read("anything.txt", CONSOLIDATED.join(end));
    expect(layer).toMatchObject({ what: "AMA Consolidated Code List", vintage: "2026", read: 4 });
    expect(layer.source.notice).toContain("American Medical Association");
    expect(layer.codes.map(({ code }) => code)).toEqual(["00990", "99990", "9990U"]);
    expect(layer.codes[0]).toMatchObject({
      descriptor: { kind: "long", text: 'Invented anesthesia; with a 4" tube' },
      otherDescriptors: [
        { length: "medium", text: "INVENTED ANES" },
        { length: "short", text: "INV ANES" },
        { length: "consumer", text: "Sleep" },
      ],
    });
    expect(layer.codes[2]?.pla).toEqual({ test: "InventTest", laboratory: "Invent Lab", analytes: [] });
    expect(layer.rejected).toEqual([{ place: { file: "anything.txt", line: 11 }, reason: '"GXXX1" is not a code' }]);
  });

  test("gives codes their leading zeros back that a spreadsheet took", () => {
    const text = CONSOLIDATED.join("\n").replace("\t00990\t", "\t990\t");
    const layer = read("x.txt", text);
    expect(layer.codes[0]?.code).toBe("00990");
    expect(layer.repaired).toBe(1);
  });

  test("is read without the Spanish column, and as CSV", () => {
    const csv = 'Concept Id,CPT Code,Long,Medium,Short,Consumer\n9,99990,"One, two",A,B,C\n9,99991,Three,A,B,C\n';
    expect(read("x.csv", csv).codes.map(({ descriptor }) => descriptor)).toEqual([
      { kind: "long", text: "One, two" },
      { kind: "long", text: "Three" },
    ]);
  });

  test("takes the first of two lines of one code and rejects the second", () => {
    const layer = read("x.txt", [...CONSOLIDATED.slice(0, 8), "9\t00990\tOther\t\t\t\t\t\t\t\t"].join("\n"));
    expect(layer.codes).toHaveLength(1);
    expect(layer.rejected[0]?.reason).toBe("00990 stands twice: the descriptor of line 8 was taken");
  });
});

test("modifiers come with name, description and type", () => {
  const layer = read(
    "Modifiers.txt",
    [
      ...PREAMBLE,
      "ConceptID\tModifier Code\tLevel I/II\tModifier Descriptor Effective\tModifier Name\tModifier Description\tSection (Main Section)",
      "1\t22\tI\t20260101\tInvented more work\tLong invented text\tAppendix A",
      "2\tP1\tI\t20260101\tInvented healthy\tInvented healthy\tAnesthesia",
      "3\t1P\tI\t\tInvented exclusion\t\tCategory II",
      "4\tE1\tII\t\tInvented eyelid",
      "5\t73\tI\t\tInvented stop\t\tASC Hospital Outpatient",
      "6\t???\tI\t\tNothing",
    ].join("\r\n"),
  );
  expect(layer.modifiers.map(({ modifier, type }) => `${modifier} ${type}`)).toEqual([
    "22 category-1",
    "P1 anesthesia-physical-status",
    "1P category-2",
    "E1 level-2",
    "73 facility",
  ]);
  expect(layer.modifiers[0]).toMatchObject({ name: "Invented more work", plain: "Long invented text" });
  expect(layer).toMatchObject({ read: 6, rejected: [{ reason: '"???" is not a modifier' }] });
});

test("a line with a comma that nobody put in quotes is rejected: its texts are in the wrong columns", () => {
  const layer = read(
    "a.csv",
    "Concept Id,CPT Code,Long,Medium,Short,Lab Name\n1,99990,One,ONE,O,\n2,99991,Two, wide,TWO,T,\n3,99992,Three,THREE,T,\n4,99993,Four,FOUR,F,\n5,99994,Five,FIVE,F,\n",
  );
  expect(layer.codes.map(({ code }) => code)).toEqual(["99990", "99992", "99993", "99994"]);
  expect(layer.rejected).toMatchObject([{ place: { line: 3 }, reason: expect.stringContaining("in quotes") }]);
});

test("a modifier that the section of facilities repeats counts once, another of the same letters is rejected", () => {
  const layer = read(
    "Modifiers.txt",
    [
      "ConceptID\tModifier Code\tModifier Name\tModifier Description\tSection (Main Section)",
      "1\t25\tInvented visit\tText\tCategory I",
      "2\t25\tInvented visit\tText\tASC Hospital Outpatient",
      "3\t25\tAnother\tText\tCategory I",
    ].join("\r\n"),
  );
  expect(layer.modifiers).toMatchObject([{ modifier: "25", type: "category-1" }]);
  expect(layer).toMatchObject({ read: 3, rejected: [{ place: { line: 4 } }] });
});

test("clinician descriptors are many a code, consumer descriptors one, in the order of the file", () => {
  const clinician = read(
    "c.txt",
    [
      "Concept Id\tCPT Code\tClinician Descriptor Id\tClinician Descriptor",
      "1\t99990\t11\tFirst wording",
      "1\t99990\t12\tSecond wording",
      "2\t99991\t13\tThird wording",
    ].join("\n"),
  );
  expect(clinician).toMatchObject({ read: 3, rejected: [] });
  expect(
    clinician.codes.map(({ code, otherDescriptors }) => [code, otherDescriptors?.map(({ text }) => text)]),
  ).toEqual([
    ["99990", ["First wording", "Second wording"]],
    ["99991", ["Third wording"]],
  ]);
  const consumer = read("k.txt", "Concept Id\tCPT Code\tConsumer Friendly Descriptor\n1\t99990\tFor you\n2\t99991\t\n");
  expect(consumer.codes[0]?.otherDescriptors).toEqual([{ length: "consumer", text: "For you" }]);
  expect(consumer.rejected).toHaveLength(1);
});
