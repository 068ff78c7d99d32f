import type { CodeId } from "./code-id.ts";
import type { CodeRange } from "./code-range.ts";
import type { ParentheticalNote } from "./note.ts";
import type { CodeSymbol } from "./symbols.ts";

/** Time that decides a code, in minutes: a least, a most, more than, or a band. */
export type Minutes =
  | { readonly kind: "least"; readonly minutes: number }
  | { readonly kind: "most"; readonly minutes: number }
  | { readonly kind: "over"; readonly minutes: number }
  | { readonly kind: "band"; readonly from: number; readonly to: number };

/** What is particular to a proprietary laboratory test. */
export type PlaDetails = {
  readonly test: string;
  readonly laboratory?: string;
  readonly specimen?: string;
  readonly analytes: readonly string[];
};

/** Category III codes have no headings: body system and technology tell them apart, and they sunset. */
export type EmergingDetails = { readonly system?: string; readonly technology?: string; readonly sunset?: number };

export const DESCRIPTOR_LENGTHS = ["short", "medium", "consumer", "clinician", "short, spelled out by us"] as const;
export type DescriptorLength = (typeof DESCRIPTOR_LENGTHS)[number];
export type OtherDescriptor = { readonly length: DescriptorLength; readonly text: string };

/** A fact from a CMS file, already in words, with the words of its label. Medicare is not CPT: shown apart, dated by its source. */
export type MedicareFact = { readonly label: string; readonly value: string };
export type MedicareFacts = readonly MedicareFact[];

/** The group a grouping puts a code into. `source` is an index into the manifest's sources: the grouping. */
export type CodeGroup = { readonly source: number; readonly group: string; readonly title: string };

/** Another code as a list shows it. */
export type CodeLink = { readonly code: CodeId; readonly descriptor: string };

/** Where a code is mentioned: by the note of another code, or by a guideline. */
export type Mention =
  | ({ readonly kind: "code" } & CodeLink)
  | { readonly kind: "guideline"; readonly path: string; readonly title: string };

/** Everything a code page shows. Numbers named `source` are indexes into the manifest's sources. */
export type CodeEntry = {
  readonly code: CodeId;
  /** Path of its heading or subheading. */
  readonly path: string;
  readonly common?: string;
  readonly own: string;
  readonly indented: boolean;
  /** Codes with the same number are one family: they share a common portion. Unique within a shard. */
  readonly family: number;
  readonly symbols: readonly CodeSymbol[];
  /** Our reading of the abbreviations, where all there is to describe the code is a short descriptor. Never its descriptor. */
  readonly spelled?: string;
  readonly separateProcedure?: boolean;
  readonly unlisted?: boolean;
  readonly plain?: string;
  readonly terms: readonly string[];
  readonly minutes?: Minutes;
  readonly notes: readonly ParentheticalNote[];
  /** Of an add-on code: the ranges it goes with, and those of them this edition holds. */
  readonly primaries?: { readonly ranges: readonly CodeRange[]; readonly held: readonly CodeLink[] };
  /** Add-on codes that name this code as primary. */
  readonly addOns: readonly CodeLink[];
  readonly mentionedBy: readonly Mention[];
  readonly otherDescriptors: readonly (OtherDescriptor & { readonly source: number })[];
  readonly pla?: PlaDetails;
  readonly emerging?: EmergingDetails;
  readonly medicare: readonly { readonly source: number; readonly facts: MedicareFacts }[];
  /** Absent where no grouping was brought, or none knows the code. */
  readonly groups?: readonly CodeGroup[];
  readonly replaced: readonly { readonly code: CodeId; readonly last: number }[];
  readonly from: {
    readonly descriptor: number;
    readonly plain?: number;
    readonly terms?: number;
    readonly place?: number;
    readonly primaries?: number;
  };
};
