/** What Excel counts its days from: the first of January 1900 is its first, with a 29th of February that never was. */
const EXCEL_DAY_0 = Date.UTC(1899, 11, 30);
const EARLIEST = "1950-01-01";
const LAST = "9999-12-31";

/**
 * A day as CMS writes it (`20251231`, `2025365` for the 365th day of 2025, `12/31/2025`), or as it comes out of
 * a spreadsheet or a database (46022 days of Excel, `2025-12-31T00:00:00`).
 * @returns `2025-12-31`, which can be compared, or undefined when it is no day
 */
export function dayOf(text: string): string | undefined {
  const [, year, month, date] = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined) return dayIn(Number(year), Number(month), Number(date));
  const [, usMonth, usDate, usYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/.exec(text) ?? [];
  if (usYear !== undefined) return dayIn(Number(usYear), Number(usMonth), Number(usDate));
  const [, ofYear, nth] = /^((?:19|20)\d\d)([0-3]\d\d)$/.exec(text) ?? [];
  if (nth !== undefined && Number(nth) >= 1 && Number(nth) <= 366)
    return print(Date.UTC(Number(ofYear), 0, Number(nth)));
  return /^\d{5}$|^\d{7}$/.test(text) ? print(EXCEL_DAY_0 + Number(text) * 86_400_000) : undefined;
}

/**
 * The later of two days, of which the second may be none. An open end (2099, 9999) is no day on which anything
 * was done.
 */
export function laterDay(latest: string, text: string): string {
  const day = dayOf(text);
  return day !== undefined && day > latest && day < "2099" ? day : latest;
}

function dayIn(year: number, month: number, date: number): string | undefined {
  const time = Date.UTC(year, month - 1, date);
  const isReal = new Date(time).getUTCMonth() === month - 1 && date > 0;
  return isReal ? print(time) : undefined;
}

function print(time: number): string | undefined {
  const date = new Date(time);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return undefined;
  const day = date.toISOString().slice(0, 10);
  return day < EARLIEST || day > LAST ? undefined : day;
}
