import { categoryOf, type CodeId } from "#codebook/code-id.ts";
import type { EditionCounts } from "#codebook/edition.ts";
import { openAddress } from "#routing/addresses.ts";

/** Whether a code is of a kind of which the edition has none. */
export function isKindMissing(code: CodeId, { categories }: EditionCounts): boolean {
  return categories[categoryOf(code)] === 0;
}

/** Whether a code is of HCPCS Level II, of which the edition has no codes at all. */
export function isLevelTwoMissing(code: CodeId, counts: EditionCounts): boolean {
  return categoryOf(code) === "Level II" && isKindMissing(code, counts);
}

/** A drug or a supply looked up in an edition of CPT alone: nothing is mistyped, a file is missing. */
export function LevelTwoMissing() {
  return (
    <>
      It has the shape of an HCPCS Level II code (drugs, supplies, equipment), and this edition has none of those. The
      list is free at CMS: <a href={openAddress}>open it here</a>.
    </>
  );
}
