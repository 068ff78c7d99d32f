import { seededNumbers } from "#testing/generated-words.ts";
import { halfOf, type Judged, type JudgedKind } from "./judged.ts";
import { MISTAKES, misspell, type Mistake } from "./misspell.ts";

/** A judged query with a mistake in it. */
export type MisspeltQuery = {
  readonly q: string;
  readonly of: string;
  readonly expect: readonly string[];
  readonly how: Mistake | "every word" | "blank left out" | "blank too much";
};

/** Kinds whose queries are words, rightly spelt. */
const IN_WORDS: ReadonlySet<JudgedKind> = new Set(["abbreviation", "synonym", "lay", "multiword", "number", "brand"]);
/** Words of five letters and more, not part of anything glued together. */
const LONG_WORDS = /(?<![a-z0-9&/-])[a-z]{5,}(?![a-z0-9&/-])/g;
const CONNECTING = new Set(["without", "about", "under", "after"]);
const TWO_WORDS = /(?<![a-z0-9&/-])([a-z]{3,}) (?=[a-z]{3,}(?![a-z0-9&/-]))/;
const SEED = 7;

/**
 * The queries of the tuning half, misspelt: each long word once with one mistake, all of them together, the
 * first blank left out, and one put into the first word of eight letters. The same ones every time.
 */
export function misspeltQueries(judged: readonly Judged[]): MisspeltQuery[] {
  const next = seededNumbers(SEED);
  return judged
    .filter(({ q, kind }) => halfOf(q) === "tuning" && IN_WORDS.has(kind))
    .flatMap(({ q, expect }) => {
      const words = [...new Set(q.match(LONG_WORDS))].filter((word) => !CONNECTING.has(word));
      const made: MisspeltQuery[] = [];
      const add = (how: MisspeltQuery["how"], text: string) => made.push({ q: text, of: q, expect, how });
      let all = q;
      for (const word of words) {
        const [how, wrong] = misspeltOnce(word, next);
        add(how, q.replace(word, wrong));
        all = all.replace(word, wrong);
      }
      if (words.length > 1) add("every word", all);
      const blank = TWO_WORDS.exec(q);
      if (blank !== null) add("blank left out", q.replace(blank[0], blank[1] ?? ""));
      const long = words.find((word) => word.length >= 8);
      if (long !== undefined) {
        const at = 3 + Math.floor(next() * (long.length - 5));
        add("blank too much", q.replace(long, `${long.slice(0, at)} ${long.slice(at)}`));
      }
      return made;
    });
}

function misspeltOnce(word: string, next: () => number): [Mistake, string] {
  for (;;) {
    const how = MISTAKES[Math.floor(next() * MISTAKES.length)] ?? "left out";
    const wrong = misspell(word, how, next);
    if (wrong !== undefined) return [how, wrong];
  }
}
