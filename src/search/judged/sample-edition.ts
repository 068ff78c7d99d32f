import type { CodeId } from "#codebook/code-id.ts";
import type { CodeLine, OutlineNode } from "#codebook/outline.ts";
import { packOutline } from "#codebook/packed-outline.ts";
import { buildSearchFile } from "../build-index.ts";
import type { SearchCorpus, SearchDocument } from "../document.ts";
import { createEngine, type Engine } from "../engine.ts";

type Sample = {
  readonly code: string;
  readonly own: string;
  readonly common?: string;
  readonly terms?: readonly string[];
  readonly notes?: readonly string[];
  readonly plain?: string;
  readonly short?: string;
  readonly under?: string;
  readonly addOn?: boolean;
};

const NODE: Omit<OutlineNode, "path" | "title" | "level"> = {
  parent: -1,
  ranges: [],
  count: 1,
  hasGuideline: false,
};

/** A small edition to test ranking on: invented texts, a heading for each `under`, in the order given. */
export function sampleEdition(
  samples: readonly Sample[],
  more: Partial<Pick<SearchCorpus, "guidelines" | "modifiers" | "tombstones">> = {},
) {
  const headings = [...new Set(samples.map((sample) => sample.under ?? "Procedures"))];
  const nodes = headings.map((title): OutlineNode => ({
    ...NODE,
    level: "section",
    title,
    path: title.toLowerCase().replaceAll(" ", "-"),
  }));
  const documents = samples.map(({ code, under, own, common, terms, notes, plain, short }): SearchDocument => ({
    code: code as CodeId,
    node: headings.indexOf(under ?? "Procedures"),
    own,
    terms: terms ?? [],
    notes: notes ?? [],
    ...(common !== undefined && { common }),
    ...(plain !== undefined && { plain }),
    ...(short !== undefined && { short }),
  }));
  const lines = samples.map(({ code, own, common, addOn }, at): CodeLine => ({
    code: code as CodeId,
    node: documents[at]?.node ?? 0,
    own,
    ...(common !== undefined && { common }),
    indented: common !== undefined && samples[at - 1]?.common === common,
    symbols: addOn === true ? ["add-on"] : [],
  }));
  const corpus: SearchCorpus = { documents, nodes, guidelines: [], modifiers: [], tombstones: [], ...more };
  const file = buildSearchFile(corpus);
  const packed = packOutline(nodes, lines);
  return { file, packed, corpus, engine: createEngine(file, packed) };
}

/** The codes of an answer, in rank order. */
export function codesFor(engine: Engine, query: string, limit = 50): string[] {
  return engine.search({ query, limit }).hits.map((hit) => hit.code);
}
