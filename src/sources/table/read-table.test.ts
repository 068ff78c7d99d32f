import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openFiles } from "#sources/open-files.ts";
import type { OpenedFile } from "#sources/reader.ts";
import { readCodeCell } from "./code-cell.ts";
import { guessColumns } from "./guess-columns.ts";
import { readTable, tableReader } from "./read-table.ts";

function open(text: string): OpenedFile {
  const [file] = openFiles([{ name: "mine.csv", bytes: new TextEncoder().encode(text) }]).opened;
  if (file === undefined) throw new Error("not opened");
  return file;
}
function guess(text: string) {
  const { content } = open(text);
  return content.kind === "table" ? guessColumns(content.rows) : undefined;
}

describe("columns are guessed", () => {
  test.each([
    ["CPT Code,Description\n99990,One text\n", 0, 1],
    ["id;Long Description;CPT\n1;One text;99990\n2;Two texts;99991\n", 2, 1],
    ["Procedure Code\tShort Desc\tLong Desc\n99990\tONE\tOne long text\n", 0, 2],
    ["HCPCS,NAME,PRICE\nJ1885,Ketorolac,1.5\n", 0, 1],
    ["My list,,\nof codes,,\ncode,text,\n99990,One,\n00990,Two,\n", 0, 1],
    ["99990,One text\n00990,Two texts\n", 0, 1],
    ["code,text\n99990,One\n#N/A,Lost\n00990,Two\nTotal,2\nInvented copyright,\nPage 1,\n00991,X\n00992,Y\n", 0, 1],
    ["Code,Text\n'00990,One\n99990.0,Two\n", 0, 1],
    [
      "PROCEDURE,MODIFIER,WORDS\n99990,,One text\n99990,26,One text\n99990,TC,One text\n99991,,Two texts\n99991,26,Two texts\n99991,TC,Two texts\n",
      0,
      2,
    ],
    ["PLA Code,Long Descriptor\n0990U,One\n", 0, 1],
  ])("%j", (text, code, descriptor) => {
    expect(guess(text)).toMatchObject({ code, descriptor });
  });

  const nine = (row: (at: number) => string) => Array.from({ length: 9 }, (_, at) => row(at)).join("\n");
  test.each([
    // Corrections to HCPCS Level II, as CMS saves them: days in Excel's count.
    ["a date", `CODE,ACTION,EFF DATE\n${nine((at) => `A000${at},Change of coverage ${at},${43466 + at}`)}`],
    ["one day of many codes", `CODE,ACTION,SINCE\n${nine((at) => `A000${at},Change of coverage ${at},43466`)}`],
    ["a place", `Clinic,ZIP\n${nine((at) => `Invented clinic ${at},1011${at}`)}`],
    ["a person", `Name,Licence_No\n${nine((at) => `Invented person ${at},1011${at}`)}`],
    ["a price", `Item,Price\n${nine((at) => `Invented item ${at},1011${at}`)}`],
  ])("%s is no code, although it has five digits", (_what, text) => {
    expect(guess(text)).toBeUndefined();
  });

  test("short, medium and consumer columns are other descriptors", () => {
    expect(guess("code,short,medium,consumer,long\n99990,A,B,C,Long text\n")).toMatchObject({
      descriptor: 4,
      others: [
        { column: 1, length: "short" },
        { column: 2, length: "medium" },
        { column: 3, length: "consumer" },
      ],
    });
  });

  test.each([
    ["ICD-10 codes, which look like Level II", "code,description\nA0100,Typhoid fever\nB0100,Varicella\n"],
    ["a table without any code", "name,age\nAnn,12\nBob,13\n"],
    [
      "codes with the same few remarks",
      `CPT,Why\n${Array.from({ length: 20 }, (_, at) => `999${10 + at},Clinical data`).join("\n")}\n`,
    ],
    [
      "changes of codes",
      "PLA Code,Change Type,Prior Value\n0990U,ADDED,\n0991U,REVISED,Old words\n0992U,DELETED,Gone\n",
    ],
    ["descriptors in Spanish", "Concept Id,CPT Code,Spanish Consumer Descriptor\n1,99990,Uno\n2,99991,Dos\n"],
    ["codes without a text", "code,price\n99990,1.5\n99991,2.5\n"],
  ])("%s are no table of ours", (_, text) => {
    expect(guess(text)).toBeUndefined();
  });
});

function readGuessed(text: string) {
  const file = open(text);
  const recognised = tableReader.recognise(file);
  if (recognised === undefined) throw new Error("no table of ours");
  return tableReader.read(file, recognised);
}
const textsOf = (layer: ReturnType<typeof readGuessed>) =>
  layer.codes.map(({ descriptor }) => (descriptor?.kind === "long" ? descriptor.text : ""));

test("a code of several lines with one text is said once, and no line is rejected", () => {
  const layer = readGuessed("code,mod,text\n99990,,One\n99990,26,One\n99991,,Two\n99991,TC,Another\n");
  expect(textsOf(layer)).toEqual(["One", "Two"]);
  expect(layer).toMatchObject({ read: 4, rejected: [{ place: { line: 5 } }] });
});

