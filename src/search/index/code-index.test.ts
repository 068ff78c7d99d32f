import * as fc from "fast-check";
import { expect, it } from "vitest";
import { CodeIndex } from "./code-index.ts";
import { packIndex } from "./pack.ts";

const anyWord = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 5 });

it("finds words and beginnings of words as a plain look at all of them does", () => {
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 1 }), anyWord, (words, typed) => {
      const index = new CodeIndex(packIndex([{ own: words.join(" "), terms: [], notes: [] }]));
      const { vocabulary } = index;
      expect(index.idOf(typed)).toBe(vocabulary.indexOf(typed));
      const [from, to] = index.withPrefix(typed);
      expect(vocabulary.slice(from, to)).toEqual(vocabulary.filter((word) => word.startsWith(typed)));
    }),
  );
});
