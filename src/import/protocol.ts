import type { EditionId } from "#codebook/edition.ts";
import type { Rejection } from "#codebook/layer.ts";
import type { Conflict } from "#compile/conflicts.ts";
import type { FileInEdition } from "#compile/import-report.ts";
import type { Release } from "#compile/own-edition.ts";
import type { MadeFrom, OwnEdition } from "#device/own-edition.ts";
import type { StorageFault } from "#device/storage-error.ts";
import type { Given } from "./kept-files.ts";
import type { TableGuess } from "#sources/read-files.ts";
import type { TableMapping } from "#sources/table/guess-columns.ts";

export type { Conflict, Given, TableGuess, TableMapping };

/*
 * What crosses the boundary of the import worker. Files go in as the browser has them, unread; what comes
 * back is small: counts, the first of long lists, and files to save. The edition itself is written to the
 * device by the worker and never crosses.
 */

export type ImportRequest =
  /**
   * Sent ahead, while nobody has given a file yet: the bytes of the starter's layer, proved by their hash, and
   * the worker that builds the search file. Not answered.
   */
  | { readonly kind: "prepare"; readonly starter: ArrayBuffer; readonly indexer: MessagePort }
  /** Reads the files and compiles them onto the device, where nobody reads them until `store`. Answered by a preview, or by a found copy. */
  | ({ readonly kind: "read" } & Given)
  /** Makes what was read an edition of the device. Answered by `stored`. */
  | { readonly kind: "store"; readonly name: EditionId; readonly title: string; readonly year: number }
  /** Asks for the files an edition of this device was made from. Answered by `kept`. */
  | { readonly kind: "kept"; readonly edition: EditionId }
  /** Makes one file of an edition of this device. Answered by `copied`. */
  | { readonly kind: "copy"; readonly edition: EditionId };

export type Step = "reading" | "compiling" | "storing";

/** How far the work is: the share of the whole that is done, and what is being worked on. */
export type Progress = { readonly step: Step; readonly share: number; readonly file?: string };

/** A part of the outline: its codes in the edition, and those of them that the starter does not have. */
export type SectionCount = { readonly title: string; readonly codes: number; readonly gained: number };

/** What an edition would be: shown before anything is changed. */
export type PreviewedEdition = {
  /** What it is called until its owner says otherwise. */
  readonly title: string;
  readonly codes: number;
  readonly release: Release;
  readonly sections: readonly SectionCount[];
  /** Codes the starter does not have. */
  readonly gained: number;
  /** Codes whose starter wording gives way to a descriptor of the files. */
  readonly reworded: number;
  /** Codes with facts from Medicare's files. */
  readonly withFacts: number;
  readonly modifiers: number;
  /** Values that were set aside, because a stronger or newer source says otherwise: all counted, the first shown. */
  readonly setAside: { readonly total: number; readonly shown: readonly Conflict[] };
  /** Bytes it will take on the device. */
  readonly size: number;
};

export type Preview = {
  readonly files: readonly FileInEdition[];
  readonly tables: readonly TableGuess[];
  /** Absent when nothing in the files can be used. */
  readonly edition?: PreviewedEdition;
  /** Statements that are not in the edition, each with its reason: all of them counted, the first shown. */
  readonly notUsed: { readonly total: number; readonly shown: readonly Rejection[] };
  /** All of it as a file. */
  readonly report: Blob;
};

/** A copy of an edition that was saved on another device, whole by its hashes. */
export type FoundCopy = {
  readonly title: string;
  readonly year: number;
  readonly released: string;
  readonly codes: number;
  readonly from: readonly MadeFrom[];
  readonly size: number;
};

export type ImportFault = StorageFault | "damaged-starter" | "not-open";

export type ImportResponse =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "preview"; readonly preview: Preview }
  | { readonly kind: "found-copy"; readonly copy: FoundCopy }
  | { readonly kind: "stored"; readonly edition: OwnEdition }
  | { readonly kind: "copied"; readonly file: Blob }
  /** Without `given` when they were not kept. */
  | { readonly kind: "kept"; readonly given?: Given }
  | { readonly kind: "failed"; readonly fault: ImportFault; readonly message: string };
