import type { CodeIndex } from "../index/code-index.ts";
import { FIELD } from "../index/format.ts";
import type { OutlineIndex } from "../index/outline-index.ts";
import { slotKey, type Slot } from "../query/slots.ts";
import { forms } from "../text/forms.ts";
import { readClipped, type Clipped } from "./clipped-codes.ts";
import { HEADING, Merger, NO_MATCH, QUALITY, type Match } from "./match.ts";

/*
 * What a word is worth by where it stands. The own part and the index terms say what the code is; the
 * common portion says it of all siblings alike, so it tells a little less; the short descriptor is the
 * same statement abbreviated; titles say it of many codes; plain lines and notes speak around it.
 */
const WORTH: readonly (readonly [field: number, worth: number])[] = [
  [FIELD.own, 1],
  [FIELD.terms, 0.97],
  [FIELD.common, 0.94],
  [FIELD.short, 0.92],
  [FIELD.plain, 0.5],
  [FIELD.note, 0.15],
];
const HEADING_WORTH = 0.4;
const STRONG = FIELD.own | FIELD.common | FIELD.terms | FIELD.short;

/** Another form of the word (injected for injection): the same word, a little less sure. */
const FORM = 0.93;
/** A word that only begins as typed: worth more the more of it was typed. */
const PREFIX_BASE = 0.5;
const PREFIX_SPAN = 0.38;
/** A word of the index that is the typed word cut short (`comprehen`): how CMS abbreviates. */
const TRUNCATED = 0.75;
/** One that has lost its vowels (`lgmnt`), and the share of all codes beyond which a word is a word, not a beginning. */
const CLIPPED = 0.8;
const EVERYWHERE = 0.02;
/** In a small edition so many are still few. */
const FEW = 5;
const EQUAL = 0.98;
const ONE_WAY = 0.86;
/** Of two meanings that a code has, the one of more words tells more of it. */
const TOLD_MORE = 0.002;
/** A meaning that is only found by what its own words mean. */
const IN_TURN = 0.9;
/** Fewest letters before a word counts as the beginning of another. */
const SHORTEST_PREFIX = 3;
/** Documents that a beginning of one or two letters is looked for in. */
const MOST_BEGUN = 2_000;
const MOST_CACHED = 1_000;
const SIDES = new Set(["with", "without", "no", "not"]);

/** Finds the documents that match a slot; remembers what it found, so that the next key costs only its own word. */
export class Matcher {
  readonly #index: CodeIndex;
  readonly #outline: OutlineIndex;
  readonly #merger: Merger;
  readonly #worth: Float32Array;
  readonly #quality: Uint8Array;
  readonly #read: (words: readonly string[]) => readonly Slot[];
  readonly #words = new Map<string, Match>();
  readonly #slots = new Map<string, Match>();
  readonly #clipped: Clipped | undefined;

