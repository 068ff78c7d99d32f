import type { CodeIndex } from "../index/code-index.ts";

/** Words shorter than this are not corrected: too many words are one letter away. */
const SHORTEST = 4;
/** No word is longer; what is, is no misspelling. */
const LONGEST = 32;

/** A word of the edition near a misspelt one. */
export type Near = { readonly word: string; readonly cost: number; readonly frequency: number };

const MOST_KEPT = 300;

/**
 * Reads misspelt words. Only for words that nothing matches (the caller sees to that), never for anything
 * with a digit: codes and sizes are not misspelt, they are other codes and sizes. One edit up to seven
 * letters, two beyond, three beyond twelve; exchanged letters count once; words of the same first letter
 * come first, then the commoner one.
 */
export class Speller {
  readonly #index: CodeIndex;
  readonly #known = new Map<string, readonly Near[]>();
  readonly #wordsFrom: (letter: string) => readonly string[];
  readonly #others = new Map<string, readonly string[]>();

  /** `wordsFrom`: words by their first letter that stand for words of the edition without being in it. */
  constructor(index: CodeIndex, wordsFrom: (letter: string) => readonly string[]) {
    this.#index = index;
    this.#wordsFrom = wordsFrom;
  }

  /** The words near a misspelt one, best first; `wider` allows so many edits more ("did you mean"). */
  near(word: string, wider = 0): readonly Near[] {
    if (word.length < SHORTEST || word.length > LONGEST || /[^a-z]/.test(word)) return [];
    const key = `${wider}${word}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    const found = this.#find(word, wider);
    this.#known.set(key, found);
    return found;
  }

  #find(word: string, wider: number): Near[] {
    const allowed = (word.length <= 7 ? 1 : word.length <= 12 ? 2 : 3) + wider;
    const found: Near[] = [];
    const consider = (other: string, frequency: () => number) => {
      if (/\d/.test(other)) return;
      const distance = editDistance(word, other, allowed + 1);
      if (distance > allowed) return;
      const cost =
        distance +
        (other.charAt(0) === word.charAt(0) ? 0 : 0.6) +
        (other.at(-1) === word.at(-1) ? 0 : 0.1) +
        (other.length < SHORTEST ? 1 : 0);
      found.push({ word: other, cost, frequency: frequency() });
    };
    // An exchange of letters is one edit to a reader and two to the radix tree: its candidates are measured again.
    for (const other of this.#index.near(word, allowed + 1)) {
      consider(other, () => this.#index.frequency(this.#index.idOf(other)));
    }
    for (const other of this.#othersFrom(word.charAt(0))) {
      if (Math.abs(other.length - word.length) <= allowed) consider(other, () => 0);
    }
    if (found.length === 0) found.push(...nearBeginnings(word, this.#index));
    return found.sort((a, b) => a.cost - b.cost || b.frequency - a.frequency || (a.word < b.word ? -1 : 1)).slice(0, 8);
  }

  #othersFrom(letter: string): readonly string[] {
    let others = this.#others.get(letter);
    if (others === undefined) {
      others = this.#wordsFrom(letter).filter((word) => this.#index.idOf(word) < 0);
      this.#others.set(letter, others);
    }
    return others;
  }
}

/** Half-typed and misspelt: words of the same first letter whose beginning is one edit away (`colonosci`). */
function nearBeginnings(word: string, index: CodeIndex): Near[] {
  if (word.length < 5) return [];
  const [from, to] = index.withPrefix(word.slice(0, 2));
  const found: Near[] = [];
  for (let id = from; id < to; id++) {
    const other = index.vocabulary[id] ?? "";
    if (other.length <= word.length || /\d/.test(other)) continue;
    let best = 9;
    for (const length of [word.length - 1, word.length, word.length + 1])
      best = Math.min(best, editDistance(word, other.slice(0, length), 2));
    if (best <= 1) found.push({ word: other, cost: best + 0.5, frequency: index.frequency(id) });
  }
  return found;
}

/** Two words a blank is missing between: `flushot`, `kneescope`. */
export function splitWord(word: string, isKnown: (word: string) => boolean): readonly [string, string] | undefined {
  if (/\d/.test(word) || word.length < 6) return undefined;
  for (let at = word.length - 3; at >= 3; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (isKnown(left) && isKnown(right)) return [left, right];
  }
  return undefined;
}

/** Rows of the table of `editDistance`, used again for every pair of words. */
let before = new Uint8Array(64);
let row = new Uint8Array(64);
let next = new Uint8Array(64);

/** Edits (insert, delete, replace, exchange of neighbours) from one word to the other, `most` at most. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // Longer words are not compared: no word of the index has so many letters.
  if (Math.max(a.length, b.length) >= row.length) return a === b ? 0 : most + 1;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min((row[j - 1] ?? 0) + (letter === other ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (j > 1 && letter === b.charCodeAt(j - 2) && letterBefore === other) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
}
