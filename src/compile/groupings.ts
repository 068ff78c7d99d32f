import type { CodeId } from "#codebook/code-id.ts";
import { printRange } from "#codebook/code-range.ts";
import type { CodeSet } from "#codebook/code-set.ts";
import type { CodeGroup } from "#codebook/code.ts";
import type { Group, Grouping } from "#codebook/edition.ts";
import type { Layer, Rejection } from "#codebook/layer.ts";

/** The groups of an edition's codes: of each code, and each group with its codes. */
export type Groupings = {
  readonly groupings: readonly Grouping[];
  readonly of: (code: CodeId) => readonly CodeGroup[];
  /** Lines none of whose codes are in the edition, each with the layer that says it. */
  readonly leftOut: readonly { readonly source: number; readonly rejection: Rejection }[];
};

/** Holds the ranges of every grouping against the codes of the edition: a range says nothing of which numbers exist. */
export function gatherGroupings(layers: readonly Layer[], set: CodeSet): Groupings {
  const ofCode = new Map<CodeId, CodeGroup[]>();
  const leftOut: { readonly source: number; readonly rejection: Rejection }[] = [];
  const groupings = layers.flatMap(({ groups }, source): Grouping[] => {
    const found = new Map<string, { readonly title: string; readonly codes: Set<CodeId> }>();
    for (const { group, title, ranges, place } of groups) {
      const held = set.within(ranges);
      if (held.length === 0) {
        const reason = `no code of the edition lies in ${ranges.map(printRange).join(", ")}`;
        leftOut.push({ source, rejection: { place, reason } });
        continue;
      }
      const here = found.get(group) ?? { title, codes: new Set<CodeId>() };
      found.set(group, here);
      for (const code of held) {
        if (here.codes.has(code)) continue;
        here.codes.add(code);
        const others = ofCode.get(code);
        const mine = { source, group, title: here.title };
        if (others === undefined) ofCode.set(code, [mine]);
        else others.push(mine);
      }
    }
    if (found.size === 0) return [];
    const inOrder = (codes: ReadonlySet<CodeId>) => set.within([...codes].map((code) => ({ first: code, last: code })));
    return [
      {
        source,
        groups: [...found]
          .map(([group, { title, codes }]): Group => ({ group, title, codes: inOrder(codes) }))
          .sort((a, b) => compareGroups(a.group, b.group)),
      },
    ];
  });
  return { groupings, of: (code) => ofCode.get(code) ?? [], leftOut };
}

/** By number where groups have numbers, else by their letters. */
function compareGroups(a: string, b: string): number {
  const byNumber = Number(a) - Number(b);
  return Number.isNaN(byNumber) || byNumber === 0 ? (a < b ? -1 : a > b ? 1 : 0) : byNumber;
}
