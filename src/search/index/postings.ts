import type { SearchDocument } from "../document.ts";
import { indexWords } from "../text/tokens.ts";
import { FIELD, MOST_TERMS } from "./format.ts";

/** The texts of a document that are indexed. */
export type IndexedText = Omit<SearchDocument, "code" | "node">;

/** Where a word stands in one document, as one number: the fields, and above them a bit for each index term. */
const placeOf = (fields: number, terms: number): number => (terms << FIELD_BITS) | fields;
export const fieldsOf = (place: number): number => place & ((1 << FIELD_BITS) - 1);
export const termsOf = (place: number): number => place >>> FIELD_BITS;
const FIELD_BITS = 6;

/** Of each word, in pairs: a document, and the place it has there. Documents rise. */
export type Postings = ReadonlyMap<string, readonly number[]>;

export type ReadDocuments = {
  readonly postings: Postings;
  /** Distinct words of the own part. */
  readonly own: readonly number[];
  /** Words of each index term. */
  readonly terms: readonly (readonly number[])[];
};

/** A code number inside a note is a reference, not a word: codes are found by number only. */
const CODE_LIKE = /^(?:\d{5}|\d{4}[fmtu]|[a-v]\d{4})$/;

/** Plain lines and notes add only words that nothing of these says: the index stays small. */
const STRONG = FIELD.own | FIELD.common | FIELD.terms | FIELD.short;

/**
 * Reads every document into postings. Words are numbers while it lasts, and a text that many codes share
 * (a common portion, an index term) is read once: an edition has half a million places of words, and an
 * object for each would cost more than the reading.
 */
export function readDocuments(documents: readonly IndexedText[]): ReadDocuments {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  const isReference: boolean[] = [];
  const texts = new Map<string, readonly number[]>();
  /** The distinct words of a text, as numbers. */
  const read = (text: string): readonly number[] => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const found = new Set<number>();
    for (const word of indexWords(text)) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = lists.push([]) - 1;
        numbers.set(word, number);
        isReference.push(CODE_LIKE.test(word));
      }
      found.add(number);
    }
    const distinct = [...found];
    texts.set(text, distinct);
    return distinct;
  };

  /** Of the document being read: the place of each word, 0 when it is not in it, and the words that are. */
  const places: number[] = [];
  let here: number[] = [];
  const put = (word: number, place: number): void => {
    const before = places[word] ?? 0;
    if (before === 0) here.push(word);
    places[word] = before | place;
  };
  const putAll = (text: string | undefined, place: number): number => {
    const found = text === undefined ? [] : read(text);
    for (const word of found) put(word, place);
    return found.length;
  };
  const putWeak = (text: string | undefined, field: number): void => {
    for (const word of text === undefined ? [] : read(text)) {
      if (((places[word] ?? 0) & STRONG) === 0 && isReference[word] !== true) put(word, field);
    }
  };

  const own: number[] = [];
  const terms: number[][] = [];
  documents.forEach((document, at) => {
    own.push(putAll(document.own, FIELD.own));
    putAll(document.common, FIELD.common);
    terms.push(document.terms.slice(0, MOST_TERMS).map((term, nth) => putAll(term, placeOf(FIELD.terms, 1 << nth))));
    for (const term of document.terms.slice(MOST_TERMS)) putAll(term, FIELD.terms);
    if (document.short !== document.own) putAll(document.short, FIELD.short);
    putWeak(document.plain, FIELD.plain);
    for (const note of document.notes) putWeak(note, FIELD.note);
    for (const word of here) {
      lists[word]?.push(at, places[word] ?? 0);
      places[word] = 0;
    }
    here = [];
  });
  // A word that stands only where references do has no place of its own.
  const postings = new Map(
    [...numbers].flatMap(([word, number]) => {
      const list = lists[number] ?? [];
      return list.length === 0 ? [] : [[word, list] as const];
    }),
  );
  return { postings, own, terms };
}
