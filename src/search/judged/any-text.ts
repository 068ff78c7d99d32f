import fc from "fast-check";

const LETTERS = "abcdeghlnoprstwxyzABCOTU".split("");
const SIGNS = "0123456789 .,;:-–&/\\()[]{}<>+*?^$|#%'\"=_~\n\t".split("");
const ODD = [
  "\u0000",
  "\u001b",
  "\u00ad",
  "\u200b",
  "\u202e",
  "\ufeff",
  "é",
  "ß",
  "İ",
  "漢",
  "😀",
  "\ud800",
  "\udc00",
  "\u0301",
];

/** Any text a box may be given: letters, numbers and signs of queries, and what only a paste brings. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...LETTERS) },
        { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
        fc.constantFrom(...ODD),
      ),
      {
        maxLength,
      },
    )
    .map((parts) => parts.join(""));
