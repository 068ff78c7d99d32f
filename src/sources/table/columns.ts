import type { TableRow } from "#sources/reader.ts";
import { cleanText } from "./clean-text.ts";

/** The longest preamble known has 33 lines; a header further down than this is none. */
const DEEPEST_HEADER = 80;
/** No format has more columns than this; what stands to the right of them is not looked at. */
export const MOST_COLUMNS = 256;

export type Header = {
  /** Index of the header in the rows; the data stand behind it. */
  readonly at: number;
  /** Names of the columns as `headerName` gives them, in order. */
  readonly names: readonly string[];
};

/** A column's name without case, punctuation and byte order mark: `CPT_Code` and `CPT Code` are one. */
export function headerName(cell: string): string {
  return cleanText(cell.slice(0, 200))
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z0-9*#]+/g, " ")
    .trim();
}

/** The first row in which each of the wanted columns is named. */
export function findHeader(rows: readonly TableRow[], wanted: readonly RegExp[]): Header | undefined {
  for (let at = 0; at < Math.min(rows.length, DEEPEST_HEADER); at++) {
    const cells = rows[at]?.cells ?? [];
    if (cells.length < wanted.length) continue;
    const names = cells.slice(0, MOST_COLUMNS).map(headerName);
    if (wanted.every((name) => names.some((each) => name.test(each)))) return { at, names };
  }
  return undefined;
}

/** Index of the first column so named, or -1. */
export function columnOf(header: Header, name: RegExp): number {
  return header.names.findIndex((each) => name.test(each));
}
