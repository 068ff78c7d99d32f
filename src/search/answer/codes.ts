import { compareNumeric, type CodeId } from "#codebook/code-id.ts";
import { rangeHolds } from "#codebook/code-range.ts";
import { nodeForCode } from "#codebook/outline.ts";
import type { SearchTombstone } from "../document.ts";
import type { OutlineIndex } from "../index/outline-index.ts";
import type { Hit, TombstoneHit, UnknownCode, Why } from "../protocol.ts";
import type { Routed } from "../query/route.ts";

/** Codes that stand around an unknown number, on each side. */
const NEIGHBOURS = 3;

export type CodeAnswer = {
  /** In rank order: exact codes in book order, codes of ranges, beginnings, successors. */
  readonly hits: readonly Hit[];
  readonly tombstones: readonly TombstoneHit[];
  readonly unknown: readonly UnknownCode[];
};

/** What the codes of a query lead to. Never fuzzy: a code that is not held is unknown, not nearly another. */
export function answerCodes(
  routed: Routed,
  outline: OutlineIndex,
  tombstones: ReadonlyMap<string, SearchTombstone>,
): CodeAnswer {
  const hits = new Map<CodeId, Hit>();
  const put = (code: CodeId, how: Extract<Why, { kind: "code" }>["how"]) => {
    if (!hits.has(code)) hits.set(code, { code, stage: "code", why: [{ kind: "code", how }], marks: [] });
  };
  const inBookOrder = (codes: readonly CodeId[]) =>
    [...codes].sort((a, b) => (outline.at.get(a) ?? 0) - (outline.at.get(b) ?? 0));

  const held = routed.codes.filter((code) => outline.at.has(code));
  const missing = routed.codes.filter((code) => !outline.at.has(code));
  for (const code of inBookOrder(held)) put(code, "exact");
  const gone: TombstoneHit[] = [];
  const unknown: UnknownCode[] = [];
  for (const code of missing) {
    const tombstone = tombstones.get(code);
    if (tombstone === undefined) {
      unknown.push(describeUnknown(code, outline));
      continue;
    }
    gone.push(tombstone);
    for (const range of tombstone.successors) {
      for (const successor of outline.codes) if (rangeHolds(range, successor)) put(successor, "successor");
    }
  }
  for (const range of routed.ranges) {
    for (const code of outline.codes) if (rangeHolds(range, code)) put(code, "range");
    for (const tombstone of tombstones.values())
      if (rangeHolds(range, tombstone.code) && !gone.includes(tombstone)) gone.push(tombstone);
  }
  for (const beginning of routed.partial) {
    for (const code of outline.codes) if (code.startsWith(beginning)) put(code, "partial");
    for (const tombstone of tombstones.values()) {
      if (beginning.length === 4 && tombstone.code.startsWith(beginning)) gone.push(tombstone);
    }
  }
  return { hits: [...hits.values()], tombstones: gone, unknown };
}

function describeUnknown(code: CodeId, outline: OutlineIndex): UnknownCode {
  const sorted = outline.byNumber().filter((each) => each.length === code.length && sameKind(each, code));
  const at = sorted.findIndex((each) => compareNumeric(each, code) > 0);
  const from = at < 0 ? sorted.length : at;
  const node = outline.nodes[nodeForCode(outline.nodes, code)];
  return {
    code,
    ...(node !== undefined && { heading: node.path }),
    neighbours: sorted.slice(Math.max(0, from - NEIGHBOURS), from + NEIGHBOURS),
  };
}

/** Neighbours are of the same series: a Category III number has none among the panels. */
function sameKind(a: CodeId, b: CodeId): boolean {
  return kindOf(a) === kindOf(b);
}

function kindOf(code: string): string {
  return /^\d/.test(code) ? (/\d$/.test(code) ? "#" : code.charAt(4)) : code.charAt(0);
}
