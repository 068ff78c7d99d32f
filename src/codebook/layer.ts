import type { CodeId } from "./code-id.ts";
import type { CodeRange } from "./code-range.ts";
import type { EditionChanges } from "./changes.ts";
import type { Minutes, PlaDetails, EmergingDetails, OtherDescriptor, MedicareFacts } from "./code.ts";
import type { ModifierId, ModifierType } from "./modifier.ts";
import type { NoteKind } from "./note.ts";
import type { OutlineLevel } from "./outline.ts";
import type { Block, Prose } from "./prose.ts";
import type { Source } from "./edition.ts";
import type { CodeSymbol } from "./symbols.ts";

/** Where a statement stands in its source: named in every complaint. Lines count from 1. */
export type Place = { readonly file: string; readonly line: number };

/** A line that could not be used, and why, in words for the person who brought the file. */
export type Rejection = { readonly place: Place; readonly reason: string };

/**
 * The descriptor as a source gives it. `starter` wording comes with its common portion told apart; a
 * `long` descriptor is one text whose common portion the compiler finds again at the semicolon.
 */
export type DescriptorStatement =
  | { readonly kind: "parts"; readonly common?: string; readonly own: string; readonly indented: boolean }
  | { readonly kind: "long"; readonly text: string };

/** Our words for a code, of use to search alone: they are shown nowhere. */
export type SoughtWords = {
  readonly common?: string;
  readonly own: string;
  readonly plain?: string;
  readonly terms: readonly string[];
};

/** What one source says about one code. Whatever it does not say is absent. */
export type CodeStatement = {
  readonly code: CodeId;
  readonly place: Place;
  readonly descriptor?: DescriptorStatement;
  readonly otherDescriptors?: readonly OtherDescriptor[];
  readonly plain?: string;
  readonly terms?: readonly string[];
  readonly symbols?: readonly CodeSymbol[];
  readonly addOn?: boolean;
  readonly primaries?: readonly CodeRange[];
  readonly separateProcedure?: boolean;
  readonly unlisted?: boolean;
  readonly minutes?: Minutes;
  readonly notes?: readonly { readonly kind: NoteKind; readonly prose: Prose; readonly place: Place }[];
  readonly pla?: PlaDetails;
  readonly emerging?: EmergingDetails;
  readonly medicare?: MedicareFacts;
  /** What search knows the code by, in an edition that shows none of our words. */
  readonly sought?: SoughtWords;
  /** Path of the heading or subheading the source prints it under, when the source says so. */
  readonly under?: string;
};

export type OutlineStatement = {
  readonly path: string;
  readonly level: OutlineLevel;
  readonly title: string;
  readonly ranges: readonly CodeRange[];
  readonly place: Place;
};

export type GuidelineStatement = {
  readonly path: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly place: Place;
};

export type ModifierStatement = {
  readonly modifier: ModifierId;
  readonly type: ModifierType;
  readonly name: string;
  readonly plain?: string;
  readonly when?: string;
  readonly not?: string;
  readonly terms: readonly string[];
  readonly codes: readonly CodeRange[];
  readonly place: Place;
};

/** A group of codes beside the book's own outline, and codes of it: one line of a grouping's list. */
export type GroupStatement = {
  /** The group's number or letters in its list. */
  readonly group: string;
  readonly title: string;
  /** Ranges say nothing of which numbers exist: they are held against the codes of the edition. */
  readonly ranges: readonly CodeRange[];
  readonly place: Place;
};

export type LearnStatement = {
  readonly topic: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly place: Place;
};

export type IndexStatement = {
  readonly term: string;
  readonly see: readonly string[];
  readonly seeAlso: readonly string[];
  readonly place: Place;
};

/** What one source says, read but not yet merged with what others say. */
export type Layer = {
  readonly source: Source;
  readonly outline: readonly OutlineStatement[];
  readonly codes: readonly CodeStatement[];
  readonly guidelines: readonly GuidelineStatement[];
  readonly modifiers: readonly ModifierStatement[];
  readonly changes: readonly EditionChanges[];
  readonly index: readonly IndexStatement[];
  readonly learn: readonly LearnStatement[];
  readonly groups: readonly GroupStatement[];
  /** Codes that exist although no layer describes them: targets that notes may name. */
  readonly outside: readonly CodeId[];
  /** Statements read from the source: what the report counts against used and rejected. */
  readonly read: number;
  readonly rejected: readonly Rejection[];
};

/** A layer that says nothing, to build one from. */
export function emptyLayer(source: Source): Layer {
  return {
    source,
    outline: [],
    codes: [],
    guidelines: [],
    modifiers: [],
    changes: [],
    index: [],
    learn: [],
    groups: [],
    outside: [],
    read: 0,
    rejected: [],
  };
}
