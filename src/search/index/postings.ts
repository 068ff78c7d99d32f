import type { SearchDocument } from "../document.ts";
import { canonical, readField } from "../text/tokens.ts";
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

/** The number of a word that the index leaves out. */
const DROPPED = -1;

/**
 * Reads every document into postings. Words are numbers while it lasts: an edition has half a million
 * places of words, and an object for each would cost more than the reading.
 */
export function readDocuments(documents: readonly IndexedText[]): ReadDocuments {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  const isReference: boolean[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, lists.length);
    isReference.push(CODE_LIKE.test(word));
    return lists.push([]) - 1;
  };
  /** The numbers of words as they stand in a text: an edition has half a million of them, some ten thousand different. */
  const numbersOfRaw = new Map<string, number>();
  const numberOfRaw = (raw: string): number => {
    const known = numbersOfRaw.get(raw);
    if (known !== undefined) return known;
    const word = canonical(raw);
    const number = word === undefined ? DROPPED : numberOf(word);
    numbersOfRaw.set(raw, number);
    return number;
  };
  /** Of each word the last text it was found in: told apart so, without a set for every text. */
  const foundIn: number[] = [];
  let text = 0;
  /** The distinct words of a text, as numbers. */
  const read = (field: string): number[] => {
    text++;
    const found: number[] = [];
    const take = (number: number) => {
      if (number === DROPPED || foundIn[number] === text) return;
      foundIn[number] = text;
      found.push(number);
    };
    const { raw, joined } = readField(field);
    for (const each of raw) take(numberOfRaw(each));
    for (const each of joined) take(numberOf(each));
    return found;
  };
  const shared = new Map<string, readonly number[]>();
  /** Of a text that many codes share, read once: a common portion, an index term. */
  const readShared = (field: string): readonly number[] => {
    const known = shared.get(field) ?? read(field);
    shared.set(field, known);
    return known;
  };

  /** Of the document being read: the place of each word, 0 when it is not in it, and the words that are. */
  const places: number[] = [];
  let here: number[] = [];
  const put = (word: number, place: number): void => {
    const before = places[word] ?? 0;
    if (before === 0) here.push(word);
    places[word] = before | place;
  };
  const putAll = (found: readonly number[], place: number): number => {
    for (const word of found) put(word, place);
    return found.length;
  };
  const putWeak = (found: readonly number[], field: number): void => {
    for (const word of found) {
      if (((places[word] ?? 0) & STRONG) === 0 && isReference[word] !== true) put(word, field);
    }
  };

  const own: number[] = [];
  const terms: number[][] = [];
  documents.forEach((document, at) => {
    own.push(putAll(read(document.own), FIELD.own));
    if (document.common !== undefined) putAll(readShared(document.common), FIELD.common);
    terms.push(
      document.terms.slice(0, MOST_TERMS).map((term, nth) => putAll(readShared(term), placeOf(FIELD.terms, 1 << nth))),
    );
    for (const term of document.terms.slice(MOST_TERMS)) putAll(readShared(term), FIELD.terms);
    if (document.short !== undefined && document.short !== document.own) putAll(read(document.short), FIELD.short);
    if (document.plain !== undefined) putWeak(read(document.plain), FIELD.plain);
    for (const note of document.notes) putWeak(read(note), FIELD.note);
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
