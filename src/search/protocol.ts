import type { CodeCategory, CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import type { CodeLine } from "#codebook/outline.ts";
import type { CodeSymbol } from "#codebook/symbols.ts";

/*
 * What crosses the worker boundary. An answer brings the lines of its codes and the titles of its headings,
 * so that the page of results needs no outline: only the worker reads it.
 */

/** How far the query had to be relaxed for a hit. Codes stand first and hits that miss a word last; a synonym counts a little less than a word. */
export const STAGES = ["code", "words", "synonyms", "spelling", "relaxed"] as const;
export type Stage = (typeof STAGES)[number];

/** A synonym the user taught this device: `typed` stands for `means`. Used in one direction. */
export type PersonalSynonym = { readonly typed: string; readonly means: string };

export type SearchFilters = {
  readonly category?: CodeCategory;
  /** Path of an outline node; the codes in it and below. */
  readonly section?: string;
  readonly addOn?: boolean;
  readonly symbol?: CodeSymbol;
  readonly hasGuideline?: boolean;
};

export type SearchQuery = {
  readonly query: string;
  readonly filters?: SearchFilters;
  /** Most hits wanted; 50 when absent. `total` counts all. */
  readonly limit?: number;
  /** Ids of expansions the user switched off for this query (`Expansion.id`). */
  readonly off?: readonly string[];
  readonly personal?: readonly PersonalSynonym[];
};

/** Why a hit is a hit, in an order worth showing. */
export type Why =
  | { readonly kind: "code"; readonly how: "exact" | "partial" | "range" | "successor" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** `text` is ready to print: `EKG = ECG`. `expansion` is the id that switches it off. */
  | { readonly kind: "synonym" | "lay" | "personal"; readonly text: string; readonly expansion: string }
  | { readonly kind: "spelling"; readonly typed: string; readonly read: string }
  /** `text` is ready to print: `size 1.1–2.0 cm`, `30 minutes or more`, `level 4`. */
  | { readonly kind: "band"; readonly text: string }
  | { readonly kind: "heading"; readonly path: string; readonly words: readonly string[] }
  | { readonly kind: "note"; readonly words: readonly string[] }
  | { readonly kind: "left-out"; readonly words: readonly string[] };

export type Hit = {
  readonly code: CodeId;
  readonly stage: Stage;
  readonly why: readonly Why[];
  /** Words to mark in the descriptor, lower case; a word of the text that begins so is marked (`highlight`). */
  readonly marks: readonly string[];
};

/** A block of siblings. Families stand best first; their codes in book order. */
export type FamilyGroup = {
  /** Code that opens the family (the one that prints the common portion, or the code itself). */
  readonly id: CodeId;
  readonly common?: string;
  /** Path of the outline node the family stands in. */
  readonly path: string;
  readonly stage: Stage;
  readonly best: CodeId;
  /** Hits of the family, in book order; a subset of `hits`. */
  readonly codes: readonly CodeId[];
  /** All codes of the family in the edition, hit or not. */
  readonly size: number;
};

/** A claim line: a code with the modifiers written after it. */
export type ClaimItem = { readonly code: CodeId; readonly modifiers: readonly string[]; readonly known: boolean };

export type QueryKind = "empty" | "codes" | "range" | "modifier" | "words" | "mixed" | "claim";

/** An expansion that was used; `id` goes into `SearchQuery.off` to do without it. */
export type Expansion = {
  readonly id: string;
  readonly typed: string;
  readonly means: readonly string[];
  readonly kind: "equal" | "lay" | "context" | "personal";
};

export type Correction = { readonly typed: string; readonly read: string };

/** A number of the query that was read with its unit, as the page repeats it: `3 cm`, `level 4`. */
export type Measure = { readonly text: string; readonly kind: string };

export type Understood = {
  readonly kind: QueryKind;
  readonly codes: readonly CodeId[];
  readonly ranges: readonly CodeRange[];
  readonly claim: readonly ClaimItem[];
  readonly words: readonly string[];
  readonly measures: readonly Measure[];
  /** Words left out because nothing matched with them, in the order typed. */
  readonly dropped: readonly string[];
  /** "Showing …": a word that nothing matched, and what was searched instead. */
  readonly corrections: readonly Correction[];
  readonly expansions: readonly Expansion[];
};

export type ModifierHit = { readonly modifier: string; readonly name: string };
export type GuidelineHit = { readonly path: string; readonly title: string; readonly words: readonly string[] };
/** A code whose note (not its descriptor) holds the words. */
export type NoteHit = { readonly code: CodeId; readonly words: readonly string[] };

export type TombstoneHit = {
  readonly code: CodeId;
  readonly last: number;
  readonly why?: string;
  readonly successors: readonly CodeRange[];
  readonly choose?: string;
};

/** A number with the shape of a code that this edition does not hold. */
export type UnknownCode = {
  readonly code: CodeId;
  /** Path of the heading whose numbers it falls into, when one does. */
  readonly heading?: string;
  /** The codes around it, in numeric order. */
  readonly neighbours: readonly CodeId[];
};

export type FacetValue = { readonly value: string; readonly count: number };
export type Facets = {
  readonly category: readonly FacetValue[];
  /** Value is the path of a section (or of a subsection of Surgery). */
  readonly section: readonly FacetValue[];
  readonly symbol: readonly FacetValue[];
  readonly addOn: number;
  readonly hasGuideline: number;
};

/** A word that would narrow the result, and how many of the hits have it. */
export type Suggestion = { readonly word: string; readonly count: number };

/** Input that looks like a patient's: warn, and keep it out of the address and of the recent searches. */
export type PhiKind = "ssn" | "mrn" | "date-of-birth" | "phone" | "email" | "long-note";

export type SearchAnswer = {
  readonly query: string;
  readonly understood: Understood;
  /** In rank order, `limit` at most. */
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly groups: readonly FamilyGroup[];
  readonly modifiers: readonly ModifierHit[];
  readonly guidelines: readonly GuidelineHit[];
  readonly notes: readonly NoteHit[];
  readonly tombstones: readonly TombstoneHit[];
  readonly unknown: readonly UnknownCode[];
  /** Counted over all hits before filters of the same facet. */
  readonly facets: Facets;
  readonly suggestions: readonly Suggestion[];
  /** Present when nothing matched: the nearest words this edition knows, per word that it does not. */
  readonly nothing?: { readonly nearest: readonly { readonly typed: string; readonly words: readonly string[] }[] };
  readonly phi: readonly PhiKind[];
  /** What a list shows of every code among hits and notes. */
  readonly lines: ReadonlyMap<CodeId, CodeLine>;
  /** Titles by path, of every heading named in groups, facets and filters. */
  readonly titles: ReadonlyMap<string, string>;
  /** Present when the input was too long to read whole. */
  readonly cut?: { readonly readCharacters: number; readonly readWords: number };
};

/** Why a search file cannot be used. */
export type SearchFileFault = "truncated" | "wrong-format" | "other-options" | "other-edition";

export type SearchRequest =
  | { readonly kind: "open"; readonly id: number; readonly search: ArrayBuffer; readonly outline: ArrayBuffer }
  | ({ readonly kind: "search"; readonly id: number } & SearchQuery);

export type SearchResponse =
  | { readonly kind: "ready"; readonly id: number; readonly codes: number }
  | { readonly kind: "answer"; readonly id: number; readonly answer: SearchAnswer }
  | {
      readonly kind: "failed";
      readonly id: number;
      readonly reason: SearchFileFault | "not-open" | "unexpected";
      readonly message: string;
    };
