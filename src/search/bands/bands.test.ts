import { describe, expect, it } from "vitest";
import { closeBands } from "./family-bands.ts";
import { NO_END, readBands } from "./read-bands.ts";

const only = (text: string) => readBands(text).map(({ unit, low, high }) => [unit, low, high]);

describe("numbers with units", () => {
  it.each([
    ["1.1 to 2.0 cm", [["cm", 1.1, 2]]],
    ["medium, over 2.0 up to 5.0 cm", [["cm", 2.1, 5]]],
    ["130 to 139 mm Hg", []],
    ["over 4.0 cm", [["cm", 4.1, NO_END]]],
    ["2.5 cm or less", [["cm", 0, 2.5]]],
    ["TRNK2.6-7.5CM", [["cm", 2.6, 7.5]]],
    [".5 cm", [["cm", 0.5, 0.5]]],
    ["first 100 sq cm", [["sqcm", 0, 100]]],
    ["30 mm", [["cm", 3, 3]]],
    ["30 minutes or more", [["minutes", 30, NO_END]]],
    ["first hour", []],
    ["1 hour", [["minutes", 60, 60]]],
    ["more than 30 minutes", [["minutes", 31, NO_END]]],
    ["two views", [["view", 2, 2]]],
    ["2 or 3 face-to-face visits", [["visit", 2, 3]]],
    ["7 to 8 nerve conduction studies", [["study", 7, 8]]],
    ["all five spine regions", [["region", 5, 5]]],
    ["15 or more lesions", [["lesion", 15, NO_END]]],
    ["2-4 lesions", [["lesion", 2, 4]]],
    ["65 years and older", [["years", 65, NO_END]]],
    ["younger than age 12", [["years", 0, 11.917]]],
    ["over 250 g", [["grams", 251, NO_END]]],
    ["level 4", []],
    ["L4-5", []],
  ])("%s", (text, bands) => {
    expect(only(text)).toEqual(bands);
  });

  it("tells a step from a band", () => {
    expect(readBands("each additional 30 minutes")[0]?.each).toBe(true);
    expect(readBands("30 minutes")[0]?.each).toBe(false);
  });
});

describe("a family", () => {
  it("closes open bands where the next begins", () => {
    const family = closeBands(["20 minutes or more", "30 minutes or more", "40 minutes or more"].map(readBands));
    expect(family.map(([band]) => [band?.low, band?.high])).toEqual([
      [20, 29],
      [30, 39],
      [40, NO_END],
    ]);
  });

  it("divides the time between bare times at its middle", () => {
    const family = closeBands(["30 minutes", "45 minutes", "60 minutes"].map(readBands));
    expect(family.map(([band]) => [band?.low, band?.high])).toEqual([
      [16, 37],
      [38, 52],
      [53, NO_END],
    ]);
  });

  it("that goes on in steps contradicts no larger number", () => {
    const [first, more] = closeBands(["first 20 sq cm or less", "each further 20 sq cm"].map(readBands));
    expect(first).toEqual([expect.objectContaining({ low: 0, high: 20, goesOn: true })]);
    expect(more).toEqual([]);
  });
});
