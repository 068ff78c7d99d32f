import { parseCodeId, sameSeries, type CodeId } from "./code-id.ts";

/** A closed range of codes of one series; a single code is a range whose ends are equal. */
export type CodeRange = { readonly first: CodeId; readonly last: CodeId };

const DASHES = /\s*[-\u2010-\u2015]\s*/;

/**
 * Reads `45378` or `45378-45398` (hyphen or dash). Both ends must be codes of one series, in order.
 * @returns undefined for anything else (never throws).
 */
export function parseCodeRange(text: string): CodeRange | undefined {
  const parts = text.trim().split(DASHES);
  if (parts.length > 2) return undefined;
  const first = parseCodeId(parts[0] ?? "");
  const last = parts.length === 2 ? parseCodeId(parts[1] ?? "") : first;
  if (first === undefined || last === undefined) return undefined;
  return sameSeries(first, last) && first <= last ? { first, last } : undefined;
}

/** Whether the range holds the code: same series, between its ends, ends included. */
export function rangeHolds(range: CodeRange, code: CodeId): boolean {
  return sameSeries(range.first, code) && range.first <= code && code <= range.last;
}

/** `45378`, or `45378–45398` with an en dash, as the book prints ranges. */
export function printRange(range: CodeRange): string {
  return range.first === range.last ? range.first : `${range.first}–${range.last}`;
}
