import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../judged/any-text.ts";
import { readNumbers, writeNumbers } from "../index/digits.ts";
import { singular } from "./singular.ts";
import { indexWords, words } from "./tokens.ts";

describe("words of a text", () => {
  it.each([
    ["X-ray, 2 views", ["x", "ray", "2", "view"]],
    ["w/o & w/dye", ["without", "with", "dye"]],
    ["with/without", ["with", "without"]],
    ["biopsies of the lesions", ["biopsy", "lesion"]],
    ["I & D", ["i&d"]],
    ["d and c", ["d&c"]],
    ["E/M", ["e/m"]],
    ["Bartholin's", ["bartholin"]],
    ["10 sq. cm", ["10", "sqcm"]],
    ["1,000", ["1000"]],
    ["Colonoscopía", ["colonoscopia"]],
    ["two views", ["2", "view"]],
  ])("%s", (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it("finds a hyphened word joined as well", () => {
    expect(indexWords("follow-up")).toEqual(["follow", "up", "followup"]);
  });

  it("reads any text, and its own words again as themselves", () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        for (const word of words(text)) expect(words(word).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("singular", () => {
  it.each([
    ["lesions", "lesion"],
    ["biopsies", "biopsy"],
    ["diagnoses", "diagnosis"],
    ["vertebrae", "vertebra"],
    ["abscess", "abscess"],
    ["mass", "mass"],
    ["uterus", "uterus"],
    ["dialysis", "dialysis"],
    ["teeth", "tooth"],
  ])("%s is %s", (word, one) => {
    expect(singular(word)).toBe(one);
  });

  it("is stable", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aeiouysxhz"), maxLength: 8 }), (word) => {
        expect(singular(singular(singular(word)))).toBe(singular(singular(word)));
      }),
    );
  });
});

describe("packed numbers", () => {
  it("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200_000)), (numbers) => {
        const packed = writeNumbers(numbers);
        expect(readNumbers(packed)).toEqual(numbers);
        expect(JSON.stringify(packed)).toBe(`"${packed}"`);
      }),
    );
  });
});
