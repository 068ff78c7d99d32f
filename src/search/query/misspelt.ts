import { canonical } from "../text/tokens.ts";
import { splitWord, type Speller } from "./spelling.ts";

/** What is asked of the edition and of the words that stand for others. */
export type Known = {
  /** The word itself is in the edition, or has a meaning. */
  readonly word: (word: string) => boolean;
  /** Some word of the edition begins so. */
  readonly begun: (word: string) => boolean;
  /** The edition holds a code with all these words, or with what they mean. */
  readonly together: (words: readonly string[]) => boolean;
  readonly speller: () => Speller;
  /** The word that is being typed: it may be half a word. */
  readonly typing: string | undefined;
};

/** Words of a query and what they are read as instead. */
export type Reading = { readonly typed: readonly string[]; readonly read: readonly string[] };

/** A reading that goes with the other words is preferred to one that is so much nearer. */
const FITS = 0.9;
/** A reading that does not go with the other words must be so near, or the word is better left out. */
const BOLDEST = 1.6;
/** A blank left out is a mistake like another; with a part of two letters it is a bolder guess. */
const BLANK = 0.8;
const SHORT_PART = 0.35;
/** Letters of two words that are one. */
const SHORTEST_JOINED = 7;
/** A blank too many and a misspelling at once: only so near. */
const NEAR_JOINED = 1;

/** Two words that are one word of the edition, when one of them by itself is none: `arthro scopy`. */
export function readJoined(words: readonly string[], known: Known): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const [left = "", right = ""] = words.slice(at, at + 2);
    if (!isJoinable(left, right) || (known.word(left) && known.word(right)) || !isKnown(left + right, known)) continue;
    found.push({ typed: [left, right], read: [canonical(left + right) ?? ""] });
    at++;
  }
  return found;
}

/**
 * What a misspelt word is read as: the candidate that costs least, where going with the other words counts
 * for most of an edit.
 */
export function readMisspelt(
  word: string,
  others: (read: readonly string[]) => readonly string[],
  known: Known,
): Candidate | undefined {
  return best(candidates(word, known), others, known, false);
}

/** Whether a word that is found may still be read as another: it is none of the edition's, and not only begun. */
export function mayBeRead(word: string, known: Known): boolean {
  return !known.word(word) && !(word === known.typing && known.begun(word));
}

/**
 * Of words that are found, but in no code together: the reading of one of them that makes them fit. Only
 * words that are none of the edition's own may be read otherwise, or two glued ones as themselves.
 */
export function readUnfitting(words: readonly string[], known: Known): Reading | undefined {
  const found: { readonly reading: Reading; readonly cost: number }[] = [];
  words.forEach((word, at) => {
    const others = (read: readonly string[]) => [...words.slice(0, at), ...read, ...words.slice(at + 1)];
    if (word === known.typing && known.begun(word)) return;
    const possible = known.word(word) ? glued(word, known) : candidates(word, known);
    const read = best(possible, others, known, true);
    if (read !== undefined) found.push({ reading: { typed: [word], read: read.words }, cost: read.cost });
  });
  for (let at = 0; at + 1 < words.length; at++) {
    const [left = "", right = ""] = words.slice(at, at + 2);
    if (!isJoinable(left, right)) continue;
    const joined = canonical(left + right) ?? left + right;
    const whole = isKnown(left + right, known);
    if (!whole && known.word(left) && known.word(right)) continue;
    const possible = whole
      ? [{ words: [joined], cost: 0 }]
      : candidatesNear(joined, known).filter(({ cost }) => cost <= NEAR_JOINED);
    const others = (read: readonly string[]) => [...words.slice(0, at), ...read, ...words.slice(at + 2)];
    const read = best(possible, others, known, true);
    if (read !== undefined)
      found.push({ reading: { typed: [left, right], read: read.words }, cost: read.cost + BLANK });
  }
  return found.sort((a, b) => a.cost - b.cost)[0]?.reading;
}

type Candidate = { readonly words: readonly string[]; readonly cost: number };

function best(
  possible: readonly Candidate[],
  others: (read: readonly string[]) => readonly string[],
  known: Known,
  mustFit: boolean,
): Candidate | undefined {
  let found: Candidate | undefined;
  for (const candidate of possible) {
    if (found !== undefined && candidate.cost - (mustFit ? 0 : FITS) >= found.cost) continue;
    const fits = known.together(others(candidate.words));
    if (!fits && (mustFit || candidate.cost > BOLDEST || !known.together(candidate.words))) continue;
    const cost = candidate.cost - (fits && !mustFit ? FITS : 0);
    if (found === undefined || cost < found.cost) found = { words: candidate.words, cost };
  }
  return found;
}

function candidates(word: string, known: Known): Candidate[] {
  return [...candidatesNear(word, known), ...glued(word, known)];
}

function candidatesNear(word: string, known: Known): Candidate[] {
  const near = known.speller().near(word, { typing: word === known.typing });
  return near.map(({ word: read, cost }) => ({ words: [read], cost }));
}

/** A name and its number: `hpv9`, `lvl4`. */
const NUMBERED = /^([a-z]{2,})(\d{1,3})$/;

function glued(word: string, known: Known): Candidate[] {
  const [, name = "", number = ""] = NUMBERED.exec(word) ?? [];
  if (name !== "") return isKnown(name, known) ? [{ words: [canonical(name) ?? name, number], cost: 0 }] : [];
  return splitWord(word, (part) => isKnown(part, known)).map((parts) => ({
    words: parts.map((part) => canonical(part) ?? part),
    cost: BLANK + (parts.some((part) => part.length < 3) ? SHORT_PART : 0),
  }));
}

function isJoinable(left: string, right: string): boolean {
  return left.length + right.length >= SHORTEST_JOINED && /^[a-z]+$/.test(left + right);
}

function isKnown(written: string, known: Known): boolean {
  const word = canonical(written);
  return word !== undefined && known.word(word);
}
