import { closeBands, bandsOf } from "./bands/family-bands.ts";
import type { SearchCorpus, SearchDocument } from "./document.ts";
import { familyStarts } from "./index/families.ts";
import { hashText, SEARCH_FORMAT, type SearchFile } from "./index/format.ts";
import { packEnd } from "./index/band-index.ts";
import { packIndex } from "./index/pack.ts";
import { optionsFingerprint } from "./options.ts";
import { isClipped } from "./text/clipped.ts";

/**
 * The text of `search.json`. Deterministic: the same corpus gives the same bytes.
 * `documents` must stand in book order, as the lines of the outline do.
 */
export function buildSearchFile(corpus: SearchCorpus): string {
  const { documents } = corpus;
  const file: SearchFile = {
    format: SEARCH_FORMAT,
    options: optionsFingerprint(),
    ...packIndex(documents),
    codes: hashText(documents.map((document) => document.code).join(" ")),
    bands: packBands(documents),
    guidelines: {
      index: packIndex(corpus.guidelines.map(({ title, text }) => ({ own: title, plain: text, terms: [], notes: [] }))),
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

/** An edition of short descriptors has no common portions: what stands together and begins alike is a family there. */
function areShortSiblings(one: SearchDocument | undefined, next: SearchDocument | undefined): boolean {
  if (one === undefined || next === undefined || one.node !== next.node) return false;
  // Words they are sought by tell it better.
  if (one.sought?.common !== undefined && next.sought?.common !== undefined)
    return one.sought.common === next.sought.common;
  return (
    isClipped(one.own, one.common) &&
    isClipped(next.own, next.common) &&
    one.own.split(" ", 1)[0] === next.own.split(" ", 1)[0]
  );
}

/** Rows of document, unit, low, high; numbers in thousandths so that they stay whole. See `packEnd`. */
function packBands(documents: readonly SearchDocument[]): SearchFile["bands"] {
  const starts = familyStarts(
    documents.map(({ node }) => node),
    documents.map(({ common }) => common),
  );
  const units: string[] = [];
  const rows: number[] = [];
  let from = 0;
  while (from < documents.length) {
    let to = from + 1;
    while (to < documents.length && (starts[to] === from || areShortSiblings(documents[to - 1], documents[to]))) to++;
    closeBands(documents.slice(from, to).map((document) => bandsOf(document))).forEach((bands, nth) => {
      for (const band of bands) {
        const { unit, low } = band;
        if (!units.includes(unit)) units.push(unit);
        rows.push(from + nth, units.indexOf(unit), Math.round(low * 1000), packEnd(band));
      }
    });
    from = to;
  }
  return { units, rows };
}
