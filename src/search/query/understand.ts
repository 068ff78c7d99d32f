import { ANY_UNIT, type Band } from "../bands/read-bands.ts";
import type { CodeIndex } from "../index/code-index.ts";
import type { Correction, PersonalSynonym } from "../protocol.ts";
import { QUALITY, share, type Match } from "../rank/match.ts";
import type { Matcher } from "../rank/matcher.ts";
import type { Matched } from "../rank/close-look.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { readMeasures } from "./measures.ts";
import { arrangeSlots, deniedIn, DENYING, type Slot } from "./slots.ts";
import { mayBeRead, readJoined, readMisspelt, readUnfitting, type Known, type Reading } from "./misspelt.ts";
import type { Speller } from "./spelling.ts";
import { FILLER } from "../words/filler.ts";
import { rawWords, canonical } from "../text/tokens.ts";

/** The words of a query, arranged and matched. */
export type UnderstoodWords = {
  /** Distinct words in the order typed, after correction. */
  readonly words: readonly string[];
  /** The same before correction. */
  readonly typed: readonly string[];
  /** Words that the query says were not done. */
  readonly denied: ReadonlySet<string>;
  readonly measures: readonly Band[];
  readonly matched: readonly Matched[];
  readonly corrections: readonly Correction[];
  /** Words that nothing in the edition matches. */
  readonly unmatched: readonly string[];
};

export type WordTools = {
  readonly index: CodeIndex;
  readonly matcher: Matcher;
  readonly lexicon: Lexicon;
  readonly speller: () => Speller;
};

/** Most words of a query that are read otherwise because they are found in no code together. */
const MOST_UNFITTING = 2;

/**
 * Reads the words of a query in steps: every word exactly (with its forms and meanings) first; words that
 * nothing matches may then be read as misspelt, and so may, when no code has all the words, those that are
 * no words of the edition but only begin one or look like a form of one. What even so matches nothing is
 * `unmatched`.
 */
export function understandWords(
  text: string,
  tools: WordTools,
  personal: readonly PersonalSynonym[],
  off: ReadonlySet<string>,
): UnderstoodWords {
  const read = readWords(text, tools, personal, off, []);
  if (read.corrections.length === 0 || !/\d/.test(text)) return read;
  // A misspelt unit (`10 yaers`) is a measure when it is read.
  const corrected = read.corrections.reduce((left, each) => left.replace(each.typed, each.read), text);
  if (readMeasures(corrected).bands.length === read.measures.length) return read;
  return readWords(corrected, tools, personal, off, read.corrections);
}

function readWords(
  text: string,
  tools: WordTools,
  personal: readonly PersonalSynonym[],
  off: ReadonlySet<string>,
  before: readonly Correction[],
): UnderstoodWords {
  const { bands, words: typed } = readMeasures(text);
  const distinct = distinctOf(typed);
  const fragments = fragmentsOf(text, distinct);
  const matchAll = (all: readonly string[], readAs?: ReadonlySet<string>) =>
    notYetRequired(match(all, tools, personal, off, readAs), fragments, tools);
  const known = knownTo(tools, matchAll, distinct.at(-1));
  const readings: Reading[] = [];
  let words = distinct;
  const read = (reading: Reading) => {
    const key = reading.typed.join(" ");
    if (off.has(`spelling ${key}`)) return false;
    readings.push(reading);
    words = distinctOf(replaced(words, reading));
    return true;
  };
  readJoined(words, known).forEach(read);
  const first = matchAll(words);
  const missing = new Set(
    first.flatMap(({ slot, match: found }) =>
      isEmpty(found) || isGuess(slot, tools) ? unmatchedWords(slot, tools.matcher) : [],
    ),
  );
  for (const word of missing) {
    // It is no mistake: it tells nothing, and no code has it.
    if (FILLER.has(word)) continue;
    const others = words.filter((other) => other === word || !missing.has(other) || isRead(other, readings));
    const found = readMisspelt(word, (each) => replaced(others, { typed: [word], read: each }), known);
    if (found !== undefined) read({ typed: [word], read: found.words });
  }
  for (let nth = 0; nth < MOST_UNFITTING && words.some((word) => mayBeRead(word, known)); nth++) {
    if (nth === 0 && readings.length === 0 ? shared(first) : known.together(words)) break;
    const unfitting = readUnfitting(words, known);
    if (unfitting === undefined || !read(unfitting)) break;
  }
  const readAs = new Set([...readings.flatMap((each) => each.read), ...before.flatMap((each) => each.read.split(" "))]);
  const arranged = apart(readAs.size === 0 ? first : matchAll(words, readAs), tools);
  // A word may stand twice, denied the second time: `team meets about patient without patient`.
  const denied = new Set([...deniedIn(typed), ...deniedIn(words)]);
  const matched = notRequired(withTool(arranged, typed), denied);
  const dead = matched.filter(({ match: found }) => isEmpty(found));
  return {
    words,
    typed: distinct,
    denied,
    measures: [...bands, ...matched.flatMap(({ slot }) => countOf(slot))],
    matched: matched.filter(({ match: found }) => !isEmpty(found)),
    corrections: [
      ...before,
      ...readings.map((each) => ({
        typed: each.typed.map((word) => asTyped(word, text)).join(" "),
        read: each.read.join(" "),
      })),
    ],
    unmatched: dead.flatMap(({ slot }) => slot.words),
  };
}