describe("a text with commas that nobody put in quotes", () => {
  const texts = ["One, two", "Three, four", "Five", "Six, seven"];
  const lines = texts.map((text, at) => `9999${at},${text}`);

  test("is whole when it stands in the last column", () => {
    expect(textsOf(readGuessed(`code,text\n${lines.join("\n")}\n`))).toEqual(texts);
    expect(textsOf(readGuessed(`code,text\n${lines.slice(0, 2).join("\n")}\n`))).toEqual(texts.slice(0, 2));
  });

  test("is rejected elsewhere, as nobody knows where it ends", () => {
    const more = Array.from({ length: 9 }, (_, at) => `9998${at},Text ${at},x`);
    const layer = readGuessed(`code,text,group\n${[...more, "99990,One, two,x"].join("\n")}\n`);
    expect(layer.codes).toHaveLength(9);
    expect(layer.rejected).toMatchObject([{ place: { line: 11 }, reason: expect.stringContaining("in quotes") }]);
  });

  test("is not made of numbers in a column without a name", () => {
    expect(textsOf(readGuessed("code,text\n99990,One,1.50\n99991,Two,2.50\n"))).toEqual(["One", "Two"]);
  });
});

test("a text that goes on in the next line is not taken by halves", () => {
  const layer = readGuessed("code\ttext\n99990\tOne that\ngoes on\n99991\tTwo\n99992\tThree\nTotal\n");
  expect(textsOf(layer)).toEqual(["Two", "Three"]);
  expect(layer.rejected.map(({ place }) => place.line)).toEqual([2, 3, 6]);
  // A heading of the table's own is no such line: nothing but its first cell is filled, but it has all cells.
  expect(textsOf(readGuessed("code,text\n99990,One\nsurgery,\n99991,Two\n"))).toEqual(["One", "Two"]);
});

test("a line of another code set is rejected, although its code has the shape of ours", () => {
  const file = open(
    "Code Type,Code,Description\nCPT,99990,One\nICD-10-CM,M1711,Two\nMS-DRG,470,Three\nREV,0450,Four\nHCPCS,J1885,Five\n",
  );
  const mapping = file.content.kind === "table" ? guessColumns(file.content.rows) : undefined;
  if (mapping === undefined) throw new Error("no table of ours");
  const layer = readTable(file, mapping);
  expect(layer.codes.map(({ code }) => code)).toEqual(["99990", "J1885"]);
  expect(layer.rejected.map(({ place }) => place.line)).toEqual([3, 4, 5]);
  expect(layer.rejected[0]?.reason).toBe('the code of this line is of another code set: "ICD-10-CM"');
});

test.each([
  ["99990-99993", "99990–99993 is a range: a descriptor belongs to one code"],
  ["99990, 99992-99993", '"99990, 99992-99993" is several codes: a descriptor belongs to one code'],
  ["99990-26", '"99990-26" is a code with a modifier: the line without it describes the code'],
  ["99990 RT", '"99990 RT" is a code with a modifier: the line without it describes the code'],
  ["999902", '"999902" is not a code'],
  ["99990 one", '"99990 one" is not a code'],
])("of %s is said why it is no code", (cell, reason) => {
  expect(readCodeCell(cell, "as-it-stands")).toEqual({ reason });
});

test("a row without code or text is rejected, zeros come back only when asked for", () => {
  const file = open(
    "CPT,Description\n990,Lost zeros\n99990,\nGXXX1,Placeholder\nD0120,Dental\n99991,Kept\n99991,Twice\n",
  );
  const mapping = { headerAt: 0, code: 0, descriptor: 1, others: [], restoreZeros: false };
  const layer = readTable(file, mapping);
  expect(layer.codes.map(({ code }) => code)).toEqual(["99991"]);
  expect(layer).toMatchObject({ read: 6, source: { kind: "table" } });
  expect(layer.rejected.map(({ place }) => place.line)).toEqual([2, 3, 4, 5, 7]);
  expect(readTable(file, { ...mapping, restoreZeros: true }).codes[0]?.code).toBe("00990");
});

test("a text keeps its words, loses what is not seen, and is never a descriptor without an end", () => {
  const file = open(
    `CPT,Description\n99990,"  two\u00A0 blanks\u200B and \u202Eturned"\n99991,${"x".repeat(30_000)}\n`,
  );
  const layer = readTable(file, { headerAt: 0, code: 0, descriptor: 1, others: [], restoreZeros: false });
  expect(layer.codes[0]?.descriptor).toEqual({ kind: "long", text: "two blanks and turned" });
  expect(layer.rejected).toMatchObject([{ place: { line: 3 } }]);
});

test("a code is no text of a code", () => {
  const layer = readGuessed("code,text\n99990,99990\n99991,Two\n");
  expect(textsOf(layer)).toEqual(["Two"]);
  expect(layer.rejected).toMatchObject([{ reason: "99990 has no descriptor" }]);
});

test("every row is used or rejected, whatever is in it", () => {
  const cell = fc.oneof(fc.constantFrom("99990", "00100", "GXXX1", "100", "", "__proto__", "=1+1"), fc.string());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 40 }), (cells) => {
      const rows = cells.map((row, at) => ({ line: at + 1, cells: row }));
      const file: OpenedFile = { name: "x", content: { kind: "table", rows } };
      const layer = readTable(file, { headerAt: -1, code: 0, descriptor: 1, others: [], restoreZeros: false });
      expect(layer.read).toBe(rows.length);
      // A line that says the same again is used too.
      expect(layer.codes.length + layer.rejected.length).toBeLessThanOrEqual(rows.length);
      const recognised = tableReader.recognise(file);
      if (recognised !== undefined) tableReader.read(file, recognised);
    }),
    { numRuns: 1_000 },
  );
});
