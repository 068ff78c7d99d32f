import type { CodeIndex } from "../index/code-index.ts";
import { FIELD } from "../index/format.ts";
import type { Hit, Suggestion } from "../protocol.ts";
import type { OutlineIndex } from "../index/outline-index.ts";
import { indexWords } from "../text/tokens.ts";
import type { Speller } from "../query/spelling.ts";

/** A result shorter than this needs no narrowing. */
const LONG = 8;
const MOST = 8;
/** Hits whose words are counted: the best ones say what the result is about. */
const LOOKED_AT = 50;
const EMPTY_WORDS = new Set(
  "with without each any all other one more less than not no per if when only same part own 1 2 3 4 5".split(" "),
);

/** Words that divide a long result most evenly: in some of the hits' own parts, not in most. */
export function suggestWords(hits: readonly Hit[], typed: readonly string[], outline: OutlineIndex): Suggestion[] {
  if (hits.length < LONG) return [];
  const counts = new Map<string, number>();
  const looked = hits.slice(0, LOOKED_AT);
  for (const { code } of looked) {
    for (const word of ownWords(outline.own(outline.at.get(code) ?? -1))) {
      if (typed.includes(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const worth = (count: number) => Math.min(count, looked.length - count);
  return [...counts]
    .filter(([, count]) => count >= 2 && count <= looked.length * 0.8)
    .sort(([a, m], [b, n]) => worth(n) - worth(m) || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word, count]) => ({ word, count }));
}

const READ = new Map<string, ReadonlySet<string>>();
const MOST_READ = 4_000;

/** Words of an own part that could narrow a result; kept, because the next key shows mostly the same hits. */
function ownWords(own: string): ReadonlySet<string> {
  const known = READ.get(own);
  if (known !== undefined) return known;
  if (READ.size >= MOST_READ) READ.clear();
  const read = new Set(indexWords(own).filter((word) => !/^\d|^..?$/.test(word) && !EMPTY_WORDS.has(word)));
  READ.set(own, read);
  return read;
}

/** For each word that nothing matches: the nearest words the edition knows. */
export function nearestWords(
  words: readonly string[],
  index: CodeIndex,
  speller: Speller,
): { readonly typed: string; readonly words: readonly string[] }[] {
  return words
    .map((typed) => ({
      typed,
      words: speller
        .near(typed, { wider: 1 })
        .map(({ word }) => word)
        .filter((word) => isTelling(word, index))
        .slice(0, 5),
    }))
    .filter(({ words: near }) => near.length > 0);
}

/** A word that stands in more than notes: searching it finds codes. */
function isTelling(word: string, index: CodeIndex): boolean {
  const id = index.idOf(word);
  return id >= 0 && index.postings(id).payloads.some((payload) => ((index.fields[payload] ?? 0) & ~FIELD.note) !== 0);
}
