import { ANY_UNIT, DOSES, type Band } from "../bands/read-bands.ts";
import type { BandIndex } from "../index/band-index.ts";
import type { CodeIndex } from "../index/code-index.ts";
import type { Stage } from "../protocol.ts";
import { CloseLook, type Asked } from "./close-look.ts";
import type { Leads } from "./leads.ts";
import type { LeftOuts } from "./left-out.ts";
import { HEADING, QUALITY, type Match } from "./match.ts";
import type { Slot } from "../query/slots.ts";
import { FILLER } from "../words/filler.ts";
import { GENERIC } from "../words/telling.ts";
import { threshold } from "./threshold.ts";

export type Ranked = { readonly document: number; readonly stage: Exclude<Stage, "code">; readonly score: number };

export type RankInput = Asked & {
  readonly limit: number;
  /** Documents the filters let pass; every document when absent. */
  readonly allowed?: Uint8Array | undefined;
};

export type Ranking = { readonly ranked: readonly Ranked[]; readonly all: Int32Array };

/** A number of the query lies in the band of the code (or, taken off, in none of its bands). A whole match is 1. */
const BAND = 0.45;
/** A word that narrows but is not required counts so much. */
const SOFT = 0.3;
/** And a generic word (see `GENERIC`) so much of what its rareness would give it. */
const GENERIC_WORD = 0.7;
/** A word of everyday talk (see `FILLER`) tells next to nothing, however few codes have it. */
const FILLER_WORD = 0.08;
/** Fewer whole matches than this, and codes that miss a word are shown after them. */
const ENOUGH = 5;
/** Of the words' weight a relaxed hit must match at least so much, and not much less than the best one. */
const LEAST_COVERED = 0.35;
const BEHIND_BEST = 0.25;
const MOST_RELAXED = 60;
/** Candidates that are looked at closely; the rest keep the order of the first pass. */
const CLOSE_LOOK = 120;
/** A note that names the word matches it only so far. */
const WEAK = 0.35;
/**
 * A code that has a word of the query only by what it means counts so much less. No more: what is an excluded
 * case, or somebody's anesthesia, must not stand first because it happens to be worded as the query is.
 */
const STAGE_STEP = 0.2;
/** A relaxed hit is led by how much it covers. */
const COVERED = 2;

/** Puts the documents in order. Keeps its tables between queries. */
export class Ranker {
  readonly #index: CodeIndex;
  readonly #bands: BandIndex;
  readonly #prior: Float32Array;
  readonly #leads: Leads;
  readonly #leftOuts: LeftOuts;
  /** The documents of the query in hand. */
  readonly #touched: Int32Array;
  readonly #sum: Float32Array;
  readonly #covered: Float32Array;
  readonly #least: Uint8Array;
  /** 0: not seen; else 1 + the required slots matched. */
  readonly #count: Uint8Array;

  constructor(index: CodeIndex, bands: BandIndex, prior: Float32Array, leads: Leads, leftOuts: LeftOuts) {
    this.#index = index;
    this.#bands = bands;
    this.#prior = prior;
    this.#leads = leads;
    this.#leftOuts = leftOuts;
    this.#touched = new Int32Array(index.count);
    this.#sum = new Float32Array(index.count);
    this.#covered = new Float32Array(index.count);
    this.#least = new Uint8Array(index.count);
    this.#count = new Uint8Array(index.count);
  }

