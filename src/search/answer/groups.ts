import type { OutlineIndex } from "../index/outline-index.ts";
import type { FamilyGroup, Hit } from "../protocol.ts";

/** Most family blocks of an answer: what is beyond is reached by narrowing. */
const MOST_GROUPS = 40;

/** Hits by family: the family of the best hit first, its hits in book order, the best of them marked. */
export function groupByFamily(hits: readonly Hit[], outline: OutlineIndex): FamilyGroup[] {
  const families = new Map<number, { best: Hit; at: number[] }>();
  for (const hit of hits) {
    const at = outline.at.get(hit.code);
    if (at === undefined) continue;
    const start = outline.family[at] ?? at;
    const known = families.get(start);
    if (known === undefined) families.set(start, { best: hit, at: [at] });
    else known.at.push(at);
  }
  return [...families].slice(0, MOST_GROUPS).flatMap(([start, { best, at }]): FamilyGroup[] => {
    const id = outline.codes[start];
    if (id === undefined) return [];
    const common = outline.common(start);
    return [
      {
        id,
        ...(common !== undefined && { common }),
        path: outline.path(start),
        stage: best.stage,
        best: best.code,
        codes: at.sort((a, b) => a - b).flatMap((each) => outline.codes[each] ?? []),
        size: familySize(outline, start),
      },
    ];
  });
}

function familySize(outline: OutlineIndex, start: number): number {
  let end = start + 1;
  while (end < outline.codes.length && outline.family[end] === start) end++;
  return end - start;
}
