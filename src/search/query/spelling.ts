import type { CodeIndex } from "../index/code-index.ts";
import { firstLettersHeardAs, soundOf } from "../text/sound.ts";
import { beginningDistance, editCost, editDistance } from "./edits.ts";

/** Words shorter than this are not corrected: too many words are one letter away. */
const SHORTEST = 4;
/** No word is longer; what is, is no misspelling. */
const LONGEST = 32;
/** A word near a misspelt one; `cost` is smaller the likelier it was meant. */
export type Near = { readonly word: string; readonly cost: number };
/** Edits the radix tree is walked for; one more takes three times as long, and words that begin alike are compared anyway. */
const FARTHEST = 2;
const MOST_KEPT = 300;
const MOST_NEAR = 8;

/** First letters are seldom wrong, last letters are what a word is known by second. */
const OTHER_FIRST = 0.4;
const OTHER_LAST = 0.1;
const TOO_SHORT = 0.3;
/** What a word is heard as costs at least so much, and for a sound that differs so much more. */
const HEARD = 0.6;
const OTHER_SOUND = 0.8;
const TELLING_SOUND = 5;
/** Six letters that sound alike may differ in two: `akille(s)`, `achille(s)`. */
const LONG_FOR_ITS_SOUND = 6;
/** Of two words equally near, the commoner one: for each doubling of the codes that have it. */
const COMMONNESS = 0.04;
/** A word that stands in the files of synonyms only is taken to be as common as one of so many codes. */
const OF_SYNONYMS = 6;
/** A beginning of a word, misspelt, is a bolder guess than a whole word. */
const BEGINNING = 0.5;
const SHORTEST_BEGUN = 5;
const LONG_BEGUN = 8;

/**
 * Reads misspelt words. Only for words that nothing matches (the caller sees to that), never for anything
 * with a digit: codes and sizes are not misspelt, they are other codes and sizes. One edit up to seven
 * letters (two, when nothing is nearer), two beyond, three beyond twelve; words that sound alike at any
 * distance. What counts is how easily the mistake is made, then how common the word is.
 */
export class Speller {
  readonly #index: CodeIndex;
  readonly #known = new Map<string, readonly Near[]>();
  readonly #wordsFrom: (letter: string) => readonly string[];
  readonly #others = new Map<string, readonly string[]>();
  readonly #heard = new Map<string, Heard>();

  /** `wordsFrom`: words by their first letter that stand for words of the edition without being in it. */
  constructor(index: CodeIndex, wordsFrom: (letter: string) => readonly string[]) {
    this.#index = index;
    this.#wordsFrom = wordsFrom;
  }

