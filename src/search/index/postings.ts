import SearchableMap from "minisearch/SearchableMap";
import type { SearchDocument } from "../document.ts";
import { indexWords } from "../text/tokens.ts";
import { FIELD, MOST_TERMS } from "./format.ts";

/** The texts of a document that are indexed. */
export type IndexedText = Omit<SearchDocument, "code" | "node">;

/** Where a word stands in one document: fields, and a bit for each index term. */
type Place = { fields: number; terms: number };

/** The inverted index while it is built: MiniSearch's radix tree from word to document to place. */
export type Postings = SearchableMap<Map<number, Place>>;

export type ReadDocuments = {
  readonly postings: Postings;
  /** Distinct words of the own part. */
  readonly own: readonly number[];
  /** Words of each index term. */
  readonly terms: readonly (readonly number[])[];
};

/** A code number inside a note is a reference, not a word: codes are found by number only. */
const CODE_LIKE = /^(?:\d{5}|\d{4}[fmtu]|[a-v]\d{4})$/;

/** Reads every document into postings. */
export function readDocuments(documents: readonly IndexedText[]): ReadDocuments {
  const postings: Postings = new SearchableMap();
  const own: number[] = [];
  const terms: number[][] = [];
  documents.forEach((document, at) => {
    const places = new Map<string, Place>();
    const put = (text: string | undefined, field: number, term = 0) => {
      const found = new Set(text === undefined ? [] : indexWords(text));
      for (const word of found) {
        const place = places.get(word);
        if (place === undefined) places.set(word, { fields: field, terms: term });
        else {
          place.fields |= field;
          place.terms |= term;
        }
      }
      return found.size;
    };
    own.push(put(document.own, FIELD.own));
    put(document.common, FIELD.common);
    terms.push(document.terms.slice(0, MOST_TERMS).map((term, nth) => put(term, FIELD.terms, 1 << nth)));
    for (const term of document.terms.slice(MOST_TERMS)) put(term, FIELD.terms);
    if (document.short !== document.own) put(document.short, FIELD.short);
    // Plain lines and notes add only words that nothing stronger says: the index stays small.
    const strong = new Set(places.keys());
    for (const [text, field] of [
      [document.plain, FIELD.plain] as const,
      ...document.notes.map((note) => [note, FIELD.note] as const),
    ]) {
      for (const word of indexWords(text ?? "")) {
        if (strong.has(word) || CODE_LIKE.test(word)) continue;
        const place = places.get(word);
        if (place === undefined) places.set(word, { fields: field, terms: 0 });
        else place.fields |= field;
      }
    }
    for (const [word, place] of places) postings.fetch(word, () => new Map<number, Place>()).set(at, place);
  });
  return { postings, own, terms };
}
