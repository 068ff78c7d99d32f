import * as fc from "fast-check";
import SearchableMap from "minisearch/SearchableMap";
import { describe, expect, it } from "vitest";
import { editDistance } from "../query/edits.ts";
import { PackedMiniSearch } from "./packed-mini-search.ts";
import { radixNodes } from "./radix-tree.ts";

/** Words of few letters, so that many share a beginning; a word's places are its number and the next. */
const anyWords = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 }), { minLength: 1 })
  .map((words) => words.sort());
const indexOf = (words: readonly string[]) => new PackedMiniSearch(words, (id) => Int32Array.of(id, id + 1));

function visited(index: PackedMiniSearch, word: string, prefix: boolean): Set<string> {
  const found = new Set<string>();
  index.visit(word, prefix, (place, each) => found.add(`${each} ${place}`));
  return found;
}

describe("MiniSearch over packed postings", () => {
  it("visits every place of a word, and of the words that begin so, as a plain look at all words finds them", () => {
    fc.assert(
      fc.property(anyWords, fc.nat(), fc.nat({ max: 6 }), (words, nth, cut) => {
        const index = indexOf(words);
        const word = words[nth % words.length] ?? "";
        const typed = word.slice(0, 1 + (cut % word.length));
        const naive = (accepts: (each: string) => boolean) =>
          new Set(words.flatMap((each, id) => (accepts(each) ? [`${each} ${id}`, `${each} ${id + 1}`] : [])));
        expect(visited(index, word, false)).toEqual(naive((each) => each === word));
        expect(visited(index, typed, true)).toEqual(naive((each) => each.startsWith(typed)));
      }),
    );
  });

  it("finds every word within so many edits", () => {
    fc.assert(
      fc.property(
        anyWords,
        fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 }),
        (words, typed) => {
          const near = new Set(indexOf(words).within(typed, 3));
          // An exchange of neighbours is one edit to `editDistance` and two to the radix tree.
          for (const word of words) if (editDistance(typed, word, 2) <= 1) expect(near).toContain(word);
        },
      ),
    );
  });

  it("has the very tree that adding the words one by one makes", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const nodes = radixNodes(words, (id) => id);
        const added = new SearchableMap<number>();
        words.forEach((word, id) => added.set(word, id));
        expect(new Map(new SearchableMap<number>(nodes as SearchableMap<number>["_tree"]))).toEqual(new Map(added));
      }),
    );
  });
});
