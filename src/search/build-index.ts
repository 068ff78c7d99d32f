import MiniSearch from "minisearch";
import { closeBands, bandsOf } from "./bands/family-bands.ts";
import type { SearchCorpus, SearchDocument } from "./document.ts";
import { GUIDELINE_OPTIONS } from "./guideline-options.ts";
import { writeNumbers } from "./index/digits.ts";
import { familyStarts } from "./index/families.ts";
import { hashText, SEARCH_FORMAT, type SearchFile } from "./index/format.ts";
import { readDocuments, type Postings } from "./index/postings.ts";
import { optionsFingerprint } from "./options.ts";

/**
 * The text of `search.json`. Deterministic: the same corpus gives the same bytes.
 * `documents` must stand in book order, as the lines of the outline do.
 */
export function buildSearchFile(corpus: SearchCorpus): string {
  const { documents } = corpus;
  const { postings, own, terms } = readDocuments(documents);
  const file: SearchFile = {
    format: SEARCH_FORMAT,
    options: optionsFingerprint(),
    count: documents.length,
    codes: hashText(documents.map((document) => document.code).join(" ")),
    ...packPostings(postings),
    own: writeNumbers(own),
    terms: writeNumbers(terms.flatMap((lengths) => [lengths.length, ...lengths])),
    bands: packBands(documents),
    guidelines: {
      index: guidelineIndex(corpus),
      list: corpus.guidelines.map(({ path, title }) => [path, title] as const),
    },
    modifiers: corpus.modifiers.map(({ modifier, name, terms: words }) => ({ modifier, name, terms: words })),
    tombstones: corpus.tombstones.map(({ code, last, successors, why, choose }) => ({
      code,
      last,
      successors: successors.map((range) => ({ first: range.first, last: range.last })),
      ...(why !== undefined && { why }),
      ...(choose !== undefined && { choose }),
    })),
  };
  return JSON.stringify(file);
}

function packPostings(postings: Postings): Pick<SearchFile, "words" | "lengths" | "postings" | "payloads"> {
  const sorted = [...postings.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const payloads = rankPayloads(sorted.map(([, places]) => places));
  let before = "";
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
    const shared = sharedLetters(before, word);
    before = word;
    return writeNumbers([shared]) + word.slice(shared);
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
function rankPayloads(lists: readonly ReadonlyMap<number, { fields: number; terms: number }>[]): Map<string, number> {
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

function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 60);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** Rows of document, unit, low, high; numbers in thousandths so that they stay whole. */
function packBands(documents: readonly SearchDocument[]): SearchFile["bands"] {
  const starts = familyStarts(documents);
  const units: string[] = [];
  const rows: number[] = [];
  let from = 0;
  while (from < documents.length) {
    let to = from + 1;
    while (to < documents.length && starts[to] === from) to++;
    closeBands(documents.slice(from, to).map((document) => bandsOf(document))).forEach((bands, nth) => {
      for (const { unit, low, high } of bands) {
        if (!units.includes(unit)) units.push(unit);
        rows.push(from + nth, units.indexOf(unit), Math.round(low * 1000), high >= 1e9 ? -1 : Math.round(high * 1000));
      }
    });
    from = to;
  }
  return { units, rows };
}

function guidelineIndex(corpus: SearchCorpus): string {
  const index = new MiniSearch(GUIDELINE_OPTIONS);
  index.addAll(corpus.guidelines.map(({ title, text }, id) => ({ id, title, text })));
  return JSON.stringify(index);
}

/** The fingerprint the manifest carries, so that the app refuses a search file of another engine with a plain sentence. */
export const searchOptions = optionsFingerprint;
