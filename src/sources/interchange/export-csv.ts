import Papa from "papaparse";
import type { CodeId } from "#codebook/code-id.ts";
import { FORMULA_START } from "#sources/table/formula.ts";

/** A code as it leaves the app: its full descriptor and, when we have them, our plain words. */
export type ExportedCode = { readonly code: CodeId; readonly descriptor: string; readonly plain?: string };

/** Codes a piece of a file holds: few enough that whoever writes piece by piece can breathe in between. */
export const PIECE = 250;

/**
 * The codes as CSV, piece by piece: header, CRLF, cells quoted by RFC 4180, UTF-8 with a byte order mark
 * (Excel needs it). No cell can become a formula: those that could get an apostrophe in front, which our
 * table reader takes off again. Codes are quoted, so that readers which heed quotes keep their leading zeros.
 */
export function* exportCsv(codes: readonly ExportedCode[]): Generator<string> {
  yield `\uFEFF${rowsOf([["code", "descriptor", "plain"]])}`;
  for (let at = 0; at < codes.length; at += PIECE)
    yield rowsOf(codes.slice(at, at + PIECE).map(({ code, descriptor, plain }) => [code, descriptor, plain ?? ""]));
}

function rowsOf(rows: string[][]): string {
  return `${Papa.unparse(rows, { newline: "\r\n", escapeFormulae: FORMULA_START, quotes: true })}\r\n`;
}
