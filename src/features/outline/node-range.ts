import { printRange } from "#codebook/code-range.ts";
import type { TrailNode } from "#codebook/edition.ts";

/** The numbers a node owns, as the book lists them: `99358–99360, 99415–99418`; the first ones only when there are many. */
export function nodeRange(node: Pick<TrailNode, "ranges">, most = 2): string {
  const shown = node.ranges.slice(0, most).map(printRange).join(", ");
  return node.ranges.length > most ? `${shown} …` : shown;
}
