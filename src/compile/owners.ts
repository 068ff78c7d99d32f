import { codeSet } from "#codebook/code-set.ts";
import type { CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";

/**
 * The node that owns each code, as `nodeForCode` says it of one: the narrowest range that holds it, of
 * equals the deeper one. Asked for all codes at once it goes by ranges, not by codes times nodes.
 * @returns indexes into `nodes`; a code no range holds is absent
 */
export function ownersOf(
  nodes: readonly { readonly ranges: readonly CodeRange[] }[],
  codes: Iterable<CodeId>,
): Map<CodeId, number> {
  const set = codeSet([...codes]);
  const best = new Map<CodeId, { readonly node: number; readonly width: number }>();
  for (const [node, { ranges }] of nodes.entries()) {
    for (const range of ranges) {
      const width = numberIn(range.last) - numberIn(range.first);
      for (const code of set.within([range])) {
        const known = best.get(code);
        if (known === undefined || width <= known.width) best.set(code, { node, width });
      }
    }
  }
  return new Map([...best].map(([code, { node }]) => [code, node]));
}

function numberIn(code: CodeId): number {
  return Number(code.replaceAll(/\D/g, ""));
}