/**
 * Phrases taken word by word again when nothing has them, or when no code has them with the rest but one has
 * the words: `vitamin b12 level` where no code says so, `tonsils out` beside `child`.
 */
function apart(matched: readonly Matched[], tools: WordTools): readonly Matched[] {
  const left = matched.flatMap((each) => (isEmpty(each.match) ? partsOf(each, tools) : [each]));
  if (left.every(({ slot }) => slot.parts.length === 0) || shared(left)) return left;
  for (const phrase of left) {
    if (phrase.slot.parts.length === 0) continue;
    const tried = left.flatMap((each) => (each === phrase ? partsOf(each, tools) : [each]));
    if (!tried.some((each) => isEmpty(each.match)) && shared(tried)) return tried;
  }
  return left;
}

function partsOf(each: Matched, tools: WordTools): Matched[] {
  if (each.slot.parts.length === 0) return [each];
  return each.slot.parts.flatMap((slot) => {
    const part = { slot, match: tools.matcher.slot(slot), corrected: each.corrected };
    return isEmpty(part.match) ? partsOf(part, tools) : [part];
  });
}

/** What something is done with, not what is done beside it. */
const TOOLS: ReadonlySet<string> = new Set("plate screw rod nail pin wire hardware camera needle".split(" "));

/** The "with" before a tool (`fixed with wires`) chooses between no siblings: nothing is asked of it. */
function withTool(matched: readonly Matched[], words: readonly string[]): readonly Matched[] {
  const at = words.indexOf("with");
  if (at < 0 || !TOOLS.has(words[at + 1] ?? "") || words.includes("with", at + 1)) return matched;
  return matched.filter(({ slot }) => slot.words.join(" ") !== "with");
}

/**
 * What was not done (`no e/m`, `no xray`) is seldom said by the code that fits, nor is the "with" between what was
 * done and the tool it was done with: where no code has all the words, they are not required.
 */
function notRequired(matched: readonly Matched[], denied: ReadonlySet<string>): readonly Matched[] {
  const isLess = (word: string) => word === "with" || denied.has(word) || (denied.size > 0 && DENYING.has(word));
  if (!matched.some(({ slot }) => slot.words.every(isLess)) || shared(matched, QUALITY.synonym)) return matched;
  const left = matched.map((each) =>
    each.slot.words.every(isLess) ? { ...each, slot: { ...each.slot, soft: true } } : each,
  );
  return left.every(({ slot }) => slot.soft) ? matched : left;
}

/** A letter or two at the end of what was typed, or digits: they may be the beginning of anything. So may a number before them. */
const FRAGMENT = /\s(?:(\d[\d.]*)\s+)?\S{1,2}$/;

/** The last word, when it is so short that it may be a word just begun, and a number that may be of it (`2 c` of `2 cm`). */
function fragmentsOf(text: string, words: readonly string[]): ReadonlySet<string> {
  const found = FRAGMENT.exec(text);
  if (found === null) return new Set();
  return new Set(words.slice(words.at(-2) === found[1] ? -2 : -1));
}

