import { writeNumbers } from "./digits.ts";
import type { PackedIndex } from "./format.ts";
import { fieldsOf, readDocuments, termsOf, type IndexedText, type Postings } from "./postings.ts";

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
  const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  const payloads = rankPayloads(postings.values());
  let lists = "";
  const lengths: number[] = [];
  const vocabulary = sorted.map(([word, pairs]) => {
    let last = -1;
    const numbers: number[] = [];
    for (let at = 0; at < pairs.length; at += 2) {
      const document = pairs[at] ?? 0;
      numbers.push(document - last - 1, payloads.get(pairs[at + 1] ?? 0) ?? 0);
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
    payloads: [...payloads.keys()].flatMap((place) => [fieldsOf(place), termsOf(place)]),
  };
}

/** Numbers of the places, the most frequent first, so that most need one character; of equals, by their digits. */
function rankPayloads(lists: Iterable<readonly number[]>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const pairs of lists) {
    for (let at = 1; at < pairs.length; at += 2) {
      const place = pairs[at] ?? 0;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const digits = (place: number) => `${fieldsOf(place)} ${termsOf(place)}`;
  const ranked = [...counts].sort(([a, many], [b, others]) => others - many || (digits(a) < digits(b) ? -1 : 1));
  return new Map(ranked.map(([place], at) => [place, at]));
}
