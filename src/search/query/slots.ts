import type { Meaning } from "../words/lexicon.ts";
import { FILLER } from "../words/filler.ts";
import { GROUPS } from "../words/groups.ts";
import { DIAGNOSES } from "../words/telling.ts";

/** A part of the query that must be matched: words together, and what they may mean instead. */
export type Slot = {
  /** Words as typed, in the index's form. */
  readonly words: readonly string[];
  /** When the slot is a phrase: its words, each a slot of its own. The phrase is matched when all of them are. */
  readonly parts: readonly Slot[];
  readonly meanings: readonly Meaning[];
  /** A word that narrows but is never required. */
  readonly soft: boolean;
  /** It narrows because it may be half a word: if it is a whole one, it tells as much as any. */
  readonly begun?: boolean;
};

/** Words that a query may hold and a descriptor need not: sides, politeness, the word for what we list, and diagnoses. */
const SOFT = new Set([
  ..."level left right lt rt patient procedure service code done status please need find billing bill charge how what when cpt physician provider qualified person test testing surgery operation session doctor surgeon nurse kid child adult pediatric down up off inside through around onto get got getting want".split(
    " ",
  ),
  ...DIAGNOSES,
  ...FILLER,
]);

/** A phrase of so many words names what was done. */
const NAMING = 3;
/** What hands do, in everyday words: beside a phrase that names the whole (`lip bit test`) it is said once more (`cut`). */
const ACTIONS: ReadonlySet<string> = new Set(
  [
    ...["out", "fix", "closed", "drain", "put", "stretch"].flatMap((name) => GROUPS[name] ?? []),
    ..."cut cutting open opened back".split(" "),
  ].filter((word) => word !== "fluid"),
);

/** Most meanings of one slot: more would be noise, and cost time. */
const MOST_MEANINGS = 24;

/**
 * Arranges the words of a query into slots. Phrases that have a meaning of their own are taken together,
 * longest first, wherever their words stand; every other word is a slot. AND between slots, OR inside.
 */
export function arrangeSlots(words: readonly string[], meanings: readonly Meaning[]): Slot[] {
  const distinct = [...new Set(words)];
  const onlySoft = distinct.every((word) => SOFT.has(word));
  const slots = arrange(distinct, meanings, distinct.length);
  if (onlySoft) return slots.map((slot) => ({ ...slot, soft: false }));
  return slots.some(({ words: said, meanings: read }) => said.length >= NAMING && read.length > 0)
    ? slots.map((slot) => (slot.words.every((word) => ACTIONS.has(word)) ? { ...slot, soft: true } : slot))
    : slots;
}

function arrange(words: readonly string[], meanings: readonly Meaning[], longest: number): Slot[] {
  const free = new Set(words);
  const slots: { at: number; slot: Slot }[] = [];
  for (const meaning of meanings) {
    if (meaning.from.length < 2 || meaning.from.length > longest || !meaning.from.every((word) => free.has(word)))
      continue;
    const phrase = new Set(meaning.from);
    const own = words.filter((word) => phrase.has(word));
    for (const word of own) free.delete(word);
    slots.push({
      at: words.indexOf(own[0] ?? ""),
      slot: {
        words: own,
        parts: arrange(own, meanings, meaning.from.length - 1),
        meanings: meanings
          .filter((each) => each.from.length === meaning.from.length && each.from.every((word) => phrase.has(word)))
          .slice(0, MOST_MEANINGS),
        soft: false,
      },
    });
  }
  words.forEach((word, at) => {
    if (!free.has(word)) return;
    const own = meanings.filter((each) => each.from.length === 1 && each.from[0] === word).slice(0, MOST_MEANINGS);
    slots.push({ at, slot: { words: [word], parts: [], meanings: own, soft: SOFT.has(word) } });
  });
  return slots.sort((a, b) => a.at - b.at).map(({ slot }) => slot);
}

/** Words that say of the next ones that they were not done. */
export const DENYING: ReadonlySet<string> = new Set(["no", "not", "without", "except", "excluding"]);
/** How many words a "no" reaches. */
const REACH = 2;

/** The words behind a "no" or "without". */
export function deniedIn(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word, at) => (DENYING.has(word) ? words.slice(at + 1, at + 1 + REACH) : [])));
}

/** What tells two slots apart, for the cache of matches. */
export function slotKey(slot: Slot): string {
  const parts = slot.parts.map((part) => slotKey(part)).join("+");
  return `${[...slot.words].sort().join(" ")}(${parts})[${slot.meanings.map((meaning) => meaning.id).join(";")}]`;
}
