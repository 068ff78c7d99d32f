import type { CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import type { OutlineNode } from "#codebook/outline.ts";

/** What search knows of one code. */
export type SearchDocument = {
  readonly code: CodeId;
  /** Index of its node in the outline. */
  readonly node: number;
  readonly common?: string;
  readonly own: string;
  readonly plain?: string;
  /** Index terms, those of the family included. */
  readonly terms: readonly string[];
  readonly notes: readonly string[];
  /** The short descriptor (28 characters, abbreviated), when the edition has one. */
  readonly short?: string;
  /** Other words for it that are shown nowhere: their sizes and times are read where its own text says none. */
  readonly sought?: { readonly common?: string; readonly own: string };
};

export type SearchGuideline = { readonly path: string; readonly title: string; readonly text: string };
export type SearchModifier = { readonly modifier: string; readonly name: string; readonly terms: readonly string[] };
export type SearchTombstone = {
  readonly code: CodeId;
  readonly last: number;
  readonly successors: readonly CodeRange[];
  readonly why?: string;
  readonly choose?: string;
};

/** Everything the search file of an edition is made from. `documents` stand in book order. */
export type SearchCorpus = {
  readonly documents: readonly SearchDocument[];
  readonly nodes: readonly OutlineNode[];
  readonly guidelines: readonly SearchGuideline[];
  readonly modifiers: readonly SearchModifier[];
  readonly tombstones: readonly SearchTombstone[];
};
