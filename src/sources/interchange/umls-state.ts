import type { CodeId } from "#codebook/code-id.ts";
import type { ModifierStatement } from "#codebook/layer.ts";
import type { ModifierId } from "#codebook/modifier.ts";
import type { Gathering } from "#sources/table/gather.ts";
import type { GuidelineLines } from "./umls-attributes.ts";

/** Code of each atom (AUI), which MRCONSO alone tells; MRREL speaks of atoms. */
export type Atoms = Map<string, CodeId>;

/** What the lines of a file of UMLS leave behind. */
export type UmlsState = {
  readonly gathering: Gathering;
  readonly modifiers: Map<ModifierId, ModifierStatement>;
  readonly vocabularies: Set<string>;
  readonly atoms: Atoms;
  readonly guidelines: GuidelineLines;
};
