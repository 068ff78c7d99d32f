import type { Band } from "../bands/read-bands.ts";
import type { BandIndex } from "../index/band-index.ts";
import type { CodeIndex } from "../index/code-index.ts";
import { FIELD } from "../index/format.ts";
import type { Stage } from "../protocol.ts";
import type { Slot } from "../query/slots.ts";
import { OPPOSITES, SPECIAL } from "../words/opposites.ts";
import { leadSaid, type Leads } from "./leads.ts";
import { placeIn, QUALITY, type Match } from "./match.ts";

/** A slot of the query with what it found. */
export type Matched = { readonly slot: Slot; readonly match: Match; readonly corrected: boolean };

export type Ranked = { readonly document: number; readonly stage: Exclude<Stage, "code">; readonly score: number };

export type RankInput = {
  readonly matched: readonly Matched[];
  readonly measures: readonly Band[];
  readonly words: readonly string[];
  readonly limit: number;
  /** Documents the filters let pass; every document when absent. */
  readonly allowed?: Uint8Array | undefined;
};

export type Ranking = { readonly ranked: readonly Ranked[]; readonly all: Int32Array; readonly total: number };

/* Bonuses, in units of a whole query matched perfectly (1). Each is what decides between siblings. */
/** The query is one index term, word for word; less when the term says more, or the query does. */
const PHRASE = 0.3;
/** A number of the query lies in the band of the code, or in none of its bands. */
const BAND = 0.45;
/** Part of the own wording that the query names: of two hits the one with less left unsaid. */
const OWN = 0.1;
/** The descriptor begins with what was asked: it is the thing itself, not an accessory of it. */
const LEAD = 0.14;
/** Candidates whose beginning is read: more would cost more than it changes. */
const LEADS_READ = 60;
/** The code says the opposite of a word of the query (new for established). */
const OPPOSITE = 0.22;
/** A special case (see `SPECIAL`) when nobody asked for one. */
const UNASKED = 0.07;
/** Fewer whole matches than this, and codes that miss a word are shown after them. */
const ENOUGH = 5;
/** Of the words' weight a relaxed hit must match at least so much, and not much less than the best one. */
const LEAST_COVERED = 0.45;
const BEHIND_BEST = 0.25;
const MOST_RELAXED = 60;
/** Candidates that are looked at closely; the rest keep the order of the first pass. */
const CLOSE_LOOK = 160;
/** A note that names the word matches it only so far. */
const WEAK = 0.35;

const STAGE_OF = { 1: "relaxed", 2: "synonyms", 3: "words" } as const;

/** Puts the documents in order. Keeps its tables between queries. */
export class Ranker {
  readonly #index: CodeIndex;
  readonly #bands: BandIndex;
  readonly #prior: Float32Array;
  readonly #leads: Leads;
  readonly #sum: Float32Array;
  readonly #covered: Float32Array;
  readonly #least: Uint8Array;
  readonly #count: Uint8Array;

  constructor(index: CodeIndex, bands: BandIndex, prior: Float32Array, leads: Leads) {
    this.#leads = leads;
    this.#index = index;
    this.#bands = bands;
    this.#prior = prior;
    this.#sum = new Float32Array(index.count);
    this.#covered = new Float32Array(index.count);
    this.#least = new Uint8Array(index.count);
    this.#count = new Uint8Array(index.count);
  }

