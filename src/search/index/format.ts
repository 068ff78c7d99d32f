/** Raised whenever the search file changes shape. */
export const SEARCH_FORMAT = 2;

/** Where in a document a word stands; a word can stand in several places. */
export const FIELD = { own: 1, common: 2, terms: 4, short: 8, plain: 16, note: 32 } as const;

/** Index terms that are told apart: a word of a later term is found, but not as part of its phrase. */
export const MOST_TERMS = 14;

/** An inverted index, packed. Strings of numbers are `writeNumbers`. */
export type PackedIndex = {
  readonly count: number;
  /** The vocabulary, sorted, with a blank between words. */
  readonly words: string;
  /** Length of each word's postings within `postings`. */
  readonly lengths: string;
  /** Of each word: gap to the next document, number of the payload. */
  readonly postings: string;
  /** Pairs of fields and of the index terms (a bit each) the word stands in, most frequent first. */
  readonly payloads: readonly number[];
  /** Distinct words of the own part, one number a document. */
  readonly own: string;
  /** Of each document: how many terms, then how many words each has. */
  readonly terms: string;
};

/** The search file, as it is in JSON. */
export type SearchFile = PackedIndex & {
  readonly format: number;
  readonly options: string;
  /** Hash of the codes in book order: the file belongs to this outline and no other. */
  readonly codes: string;
  readonly bands: { readonly units: readonly string[]; readonly rows: readonly number[] };
  /** An index of the guidelines (title as own part, text as plain line), and what it finds. */
  readonly guidelines: {
    readonly index: PackedIndex;
    readonly list: readonly (readonly [path: string, title: string])[];
  };
  readonly modifiers: readonly {
    readonly modifier: string;
    readonly name: string;
    readonly terms: readonly string[];
  }[];
  readonly tombstones: readonly {
    readonly code: string;
    readonly last: number;
    readonly successors: readonly { readonly first: string; readonly last: string }[];
    readonly why?: string;
    readonly choose?: string;
  }[];
};

/** A small, quick, stable hash of a text (FNV-1a, two halves), for fingerprints; not for security. */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}
