import type { CodeId } from "./code-id.ts";
import type { Outline } from "./edition.ts";
import type { CodeLine, OutlineNode } from "./outline.ts";
import { unpackSymbols, type CodeSymbol } from "./symbols.ts";

/** The outline file: nodes as rows, codes as columns of one length, common portions written once. */
export type PackedOutline = {
  readonly nodes: readonly OutlineNode[];
  readonly commons: readonly string[];
  readonly code: readonly CodeId[];
  readonly node: readonly number[];
  /** Index into commons, or -1. */
  readonly common: readonly number[];
  readonly own: readonly string[];
  readonly indented: readonly number[];
  readonly symbols: readonly number[];
  /** Of editions with short descriptors: which codes (their place in the columns, rising) have a reading of ours, and it. */
  readonly spelled?: { readonly at: readonly number[]; readonly text: readonly string[] };
};

/** Rows again, in book order. The columns are of one length: the decoder has checked it. */
export function unpackOutline(packed: PackedOutline): Outline {
  // A handful of combinations serve thousands of codes: one list each.
  const combinations = new Map<number, CodeSymbol[]>();
  const symbolsFor = (bits: number): CodeSymbol[] => {
    const known = combinations.get(bits) ?? unpackSymbols(bits);
    combinations.set(bits, known);
    return known;
  };
  const spelled = new Map(packed.spelled?.at.map((at, nth) => [at, packed.spelled?.text[nth]]));
  const lines = packed.code.map((code, at): CodeLine => {
    const common = packed.commons[packed.common[at] ?? -1];
    const reading = spelled.get(at);
    return {
      code,
      node: packed.node[at] ?? -1,
      ...(common !== undefined && { common }),
      own: packed.own[at] ?? "",
      indented: packed.indented[at] === 1,
      symbols: symbolsFor(packed.symbols[at] ?? 0),
      ...(reading !== undefined && { spelled: reading }),
    };
  });
  return { nodes: packed.nodes, lines };
}
