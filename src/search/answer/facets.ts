import { CODE_SYMBOLS, packSymbols } from "#codebook/symbols.ts";
import type { OutlineIndex } from "../index/outline-index.ts";
import type { Facets, SearchFilters } from "../protocol.ts";

const ADD_ON = packSymbols(["add-on"]);

/** Counts of what the hits could be narrowed by. */
export function countFacets(documents: Iterable<number>, outline: OutlineIndex): Facets {
  const category = new Map<string, number>();
  const section = new Map<number, number>();
  const symbol = new Uint32Array(CODE_SYMBOLS.length);
  let hasGuideline = 0;
  for (const document of documents) {
    const kind = outline.category(document);
    category.set(kind, (category.get(kind) ?? 0) + 1);
    const node = outline.section[document] ?? -1;
    section.set(node, (section.get(node) ?? 0) + 1);
    const bits = outline.symbols[document] ?? 0;
    for (let at = 0; bits >> at > 0; at++) {
      if ((bits & (1 << at)) !== 0) symbol[at] = (symbol[at] ?? 0) + 1;
    }
    if (outline.hasGuideline(document)) hasGuideline++;
  }
  return {
    category: [...category].map(([value, count]) => ({ value, count })),
    section: [...section]
      .sort(([a], [b]) => a - b)
      .flatMap(([node, count]) => {
        const value = outline.nodes[node]?.path;
        return value === undefined ? [] : [{ value, count }];
      }),
    symbol: CODE_SYMBOLS.flatMap((value, at) => ((symbol[at] ?? 0) > 0 ? [{ value, count: symbol[at] ?? 0 }] : [])),
    addOn: symbol[CODE_SYMBOLS.indexOf("add-on")] ?? 0,
    hasGuideline,
  };
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
      (filters.category === undefined || outline.category(at) === filters.category) &&
      (inSection === undefined || inSection.has(at)) &&
      (filters.addOn === undefined || ((bits & ADD_ON) !== 0) === filters.addOn) &&
      (symbol === 0 || (bits & symbol) !== 0) &&
      (filters.hasGuideline === undefined || outline.hasGuideline(at) === filters.hasGuideline);
    if (!passes) allowed[at] = 0;
  }
  return allowed;
}
