import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCode } from "#testing/arbitraries.ts";
import { categoryOf, compareNumeric, parseCodeId } from "./code-id.ts";

describe("a code", () => {
  test("is a string of five characters: leading zeros count", () => {
    expect(parseCodeId("00100")).toBe("00100");
    expect(parseCodeId("100")).toBeUndefined();
  });

  test("is read in lower case and between blanks", () => {
    expect(parseCodeId(" 0042t ")).toBe("0042T");
  });

  test("that was read once reads the same again, and anything else reads as undefined, never as an error", () => {
    fc.assert(
      fc.property(fc.oneof(anyCode, fc.string()), (text) => {
        const code = parseCodeId(text);
        expect(code === undefined || parseCodeId(code) === code).toBe(true);
      }),
    );
  });

  test.each([
    ["99213", "I"],
    ["0001A", "I"],
    ["0001F", "II"],
    ["0042T", "III"],
    ["0001U", "PLA"],
    ["0002M", "MAAA"],
    ["J1885", "Level II"],
  ] as const)("%s is of Category %s by its shape", (text, category) => {
    const code = parseCodeId(text);
    expect(code && categoryOf(code)).toBe(category);
  });

  test("has one place in numeric order: the order is total and does not depend on where one starts", () => {
    fc.assert(
      fc.property(anyCode, anyCode, anyCode, (a, b, c) => {
        expect(Math.sign(compareNumeric(a, b)) + Math.sign(compareNumeric(b, a))).toBe(0);
        expect(compareNumeric(a, b) === 0).toBe(a === b);
        if (compareNumeric(a, b) <= 0 && compareNumeric(b, c) <= 0) expect(compareNumeric(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
