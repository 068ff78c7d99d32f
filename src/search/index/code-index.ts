import { readNumbers } from "./digits.ts";
import type { PackedIndex } from "./format.ts";
import { PackedMiniSearch } from "./packed-mini-search.ts";

/** Documents a word stands in, ascending, with the number of the payload (`CodeIndex.fields`, `.termBits`). */
export type WordPostings = { readonly documents: Int32Array; readonly payloads: Uint16Array };

/** Called for every document a word stands in; `word` is the word of the index that was found. */
export type VisitDocument = (document: number, payload: number, word: string) => void;

/**
 * The index of the codes or of the guidelines: MiniSearch over the packed postings of the search file,
 * which are unpacked when a word is first asked for, so that the first answer waits for nothing but the
 * parse of the file and the radix tree of the words.
 */
export class CodeIndex {
  readonly count: number;
  readonly vocabulary: readonly string[];
  /** Fields and index terms of each payload. */
  readonly fields: Uint8Array;
  readonly termBits: Uint16Array;
  /** Distinct words of each document's own part. */
  readonly own: Uint8Array;
  readonly #packed: string;
  readonly #starts: Int32Array;
  /** Of each word: document and payload in one number, ascending. */
  readonly #places: (Int32Array | undefined)[];
  /** Bits of a place that hold the payload. */
  readonly #bits: number;
  #miniSearch: PackedMiniSearch | undefined;
  readonly #postings = new Map<number, WordPostings>();
  readonly #termNumbers: readonly number[];
  #termStarts: Int32Array | undefined;

  constructor(file: PackedIndex) {
    this.count = file.count;
    this.vocabulary = file.words === "" ? [] : file.words.split(" ");
    const lengths = readNumbers(file.lengths);
    this.#starts = new Int32Array(lengths.length + 1);
    lengths.forEach((length, id) => (this.#starts[id + 1] = (this.#starts[id] ?? 0) + length));
    this.#packed = file.postings;
    this.#places = Array.from({ length: lengths.length });
    this.#bits = 32 - Math.clz32(file.payloads.length / 2);
    this.fields = new Uint8Array(file.payloads.filter((_, at) => at % 2 === 0));
    this.termBits = new Uint16Array(file.payloads.filter((_, at) => at % 2 === 1));
    this.own = new Uint8Array(readNumbers(file.own));
    this.#termNumbers = readNumbers(file.terms);
  }

  /** Number of a word of the vocabulary, -1 for any other. */
  idOf(word: string): number {
    const id = this.#bisect(word);
    return this.vocabulary[id] === word ? id : -1;
  }

  /** Visits the documents of a word; with `prefix`, those of the words that begin so as well. */
  visit(word: string, prefix: boolean, visit: VisitDocument): void {
    const bits = this.#bits;
    const payload = (1 << bits) - 1;
    this.#engine().visit(word, prefix, (place, found) => visit(place >>> bits, place & payload, found));
  }

  /** Visits the documents of one word by its number, without a query: for the hundreds of words that one letter begins. */
  visitWord(id: number, visit: VisitDocument): void {
    const bits = this.#bits;
    const payload = (1 << bits) - 1;
    const word = this.vocabulary[id] ?? "";
    for (const place of this.#placesOf(id)) visit(place >>> bits, place & payload, word);
  }

  /** The words that begin so: from the first number up to, not including, the second. */
  withPrefix(prefix: string): readonly [number, number] {
    const from = this.#bisect(prefix);
    return [from, this.#bisect(`${prefix}\uffff`, from)];
  }

  /** The postings of a word, by its number: for whoever asks about one document after the other. */
  postings(id: number): WordPostings {
    const known = this.#postings.get(id);
    if (known !== undefined) return known;
    const places = this.#placesOf(id);
    const documents = places.map((place) => place >>> this.#bits);
    const payloads = Uint16Array.from(places, (place) => place & ((1 << this.#bits) - 1));
    const postings = { documents, payloads };
    this.#postings.set(id, postings);
    return postings;
  }

  /** Number of documents that hold the word. */
  frequency(id: number): number {
    return this.#placesOf(id).length;
  }

  /** Payload of a word in a document, -1 when it does not hold it. */
  payloadIn(id: number, document: number): number {
    const { documents, payloads } = this.postings(id);
    let low = 0;
    let high = documents.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = documents[middle] ?? 0;
      if (found === document) return payloads[middle] ?? -1;
      if (found < document) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** How many words each index term of a document has. */
  termLengths(document: number): readonly number[] {
    const starts = (this.#termStarts ??= termStarts(this.#termNumbers, this.count));
    const start = starts[document] ?? 0;
    return this.#termNumbers.slice(start + 1, start + 1 + (this.#termNumbers[start] ?? 0));
  }

  /** Words within so many edits, an exchange of neighbours counting two. */
  near(word: string, distance: number): Iterable<string> {
    return this.#engine().within(word, distance);
  }

  /** Made when it is first asked: the index of the guidelines never is. */
  #engine(): PackedMiniSearch {
    return (this.#miniSearch ??= new PackedMiniSearch(this.vocabulary, (id) => this.#placesOf(id)));
  }

  #placesOf(id: number): Int32Array {
    const known = this.#places[id];
    if (known !== undefined) return known;
    const places = readPlaces(this.#packed, this.#starts[id] ?? 0, this.#starts[id + 1] ?? 0, this.#bits);
    this.#places[id] = places;
    return places;
  }

  #bisect(word: string, from = 0): number {
    let low = from;
    let high = this.vocabulary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.vocabulary[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Postings are pairs: gap to the next document, payload. */
function readPlaces(packed: string, from: number, to: number, bits: number): Int32Array {
  const numbers = readNumbers(packed, from, to);
  const places = new Int32Array(numbers.length / 2);
  let document = -1;
  for (let at = 0; at < places.length; at++) {
    document += (numbers[2 * at] ?? 0) + 1;
    places[at] = (document << bits) | (numbers[2 * at + 1] ?? 0);
  }
  return places;
}

function termStarts(numbers: readonly number[], count: number): Int32Array {
  const starts = new Int32Array(count);
  let at = 0;
  for (let document = 0; document < count; document++) {
    starts[document] = at;
    at += 1 + (numbers[at] ?? 0);
  }
  return starts;
}
