import { compareNumeric, sameSeries, type CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import type { Layer } from "#codebook/layer.ts";
import type { CodeLine, OutlineNode } from "#codebook/outline.ts";
import type { Arrangement } from "./arrange.ts";

/** The outline of the edition: every node with its numbers and the count of the codes in it and below. */
export function countNodes(
  arrangement: Arrangement,
  lines: ReadonlyMap<CodeId, CodeLine>,
  layers: readonly Layer[],
): OutlineNode[] {
  const counts = arrangement.nodes.map(({ codes }) => codes.filter((code) => lines.has(code)).length);
  // Children stand after their parents, so one pass from the end sums every node's descendants.
  for (let at = counts.length - 1; at >= 0; at--) {
    const parent = arrangement.nodes[at]?.parent ?? -1;
    if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + (counts[at] ?? 0);
  }
  const guided = new Set(layers.flatMap((layer) => layer.guidelines.map((guideline) => guideline.path)));
  return arrangement.nodes.map(({ statement, parent }, at) => ({
    path: statement.path,
    level: statement.level,
    title: statement.title,
    parent,
    ranges: statement.ranges.length > 0 ? statement.ranges : rangesBelow(arrangement, at),
    count: counts[at] ?? 0,
    hasGuideline: guided.has(statement.path),
  }));
}

/**
 * The numbers of a node that owns none itself: those of the headings below it, joined where no heading
 * of another part of the book stands between them (E/M holds 98000–98016, 99091, and 99202–99499).
 */
function rangesBelow(arrangement: Arrangement, at: number): CodeRange[] {
  const isBelow = (node: number): boolean =>
    node === at || (node >= 0 && isBelow(arrangement.nodes[node]?.parent ?? -1));
  const all = arrangement.nodes
    .flatMap(({ statement }, node) =>
      statement.level === "subheading" ? [] : statement.ranges.map((range) => ({ range, mine: isBelow(node) })),
    )
    .sort((a, b) => compareNumeric(a.range.first, b.range.first));
  const joined: CodeRange[] = [];
  all.forEach(({ range, mine }, index) => {
    const last = joined.at(-1);
    if (!mine) return;
    if (last !== undefined && all[index - 1]?.mine === true && sameSeries(last.first, range.first)) {
      joined[joined.length - 1] = { first: last.first, last: range.last > last.last ? range.last : last.last };
    } else joined.push(range);
  });
  return joined;
}
