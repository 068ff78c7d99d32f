import type { Band } from "../bands/read-bands.ts";
import type { CodeIndex } from "../index/code-index.ts";
import type { Correction, PersonalSynonym } from "../protocol.ts";
import type { Match } from "../rank/match.ts";
import type { Matcher } from "../rank/matcher.ts";
import type { Matched } from "../rank/close-look.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { readMeasures } from "./measures.ts";
import { arrangeSlots, type Slot } from "./slots.ts";
import { splitWord, type Speller } from "./spelling.ts";
import { rawWords, canonical } from "../text/tokens.ts";

/** The words of a query, arranged and matched. */
export type UnderstoodWords = {
  /** Distinct words in the order typed, after correction. */
  readonly words: readonly string[];
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

/**
 * Reads the words of a query in two steps: every word exactly (with its forms and meanings) first; only
 * words that nothing matches may then be read as misspelt. What even so matches nothing is `unmatched`.
 */
export function understandWords(
  text: string,
  tools: WordTools,
  personal: readonly PersonalSynonym[],
  off: ReadonlySet<string>,
): UnderstoodWords {
  const { bands, words } = readMeasures(text);
  const distinct = [...new Set(words)];
  const first = match(distinct, tools, personal, off);
  const missing = new Set(
    first.flatMap(({ slot, match: found }) =>
      isEmpty(found) || isGuess(slot, tools) ? unmatchedWords(slot, tools.matcher) : [],
    ),
  );
  if (missing.size === 0) return { words: distinct, measures: bands, matched: first, corrections: [], unmatched: [] };

  const corrections = new Map<string, readonly string[]>();
  for (const word of missing) {
    const read = off.has(`spelling ${word}`)
      ? undefined
      : readMisspelt(
          word,
          distinct.filter((other) => !missing.has(other)),
          tools,
        );
    if (read !== undefined) corrections.set(word, read);
  }
  const corrected = [...new Set(distinct.flatMap((word) => corrections.get(word) ?? [word]))];
  const readWords = new Set([...corrections.values()].flat());
  const again = corrections.size === 0 ? first : match(corrected, tools, personal, off, readWords);
  const dead = again.filter(({ match: found }) => found.documents.length === 0);
  return {
    words: corrected,
    measures: bands,
    matched: again.filter(({ match: found }) => found.documents.length > 0),
    corrections: [...corrections].map(([typed, read]) => ({ typed: asTyped(typed, text), read: read.join(" ") })),
    unmatched: dead.flatMap(({ slot }) => slot.words),
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

/** Of equally near readings the one that goes with the other words of the query. */
function readInContext(word: string, others: readonly string[], tools: WordTools): string | undefined {
  const near = tools.speller().near(word);
  const best = near[0]?.cost ?? 0;
  const equal = near.filter(({ cost }) => cost - best < 0.5).slice(0, 4);
  const known = others.filter((other) => tools.matcher.knows(other)).map((other) => tools.matcher.word(other));
  const fitting = equal.find((each) => tools.matcher.share([...known, tools.matcher.word(each.word)]));
  return (fitting ?? equal[0])?.word;
}

function readMisspelt(word: string, others: readonly string[], tools: WordTools): readonly string[] | undefined {
  const { index, lexicon, matcher } = tools;
  const isKnown = (each: string) => index.idOf(each) >= 0 || lexicon.knows(each);
  const split = splitWord(word, isKnown);
  const correct = readInContext(word, others, tools);
  // A blank left out costs one edit as well; prefer it to two edits, not to one.
  if (split !== undefined && (correct === undefined || Math.abs(correct.length - word.length) > 1)) return split;
  if (correct !== undefined) return [correct];
  return isEmpty(matcher.word(word)) ? split : undefined;
}

function asTyped(word: string, text: string): string {
  return rawWords(text).find((raw) => canonical(raw) === word) ?? word;
}