  rank(input: RankInput): Ranking {
    const weights = input.matched.map(({ match, slot }) => this.#weight(match) * (slot.soft ? 0.3 : 1));
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const hard = input.matched.filter(({ slot }) => !slot.soft).length;
    const touched = this.#gather(input, weights, total);
    const whole = touched.filter(
      (document) => this.#count[document] === hard && (this.#least[document] ?? 0) >= QUALITY.synonym,
    );
    const corrected = input.matched.some((each) => each.corrected);
    const boosts = input.measures.map((measure) => this.#bands.compare(measure));
    const wanted = Math.max(CLOSE_LOOK, input.limit);
    const first = this.#order(whole, boosts, true, wanted);
    let ranked = this.#closeLook(first, input, weights, total, boosts, corrected);
    let all = whole;
    if (whole.length < ENOUGH && hard > 0) {
      const relaxed = this.#relaxed(touched, whole, hard);
      ranked = [
        ...ranked,
        ...this.#closeLook(this.#order(relaxed, boosts, false, wanted), input, weights, total, boosts, false, true),
      ];
      all = Int32Array.from([...whole, ...relaxed]);
    }
    for (const document of touched) this.#count[document] = 0;
    return { ranked: ranked.slice(0, input.limit), all, total: all.length };
  }

  /** How telling a slot is: rare matches tell more. */
  #weight(match: Match): number {
    return Math.log(1 + this.#index.count / (match.documents.length + 1)) + 0.3;
  }

  #gather(input: RankInput, weights: readonly number[], total: number): Int32Array {
    const touched: number[] = [];
    const seen = this.#count;
    input.matched.forEach(({ match, slot }, nth) => {
      const weight = (weights[nth] ?? 0) / total;
      const { documents, score, quality } = match;
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] ?? 0;
        if (input.allowed !== undefined && input.allowed[document] === 0) continue;
        const how = quality[at] ?? 1;
        if (seen[document] === 0) {
          seen[document] = 1;
          touched.push(document);
          this.#sum[document] = 0;
          this.#covered[document] = 0;
          this.#least[document] = QUALITY.word;
        }
        if (!slot.soft) {
          seen[document] = (seen[document] ?? 0) + 1;
          if (how < (this.#least[document] ?? 0)) this.#least[document] = how;
        }
        this.#sum[document] = (this.#sum[document] ?? 0) + weight * (score[at] ?? 0);
        this.#covered[document] = (this.#covered[document] ?? 0) + weight * (how === QUALITY.weak ? WEAK : 1);
      }
    });
    for (const document of touched) seen[document] = (seen[document] ?? 1) - 1;
    // A document found by a soft word alone counts no hard word; that is told from "not seen" by `touched`.
    return Int32Array.from(touched);
  }

  #relaxed(touched: Int32Array, whole: Int32Array, hard: number): Int32Array {
    const taken = new Set(whole);
    const rest = touched.filter((document) => !taken.has(document) && (hard === 0 || (this.#count[document] ?? 0) > 0));
    let best = 0;
    for (const document of rest) best = Math.max(best, this.#covered[document] ?? 0);
    const least = Math.max(LEAST_COVERED, best - BEHIND_BEST);
    return rest.filter((document) => (this.#covered[document] ?? 0) >= least);
  }

  /** First pass over all candidates: stage, matched weight, band and prior; the best of them come first. */
  #order(
    documents: Int32Array,
    boosts: readonly ReadonlyMap<number, number>[],
    staged: boolean,
    wanted: number,
  ): number[] {
    const keys = Float32Array.from(documents, (document) => {
      let key = (this.#sum[document] ?? 0) + (this.#prior[document] ?? 0);
      for (const boost of boosts) key += BAND * (boost.get(document) ?? 0);
      return staged ? key + 10 * (this.#least[document] ?? 0) : key + 2 * (this.#covered[document] ?? 0);
    });
    const places = Array.from(documents.keys());
    const cut = documents.length > wanted * 2 ? threshold(keys, wanted) : -Infinity;
    const kept = cut === -Infinity ? places : places.filter((at) => (keys[at] ?? 0) >= cut);
    kept.sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || (documents[a] ?? 0) - (documents[b] ?? 0));
    return kept.map((at) => documents[at] ?? 0);
  }

  /** Second pass over the best: phrases, own wording, opposites. */
  #closeLook(
    documents: readonly number[],
    input: RankInput,
    weights: readonly number[],
    total: number,
    boosts: readonly ReadonlyMap<number, number>[],
    corrected: boolean,
    relaxed = false,
  ): Ranked[] {
    const opposites = this.#oppositesOf(input.words);
    const special = SPECIAL.filter((word) => !input.words.includes(word)).map((word) => this.#index.idOf(word));
    const ranked = documents
      .slice(0, relaxed ? MOST_RELAXED : Math.max(CLOSE_LOOK, input.limit))
      .map((document, nth): Ranked & { readonly level: number } => {
        const places = input.matched.map(({ match }) => placeIn(match, document));
        let score = (this.#sum[document] ?? 0) + (this.#prior[document] ?? 0);
        for (const boost of boosts) score += BAND * (boost.get(document) ?? 0);
        score += PHRASE * this.#phrase(document, input.matched, places, weights, total);
        score += OWN * this.#ownSaid(document, input.matched, places);
        if (nth < LEADS_READ) score += LEAD * leadSaid(this.#leads.of(document), input.matched, places);
        score -= OPPOSITE * opposites.filter((list) => this.#saysOpposite(document, list)).length;
        score -=
          UNASKED * special.filter((id) => this.#says(id, document, FIELD.own | FIELD.short | FIELD.terms)).length;
        const quality = this.#least[document] ?? QUALITY.synonym;
        const stage = relaxed ? "relaxed" : corrected ? "spelling" : STAGE_OF[quality === QUALITY.word ? 3 : 2];
        const level = relaxed || corrected ? 0 : quality;
        return { document, stage, score: relaxed ? score + 2 * (this.#covered[document] ?? 0) : score, level };
      });
    return ranked.sort((a, b) => b.level - a.level || b.score - a.score || a.document - b.document);
  }

  /** How much of the query stands in one index term, and how much of that term it is. */
  #phrase(
    document: number,
    matched: readonly Matched[],
    places: readonly number[],
    weights: readonly number[],
    total: number,
  ): number {
    let any = 0;
    matched.forEach(({ match }, nth) => (any |= match.bits[places[nth] ?? -1] ?? 0));
    if (any === 0) return 0;
    let best = 0;
    this.#index.termLengths(document).forEach((length, term) => {
      if ((any & (1 << term)) === 0) return;
      let weight = 0;
      let said = 0;
      matched.forEach(({ match, slot }, nth) => {
        const place = places[nth] ?? -1;
        if (((match.bits[place] ?? 0) & (1 << term)) === 0) return;
        weight += weights[nth] ?? 0;
        const via = match.via[place] ?? 0;
        said += via === 0 ? slot.words.length : (slot.meanings[via - 1]?.to.length ?? 1);
      });
      best = Math.max(best, (weight / total) * (0.55 + 0.45 * Math.min(1, said / Math.max(1, length))));
    });
    return best;
  }

  #ownSaid(document: number, matched: readonly Matched[], places: readonly number[]): number {
    let said = 0;
    matched.forEach(({ match, slot }, nth) => {
      if (((match.fields[places[nth] ?? -1] ?? 0) & (FIELD.own | FIELD.common)) === FIELD.own)
        said += slot.words.length;
    });
    return said === 0 ? 0 : Math.min(1, said / Math.max(1, this.#index.own[document] ?? 1));
  }

  /** For each word of the query that has opposites the query does not name: the numbers of those words. */
  #oppositesOf(words: readonly string[]): { readonly said: number; readonly others: readonly number[] }[] {
    const typed = new Set(words);
    return OPPOSITES.flatMap((line) =>
      line
        .filter((word) => typed.has(word))
        .map((word) => ({
          said: this.#index.idOf(word),
          others: line.filter((other) => !typed.has(other)).map((other) => this.#index.idOf(other)),
        })),
    );
  }

  #saysOpposite(
    document: number,
    { said, others }: { readonly said: number; readonly others: readonly number[] },
  ): boolean {
    const own = FIELD.own | FIELD.short;
    if (others.some((id) => this.#says(id, document, own))) return true;
    const anywhere = own | FIELD.common | FIELD.terms;
    return !this.#says(said, document, anywhere) && others.some((id) => this.#says(id, document, own | FIELD.common));
  }

  #says(id: number, document: number, fields: number): boolean {
    const payload = id < 0 ? -1 : this.#index.payloadIn(id, document);
    return payload >= 0 && ((this.#index.fields[payload] ?? 0) & fields) !== 0;
  }
}

/** A value that about `wanted` of the keys reach, found by counting, not sorting. */
function threshold(keys: Float32Array, wanted: number): number {
  let low = Infinity;
  let high = -Infinity;
  for (const key of keys) {
    if (key < low) low = key;
    if (key > high) high = key;
  }
  if (high <= low) return low;
  const counts = new Int32Array(1025);
  const scale = 1024 / (high - low);
  for (const key of keys) {
    const at = Math.floor((key - low) * scale);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  let bucket = 1024;
  for (let seen = counts[bucket] ?? 0; seen < wanted && bucket > 0; seen += counts[bucket] ?? 0) bucket--;
  return low + bucket / scale;
}
