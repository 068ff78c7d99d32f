import type { Prose } from "./prose.ts";

/** What a parenthetical note does. The first three are the machine-readable kinds of the AMA's own link files. */
export const NOTE_KINDS = [
  "use-with",
  "do-not-report-with",
  "frequency",
  "see",
  "modifier",
  "deleted",
  "definition",
  "note",
] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** A parenthetical note under a code; every code, range and modifier in its prose is a reference. */
export type ParentheticalNote = {
  readonly kind: NoteKind;
  readonly prose: Prose;
  /** Index into the manifest's sources: who says so. */
  readonly source: number;
};
