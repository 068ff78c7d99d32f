import type { OpenedFile, TableRow } from "#sources/reader.ts";
import { isCode } from "./code-cell.ts";

export const TORN = "this line has more cells than the table has columns: put texts with a comma in quotes";

/**
 * What parts a text of the table into cells when nobody has put it in quotes. Tabs stand in no text, and
 * workbooks have no such mark.
 */
export function tearing({ content }: OpenedFile): string | undefined {
  return content.kind === "table" && content.delimiter !== "\t" ? content.delimiter : undefined;
}

/** Whether there are words behind the last column: numbers there are a column that nobody has named. */
export function isTorn({ cells }: TableRow, width: number): boolean {
  return cells.length > width && cells.slice(width).some((cell) => /\p{L}/u.test(cell));
}

/**
 * Whether a row of a format has more cells than its header and than other rows: a comma or a quote in one
 * of its texts has put the others into the wrong columns.
 */
export function isShifted(row: TableRow, header: number, rows: readonly TableRow[]): boolean {
  return row.cells.length > header && (isTorn(row, header) || row.cells.length > widthOf(rows, -1));
}

/** Columns of a table: those of its header, or as many as most rows have. */
export function widthOf(rows: readonly TableRow[], headerAt: number): number {
  const header = rows[headerAt];
  if (header !== undefined) return header.cells.length;
  const counts = new Map<number, number>();
  for (const { cells } of rows.slice(0, 300)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, others]) => others - many || a - b)[0]?.[0] ?? 0;
}

/**
 * Whether a line goes on with the text of the one before it: nothing parts cells in it, and it begins
 * small. A text that was wrapped has lost its end, and half a descriptor reads as another service.
 */
export function goesOn(next: TableRow | undefined, line: number): boolean {
  if (next?.line !== line + 1) return false;
  const [only = "", ...more] = next.cells;
  return more.length === 0 && /^\s*\p{Ll}/u.test(only) && !isCode(only);
}

/** What is said of a code whose text goes on in a line that is not understood. */
export function notWhole(code: string): string {
  return `the text of ${code} goes on in the next line, so it is not whole: write it on one line`;
}
