import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import type { TableRow } from "./reader.ts";

/** Preambles end long before this: the longest known has some thirty lines. */
const DEEPEST_HEADER = 60;

/**
 * The text of a cell without what programs add to it: blanks around it, hard blanks, the `nan` of an
 * empty cell and the `.0` of a whole number that went through a data frame.
 */
export function cell(row: TableRow, column: number | undefined): string {
  const raw = column === undefined ? undefined : row.cells[column];
  if (raw === undefined || raw === "") return "";
  // `trim` takes hard blanks off too.
  const text = raw.trim();
  if (text.length <= 4 && /^(?:nan|none|null)$/i.test(text)) return "";
  return text.endsWith(".0") && /^\d+\.0$/.test(text) ? text.slice(0, -2) : text;
}

/** A text for reading: runs of blanks, hard blanks and line breaks become one blank. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/**
 * A relative value or an amount of money with its two decimals: spreadsheets take the last zeros off (1.30 becomes
 * 1.3), and the workbook and the csv of one release would differ.
 */
export function withCents(text: string): string {
  return /^\d{1,9}(?:\.\d?)?$/.test(text) ? Number(text).toFixed(2) : text;
}

/** The words of a header cell: upper case, blanks and underscores alike. */
export function headerWords(text: string): string {
  return oneLine(text.replaceAll("_", " ")).toUpperCase();
}

/**
 * The row of the first sixty whose cells, as header words, pass the test.
 * @returns its index, or -1
 */
export function findHeader(rows: readonly TableRow[], test: (words: readonly string[]) => boolean): number {
  const most = Math.min(rows.length, DEEPEST_HEADER);
  for (let at = 0; at < most; at++) if (test((rows[at]?.cells ?? []).slice(0, 200).map(headerWords))) return at;
  return -1;
}

export type ReadCode = { readonly code: CodeId; readonly repaired: boolean };

/**
 * Reads a code of a column that is known to hold codes. Excel takes the leading zeros off when it saves
 * (`00100` becomes 100): here, and only here, they are given back.
 */
export function readCode(text: string): ReadCode | undefined {
  const damaged = /^\d{1,4}$/.test(text);
  const code = parseCodeId(damaged ? text.padStart(5, "0") : text);
  return code && { code, repaired: damaged };
}

/** `"GXXX1" is not a code`: what every reader says of a row whose code is none. */
export function notACode(text: string): string {
  return text === "" ? "has no code" : `"${text.slice(0, 40)}" is not a code`;
}