  rank(input: RankInput): Ranking {
    const raw = input.matched.map(({ match, slot }) => this.#weight(match) * telling(slot));
    const total = raw.reduce((sum, weight) => sum + weight, 0) || 1;
    const weights = raw.map((weight) => weight / total);
    const hard = input.matched.filter(({ slot }) => !slot.soft).length;
    const touched = this.#gather(input, weights);
    const whole = touched.filter(
      (document) => this.#count[document] === hard + 1 && (this.#least[document] ?? 0) >= QUALITY.synonym,
    );
    const boosts = input.measures.map((measure) => this.#fits(measure));
    const look = new CloseLook(this.#index, this.#leads, this.#leftOuts, input, weights);
    const corrected = input.matched.some((each) => each.corrected);
    const best = this.#order(whole, boosts, input.limit, false);
    const ranked = this.#lookClosely(best, look, boosts, corrected ? "spelling" : undefined);
    let all = whole;
    if (whole.length < ENOUGH && hard > 0) {
      const relaxed = this.#relaxed(touched, hard, whole.length === 0);
      const order = this.#order(relaxed, boosts, input.limit, true).slice(0, MOST_RELAXED);
      ranked.push(...this.#lookClosely(order, look, boosts, "relaxed"));
      all = new Int32Array(whole.length + relaxed.length);
      all.set(whole);
      all.set(relaxed, whole.length);
    }
    for (const document of touched) this.#count[document] = 0;
    return { ranked: ranked.slice(0, input.limit), all };
  }

  /**
   * How the documents stand to a measure. A dose of 150 mg is thirty times a code of 5 mg: that one does not contradict
   * it. Nor does anything a number whose unit is not known, unless it is compared: another may follow it.
   */
  #fits(measure: Band): ReadonlyMap<number, number> {
    const fits = this.#bands.compare(measure);
    const isCount = measure.unit === ANY_UNIT && measure.low === measure.high;
    return isCount || DOSES.has(measure.unit) ? new Map([...fits].filter(([, fit]) => fit > 0)) : fits;
  }

  /** How telling a slot is: rare matches tell more. */
  #weight(match: Match): number {
    return (Math.log(1 + this.#index.count / (match.documents.length + 1)) + 0.3) * sureness(match);
  }

  #gather(input: RankInput, weights: readonly number[]): Int32Array {
    const touched = this.#touched;
    let size = 0;
    const [sum, covered, least, count] = [this.#sum, this.#covered, this.#least, this.#count];
    const { allowed } = input;
    input.matched.forEach(({ match, slot }, nth) => {
      const weight = weights[nth] ?? 0;
      const { documents, score, quality } = match;
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] ?? 0;
        if (allowed !== undefined && allowed[document] === 0) continue;
        const how = quality[at] ?? 1;
        if (count[document] === 0) {
          count[document] = 1;
          touched[size++] = document;
          sum[document] = 0;
          covered[document] = 0;
          least[document] = QUALITY.word;
        }
        if (!slot.soft) {
          count[document] = (count[document] ?? 0) + 1;
          if (how < (least[document] ?? 0)) least[document] = how;
        }
        sum[document] = (sum[document] ?? 0) + weight * (score[at] ?? 0);
        covered[document] = (covered[document] ?? 0) + weight * (how === QUALITY.weak ? WEAK : 1);
      }
    });
    return touched.subarray(0, size);
  }

  /** @param alone whether nothing else is found: then the best there are, however little they match. */
  #relaxed(touched: Int32Array, hard: number, alone: boolean): Int32Array {
    const rest = touched.filter((document) => {
      const count = this.#count[document] ?? 0;
      return count > 1 && (count <= hard || (this.#least[document] ?? 0) < QUALITY.synonym);
    });
    let best = 0;
    for (const document of rest) best = Math.max(best, this.#covered[document] ?? 0);
    const least = Math.max(alone ? Math.min(LEAST_COVERED, best) : LEAST_COVERED, best - BEHIND_BEST);
    return rest.filter((document) => (this.#covered[document] ?? 0) >= least);
  }

  /** First pass over all candidates: stage, matched weight, band and prior. As many of the best as are wanted, in order. */
  #order(
    documents: Int32Array,
    boosts: readonly ReadonlyMap<number, number>[],
    limit: number,
    relaxed: boolean,
  ): number[] {
    const keys = new Float32Array(documents.length);
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      let key = (this.#sum[document] ?? 0) + (this.#prior[document] ?? 0);
      for (const boost of boosts) key += BAND * (boost.get(document) ?? 0);
      keys[at] = key + (relaxed ? COVERED * (this.#covered[document] ?? 0) : STAGE_STEP * (this.#least[document] ?? 0));
    }
    const wanted = Math.max(CLOSE_LOOK, limit);
    const cut = documents.length > wanted * 2 ? threshold(keys, wanted) : -Infinity;
    const kept: number[] = [];
    for (let at = 0; at < documents.length; at++) if ((keys[at] ?? 0) >= cut) kept.push(at);
    kept.sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || (documents[a] ?? 0) - (documents[b] ?? 0));
    return kept.slice(0, wanted).map((at) => documents[at] ?? 0);
  }

  #lookClosely(
    documents: readonly number[],
    look: CloseLook,
    boosts: readonly ReadonlyMap<number, number>[],
    as: "spelling" | "relaxed" | undefined,
  ): Ranked[] {
    const ranked = documents.map((document, nth): Ranked => {
      let score = (this.#sum[document] ?? 0) + (this.#prior[document] ?? 0) + look.bonus(document, nth);
      for (const boost of boosts) score += BAND * (boost.get(document) ?? 0);
      const quality = this.#least[document] ?? QUALITY.synonym;
      score += as === "relaxed" ? COVERED * (this.#covered[document] ?? 0) : STAGE_STEP * quality;
      const stage = as ?? (quality === QUALITY.word ? "words" : "synonyms");
      return { document, stage, score };
    });
    return ranked.sort((a, b) => b.score - a.score || a.document - b.document);
  }
}

/** What a slot tells beyond its rareness. */
function telling({ soft, begun, words, meanings }: Slot): number {
  if (soft && begun !== true)
    return meanings.length === 0 && words.every((word) => FILLER.has(word)) ? FILLER_WORD : SOFT;
  return words.every((word) => GENERIC.has(word)) ? GENERIC_WORD : 1;
}

/** A score that only a descriptor or an index term gives: higher ones tell no more. */
const SURE = 0.92;

/**
 * A slot tells no more than the best place it stands in: a word that only plain lines or notes happen to hold
 * must not outweigh, by being rare, one that descriptors and index terms are made of.
 */
function sureness({ score, fields }: Match): number {
  let best = 0;
  for (let at = 0; at < score.length; at++) {
    const each = score[at] ?? 0;
    if (each > SURE || ((fields[at] ?? 0) & HEADING) !== 0) return 1;
    if (each > best) best = each;
  }
  return best * best;
}
