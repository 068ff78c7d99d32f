import type { Layer } from "#codebook/layer.ts";

/** A file as it was given: its name is a hint, its bytes decide. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * A file after unpacking, decoding and looking inside: text, the rows of a table (CSV, TSV, xlsx sheet), or
 * the lines that were kept of a file too large for memory. Rows and lines keep the number they stand at, so
 * that every complaint can name it.
 */
export type OpenedFile = {
  readonly name: string;
  readonly content:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "lines"; readonly lines: readonly TextLine[] }
    | {
        readonly kind: "table";
        readonly rows: readonly TableRow[];
        /** Name of the sheet, of a workbook. */
        readonly sheet?: string;
        /** What parts the cells, of a text. */
        readonly delimiter?: string;
      };
};

export type TextLine = { readonly line: number; readonly text: string };

export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** What a reader says of a file it recognises, before anything is read in full. */
export type Recognised = {
  /** What the file is, for a person: `Medicare physician fee schedule relative values`. */
  readonly what: string;
  /** Its vintage as far as the content tells: `2026 July`, or `unknown`. */
  readonly vintage: string;
};

/** A layer, and how many of its codes were given back the leading zeros that Excel had taken. */
export type ReadLayer = Layer & { readonly repaired?: number };

/**
 * One format. Readers are pure: opened file in, layer out; every line is used, or listed in
 * `rejected` with its reason. None throws on bad input.
 */
export type Reader = {
  readonly id: string;
  /** Looks at the first rows only. */
  readonly recognise: (file: OpenedFile) => Recognised | undefined;
  readonly read: (file: OpenedFile, recognised: Recognised) => ReadLayer;
};
