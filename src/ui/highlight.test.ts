import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cutByMarks } from "./highlight.tsx";

test("words that begin with a mark are marked up to its length", () => {
  expect(
    cutByMarks("Biopsy of skin, biopsies", ["biops"])
      .filter((piece) => piece.marked)
      .map((piece) => piece.text),
  ).toEqual(["Biops", "biops"]);
});

test("a mark inside a word is not marked", () => {
  expect(cutByMarks("arthroscopy", ["scopy"]).some((piece) => piece.marked)).toBe(false);
});

test("markup in a text stays text", () => {
  expect(
    cutByMarks("<img src=x onerror=1>", ["img"])
      .map((piece) => piece.text)
      .join(""),
  ).toBe("<img src=x onerror=1>");
});

test("highlighting never loses a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (text, marks) => {
      expect(
        cutByMarks(text, marks)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