  /**
   * The words near a misspelt one, best first. `typing`: it may be half a word; `wider` allows so many
   * edits more ("did you mean").
   */
  near(word: string, { typing = false, wider = 0 } = {}): readonly Near[] {
    if (word.length < SHORTEST || word.length > LONGEST || /[^a-z]/.test(word)) return [];
    const key = `${wider}${typing ? "+" : " "}${word}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    const found = this.#find(word, typing, wider);
    this.#known.set(key, found);
    return found;
  }

  #find(word: string, typing: boolean, wider: number): Near[] {
    const allowed = (word.length <= 7 ? 1 : word.length <= 12 ? 2 : 3) + wider;
    const found = new Map<string, number>();
    this.#addEdited(word, allowed, found);
    this.#addHeard(word, found);
    if (typing || found.size === 0) this.#addBegun(word, found);
    else this.#addCut(word, found);
    if (found.size === 0 && word.length >= 6 && word.length <= 7) this.#addEdited(word, allowed + 1, found);
    return [...found]
      .map(([other, cost]) => ({ word: other, cost: cost - COMMONNESS * Math.log2(1 + this.#frequency(other)) }))
      .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_NEAR);
  }

  /** Words so many edits away. */
  #addEdited(word: string, allowed: number, found: Map<string, number>): void {
    const consider = (other: string) => {
      if (Math.abs(other.length - word.length) > allowed || /\d/.test(other)) return;
      if (editDistance(word, other, allowed) <= allowed)
        add(found, other, editCost(word, other) + outside(word, other));
    };
    for (const other of this.#index.near(word, Math.min(allowed + 1, FARTHEST))) consider(other);
    this.#visitBegunAlike(word, consider);
    for (const other of this.#othersFrom(word.charAt(0))) consider(other);
  }

  /** Words that sound alike, or nearly. */
  #addHeard(word: string, found: Map<string, number>): void {
    const sound = soundOf(word);
    const allowed = sound.length >= 5 ? 1 : 0;
    for (const letter of firstLettersHeardAs(word)) {
      const { words, sounds } = this.#heardFrom(letter);
      for (let at = 0; at < words.length; at++) {
        const [other = "", heard = ""] = [words[at], sounds[at]];
        if (Math.abs(heard.length - sound.length) > allowed || Math.abs(other.length - word.length) > 4) continue;
        if (heard !== sound && (allowed === 0 || !beginAlike(heard, sound))) continue;
        const distance = editDistance(sound, heard, allowed);
        if (distance > allowed) continue;
        // Of short words too many sound alike.
        const edits = word.length < LONG_FOR_ITS_SOUND ? 1 : 2;
        if (sound.length < TELLING_SOUND && editDistance(word, other, edits) > edits) continue;
        const cost = HEARD + 0.2 * editCost(word, other) + OTHER_SOUND * distance;
        add(found, other, cost + (other.length < SHORTEST ? TOO_SHORT : 0));
      }
    }
  }

  /** Half-typed and misspelt: words whose beginning is one edit away (`colonosci`), two from eight letters on. */
  #addBegun(word: string, found: Map<string, number>): void {
    if (word.length < SHORTEST_BEGUN) return;
    const allowed = word.length < LONG_BEGUN ? 1 : 2;
    this.#visitBegunAlike(word, (other) => {
      if (other.length <= word.length || /\d/.test(other)) return;
      const distance = beginningDistance(word, other, allowed);
      const first = other.charAt(0) === word.charAt(0) ? 0 : OTHER_FIRST;
      if (distance <= allowed) add(found, other, distance + BEGINNING + first);
    });
  }

  /** Cut off in the middle of a query (`dequerv release`): words that stand for others and begin just so. Those of the edition are found as they are. */
  #addCut(word: string, found: Map<string, number>): void {
    if (word.length < SHORTEST_BEGUN) return;
    for (const other of this.#othersFrom(word.charAt(0))) if (other.startsWith(word)) add(found, other, BEGINNING);
  }

  /** The words whose first two letters are as typed, or the second left out, or the two exchanged, or the first left out. */
  #visitBegunAlike(word: string, visit: (other: string) => void): void {
    const [first = "", second = "", third = ""] = word;
    const beginnings = [
      [first + second, 2],
      [first + third, 3],
      [second + first, 2],
      [second + third, 3],
    ] as const;
    const tried = new Set<string>();
    for (const [beginning, next] of beginnings) {
      if (tried.has(beginning)) continue;
      tried.add(beginning);
      const [from, to] = this.#index.withPrefix(beginning);
      for (let id = from; id < to; id++) {
        const other = this.#index.vocabulary[id] ?? "";
        if (goesOnAlike(other, word, next)) visit(other);
      }
      for (const other of this.#othersFrom(beginning.charAt(0))) if (other.startsWith(beginning)) visit(other);
    }
  }

  #frequency(word: string): number {
    const id = this.#index.idOf(word);
    return id < 0 ? OF_SYNONYMS : this.#index.frequency(id);
  }

  #othersFrom(letter: string): readonly string[] {
    return remember(this.#others, letter, () => this.#wordsFrom(letter).filter((word) => this.#index.idOf(word) < 0));
  }

  /** The words of a first letter and their sounds; words with digits have none. */
  #heardFrom(letter: string): Heard {
    return remember(this.#heard, letter, () => {
      const [from, to] = this.#index.withPrefix(letter);
      const words = [...this.#index.vocabulary.slice(from, to), ...this.#othersFrom(letter)].filter(
        (word) => word.length >= SHORTEST && !/\d/.test(word),
      );
      return { words, sounds: words.map((word) => soundOf(word)) };
    });
  }
}

type Heard = { readonly words: readonly string[]; readonly sounds: readonly string[] };

/** Whether one of the two letters after the beginning is where it should be, or beside: cheaper than the distance. */
function goesOnAlike(other: string, word: string, next: number): boolean {
  const [one, two] = [word[next], word[next + 1]];
  return other[2] === one || other[3] === two || other[2] === two || other[3] === one;
}

/** Whether one of the first two symbols is in its place, or they are exchanged: cheaper than the distance. */
function beginAlike(one: string, other: string): boolean {
  return (
    one[0] === other[0] && (one[1] === other[1] || one[2] === other[2] || one[1] === other[2] || one[2] === other[1])
  );
}

/** What differs at the ends of a word, where readers look. */
function outside(word: string, other: string): number {
  const swapped = word.charAt(0) === other.charAt(1) && word.charAt(1) === other.charAt(0);
  return (
    (other.charAt(0) === word.charAt(0) || swapped ? 0 : OTHER_FIRST) +
    (other.at(-1) === word.at(-1) ? 0 : OTHER_LAST) +
    (other.length < SHORTEST ? TOO_SHORT : 0)
  );
}

function add(found: Map<string, number>, word: string, cost: number): void {
  const known = found.get(word);
  if (known === undefined || cost < known) found.set(word, cost);
}

function remember<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

/** Words a blank is missing between, every way there is: `flushot`, `kneescope`, `ctscan`. */
export function splitWord(word: string, isKnown: (word: string) => boolean): (readonly [string, string])[] {
  if (/[^a-z]/.test(word) || word.length < 6 || word.length > LONGEST) return [];
  const found: (readonly [string, string])[] = [];
  for (let at = word.length - 2; at >= 2; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (isKnown(left) && isKnown(right)) found.push([left, right]);
  }
  return found;
}
