import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "./judged/any-text.ts";
import { endoscopy } from "./judged/endoscopy.ts";
import { arrangeSlots, DENYING } from "./query/slots.ts";
import { indexWords } from "./text/tokens.ts";

const { engine, corpus } = endoscopy;
const codes = corpus.documents.map((document) => document.code);
const vocabulary = [
  ...new Set(corpus.documents.flatMap(({ own, common, terms }) => indexWords([own, common ?? "", ...terms].join(" ")))),
].filter((word) => /^[a-z]{3,}$/.test(word));
const anyWord = fc.constantFrom(...vocabulary);
const anyWords = fc.uniqueArray(anyWord, { minLength: 1, maxLength: 4 });
const hitsOf = (query: string) => engine.search({ query, limit: 1000 }).hits;

describe("laws of search", () => {
  it("an exact code is always first, whatever stands beside it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), anyWords, (code, words) => {
        expect(hitsOf(`${words.join(" ")} ${code}`)[0]?.code).toBe(code);
      }),
    );
  });

  it("any text is answered, and the same text the same way", () => {
    fc.assert(
      fc.property(anyText(200), (query) => {
        expect(engine.search({ query })).toEqual(engine.search({ query }));
      }),
    );
  });

  it("a code that misses a word never outranks one that has them all", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyWord, fc.string({ maxLength: 6 })), { maxLength: 5 }), (words) => {
        const misses = hitsOf(words.join(" ")).map((hit) =>
          hit.stage === "relaxed" ? 1 : hit.stage === "code" ? -1 : 0,
        );
        expect(misses).toEqual([...misses].sort((a, b) => a - b));
      }),
    );
  });

  it("the order of the words does not change the set", () => {
    fc.assert(
      fc.property(
        anyWords.chain((words) =>
          fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length })),
        ),
        ([words, other]) => {
          // Only what a "no" stands before is not required: there the order tells.
          fc.pre(!words.some((word) => DENYING.has(word)));
          const set = (each: readonly string[]) => new Set(hitsOf(each.join(" ")).map((hit) => hit.code));
          expect(set(other)).toEqual(set(words));
        },
      ),
    );
  });

  it("within the stage of words, another word never adds a result", () => {
    fc.assert(
      fc.property(anyWords, anyWord, (words, more) => {
        // A word that narrows but is never required (`procedure`) is required when it stands alone.
        fc.pre(!words.includes(more) && arrangeSlots([...words, more], []).every(({ soft }) => !soft));
        // Meanings of several words are a stage of their own reading: they are switched off by asking for none.
        const off = engine
          .search({ query: [...words, more].join(" ") })
          .understood.expansions.filter((each) => each.typed.includes(" "))
          .map((each) => each.id);
        const inWords = (query: string) =>
          engine
            .search({ query, limit: 1000, off })
            .hits.filter((hit) => hit.stage === "words")
            .map((hit) => hit.code);
        const before = new Set(inWords(words.join(" ")));
        for (const code of inWords([...words, more].join(" "))) expect(before).toContain(code);
      }),
    );
  });

  it("words that the edition knows are never answered with nothing, whatever stands beside them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWord, { minLength: 1, maxLength: 6 }), anyText(12), (words, other) => {
        fc.pre(!/[\dO]/i.test(other));
        expect(hitsOf(`${words.join(" ")} ${other}`)).not.toEqual([]);
      }),
    );
  });

  it("results for a beginning of a word equal a naive scan", () => {
    fc.assert(
      fc.property(anyWord, fc.integer({ min: 3, max: 12 }), (word, length) => {
        const typed = word.slice(0, length);
        fc.pre(!corpus.nodes.some((node) => indexWords(node.title).some((title) => title.startsWith(typed))));
        const found = new Set(hitsOf(typed).map((hit) => hit.code));
        const naive = corpus.documents.filter(({ own, common, terms }) =>
          indexWords([own, common ?? "", ...terms].join(" ")).some((each) => each.startsWith(typed)),
        );
        for (const { code } of naive) expect(found).toContain(code);
      }),
    );
  });
});
