import { readNumbers } from "./digits.ts";
import type { PackedIndex } from "./format.ts";

/** Documents a word stands in, ascending, with the number of the payload (`CodeIndex.fields`, `.termBits`). */
export type WordPostings = { readonly documents: Int32Array; readonly payloads: Uint16Array };

/**
 * An inverted index, of the codes or of the guidelines. The vocabulary is a sorted list, prefixes are found by bisection; postings are decoded when a word is first asked for, so that
 * the first answer waits for nothing but the parse of the file.
 */
export class CodeIndex {
  readonly count: number;
  readonly vocabulary: readonly string[];
  /** Fields and index terms of each payload. */
  readonly fields: Uint8Array;
  readonly termBits: Uint16Array;
  /** Distinct words of each document's own part. */
  readonly own: Uint8Array;
  readonly #ids = new Map<string, number>();
  readonly #postings: string;
  readonly #starts: Int32Array;
  readonly #decoded: (WordPostings | undefined)[];
  readonly #termNumbers: readonly number[];
  #termStarts: Int32Array | undefined;
  #letters: Uint32Array | undefined;

  constructor(file: PackedIndex) {
    this.count = file.count;
    this.vocabulary = readVocabulary(file.words);
    this.vocabulary.forEach((word, id) => this.#ids.set(word, id));
    const lengths = readNumbers(file.lengths);
    this.#starts = new Int32Array(lengths.length + 1);
    lengths.forEach((length, id) => (this.#starts[id + 1] = (this.#starts[id] ?? 0) + length));
    this.#postings = file.postings;
    this.#decoded = Array.from({ length: lengths.length });
    this.fields = Uint8Array.from(file.payloads.filter((_, at) => at % 2 === 0));
    this.termBits = Uint16Array.from(file.payloads.filter((_, at) => at % 2 === 1));
    this.own = Uint8Array.from(readNumbers(file.own));
    this.#termNumbers = readNumbers(file.terms);
  }

  /** Number of a word of the vocabulary, -1 for any other. */
  idOf(word: string): number {
    return this.#ids.get(word) ?? -1;
  }

  /** The words that begin so: from the first number up to, not including, the second. */
  withPrefix(prefix: string): readonly [number, number] {
    const from = this.#bisect(prefix);
    return [from, this.#bisect(`${prefix}\uffff`, from)];
  }

  postings(id: number): WordPostings {
    const known = this.#decoded[id];
    if (known !== undefined) return known;
    const numbers = readNumbers(this.#postings, this.#starts[id], this.#starts[id + 1]);
    const documents = new Int32Array(numbers.length / 2);
    const payloads = new Uint16Array(numbers.length / 2);
    let last = -1;
    for (let at = 0; at < documents.length; at++) {
      last += (numbers[2 * at] ?? 0) + 1;
      documents[at] = last;
      payloads[at] = numbers[2 * at + 1] ?? 0;
    }
    return (this.#decoded[id] = { documents, payloads });
  }

  /** Number of documents that hold the word. */
  frequency(id: number): number {
    return this.postings(id).documents.length;
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

  /**
   * Words that may be within so many edits: of like length and of like letters. Whoever asks measures them
   * exactly. (A pass over all words costs less than a walk through a radix tree that must be built first.)
   */
  near(word: string, distance: number): number[] {
    this.#letters ??= Uint32Array.from(this.vocabulary, (each) => lettersOf(each));
    const letters = lettersOf(word);
    const found: number[] = [];
    for (let id = 0; id < this.vocabulary.length; id++) {
      if (bitsIn((this.#letters[id] ?? 0) ^ letters) > 2 * distance) continue;
      if (Math.abs((this.vocabulary[id]?.length ?? 0) - word.length) <= distance) found.push(id);
    }
    return found;
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

/** The letters a word has, a bit each; digits share the last bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return letters >>> 0;
}

function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function readVocabulary(packed: string): string[] {
  if (packed === "") return [];
  let before = "";
  return packed.split(" ").map((each) => {
    const shared = readNumbers(each, 0, 1)[0] ?? 0;
    before = before.slice(0, shared) + each.slice(1);
    return before;
  });
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
