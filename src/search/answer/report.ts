import type { CodeId } from "#codebook/code-id.ts";
import type { ClaimItem, Hit, QueryKind, Understood } from "../protocol.ts";
import { printBand } from "../query/measures.ts";
import type { Routed } from "../query/route.ts";
import type { UnderstoodWords } from "../query/understand.ts";
import { usedExpansions } from "./explain.ts";

type Edition = {
  /** Place of a code in book order, -1 when the edition does not hold it. */
  readonly placeOf: (code: CodeId) => number;
  readonly matches: (words: readonly string[]) => boolean;
};

/** What was made of the query, for the page to repeat. */
export function reportUnderstood(
  routed: Routed,
  words: UnderstoodWords,
  hits: readonly Hit[],
  text: string,
  { placeOf, matches }: Edition,
): Understood {
  const claim: ClaimItem[] = routed.claim
    .map((item) => ({ ...item, known: placeOf(item.code) >= 0 }))
    .sort((a, b) => placeOf(a.code) - placeOf(b.code));
  const leftOut = hits[0]?.why.flatMap((why) => (why.kind === "left-out" ? why.words : [])) ?? [];
  return {
    kind: kindOf(routed, words, text),
    codes: routed.codes,
    ranges: routed.ranges,
    claim: claim.some((item) => item.modifiers.length > 0) ? claim : [],
    words: words.words,
    measures: words.measures.map((band) => ({ text: printBand(band), kind: band.unit })),
    dropped: [...new Set([...words.unmatched, ...leftOut])],
    corrections: words.corrections,
    expansions: usedExpansions(words.matched, matches),
  };
}

function kindOf(routed: Routed, { words }: UnderstoodWords, text: string): QueryKind {
  if (text.trim() === "") return "empty";
  const codes = routed.codes.length + routed.ranges.length + routed.partial.length;
  if (codes > 0 && words.length > 0) return "mixed";
  if (routed.claim.some((item) => item.modifiers.length > 0)) return "claim";
  if (routed.ranges.length > 0) return "range";
  if (routed.codes.length > 0) return "codes";
  if (routed.modifiers.length > 0) return "modifier";
  return routed.partial.length > 0 ? "codes" : "words";
}
