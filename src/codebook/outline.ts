import { rangeHolds, type CodeRange } from "./code-range.ts";
import type { CodeId } from "./code-id.ts";
import type { CodeSymbol } from "./symbols.ts";

export type OutlineLevel = "category" | "section" | "subsection" | "heading" | "subheading";

/** One place of the tabular list. `path` is its identity and its address (`#/section/<path>`). */
export type OutlineNode = {
  readonly path: string;
  readonly level: OutlineLevel;
  readonly title: string;
  /** Index of the parent in the outline, -1 for a category. */
  readonly parent: number;
  /** The numbers this node owns; empty when it owns what its children own. */
  readonly ranges: readonly CodeRange[];
  /** Codes of the edition in this node and below. */
  readonly count: number;
  readonly hasGuideline: boolean;
};

/** What a list shows of a code. `common` is the common portion, when the code has one. */
export type CodeLine = {
  readonly code: CodeId;
  readonly node: number;
  readonly common?: string;
  /** The part after the semicolon, or the whole descriptor of a code that stands alone. */
  readonly own: string;
  /** Whether the book would print it indented under an earlier code. */
  readonly indented: boolean;
  readonly symbols: readonly CodeSymbol[];
  /** Our reading of the abbreviations, where all there is to describe the code is a short descriptor. Never its descriptor. */
  readonly spelled?: string;
};

/** The full descriptor: common portion, semicolon, own part. */
export function fullDescriptor(line: { readonly common?: string | undefined; readonly own: string }): string {
  return line.common === undefined ? line.own : `${line.common}; ${line.own}`;
}

/**
 * The node that owns a number: the one whose narrowest range holds it; of equals, the deeper one.
 * @returns its index, or -1 when no range holds the code.
 */
export function nodeForCode(nodes: readonly Pick<OutlineNode, "ranges">[], code: CodeId): number {
  let best = -1;
  let bestWidth = Infinity;
  nodes.forEach((node, at) => {
    for (const range of node.ranges) {
      if (!rangeHolds(range, code)) continue;
      const width = numberIn(range.last) - numberIn(range.first);
      if (width <= bestWidth) {
        best = at;
        bestWidth = width;
      }
    }
  });
  return best;
}

/** From the category down to the node itself. */
export function pathOf(nodes: readonly OutlineNode[], at: number): OutlineNode[] {
  const path: OutlineNode[] = [];
  for (let node = nodes[at]; node !== undefined; node = nodes[node.parent]) path.unshift(node);
  return path;
}

function numberIn(code: CodeId): number {
  return Number(code.replace(/\D/g, ""));
}
