import { compareNumeric, type CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import type { IndexEntry } from "#codebook/edition.ts";
import type { IndexStatement } from "#codebook/layer.ts";

/** A code and the index terms it is found under. */
export type Termed = { readonly code: CodeId; readonly terms: readonly string[] };

/** The terms of one letter, as the places of their codes in `termed`, and the references under it. */
type Letter = {
  readonly terms: { readonly place: number; readonly term: string }[];
  readonly references: IndexStatement[];
};

/**
 * Builds the alphabetic Index from the terms of the codes, letter by letter in the order of the alphabet, so
 * that never more than one letter is held. A term that begins with another, shorter term
 * is a modifying term under it ("colonoscopy with biopsy"). Every entry opens
 * a family to verify in the tabular list: one never codes from the index.
 * @param termed codes with terms, in book order, each once
 * @param references See and See also
 */
export function* buildIndex(
  termed: readonly Termed[],
  references: readonly IndexStatement[],
): Generator<{ readonly letter: string; readonly entries: readonly IndexEntry[] }> {
  const letters = new Map<string, Letter>();
  const letterFor = (term: string) => {
    // A term stands where its main term stands.
    const letter = letterOf(term.split(", ", 1)[0] ?? term);
    const found = letters.get(letter) ?? { terms: [], references: [] };
    letters.set(letter, found);
    return found;
  };
  for (const [place, { terms }] of termed.entries())
    for (const term of terms) if (keyOf(term) !== "") letterFor(term).terms.push({ place, term });
  for (const reference of references) letterFor(reference.term).references.push(reference);
  for (const letter of [...letters.keys()].toSorted(compareText)) {
    const here = letters.get(letter);
    letters.delete(letter);
    if (here !== undefined) yield { letter, entries: entriesOf(here, termed) };
  }
}

function entriesOf({ terms, references }: Letter, termed: readonly Termed[]): IndexEntry[] {
  const spelling = new Map<string, string>();
  /** Of each term the codes it stands with, by their places in `termed`. */
  const placesOf = new Map<string, number[]>();
  for (const { place, term } of terms) {
    const key = keyOf(term);
    const places = placesOf.get(key);
    if (places === undefined) {
      spelling.set(key, capital(term));
      placesOf.set(key, [place]);
    } else if (places.at(-1) !== place) places.push(place);
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
  for (const key of sortWords([...placesOf.keys()], (each) => each)) {
    const ranges = inRanges(placesOf.get(key) ?? [], termed);
    const term = spelling.get(key) ?? key;
    const split = mainTermOf(key, placesOf);
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
  for (const entry of entries.values()) entry.under = sortWords(entry.under, ({ term }) => term);
  return sortWords([...entries], ([key]) => key).map(([, entry]) => entry);
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
function inRanges(places: readonly number[], termed: readonly Termed[]): CodeRange[] {
  const runs: CodeId[][] = [];
  let before = -1;
  for (const place of places) {
    const code = termed[place]?.code;
    if (code === undefined) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last !== undefined && place === before + 1 && compareNumeric(last, code) < 0;
    if (run !== undefined && follows) run.push(code);
    else runs.push([code]);
    before = place;
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

/** By code units of the folded text, not the locale's order: the same bytes on every machine. Signs before the first letter count last. */
function sortWords<T>(items: readonly T[], wordsOf: (item: T) => string): T[] {
  return items
    .map((item) => {
      const words = wordsOf(item);
      return { item, words, letters: words.replace(/^[^a-z0-9]+/, "") };
    })
    .sort((a, b) => compareText(a.letters, b.letters) || compareText(a.words, b.words))
    .map(({ item }) => item);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function capital(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1);
}

/** The letter an entry stands under: the first letter or digit of its term; digits share `0`. */
function letterOf(term: string): string {
  const first = /[a-z0-9]/i.exec(term.normalize("NFD"))?.[0]?.toLowerCase() ?? "0";
  return /[a-z]/.test(first) ? first : "0";
}
