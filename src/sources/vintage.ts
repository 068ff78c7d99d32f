const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** What is written where neither content nor name tells the vintage. */
export const UNKNOWN_VINTAGE = "unknown";

/** `2026 July`, or `2026` for a month that is none. */
export function printVintage(year: number, month?: number): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return name === undefined ? String(year) : `${year} ${name}`;
}

/** The month a word begins like: `Oct`, `OCT`, `October` are the tenth. */
export function monthOf(word: string): number | undefined {
  const at = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/**
 * Vintages in order of time: a later release has the higher number. Besides months there are the AMA's
 * `2026 update 1` (one a quarter), the `2026AA` (May) and `2026AB` (November) of UMLS, `2026.1` of which
 * only the order is known, and `copyright 2025`, which stands in the edition of the year after.
 * @returns undefined for a vintage that cannot be placed in time
 */
export function rankVintage(vintage: string): number | undefined {
  const copyright = /^copyright (\d{4})$/.exec(vintage)?.[1];
  if (copyright !== undefined) return (Number(copyright) + 1) * 12;
  const match = /^(\d{4})(?:A([AB])|\s+update\s+([1-4])|\.(\d{1,2})|\s+([A-Za-z]{3,}))?/.exec(vintage);
  if (match === null) return undefined;
  const [, year, half, update, version, month] = match;
  const start = Number(year) * 12;
  if (half !== undefined) return start + (half === "A" ? 4 : 10);
  if (update !== undefined) return start + Number(update) * 3 - 1;
  if (version !== undefined) return start + Math.min(12, Math.max(1, Number(version))) - 1;
  return start + (month === undefined ? 0 : (monthOf(month) ?? 1) - 1);
}

/**
 * The vintage a file name hints at, for formats whose content does not tell: `PPRRVU2025_Oct`,
 * `HCPC2026_APR_ANWEB`, `AOC_V2026Q2`, `Eff_04-01-2026`, `RVU25D`.
 */
export function vintageOfName(name: string): string | undefined {
  const base = name.slice(name.lastIndexOf("/") + 1);
  const effective = /(\d{2})-\d{2}-(20\d{2})/.exec(base);
  if (effective !== null) return printVintage(Number(effective[2]), Number(effective[1]));
  const quarter = /(20\d{2})_?Q([1-4])/i.exec(base);
  if (quarter !== null) return printVintage(Number(quarter[1]), Number(quarter[2]) * 3 - 2);
  const named = /(?:20)?(\d{2})[ _-]?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/i.exec(base);
  if (named !== null) return printVintage(2000 + Number(named[1]), monthOf(named[2] ?? ""));
  const year = /(?<!\d)(20[0-4]\d)(?!\d)/.exec(base) ?? /(?:PPRRVU|HCPC)(\d{2})(?!\d)/i.exec(base);
  return year === null ? undefined : String((Number(year[1]) % 2000) + 2000);
}

/**
 * Year and first day of the newest of the vintages: when an edition made from these sources came out.
 * Taken from the sources, not from the clock, so that the same files give the same edition.
 */
export function releaseOf(
  vintages: readonly string[],
): { readonly year: number; readonly released: string } | undefined {
  const newest = Math.max(...vintages.map((vintage) => rankVintage(vintage) ?? -1));
  if (newest < 0) return undefined;
  const year = Math.floor(newest / 12);
  return { year, released: `${year}-${String((newest % 12) + 1).padStart(2, "0")}-01` };
}
