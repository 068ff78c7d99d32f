import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../judged/any-text.ts";
import { detectPhi } from "./phi.ts";
import { routeCodes } from "./route.ts";
import { readMeasures } from "./measures.ts";
import { editDistance } from "./edits.ts";

const route = (text: string) => routeCodes(text, (each) => ["25", "59", "RT", "LT", "26"].includes(each));

describe("codes in a query", () => {
  it.each([
    ["50000 units vitamin d", "a number with a unit"],
    ["$12345", "an amount"],
    ["12345.6", "a decimal"],
    ["10,000 copies", "a thousands comma"],
    ["3-10 cm", "a range of sizes"],
    ["40-64", "a range of ages"],
    ["L4-5", "a level of the spine"],
    ["a123456", "a longer word"],
  ])("%s holds no code: %s", (text) => {
    expect(route(text).codes).toEqual([]);
    expect(route(text).ranges).toEqual([]);
  });

  it("reads any text, and reads what is left again the same way", () => {
    fc.assert(
      fc.property(anyText(80), (text) => {
        const { rest } = route(text);
        expect(route(rest).codes).toEqual(expect.any(Array));
        expect(route(text)).toEqual(route(text));
      }),
    );
  });

  it("leaves decimals in the words", () => {
    expect(route("lesion 0.4 cm").rest).toBe("lesion 0.4 cm");
  });
});

describe("input that looks like a patient's", () => {
  it.each([
    ["123-45-6789", "ssn"],
    ["MRN: 00123456", "mrn"],
    ["dob 01/02/1960", "date-of-birth"],
    ["seen 03/14/1985", "date-of-birth"],
    ["call 555-123-4567", "phone"],
    ["jane.doe@example.org", "email"],
    ["123456789", "ssn"],
    ["chart 12345678", "mrn"],
    ["acct# 99213", "mrn"],
    ["seen 03/14/85", "date-of-birth"],
    ["1985-03-14", "date-of-birth"],
    ["(555) 234 5678", "phone"],
    ["5552345678", "phone"],
    ["64 y/o male presents with knee pain", "long-note"],
    ["pt is here, denies fever", "long-note"],
  ])("%s is %s", (text, kind) => {
    expect(detectPhi(text, 3)).toContain(kind);
  });

  it.each([
    "99202-99215",
    "20610-RT, 99214-25 36415",
    "0042T",
    "colonoscopy w snare",
    "99213 99214 99215",
    "99213 25",
    "J1885 10 units",
    "patient 99213",
    "codes effective 1/1/2026",
    "64 yo chest x-ray",
    "80053 85025 84443",
    "12345-6789",
    "newborn care",
    "laceration 2.5/3 cm",
    "1/2/3 views",
  ])("%s is none", (text) => {
    expect(detectPhi(text, 5)).toEqual([]);
  });
});

describe("measures in a query", () => {
  it("takes numbers and units out of the words, and keeps what is counted", () => {
    expect(readMeasures("lac repair face 3 cm").words).toEqual(["lac", "repair", "face"]);
    expect(readMeasures("2 view chest xray").words).toEqual(["view", "chest", "xray"]);
    expect(readMeasures("established visit level 4").words).toEqual(["established", "visit", "level", "4"]);
  });

  it("keeps everything when nothing else was typed", () => {
    expect(readMeasures("30 minutes").words).toEqual(["30", "minute"]);
  });
});

describe("edits", () => {
  it.each([
    ["colonoscpy", "colonoscopy", 1],
    ["ab", "ba", 1],
    ["kitten", "sitting", 3],
    ["same", "same", 0],
  ])("%s to %s: %i", (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });

  it("is the same both ways, and stops counting beyond the most", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
        expect(editDistance(a, b, 3)).toBeLessThanOrEqual(4);
      }),
    );
  });
});
