import type { CodeId } from "./code-id.ts";
import type { CodeRange } from "./code-range.ts";

/** A deleted code: it stays findable for claims of earlier dates. Successors are a choice, never one replacement. */
export type Tombstone = {
  readonly code: CodeId;
  /** The last edition that held it. */
  readonly last: number;
  readonly why?: string;
  readonly successors: readonly CodeRange[];
  /** How to choose among the successors. */
  readonly choose?: string;
};

/** What one edition changed, as far as we know. */
export type EditionChanges = {
  readonly edition: number;
  readonly effective: string;
  readonly new: readonly CodeRange[];
  readonly revised: readonly CodeRange[];
  readonly deleted: readonly Tombstone[];
};
