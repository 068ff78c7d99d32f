import { describe, expect, test } from "vitest";
import type { Layer } from "#codebook/layer.ts";
import { readFiles } from "#sources/read-files.ts";
import { workbookFile } from "#testing/made-files.ts";

const encode = (text: string) => new TextEncoder().encode(text);

function read(text: string): Layer | undefined {
  return readFiles([{ name: "mine.csv", bytes: encode(text) }]).layers[0];
}
const told = (layer: Layer | undefined) =>
  layer?.codes.map(({ code, descriptor }) => [code, descriptor?.kind === "long" ? descriptor.text : ""]);

const EXPECTED = [
  ["00990", "Invented sleep"],
  ["99990", "Invented work, 12 parts; wide"],
  ["9990T", "12-part picture"],
];

describe("codes with their texts in one cell", () => {
  test.each([" - ", " ", ": ", " – ", ". "])("are parted at %j", (by) => {
    const lines = EXPECTED.map((row) => row.join(by));
    expect(told(read(`My procedures\n${lines.join("\n")}\n`))).toEqual(EXPECTED);
    expect(told(read(`Procedure\n${lines.map((line) => `"${line}"`).join("\n")}\n`))).toEqual(EXPECTED);
    expect(told(read(`Procedure,Price\n${lines.map((line) => `"${line}",12.00`).join("\n")}\n`))).toEqual(EXPECTED);
  });

  test("are read from a workbook, and every line is used or rejected", () => {
    const lines = [...EXPECTED.map((row) => row.join(" - ")), "99990 - again", "Total: 3"];
    const { layers, report } = readFiles([workbookFile("a.xlsx", [["Procedure"], ...lines.map((line) => [line])])]);
    expect(told(layers[0])).toEqual(EXPECTED);
    expect(report).toMatchObject([{ read: 5, used: 3, rejected: 2 }]);
  });

  test.each([
    ["ranges", "99990 - 99993 One\n99994 - 99996 Two\n99997 - 99998 Three\n"],
    ["codes with modifiers", "99990-26 One\n99991-26 Two\n99992-26 Three\n"],
    ["prices", "99990 12.00\n99991 13.00\n99992 14.00\n"],
    ["a letter that names a code", "Dear coder,\n99990 was in your claim\nand so was 99991.\nYours\n"],
    ["a print in columns", "99990  One text     12.00\n99991  Two texts    13.00\n99992  Three        14.00\n"],
  ])("are not seen in %s", (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});
