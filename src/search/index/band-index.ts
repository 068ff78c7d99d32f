import { ANY_UNIT, NO_END, type Band } from "../bands/read-bands.ts";
import type { SearchFile } from "./format.ts";

/** A code whose band ends before the number, but is reported with steps for the rest: nearly as good as one that holds it. */
const BEYOND = 0.7;

/** The bands of the documents, by unit: what a number of the query is compared with. */
export class BandIndex {
  readonly #file: SearchFile["bands"];
  #read: Bands | undefined;

  constructor(file: SearchFile["bands"]) {
    this.#file = file;
  }

  of(document: number): readonly Band[] {
    return this.#bands().byDocument.get(document) ?? [];
  }

  /** Read when the first number is typed: most queries have none. */
  #bands(): Bands {
    return (this.#read ??= readBands(this.#file));
  }

  /**
   * How each document stands to a measure: 1 when its band holds it, part of 1 when they overlap, -1 when
   * it has bands of that unit (of any, when the measure has none) and none holds it; `BEYOND` where it lies beyond a band that goes on in steps. Documents without the unit are not named.
   */
  compare(measure: Band): Map<number, number> {
    const found = new Map<number, number>();
    const { byUnit } = this.#bands();
    for (const { document, low, high, goesOn } of byUnit.get(measure.unit) ?? []) {
      const fit = goesOn && measure.low > high ? BEYOND : fitOf(measure, low, high);
      const known = found.get(document);
      if (known === undefined || fit > known) found.set(document, fit);
    }
    return found;
  }
}

type PlacedBand = {
  readonly document: number;
  readonly low: number;
  readonly high: number;
  readonly goesOn: boolean;
};

type Bands = {
  readonly byUnit: ReadonlyMap<string, readonly PlacedBand[]>;
  readonly byDocument: ReadonlyMap<number, readonly Band[]>;
};

function readBands({ rows, units }: SearchFile["bands"]): Bands {
  const byUnit = new Map<string, PlacedBand[]>();
  const byDocument = new Map<number, Band[]>();
  for (let at = 0; at + 3 < rows.length; at += 4) {
    const [document = 0, unitAt = 0, low = 0, high = 0] = rows.slice(at, at + 4);
    const unit = units[unitAt] ?? "";
    const band = { unit, low: low / 1000, ...unpackEnd(high), each: false };
    const placed = { document, low: band.low, high: band.high, goesOn: band.goesOn };
    push(byUnit, unit, placed);
    push(byUnit, ANY_UNIT, placed);
    push(byDocument, document, band);
  }
  return { byUnit, byDocument };
}

/** The end of a band in thousandths: -1 where it has none, below that (-2 and the end) where steps go on from it. */
export function packEnd({ high, goesOn }: Band): number {
  if (high >= NO_END) return -1;
  const end = Math.round(high * 1000);
  return goesOn === true ? -2 - end : end;
}

function unpackEnd(end: number): { readonly high: number; readonly goesOn: boolean } {
  if (end === -1) return { high: NO_END, goesOn: false };
  return end < -1 ? { high: (-2 - end) / 1000, goesOn: true } : { high: end / 1000, goesOn: false };
}

function fitOf(measure: Band, low: number, high: number): number {
  const slack = 1e-6;
  if (low - slack <= measure.low && measure.high <= high + slack) return 1;
  // "over 4 cm" and a band that begins at 3.1: they meet, but the band says less.
  if (measure.high === NO_END && high === NO_END) return low <= measure.low ? 1 : 0.5;
  const overlap = Math.min(measure.high, high) - Math.max(measure.low, low);
  return overlap > 0 ? 0.4 : -1;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
