import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readStarterFolder } from "../../cli/read-starter-folder.ts";
import { fold } from "./fold.ts";
import { spelledOut, withSpellings } from "./tokens.ts";

const WORD = /\d+\.\d+|[a-z]&[a-z]|[a-z]\/[a-z]|[a-z0-9]+/g;
const wordsIn = (text: string) => text.match(WORD) ?? [];

test("texts that are left as they are would have come out the same", () => {
  const piece = fc.constantFrom(
    ..."a and n w wo wwo w/o w/ with without b c/s sq sqcm square cm in. i&d e/m 4 2.5 1,000 - ' 's s é _ + x trnk2.6 squamous on".split(
      " ",
    ),
  );
  const gap = fc.constantFrom(" ", "", "  ", "-", ".", ",", "\t");
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 8 }), fc.string({ unit: "binary" }), (pieces, more) => {
      for (const text of [pieces.flat().join(""), pieces.flat().join("") + more]) {
        const folded = fold(text);
        expect(wordsIn(spelledOut(folded))).toEqual(wordsIn(withSpellings(folded)));
      }
    }),
    { numRuns: 4_000 },
  );
});

test("and so would every text of the starter", async () => {
  const { codes } = await readStarterFolder();
  const texts = codes.flatMap(({ plain = "", terms = [], descriptor }) => [
    plain,
    ...terms,
    descriptor?.kind === "parts" ? descriptor.own : "",
  ]);
  const changed = texts
    .map(fold)
    .filter((text) => wordsIn(spelledOut(text)).join(" ") !== wordsIn(withSpellings(text)).join(" "));
  expect(texts.length).toBeGreaterThan(20_000);
  expect(changed).toEqual([]);
});