/**
 * A letter or two at the end narrow what the words before them found, and do not replace it: the answer to `mri`
 * must not leave at `mri b` and come back at `mri bra`. Unless some code has them as a word with all the rest.
 */
function notYetRequired(
  matched: readonly Matched[],
  fragments: ReadonlySet<string>,
  { matcher }: WordTools,
): readonly Matched[] {
  const isFragment = ({ slot }: Matched) => slot.words.every((word) => fragments.has(word)) && slot.parts.length === 0;
  const rest = matched.filter((each) => !isFragment(each));
  // What no code has anyway is no answer that could be lost.
  if (rest.length === 0 || rest.length === matched.length || !shared(rest)) return matched;
  const asWords = matched.map((each) => (isFragment(each) ? { ...each, match: matcher.slot(each.slot, true) } : each));
  if (shared(asWords, QUALITY.synonym)) return matched;
  return matched.map((each) =>
    isFragment(each) ? { ...each, slot: { ...each.slot, soft: true, begun: true } } : each,
  );
}

/** A number at the end that no code has as a word with the rest: it measures or counts (`int rpr hand 3`). */
function countOf({ begun, words: [word = ""] }: Slot): Band[] {
  if (begun !== true || !/^[\d.]+$/.test(word)) return [];
  return [{ unit: ANY_UNIT, low: Number(word), high: Number(word), each: false }];
}

/** Whether a code has all that is required. */
function shared(matched: readonly Matched[], least?: number): boolean {
  return share(
    matched.flatMap(({ slot, match: found }) => (slot.soft ? [] : [found])),
    least,
  );
}

/** Each word once, but for one said twice in a row: that is meant (`fem fem`). */
function distinctOf(words: readonly string[]): string[] {
  return words.filter((word, at) => {
    const first = words.indexOf(word);
    return first === at || (first === at - 1 && !/\d/.test(word));
  });
}

/** The words with those of a reading replaced, where the first of them stood. */
function replaced(words: readonly string[], { typed, read }: Reading): string[] {
  return words.flatMap((word) => (word === typed[0] ? read : typed.includes(word) ? [] : [word]));
}

function isRead(word: string, readings: readonly Reading[]): boolean {
  return readings.some(({ read }) => read.includes(word));
}

function knownTo(
  { index, lexicon, speller }: WordTools,
  matchAll: (words: readonly string[]) => readonly Matched[],
  typing: string | undefined,
): Known {
  return {
    word: (word) => index.idOf(word) >= 0 || lexicon.knows(word) || /\d/.test(word),
    begun: (word) => {
      const [from, to] = index.withPrefix(word);
      return to > from;
    },
    together: (words) => shared(matchAll(words)),
    speller,
    typing,
  };
}

function match(
  words: readonly string[],
  { matcher, lexicon }: WordTools,
  personal: readonly PersonalSynonym[],
  off: ReadonlySet<string>,
  readAs: ReadonlySet<string> = new Set(),
): Matched[] {
  const found = (slot: Slot): Matched[] => {
    const match = matcher.slot(slot);
    // A phrase that this edition does not know, in any meaning: each of its words for itself.
    if (isEmpty(match) && slot.parts.some((part) => !isEmpty(matcher.slot(part)))) return slot.parts.flatMap(found);
    return [{ slot, match, corrected: slot.words.some((word) => readAs.has(word)) }];
  };
  return arrangeSlots(words, lexicon.meanings(words, personal, off)).flatMap(found);
}

/** Whether a slot matched only words that the typed one was cut down to: a misspelling is likelier than that. */
function isGuess(slot: Slot, { matcher }: WordTools): boolean {
  return slot.meanings.length === 0 && slot.parts.length === 0 && !matcher.knows(slot.words[0] ?? "");
}

/** Of a slot that matched nothing: the words that match nothing by themselves. */
function unmatchedWords(slot: Slot, matcher: Matcher): string[] {
  if (slot.parts.length === 0) return [...slot.words];
  return slot.parts.flatMap((part) => (isEmpty(matcher.slot(part)) ? unmatchedWords(part, matcher) : []));
}

function isEmpty(match: Match): boolean {
  return match.documents.length === 0;
}

function asTyped(word: string, text: string): string {
  return rawWords(text).find((raw) => canonical(raw) === word) ?? word;
}
