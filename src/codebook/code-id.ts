import type { Brand } from "./brand.ts";

/** A code: five characters, always a string, because leading zeros count (00100). */
export type CodeId = Brand<string, "CodeId">;

/**
 * The kinds of code, told by the shape of the code alone. `MAAA` are the administrative codes of
 * Appendix O (0002M); `Level II` are HCPCS codes (J1885), a code set of their own beside CPT.
 */
export type CodeCategory = "I" | "II" | "III" | "PLA" | "MAAA" | "Level II";

const CPT = /^\d{4}[0-9AFMTU]$/;
const LEVEL_II = /^[A-V]\d{4}$/;

/**
 * Reads one code, tolerant of case and of blanks around it; nothing else is repaired here.
 * @returns the code, or undefined when the text has not the shape of one (never throws).
 */
export function parseCodeId(text: string): CodeId | undefined {
  const upper = text.trim().toUpperCase();
  return CPT.test(upper) || LEVEL_II.test(upper) ? (upper as CodeId) : undefined;
}

/** The category of a code, by its shape. `0001A` (vaccine administration) is Category I. */
export function categoryOf(code: CodeId): CodeCategory {
  if (code.charAt(0) >= "A") return "Level II";
  switch (code.charAt(4)) {
    case "F":
      return "II";
    case "T":
      return "III";
    case "U":
      return "PLA";
    case "M":
      return "MAAA";
    default:
      return "I";
  }
}

/** Two codes can stand in one range only when they are numbered by the same rule: same kind of suffix or letter. */
export function sameSeries(a: CodeId, b: CodeId): boolean {
  return seriesOf(a) === seriesOf(b);
}

/** `J` of J1885, `F` of 0001F, `#` of 45385. By characters, not by pattern: compiling asks this millions of times. */
export function seriesOf(code: CodeId): string {
  const first = code.charAt(0);
  if (first > "9") return first;
  const suffix = code.charAt(4);
  return suffix > "9" ? suffix : "#";
}

const SERIES_ORDER = "#AFTUM";

/**
 * Numeric order: Category I, then II, III, PLA, MAAA, Level II; by number within each. For lists that
 * have no book order (references inside a note). Book order is data of the edition, never this.
 */
export function compareNumeric(a: CodeId, b: CodeId): number {
  const byCategory = seriesRank(a) - seriesRank(b);
  if (byCategory !== 0) return byCategory;
  return a < b ? -1 : a > b ? 1 : 0;
}

function seriesRank(code: CodeId): number {
  const at = SERIES_ORDER.indexOf(seriesOf(code));
  return code.charAt(0) > "9" || at < 0 ? SERIES_ORDER.length : at;
}
