import { printRange, type CodeRange } from "#codebook/code-range.ts";
import type { TrailNode } from "#codebook/edition.ts";

/**
 * The numbers a node owns, as the book lists them: `99358–99360, 99415–99418`; the first ones only when
 * there are many. Of HCPCS Level II, where a heading is a letter and says so, `A0001–A9999` says nothing
 * more, and all letters are one range.
 */
export function nodeRange({ ranges }: Pick<TrailNode, "ranges">, most = 2): string {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first !== undefined && last !== undefined && ranges.every(isLetter))
    return first === last ? "" : `${first.first}–${last.last}`;
  const shown = ranges.slice(0, most).map(printRange).join(", ");
  return ranges.length > most ? `${shown} …` : shown;
}

function isLetter({ first, last }: CodeRange): boolean {
  return /^[A-V]0001$/.test(first) && last === `${first.charAt(0)}9999`;
}
