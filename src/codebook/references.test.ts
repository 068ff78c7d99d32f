import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText, type Reference } from "./prose.ts";
import { linkReferences } from "./references.ts";

const found = (text: string): string[] =>
  linkReferences(text).flatMap(({ reference }) => (reference === undefined ? [] : [print(reference)]));

const print = (reference: Reference): string =>
  reference.kind === "modifier"
    ? `modifier ${reference.modifier}`
    : `${reference.range.first}..${reference.range.last}`;

describe("a text", () => {
  test("has a link for every code and range in it", () => {
    expect(found("See 45378, 45380-45385 or 0042T.")).toEqual(["45378..45378", "45380..45385", "0042T..0042T"]);
    expect(found("99202 through 99205")).toEqual(["99202..99205"]);
  });

  test("has no link for numbers that are no codes", () => {
    expect(found("10,000 units, $12345, 12345.6 mg, 123456, page 1999")).toEqual([]);
  });

  test("has a link for each modifier it names by that word", () => {
    expect(found("Append modifier 25, or modifiers 26 and TC.")).toEqual(["modifier 25", "modifier 26", "modifier TC"]);
    expect(found("25 minutes")).toEqual([]);
  });

  test("reads two codes of different kinds as two codes, not as a range", () => {
    expect(found("99213 to J1885")).toEqual(["99213..99213", "J1885..J1885"]);
  });

  test("loses no character, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[0-9FTU ,.\-–]{0,40}$/)), (text) => {
        expect(plainText(linkReferences(text))).toBe(text);
      }),
    );
  });
});
