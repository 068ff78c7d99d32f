import { cleanText } from "./clean-text.ts";

/** A licence notice is kept whole up to here; longer ones are cut at a word. */
const LONGEST_NOTICE = 6_000;

/**
 * The prose before the data of a licensed file: its notice of copyright, to be shown wherever its text is.
 * @returns undefined when there is none
 */
export function noticeOf(lines: readonly string[]): string | undefined {
  const text = cleanText(lines.join(" "));
  if (text === "") return undefined;
  if (text.length <= LONGEST_NOTICE) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST_NOTICE) || LONGEST_NOTICE)} …`;
}

const EDITION = [/\bCPT\W{0,4}(20\d\d)\b/i, /\b(20\d\d)\s+(?:CPT|standard|edition|release|code\s+set|update|annual)/i];
const QUARTER = /\b(?:standard\s+)?update\s+#?([1-4])\b/i;
const COPYRIGHT = /(?:copyright|©|\(c\))\D{0,30}((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?/i;

/**
 * The vintage a preamble tells (`CPT 2026`, `2026 Standard Update 1`); failing that the one the file's
 * name hints at, or the year of the copyright, which is the year before the edition's.
 * @returns `2026`, `2026 update 1`, `copyright 2025`, or `unknown`
 */
export function vintageOf(lines: readonly string[], name: string): string {
  const text = cleanText(lines.join(" ").slice(0, 20_000));
  for (const each of [text, cleanText(name.replace(/[_/.]/g, " "))]) {
    const year = EDITION.map((pattern) => pattern.exec(each)?.[1]).find((found) => found !== undefined);
    const update = QUARTER.exec(each)?.[1];
    if (year !== undefined) return update === undefined ? year : `${year} update ${update}`;
  }
  const copyright = COPYRIGHT.exec(text);
  const year = copyright?.[2] ?? copyright?.[1];
  return year === undefined ? "unknown" : `copyright ${year}`;
}
