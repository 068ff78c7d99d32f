import type { Band } from "../bands/read-bands.ts";
import type { CodeIndex } from "../index/code-index.ts";
import { FIELD } from "../index/format.ts";
import type { Slot } from "../query/slots.ts";
import { OPPOSITES, SPECIAL } from "../words/opposites.ts";
import { DOSE_LEANING, LEANINGS, specialOf, type Leaning } from "../words/telling.ts";
import { leadSaid, type Leads } from "./leads.ts";
import { OTHER_SIDE, SHORT_SIDE, type LeftOuts } from "./left-out.ts";
import { placeIn, type Match } from "./match.ts";

/** A slot of the query with what it found. */
export type Matched = { readonly slot: Slot; readonly match: Match; readonly corrected: boolean };

/** What the closer look needs to know of a query. */
export type Asked = {
  readonly matched: readonly Matched[];
  readonly measures: readonly Band[];
  readonly words: readonly string[];
  /** Words that the query says were not done. */
  readonly denied: ReadonlySet<string>;
};

/* Bonuses, in units of a whole query matched perfectly (1). Each is what decides between siblings. */
/** The query is one index term, word for word; less when the term says more, or the query does. */
const PHRASE = 0.4;
/** Part of the own wording that the query names: of two hits the one with less left unsaid. */
const OWN = 0.06;
/** The same for a code without index terms of its own (one may be its descriptor again): there is little else to go by. */
const OWN_ALONE = 0.16;
/** The descriptor begins with what was asked: it is the thing itself, not an accessory of it. */
const LEAD = 0.04;
const LEAD_ALONE = 0.22;
/** Candidates whose beginning is read: more would cost more than it changes. */
const LEADS_READ = 60;
/** The code says the opposite of a word of the query (new for established). */
const OPPOSITE = 0.22;
/** The code names a word of the query to leave it out (`not in pregnancy`), or both times when one was asked for. */
const LEFT_OUT = 0.3;
/** A special case (see `SPECIAL`) when nobody asked for one. */
const UNASKED = 0.07;
/** A closed treatment of a fracture that is said to be wired or plated, an open one where nothing of the kind is said. */
const OTHER_WAY = 0.18;

/** The query says a word twice, and so does the code: `fem fem`. */
const TWICE = 0.2;

/** A number of the query stands in the own wording, be it no band but a step ("per 15 minutes"). */
const NUMBER = 0.08;

/** Words of the index that a query says, and those that say the contrary. */
type Opposite = { readonly said: readonly number[]; readonly others: readonly number[] };

/** The second, closer look at the best candidates of one query: phrases, own wording, opposites, special cases. */
export class CloseLook {
  readonly #index: CodeIndex;
  readonly #leads: Leads;
  readonly #leftOuts: LeftOuts;
  /** Words of the query that it says to be left out. */
  readonly #denied: ReadonlySet<string>;
  /** Sides of which the query names one alone. */
  readonly #oneSide: ReadonlySet<string>;
  readonly #matched: readonly Matched[];
  readonly #weights: readonly number[];
  readonly #opposites: readonly Opposite[];
  readonly #special: readonly number[];
  /** Words of a treatment that what the query says of something broken speaks against. */
  readonly #otherWay: readonly number[];
  readonly #leanings: readonly Pick<Leaning, "codes" | "worth">[];
  readonly #numbers: readonly number[];
  /** What is said twice, each with what it stands for. */
  readonly #twice: readonly ReadonlySet<string>[];

