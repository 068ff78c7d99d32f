import Papa from "papaparse";
import type { CodeId } from "#codebook/code-id.ts";
import { FORMULA_START } from "#sources/table/formula.ts";

/** A code as it leaves the app: its full descriptor and, when we have them, our plain words. */
export type ExportedCode = { readonly code: CodeId; readonly descriptor: string; readonly plain?: string };

/**
 * The codes as CSV: header, CRLF, cells quoted by RFC 4180, UTF-8 with a byte order mark (Excel needs it).
 * No cell can become a formula: those that could get an apostrophe in front, which our table reader
 * takes off again. Codes are quoted, so that readers which heed quotes keep their leading zeros.
 */
export function exportCsv(codes: readonly ExportedCode[]): string {
  const rows = codes.map(({ code, descriptor, plain }) => [code, descriptor, plain ?? ""]);
  const text = Papa.unparse(
    { fields: ["code", "descriptor", "plain"], data: rows },
    { newline: "\r\n", escapeFormulae: FORMULA_START, quotes: [true, true, true] },
  );
  return `\uFEFF${text}\r\n`;
}
