import { compareNumeric, type CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import type { IndexEntry } from "#codebook/edition.ts";
import type { IndexStatement } from "#codebook/layer.ts";

/** A code and the index terms it is found under. */
export type Termed = { readonly code: CodeId; readonly terms: readonly string[] };

/**
 * Builds the alphabetic Index from the terms of the codes. A term that begins with another, shorter term
 * is a modifying term under it ("colonoscopy with biopsy"). Every entry opens
 * a family to verify in the tabular list: one never codes from the index.
 * @param termed codes with terms, in book order
 * @param references See and See also
 */
export function buildIndex(termed: readonly Termed[], references: readonly IndexStatement[]): IndexEntry[] {
  const order = new Map(termed.map(({ code }, at) => [code, at]));
  const spelling = new Map<string, string>();
  const codesOf = new Map<string, CodeId[]>();
  for (const { code, terms } of termed) {
    for (const term of terms) {
      const key = keyOf(term);
      if (key === "") continue;
      if (!spelling.has(key)) spelling.set(key, capital(term));
      const codes = codesOf.get(key) ?? [];
      if (!codes.includes(code)) codes.push(code);
      codesOf.set(key, codes);
    }
  }
  const entries = new Map<
    string,
    { term: string; see: string[]; seeAlso: string[]; codes: CodeRange[]; under: IndexEntry["under"][number][] }
  >();
  const entryFor = (key: string, term: string) => {
    const entry = entries.get(key) ?? { term, see: [], seeAlso: [], codes: [], under: [] };
    entries.set(key, entry);
    return entry;
  };
  for (const key of [...codesOf.keys()].sort(compareWords)) {
    const ranges = inRanges(codesOf.get(key) ?? [], order);
    const term = spelling.get(key) ?? key;
    const split = mainTermOf(key, codesOf);
    if (split === undefined) entryFor(key, term).codes.push(...ranges);
    else
      entryFor(split.main, spelling.get(split.main) ?? capital(split.main)).under.push({
        term: split.modifying,
        codes: ranges,
      });
  }
  for (const { term, see, seeAlso } of references) {
    const entry = entryFor(keyOf(term), term);
    entry.see.push(...see);
    entry.seeAlso.push(...seeAlso);
  }
  // A comma sorts before a blank: modifying terms are ordered once their main term is cut away.
  for (const entry of entries.values()) entry.under.sort((a, b) => compareWords(a.term, b.term));
  return [...entries.entries()].sort(([a], [b]) => compareWords(a, b)).map(([, entry]) => entry);
}

/** Shorter words than this open too many terms to be a main term by themselves (C, CT, in). */
const SHORTEST_MAIN = 4;

/**
 * Cuts a term into a main term and a modifying term: at its comma, or where a shorter term of the Index
 * ends, the longest there is ("cholecystectomy with bypass" stands under "cholecystectomy").
 */
function mainTermOf(
  key: string,
  terms: ReadonlyMap<string, unknown>,
): { readonly main: string; readonly modifying: string } | undefined {
  const comma = key.indexOf(", ");
  if (comma > 0) return { main: key.slice(0, comma), modifying: key.slice(comma + 2) };
  for (let at = key.lastIndexOf(" "); at >= SHORTEST_MAIN; at = key.lastIndexOf(" ", at - 1)) {
    const main = key.slice(0, at);
    if (terms.has(main) && mainTermOf(main, terms) === undefined) return { main, modifying: key.slice(at + 1) };
  }
  return undefined;
}

/** Codes next to each other in book order and rising in number are joined to a range, as the book's Index does from three on. */
function inRanges(codes: readonly CodeId[], order: ReadonlyMap<CodeId, number>): CodeRange[] {
  const sorted = [...codes].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const runs: CodeId[][] = [];
  for (const code of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined && (order.get(code) ?? 0) === (order.get(last) ?? 0) + 1 && compareNumeric(last, code) < 0;
    if (run !== undefined && follows) run.push(code);
    else runs.push([code]);
  }
  return runs.flatMap((run): CodeRange[] => {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    return run.length > 2 && first.charAt(4) >= "0"
      ? [{ first, last }]
      : run.map((code) => ({ first: code, last: code }));
  });
}

function keyOf(term: string): string {
  return term.trim().toLowerCase().replace(/\s+/g, " ");
}

/** Code units of the folded text, not the locale's order: the same bytes on every machine. */
function compareWords(a: string, b: string): number {
  const x = a.replace(/^[^a-z0-9]+/, "");
  const y = b.replace(/^[^a-z0-9]+/, "");
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function capital(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1);
}

/** The letter an entry stands under: the first letter or digit of its term; digits share `0`. */
export function letterOf(term: string): string {
  const first = /[a-z0-9]/i.exec(term.normalize("NFD"))?.[0]?.toLowerCase() ?? "0";
  return /[a-z]/.test(first) ? first : "0";
}
