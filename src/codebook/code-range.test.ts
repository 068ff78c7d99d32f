import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCode } from "#testing/arbitraries.ts";
import { compareNumeric, sameSeries } from "./code-id.ts";
import { parseCodeRange, printRange, rangeHolds } from "./code-range.ts";

describe("a range of codes", () => {
  test("is written with a hyphen or a dash", () => {
    expect(parseCodeRange("45378-45398")).toEqual({ first: "45378", last: "45398" });
    expect(parseCodeRange("45378 – 45398")).toEqual({ first: "45378", last: "45398" });
  });

  test("runs forward, within one kind of code", () => {
    expect(parseCodeRange("45398-45378")).toBeUndefined();
    expect(parseCodeRange("0001F-0002T")).toBeUndefined();
    expect(parseCodeRange("40-64")).toBeUndefined();
  });

  test("holds exactly the codes that stand between its ends in numeric order", () => {
    fc.assert(
      fc.property(anyCode, anyCode, anyCode, (a, b, code) => {
        const range = parseCodeRange(`${a}-${b}`);
        fc.pre(range !== undefined);
        const between = sameSeries(a, code) && compareNumeric(a, code) <= 0 && compareNumeric(code, b) <= 0;
        expect(rangeHolds(range, code)).toBe(between);
      }),
    );
  });

  test("that is printed reads as the same range", () => {
    fc.assert(
      fc.property(anyCode, anyCode, (a, b) => {
        const range = parseCodeRange(`${a}-${b}`);
        fc.pre(range !== undefined);
        expect(parseCodeRange(printRange(range))).toEqual(range);
      }),
    );
  });
});
