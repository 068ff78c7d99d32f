import { CODE_SYMBOLS, packSymbols } from "#codebook/symbols.ts";
import type { OutlineIndex } from "../index/outline-index.ts";
import type { Facets, SearchFilters } from "../protocol.ts";

const ADD_ON = packSymbols(["add-on"]);

/** Counts of what the hits could be narrowed by. */
export function countFacets(documents: Iterable<number>, outline: OutlineIndex): Facets {
  const category = new Uint32Array(outline.categories.length);
  const section = new Uint32Array(outline.nodes.length);
  const symbols = new Uint32Array(256);
  let hasGuideline = 0;
  for (const document of documents) {
    const kind = outline.categoryAt[document] ?? 0;
    category[kind] = (category[kind] ?? 0) + 1;
    const node = outline.section[document] ?? -1;
    if (node >= 0) section[node] = (section[node] ?? 0) + 1;
    const bits = outline.symbols[document] ?? 0;
    symbols[bits] = (symbols[bits] ?? 0) + 1;
    hasGuideline += outline.guidelineAt[document] ?? 0;
  }
  const withSymbol = (bit: number) => symbols.reduce((sum, count, bits) => ((bits & bit) !== 0 ? sum + count : sum), 0);
  return {
    category: outline.categories.flatMap((value, at) => counted(value, category[at] ?? 0)),
    section: outline.nodes.flatMap((node, at) => counted(node.path, section[at] ?? 0)),
    symbol: CODE_SYMBOLS.flatMap((value) => counted(value, withSymbol(packSymbols([value])))),
    addOn: withSymbol(ADD_ON),
    hasGuideline,
  };
}

function counted(value: string, count: number): { readonly value: string; readonly count: number }[] {
  return count > 0 ? [{ value, count }] : [];
}

/** Which documents the filters let pass; undefined when there is no filter. */
export function allowedBy(filters: SearchFilters, outline: OutlineIndex): Uint8Array | undefined {
  if (Object.values(filters).every((value) => value === undefined)) return undefined;
  const allowed = new Uint8Array(outline.codes.length).fill(1);
  const inSection =
    filters.section === undefined
      ? undefined
      : new Set(outline.below(outline.nodes.findIndex((node) => node.path === filters.section)));
  const symbol = filters.symbol === undefined ? 0 : packSymbols([filters.symbol]);
  for (let at = 0; at < allowed.length; at++) {
    const bits = outline.symbols[at] ?? 0;
    const passes =
      (filters.category === undefined || outline.categories[outline.categoryAt[at] ?? 0] === filters.category) &&
      (inSection === undefined || inSection.has(at)) &&
      (filters.addOn === undefined || ((bits & ADD_ON) !== 0) === filters.addOn) &&
      (symbol === 0 || (bits & symbol) !== 0) &&
      (filters.hasGuideline === undefined || (outline.guidelineAt[at] === 1) === filters.hasGuideline);
    if (!passes) allowed[at] = 0;
  }
  return allowed;
}
