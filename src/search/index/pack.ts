import { writeNumbers } from "./digits.ts";
import type { PackedIndex } from "./format.ts";
import { readDocuments, type IndexedText, type Postings } from "./postings.ts";

/** An inverted index of documents, packed for the search file. The same documents give the same index. */
export function packIndex(documents: readonly IndexedText[]): PackedIndex {
  const { postings, own, terms } = readDocuments(documents);
  return {
    count: documents.length,
    ...packPostings(postings),
    own: writeNumbers(own),
    terms: writeNumbers(terms.flatMap((lengths) => [lengths.length, ...lengths])),
  };
}

function packPostings(postings: Postings): Pick<PackedIndex, "words" | "lengths" | "postings" | "payloads"> {
  const sorted = [...postings.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const payloads = rankPayloads(sorted.map(([, places]) => places));
  let lists = "";
  const lengths: number[] = [];
  const vocabulary = sorted.map(([word, places]) => {
    let last = -1;
    const numbers: number[] = [];
    for (const [document, { fields, terms }] of [...places].sort(([a], [b]) => a - b)) {
      numbers.push(document - last - 1, payloads.get(keyOf(fields, terms)) ?? 0);
      last = document;
    }
    const list = writeNumbers(numbers);
    lists += list;
    lengths.push(list.length);
    return word;
  });
  return {
    words: vocabulary.join(" "),
    lengths: writeNumbers(lengths),
    postings: lists,
    payloads: [...payloads.keys()].flatMap((key) => key.split(" ").map(Number)),
  };
}

function keyOf(fields: number, terms: number): string {
  return `${fields} ${terms}`;
}

/** Numbers of the payloads, the most frequent first, so that most need one character. */
function rankPayloads(
  lists: readonly ReadonlyMap<number, { readonly fields: number; readonly terms: number }>[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const places of lists) {
    for (const { fields, terms } of places.values()) {
      const key = keyOf(fields, terms);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
  return new Map(ranked.map(([key], at) => [key, at]));
}
