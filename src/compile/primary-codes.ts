import { printRange, rangeHolds, type CodeRange } from "#codebook/code-range.ts";
import type { CodeSet } from "#codebook/code-set.ts";
import type { MedicareFact } from "#codebook/code.ts";
import type { CodeStatement } from "#codebook/layer.ts";
import { firstOf, type MergedCode, type Sourced } from "./merge.ts";

/** The primary codes of an add-on code, as the strongest source names them. */
export function primariesOf(merged: MergedCode | undefined): Sourced<readonly CodeRange[]> | undefined {
  return merged && firstOf(merged.statements, (each) => each.primaries);
}

/**
 * What Medicare says of a code. Where it names other primary codes than those the page lists, they are a
 * fact of their own: "the primary codes listed" are a stronger source's then, and Medicare's would be seen nowhere.
 * @param listed the primary codes the page lists
 */
export function medicareFacts(
  { medicare, primaries }: CodeStatement,
  listed: readonly CodeRange[],
  set: CodeSet,
): readonly MedicareFact[] | undefined {
  if (medicare === undefined || primaries === undefined || sameCodes(primaries, listed, set)) return medicare;
  return [...medicare, { label: "Primary codes of these edits", value: primaries.map(printRange).join(", ") }];
}

/** The same codes of the edition, however the ranges are cut; and none named that only one of them knows. */
function sameCodes(theirs: readonly CodeRange[], listed: readonly CodeRange[], set: CodeSet): boolean {
  const isListed = theirs.every(({ first, last }) =>
    [first, last].every((end) => listed.some((range) => rangeHolds(range, end))),
  );
  return isListed && set.within(theirs).join() === set.within(listed).join();
}
