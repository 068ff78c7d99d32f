/** How well a document matches a slot: higher is closer to what was typed. */
export const QUALITY = { weak: 1, synonym: 2, word: 3 } as const;

/** The documents that match a slot, ascending, with how well and where. One entry a document. */
export type Match = {
  readonly documents: Int32Array;
  /** 0 to 1: how telling the place is, and how close the word. */
  readonly score: Float32Array;
  readonly quality: Uint8Array;
  /** 0 for the words as typed, else 1 + the number of the meaning. */
  readonly via: Uint8Array;
  /** Fields, and 64 for a heading. */
  readonly fields: Uint8Array;
  /** Index terms that hold the words. */
  readonly bits: Uint16Array;
};

export const NO_MATCH: Match = {
  documents: new Int32Array(0),
  score: new Float32Array(0),
  quality: new Uint8Array(0),
  via: new Uint8Array(0),
  fields: new Uint8Array(0),
  bits: new Uint16Array(0),
};

/** Bit of `Match.fields` for a word of the titles above a code. */
export const HEADING = 64;

/** A table with a row for each document, used to put matches together, and emptied each time. */
export class Merger {
  readonly #score: Float32Array;
  readonly #quality: Uint8Array;
  readonly #via: Uint8Array;
  readonly #fields: Uint8Array;
  readonly #bits: Uint16Array;
  readonly #count: Uint8Array;
  /** The documents added, in the order they came; a table, because a list that grows with every key is garbage with every key. */
  readonly #touched: Int32Array;
  #size = 0;

  constructor(count: number) {
    this.#touched = new Int32Array(count);
    this.#score = new Float32Array(count);
    this.#quality = new Uint8Array(count);
    this.#via = new Uint8Array(count);
    this.#fields = new Uint8Array(count);
    this.#bits = new Uint16Array(count);
    this.#count = new Uint8Array(count);
  }

  /** Adds one way to match a document. The best of a document is kept; places add up. */
  add(document: number, score: number, quality: number, via: number, fields: number, bits: number): void {
    if (this.#quality[document] === 0) {
      this.#touched[this.#size++] = document;
      this.#score[document] = score;
      this.#quality[document] = quality;
      this.#via[document] = via;
      this.#fields[document] = fields;
      this.#bits[document] = bits;
      return;
    }
    this.#fields[document] = (this.#fields[document] ?? 0) | fields;
    this.#bits[document] = (this.#bits[document] ?? 0) | bits;
    if (quality > (this.#quality[document] ?? 0)) this.#quality[document] = quality;
    if (score > (this.#score[document] ?? 0)) {
      this.#score[document] = score;
      this.#via[document] = via;
    }
  }

  /** Everything added since the last call. */
  take(): Match {
    const documents = this.#inOrder();
    const match = this.#read(documents);
    this.#clear();
    return match;
  }

  /** The documents that all the matches hold: mean score, least quality, places that all share. */
  intersect(matches: readonly Match[]): Match {
    const [first, ...others] = [...matches].sort((a, b) => a.documents.length - b.documents.length);
    if (first === undefined) return NO_MATCH;
    if (others.length === 0) return first;
    for (let at = 0; at < first.documents.length; at++) {
      const document = first.documents[at] ?? 0;
      this.add(document, first.score[at] ?? 0, first.quality[at] ?? 0, 0, first.fields[at] ?? 0, first.bits[at] ?? 0);
      this.#count[document] = 1;
    }
    others.forEach((match, nth) => {
      for (let at = 0; at < match.documents.length; at++) {
        const document = match.documents[at] ?? 0;
        if (this.#count[document] !== nth + 1) continue;
        this.#count[document] = nth + 2;
        this.#score[document] = (this.#score[document] ?? 0) + (match.score[at] ?? 0);
        this.#quality[document] = Math.min(this.#quality[document] ?? 0, match.quality[at] ?? 0);
        this.#fields[document] = (this.#fields[document] ?? 0) & (match.fields[at] ?? 0);
        this.#bits[document] = (this.#bits[document] ?? 0) & (match.bits[at] ?? 0);
      }
    });
    const all = first.documents.filter((document) => this.#count[document] === matches.length);
    const match = this.#read(all);
    for (let at = 0; at < match.score.length; at++) match.score[at] = (match.score[at] ?? 0) / matches.length;
    for (const document of first.documents) this.#count[document] = 0;
    this.#clear();
    return match;
  }

  #inOrder(): Int32Array {
    const documents = this.#touched.slice(0, this.#size);
    if (ascending(documents)) return documents;
    if (this.#size * 8 < this.#quality.length) return documents.sort();
    // Of that many it is quicker to look at all documents than to put them in order.
    let size = 0;
    for (let document = 0; document < this.#quality.length; document++)
      if (this.#quality[document] !== 0) documents[size++] = document;
    return documents;
  }

  #read(documents: Int32Array): Match {
    const size = documents.length;
    const match = {
      documents,
      score: new Float32Array(size),
      quality: new Uint8Array(size),
      via: new Uint8Array(size),
      fields: new Uint8Array(size),
      bits: new Uint16Array(size),
    };
    for (let at = 0; at < size; at++) {
      const document = documents[at] ?? 0;
      match.score[at] = this.#score[document] ?? 0;
      match.quality[at] = this.#quality[document] ?? 0;
      match.via[at] = this.#via[document] ?? 0;
      match.fields[at] = this.#fields[document] ?? 0;
      match.bits[at] = this.#bits[document] ?? 0;
    }
    return match;
  }

  #clear(): void {
    for (let at = 0; at < this.#size; at++) this.#quality[this.#touched[at] ?? 0] = 0;
    this.#size = 0;
  }
}

/** Place of a document in a match, -1 when it is not there. */
export function placeIn(match: Match, document: number): number {
  let low = 0;
  let high = match.documents.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = match.documents[middle] ?? 0;
    if (found === document) return middle;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether some document holds all the matches, each so well at least. */
export function share(matches: readonly Match[], least: number = QUALITY.weak): boolean {
  const [fewest, ...others] = [...matches].sort((a, b) => a.documents.length - b.documents.length);
  const holds = (match: Match, place: number) => place >= 0 && (match.quality[place] ?? 0) >= least;
  return (
    fewest === undefined ||
    fewest.documents.some(
      (document, at) => holds(fewest, at) && others.every((match) => holds(match, placeIn(match, document))),
    )
  );
}

function ascending(numbers: Int32Array): boolean {
  for (let at = 1; at < numbers.length; at++) {
    if ((numbers[at - 1] ?? 0) > (numbers[at] ?? 0)) return false;
  }
  return true;
}
