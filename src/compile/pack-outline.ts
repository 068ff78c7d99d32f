import type { CodeLine, OutlineNode } from "#codebook/outline.ts";
import { packSymbols } from "#codebook/symbols.ts";
import type { PackedOutline } from "#codebook/packed-outline.ts";

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
