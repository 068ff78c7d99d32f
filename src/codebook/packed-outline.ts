import type { CodeId } from "./code-id.ts";
import type { Outline } from "./edition.ts";
import type { CodeLine, OutlineNode } from "./outline.ts";
import { packSymbols, unpackSymbols, type CodeSymbol } from "./symbols.ts";

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

/** The outline as columns: smaller and quicker to parse than a row a code. */
export function packOutline(nodes: readonly OutlineNode[], lines: readonly CodeLine[]): PackedOutline {
  const commons: string[] = [];
  const commonAt = new Map<string, number>();
  const common = lines.map((line) => {
    if (line.common === undefined) return -1;
    const known = commonAt.get(line.common);
    if (known !== undefined) return known;
    commonAt.set(line.common, commons.length);
    return commons.push(line.common) - 1;
  });
  const spelled = lines.flatMap((line, at) => (line.spelled === undefined ? [] : [{ at, text: line.spelled }]));
  return {
    nodes,
    commons,
    code: lines.map((line) => line.code),
    node: lines.map((line) => line.node),
    common,
    own: lines.map((line) => line.own),
    indented: lines.map((line) => (line.indented ? 1 : 0)),
    symbols: lines.map((line) => packSymbols(line.symbols)),
    ...(spelled.length > 0 && { spelled: { at: spelled.map(({ at }) => at), text: spelled.map(({ text }) => text) } }),
  };
}

/** Rows again, in book order. The columns are of one length: the decoder has checked it. */
export function unpackOutline(packed: PackedOutline): Outline {
  const lineAt = lineReader(packed);
  return { nodes: packed.nodes, lines: packed.code.map((_, at) => lineAt(at)) };
}

/** Makes the row of a code from the columns, for whoever needs few of them. @throws RangeError outside the columns */
export function lineReader(packed: PackedOutline): (at: number) => CodeLine {
  // A handful of combinations serve thousands of codes: one list each.
  const combinations = new Map<number, CodeSymbol[]>();
  const symbolsFor = (bits: number): CodeSymbol[] => {
    const known = combinations.get(bits) ?? unpackSymbols(bits);
    combinations.set(bits, known);
    return known;
  };
  const spelled = new Map(packed.spelled?.at.map((at, nth) => [at, packed.spelled?.text[nth]]));
  return (at) => {
    const code = packed.code[at];
    if (code === undefined) throw new RangeError(`the outline has no code at ${at}`);
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
  };
}
