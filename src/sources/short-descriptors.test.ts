import * as fc from "fast-check";
import { expect, test } from "vitest";
import { expandShort, shortDescriptors } from "./short-descriptors.ts";
import { SHORT_WORDS } from "./short-descriptors-words.ts";

test.each([
  ["Ct head w/o dye", "Ct head without contrast"],
  ["Mri brain w/o & w/dye", "Mri brain without and with contrast"],
  ["Exc b9 les 0.5 cm<", "Excision benign lesion 0.5 cm or less"],
  ["I&d abscess simple/single", "Incision and drainage abscess simple/single"],
  ["Fna bx w/us gdn 1st les", "Fine needle aspiration biopsy with ultrasound guidance 1st lesion"],
  ["NJX PX, PRQ", "INJECTION PROCEDURE, PERCUTANEOUS"],
  ["Inj. something", "Injection something"],
])("%s is read as %s", (short, spelled) => {
  expect(expandShort(short)).toBe(spelled);
});

test("what is not in the list stays as it stands: nothing is lost, nothing guessed", () => {
  for (const text of [
    `${";".repeat(100_000)}a`,
    "Masked text 99213",
    "1/2 dose",
    "<script>alert(1)</script>",
    "__proto__ constructor",
    "",
  ])
    expect(expandShort(text)).toBe(text);
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,5}( [0-9]{1,5}){0,4}$/), (text) => {
      expect(expandShort(text)).toBe(text);
    }),
  );
});

test("any text can be read, and a text spelled out holds no fewer words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      expect(expandShort(text).split(" ").length).toBeGreaterThanOrEqual(text.trim().split(/ +/).length);
    }),
  );
});

test("the reading stands beside the short descriptor, never in its place, and only where it differs", () => {
  expect(shortDescriptors("Px")).toEqual([
    { length: "short", text: "Px" },
    { length: "short, spelled out by us", text: "Procedure" },
  ]);
  expect(shortDescriptors("Word")).toEqual([{ length: "short", text: "Word" }]);
});

test("the list has one reading an abbreviation, in lower case", () => {
  const lines = SHORT_WORDS.trim().split("\n");
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.filter((line) => !/^[^A-Z ]+ = \S.*$/.test(line))).toEqual([]);
  expect(new Set(lines.map((line) => line.split(" = ")[0])).size).toBe(lines.length);
});