  /** `weights` are those of the slots, together 1. */
  constructor(
    index: CodeIndex,
    leads: Leads,
    leftOuts: LeftOuts,
    { matched, measures, words, denied }: Asked,
    weights: readonly number[],
  ) {
    this.#index = index;
    this.#leads = leads;
    this.#leftOuts = leftOuts;
    this.#denied = denied;
    const sides = new Set(words.flatMap((word) => SHORT_SIDE[word] ?? word));
    this.#oneSide = new Set(
      [...sides].filter((word) => OTHER_SIDE[word] !== undefined && !sides.has(OTHER_SIDE[word])),
    );
    this.#matched = matched;
    this.#weights = weights;
    const typed = new Set(words);
    const known = (word: string) => this.#index.idOf(word);
    this.#opposites = OPPOSITES.flatMap((line) =>
      line
        .filter((side) => side.some((word) => typed.has(word)))
        .map((side) => ({
          said: side.map(known),
          others: line
            .filter((other) => !other.some((word) => typed.has(word)))
            .flat()
            .map(known)
            .filter((id) => id >= 0),
        })),
    );
    this.#twice = words
      .filter((word, at) => words.indexOf(word) < at)
      .map((word) => new Set([word, ...matched.flatMap(({ slot }) => meantBy(word, slot))]));
    this.#numbers = measures
      .filter(({ low, high }) => low === high)
      .map(({ low }) => known(String(low)))
      .filter((id) => id >= 0);
    this.#leanings = [
      ...LEANINGS.filter(({ words: said, unless }) => {
        const says = (named: ReadonlySet<string>) => words.some((word) => named.has(word) && !this.#denied.has(word));
        return says(said) && (unless === undefined || !says(unless));
      }),
      ...(measures.some(({ unit }) => DOSE_LEANING.units.has(unit)) ? [DOSE_LEANING] : []),
    ];
    const unasked = (special: readonly string[]) =>
      special
        .filter((word) => !typed.has(word))
        .map(known)
        .filter((id) => id >= 0);
    this.#special = unasked(SPECIAL);
    this.#otherWay = unasked(specialOf(words));
  }

  /** What the closer look adds to a document's score; `nth` is its place after the first pass. */
  bonus(document: number, nth: number): number {
    const places = this.#matched.map(({ match }) => placeIn(match, document));
    const terms = this.#index.termLengths(document);
    const alone = terms.length <= 1;
    let bonus = alone ? 0 : PHRASE * this.#phrase(terms, places);
    bonus += (alone ? OWN_ALONE : OWN) * this.#ownSaid(document, places);
    if (nth < LEADS_READ) {
      bonus += (alone ? LEAD_ALONE : LEAD) * leadSaid(this.#leads.of(document), this.#matched, places);
      bonus -= LEFT_OUT * this.#leftOut(document, places);
      for (const said of this.#twice) if (this.#leads.saysTwice(document, said)) bonus += TWICE;
      if (this.#denied.size > 0 && this.#saysDenied(document, places)) bonus -= OPPOSITE;
    }
    if (this.#leanings.length > 0) {
      const code = this.#leads.code(document);
      for (const { codes, worth } of this.#leanings) if (codes.test(code)) bonus += worth;
    }
    for (const id of this.#numbers) if (this.#says(id, document, FIELD.own | FIELD.short)) bonus += NUMBER;
    for (const opposite of this.#opposites) if (this.#saysOpposite(document, opposite)) bonus -= OPPOSITE;
    for (const id of this.#special) {
      if (this.#says(id, document, FIELD.own | FIELD.short)) bonus -= UNASKED;
    }
    for (const id of this.#otherWay) {
      if (this.#says(id, document, FIELD.own | FIELD.common | FIELD.short)) bonus -= OTHER_WAY;
    }
    return bonus;
  }

  /** How much of the query stands in one index term, and how much of that term it is. */
  #phrase(terms: readonly number[], places: readonly number[]): number {
    let any = 0;
    this.#matched.forEach(({ match }, nth) => (any |= match.bits[places[nth] ?? -1] ?? 0));
    if (any === 0) return 0;
    let best = 0;
    terms.forEach((length, term) => {
      if ((any & (1 << term)) === 0) return;
      let weight = 0;
      let said = 0;
      this.#matched.forEach(({ match, slot }, nth) => {
        const place = places[nth] ?? -1;
        if (((match.bits[place] ?? 0) & (1 << term)) === 0) return;
        weight += this.#weights[nth] ?? 0;
        const via = match.via[place] ?? 0;
        said += via === 0 ? slot.words.length : (slot.meanings[via - 1]?.to.length ?? 1);
      });
      best = Math.max(best, weight * (0.55 + 0.45 * Math.min(1, said / Math.max(1, length))));
    });
    return best;
  }

  /** Words of the own part alone: what the siblings share tells nothing between them. */
  #ownSaid(document: number, places: readonly number[]): number {
    let said = 0;
    this.#matched.forEach(({ match, slot }, nth) => {
      const fields = match.fields[places[nth] ?? -1] ?? 0;
      if ((fields & (FIELD.own | FIELD.common)) !== FIELD.own) return;
      const via = match.via[places[nth] ?? -1] ?? 0;
      said += via === 0 ? slot.words.length : (slot.meanings[via - 1]?.to.length ?? 1);
    });
    return said === 0 ? 0 : Math.min(1, said / Math.max(1, this.#index.own[document] ?? 1));
  }

  /** How much of a thing that the code leaves out is named by the query; a part of its words may name another thing. */
  #leftOut(document: number, places: readonly number[]): number {
    const { things, together } = this.#leftOuts.of(document);
    if (together.some((side) => this.#oneSide.has(side))) return 1;
    if (things.length === 0) return 0;
    const named = new Set<string>();
    this.#matched.forEach(({ match, slot }, nth) => {
      const place = places[nth] ?? -1;
      if (place >= 0 && !slot.words.some((word) => this.#denied.has(word)))
        addNamed(slot, match.via[place] ?? 0, named);
    });
    let most = 0;
    for (const thing of things)
      most = Math.max(most, thing.filter((forms) => forms.some((form) => named.has(form))).length / thing.length);
    return most * most;
  }

  /** Whether the code has what the query says was not done: `no e/m`, and psychotherapy together with a visit. */
  #saysDenied(document: number, places: readonly number[]): boolean {
    const { things } = this.#leftOuts.of(document);
    return this.#matched.some(({ match, slot }, nth) => {
      const place = places[nth] ?? -1;
      if (place < 0 || !slot.words.every((word) => this.#denied.has(word))) return false;
      if (((match.fields[place] ?? 0) & (FIELD.own | FIELD.short | FIELD.common | FIELD.terms)) === 0) return false;
      // Of an abbreviation (`no nst`) what it stands for is what is left out.
      const named = new Set([...slot.words, ...slot.meanings.flatMap(({ to }) => to)]);
      return !things.some((thing) => thing.some((forms) => forms.some((form) => named.has(form))));
    });
  }

  #saysOpposite(document: number, { said, others }: Opposite): boolean {
    const own = FIELD.own | FIELD.short;
    const saysAny = (ids: readonly number[], fields: number) => ids.some((id) => this.#says(id, document, fields));
    // Of words that say the same, a code may say both sides ("removal and placing"): no contradiction there.
    if (saysAny(others, own)) return said.length === 1 || !saysAny(said, own);
    const anywhere = own | FIELD.common | FIELD.terms;
    return !saysAny(said, anywhere) && saysAny(others, own | FIELD.common);
  }

  #says(id: number, document: number, fields: number): boolean {
    const payload = id < 0 ? -1 : this.#index.payloadIn(id, document);
    return payload >= 0 && ((this.#index.fields[payload] ?? 0) & fields) !== 0;
  }
}

/** The single words that a word of a slot stands for. */
function meantBy(word: string, { words, parts, meanings }: Slot): string[] {
  if (!words.includes(word)) return [];
  const own = words.length === 1 ? meanings.flatMap(({ to }) => (to.length === 1 ? to : [])) : [];
  return [...own, ...parts.flatMap((part) => meantBy(word, part))];
}

/** The words of a slot, and those it was found by. */
function addNamed({ words, parts, meanings }: Slot, via: number, named: Set<string>): void {
  for (const word of words) named.add(word);
  for (const word of meanings[via - 1]?.to ?? []) named.add(word);
  // Which meaning of its parts a phrase was found by is not kept: those of one word may have been it.
  if (via > 0) return;
  for (const part of parts) for (const { to } of part.meanings) if (to.length === 1) named.add(to[0] ?? "");
}