  /** `read`: the slots of a phrase, as those of a query: for meanings that the edition words otherwise. */
  constructor(index: CodeIndex, outline: OutlineIndex, read: (words: readonly string[]) => readonly Slot[]) {
    this.#index = index;
    this.#outline = outline;
    this.#read = read;
    this.#merger = new Merger(index.count);
    this.#worth = Float32Array.from(index.fields, (fields) =>
      Math.max(0, ...WORTH.filter(([field]) => (fields & field) !== 0).map(([, worth]) => worth)),
    );
    this.#clipped = readClipped(index, outline);
    this.#quality = Uint8Array.from(index.fields, (fields) =>
      (fields & STRONG) !== 0 ? QUALITY.word : (fields & FIELD.plain) !== 0 ? QUALITY.synonym : QUALITY.weak,
    );
  }

  /** Whether enough of the edition's texts are cut short for that to matter. */
  get isClipped(): boolean {
    return this.#clipped !== undefined;
  }

  /** `strictly`: words and meanings just so, not begun, not in another form, and no meanings of meanings. */
  slot(slot: Slot, strictly = false): Match {
    const key = `${strictly ? "=" : ""}${slotKey(slot)}`;
    return remember(this.#slots, key, () => {
      const literal =
        slot.parts.length > 0
          ? this.#merger.intersect(slot.parts.map((part) => this.slot(part, strictly)))
          : strictly
            ? this.#exactly(slot.words[0] ?? "")
            : this.word(slot.words[0] ?? "");
      if (slot.meanings.length === 0) return literal;
      const exact = slot.meanings.map(({ to }) => this.#meant(to));
      const meanings = exact.map((found, nth) =>
        strictly ? found : this.#meaning(slot.meanings[nth]?.to ?? [], found),
      );
      this.#add(literal, 1, QUALITY.word, 0);
      slot.meanings.forEach((meaning, nth) => {
        const equal = meaning.kind === "equal";
        const told = (equal ? EQUAL : ONE_WAY) + TOLD_MORE * Math.min(meaning.to.length, 5);
        const weight = told * (meanings[nth] === exact[nth] ? 1 : IN_TURN);
        this.#add(meanings[nth] ?? NO_MATCH, weight, equal ? QUALITY.word : QUALITY.synonym, nth + 1);
      });
      return this.#merger.take();
    });
  }

  /** A word as it may be typed: itself, its other forms, words that begin so, words it was cut from. */
  word(word: string): Match {
    return remember(this.#words, word, () => {
      const exact = this.#index.idOf(word);
      // A whole word that is also the beginning of others (out, outside) most likely is itself.
      const begun = exact >= 0 ? QUALITY.synonym : QUALITY.word;
      if (exact >= 0) this.#addWord(word, 1);
      this.#addHeadings((title) => title === word, 1);
      for (const form of forms(word)) this.#addWord(form, FORM);
      if (word.length >= SHORTEST_PREFIX || exact < 0) {
        this.#addBegun(word, begun);
        // Titles say it of hundreds of codes: too many for a letter or two.
        if (word.length >= SHORTEST_PREFIX)
          this.#addHeadings((title) => title !== word && title.startsWith(word), PREFIX_BASE);
      }
      for (let length = Math.max(5, Math.ceil(word.length * 0.6)); length < word.length; length++) {
        this.#addWord(word.slice(0, length), TRUNCATED, QUALITY.synonym);
      }
      this.#addClipped(word);
      return this.#merger.take();
    });
  }

  /** Whether the edition has the word: itself, a form of it, a word or title that begins so. Cut-off words do not count. */
  knows(word: string): boolean {
    const [from, to] = this.#index.withPrefix(word);
    return (
      to > from ||
      forms(word).some((form) => this.#index.idOf(form) >= 0) ||
      (this.#clipped?.words.of(word).length ?? 0) > 0 ||
      [...this.#outline.headings().keys()].some((title) => title.startsWith(word))
    );
  }

  /** Words that must all be there just so: the meaning of a synonym. */
  phrase(words: readonly string[]): Match {
    const [only] = words;
    if (words.length === 1 && only !== undefined) return this.#exactly(only);
    const matches = words.map((word) => this.#exactly(word));
    return matches.some((match) => match.documents.length === 0) ? NO_MATCH : this.#merger.intersect(matches);
  }

  /** A meaning; where texts are cut short and none says it whole, what they have room for of it. */
  #meant(words: readonly string[]): Match {
    const whole = this.phrase(words);
    if (this.#clipped === undefined || words.length < 2 || whole.documents.length > 0) return whole;
    const said = words
      .map((word) => this.#exactly(word))
      .filter(({ documents }) => documents.length > 0)
      .sort((a, b) => a.documents.length - b.documents.length);
    const [telling, ...others] = said;
    if (telling === undefined || telling.documents.length > Math.max(FEW, EVERYWHERE * this.#index.count))
      return NO_MATCH;
    let kept = telling;
    let count = 1;
    for (const other of others) {
      const both = this.#merger.intersect([kept, other]);
      if (both.documents.length === 0) continue;
      kept = both;
      count++;
    }
    return count * 2 < words.length ? NO_MATCH : this.#weaker(kept, count / words.length);
  }

  /** A match that is a synonym at best, and only part of one. */
  #weaker(match: Match, part: number): Match {
    this.#add(match, part, QUALITY.synonym, 0);
    return this.#merger.take();
  }

  /** What a phrase stands for: its words just so, or, where the edition has them nowhere together, what they mean in turn. */
  #meaning(words: readonly string[], exact: Match): Match {
    // With and without stand for nothing but themselves.
    if (exact.documents.length > 0 || words.length < 2 || words.some((word) => SIDES.has(word))) return exact;
    // Words that the edition has nowhere are seldom saved by what they mean, and to read them takes time.
    if (words.some((word) => this.#index.idOf(word) < 0)) return exact;
    return remember(this.#words, `~${words.join(" ")}`, () => {
      const matches = this.#read(words).flatMap((slot) => (slot.soft ? [] : [this.slot(slot, true)]));
      if (matches.some((match) => match.documents.length === 0)) return NO_MATCH;
      const all = this.#merger.intersect(matches);
      // Its words stand in the code, but this phrase does not: no index term says it.
      return { ...all, bits: new Uint16Array(all.documents.length) };
    });
  }

  #exactly(word: string): Match {
    return remember(this.#words, `=${word}`, () => {
      this.#addWord(word, 1);
      this.#addHeadings((title) => title === word, 1);
      this.#addClipped(word);
      return this.#merger.take();
    });
  }

  /**
   * In codes that have a short descriptor and no index terms: abbreviations of the word that no list has,
   * without its vowels or cut off.
   */
  #addClipped(word: string): void {
    if (this.#clipped === undefined) return;
    const { words, lack } = this.#clipped;
    const add = (clipped: string, weight: number) => {
      this.#index.visit(clipped, false, (document, payload) => {
        if (lack[document] === 1) this.#addPlace(document, payload, weight, QUALITY.synonym);
      });
    };
    for (const form of forms(word)) if (this.#index.idOf(form) >= 0) add(form, FORM);
    for (const clipped of words.of(word)) add(clipped, CLIPPED);
    for (let length = Math.max(4, Math.ceil(word.length / 2)); length < word.length; length++) {
      const begun = this.#index.idOf(word.slice(0, length));
      if (begun >= 0 && (length > 4 || this.#index.frequency(begun) < EVERYWHERE * this.#index.count))
        add(word.slice(0, length), TRUNCATED);
    }
  }

  #addWord(word: string, weight: number, most: number = QUALITY.word): void {
    if (this.#index.idOf(word) < 0) return;
    this.#index.visit(word, false, (document, payload) => this.#addPlace(document, payload, weight, most));
  }

  /** The words that begin as typed, the word itself left out: of it more is known. */
  #addBegun(typed: string, most: number): void {
    // One or two letters begin half the vocabulary: whoever types on needs no complete answer yet.
    if (typed.length < SHORTEST_PREFIX) {
      let merged = 0;
      const [from, to] = this.#index.withPrefix(typed);
      for (let id = from; id < to && merged < MOST_BEGUN; id++) {
        const word = this.#index.vocabulary[id] ?? "";
        if (word === typed) continue;
        merged += this.#index.frequency(id);
        const weight = PREFIX_BASE + (PREFIX_SPAN * typed.length) / word.length;
        this.#index.visitWord(id, (document, payload) => this.#addPlace(document, payload, weight, most));
      }
      return;
    }
    let last = "";
    let weight = 0;
    this.#index.visit(typed, true, (document, payload, word) => {
      if (word !== last) {
        last = word;
        weight = PREFIX_BASE + (PREFIX_SPAN * typed.length) / word.length;
      }
      if (word.length > typed.length) this.#addPlace(document, payload, weight, most);
    });
  }

  #addPlace(document: number, payload: number, weight: number, most: number): void {
    const quality = this.#quality[payload] ?? 1;
    this.#merger.add(
      document,
      (this.#worth[payload] ?? 0) * weight,
      quality < most ? quality : most,
      0,
      this.#index.fields[payload] ?? 0,
      this.#index.termBits[payload] ?? 0,
    );
  }

  #addHeadings(accepts: (title: string) => boolean, weight: number): void {
    for (const [title, nodes] of this.#outline.headings()) {
      if (!accepts(title)) continue;
      for (const node of nodes) {
        for (const document of this.#outline.below(node))
          this.#merger.add(document, HEADING_WORTH * weight, QUALITY.synonym, 0, HEADING, 0);
      }
    }
  }

  #add(match: Match, weight: number, most: number, via: number): void {
    for (let at = 0; at < match.documents.length; at++) {
      const quality = match.quality[at] ?? 1;
      this.#merger.add(
        match.documents[at] ?? 0,
        (match.score[at] ?? 0) * weight,
        quality < most ? quality : most,
        via,
        match.fields[at] ?? 0,
        match.bits[at] ?? 0,
      );
    }
  }
}

function remember(cache: Map<string, Match>, key: string, make: () => Match): Match {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (cache.size >= MOST_CACHED) {
    const oldest = cache.keys().next();
    if (!oldest.done) cache.delete(oldest.value);
  }
  cache.set(key, made);
  return made;
}
