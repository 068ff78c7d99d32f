import { CodeIndex } from "../index/code-index.ts";
import { FIELD, type SearchFile } from "../index/format.ts";
import type { GuidelineHit } from "../protocol.ts";

/** Most guidelines of an answer. */
const MOST = 8;
/** A word of the title says what the guideline is about; one of the text only that it is mentioned. */
const TITLE = 3;
/** Fewest letters before a word counts as the beginning of another. */
const SHORTEST_PREFIX = 3;

/** Finds guidelines; their index is opened when they are first asked. */
export class GuidelineSearch {
  readonly #file: SearchFile["guidelines"];
  #index: CodeIndex | undefined;

  constructor(file: SearchFile["guidelines"]) {
    this.#file = file;
  }

  /** Guidelines that hold all the words, the best first; what the words may mean besides is not tried. */
  find(words: readonly string[]): GuidelineHit[] {
    if (words.length === 0 || this.#file.list.length === 0) return [];
    const index = (this.#index ??= new CodeIndex(this.#file.index));
    const scores = new Map<number, { found: number; score: number }>();
    words.forEach((word, nth) => {
      for (const [document, score] of scoresOf(word, index)) {
        const known = scores.get(document) ?? { found: 0, score: 0 };
        if (known.found === nth) scores.set(document, { found: nth + 1, score: known.score + score });
      }
    });
    return [...scores]
      .filter(([, { found }]) => found === words.length)
      .sort(([a, { score: one }], [b, { score: other }]) => other - one || a - b)
      .slice(0, MOST)
      .flatMap(([document]): GuidelineHit[] => {
        const [path, title] = this.#file.list[document] ?? [];
        return path === undefined || title === undefined ? [] : [{ path, title, words }];
      });
  }
}

function scoresOf(word: string, index: CodeIndex): Map<number, number> {
  const scores = new Map<number, number>();
  const exact = index.idOf(word);
  const [from, to] = word.length >= SHORTEST_PREFIX ? index.withPrefix(word) : [exact, exact + 1];
  for (let id = Math.max(0, from); id < to; id++) {
    const { documents, payloads } = index.postings(id);
    const telling = Math.log(1 + index.count / documents.length) * (id === exact ? 1 : 0.5);
    for (let at = 0; at < documents.length; at++) {
      const inTitle = ((index.fields[payloads[at] ?? 0] ?? 0) & FIELD.own) !== 0;
      const document = documents[at] ?? 0;
      scores.set(document, Math.max(scores.get(document) ?? 0, telling * (inTitle ? TITLE : 1)));
    }
  }
  return scores;
}
