import type { Source } from "#codebook/edition.ts";
import type { OpenedFile, Recognised, TableRow } from "#sources/reader.ts";
import { findHeader, type Header } from "#sources/table/columns.ts";
import { noticeOf, vintageOf } from "#sources/table/preamble.ts";

/** A table of the AMA: prose without tabs, then a header, then rows that may be short. */
export type AmaTable = {
  readonly header: Header;
  readonly rows: readonly TableRow[];
  readonly preamble: readonly string[];
};

/**
 * Finds the header of an AMA table by the names of its columns. Preambles differ in length from vintage
 * to vintage (31 to 33 lines and others were seen), so nothing is skipped by number.
 */
export function amaTable(file: OpenedFile, wanted: readonly RegExp[]): AmaTable | undefined {
  if (file.content.kind !== "table") return undefined;
  const { rows } = file.content;
  const header = findHeader(rows, wanted);
  if (header === undefined) return undefined;
  return {
    header,
    rows: rows.slice(header.at + 1),
    preamble: rows.slice(0, header.at).map(({ cells }) => cells.slice(0, 16).join(" ")),
  };
}

/** What a file is, when it is the table looked for. */
export function recogniseTable(file: OpenedFile, wanted: readonly RegExp[], what: string): Recognised | undefined {
  const table = amaTable(file, wanted);
  return table && { what, vintage: vintageOf(table.preamble, file.name) };
}

/** The source of a licensed file, with the notice of copyright it begins with. */
export function licensedSource(id: string, recognised: Recognised, preamble: readonly string[]): Source {
  const notice = noticeOf(preamble);
  return {
    id,
    kind: "licensed",
    name: recognised.what,
    vintage: recognised.vintage,
    ...(notice !== undefined && { notice }),
  };
}
