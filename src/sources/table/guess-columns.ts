import { DESCRIPTOR_LENGTHS, type DescriptorLength } from "#codebook/code.ts";
import type { TableRow } from "#sources/reader.ts";
import { textIn } from "./clean-text.ts";
import { isCode } from "./code-cell.ts";
import { headerName, MOST_COLUMNS } from "./columns.ts";

/** What each column of a table is taken for: guessed by us, corrected by the person who brought the table. */
export type TableMapping = {
  /** Index of the header in the rows, or -1 when there is none: the data stand behind it. */
  readonly headerAt: number;
  readonly code: number;
  readonly descriptor: number;
  readonly others: readonly { readonly column: number; readonly length: DescriptorLength }[];
  readonly plain?: number;
  /** Column that says of which code set each code is. */
  readonly codeSet?: number;
  /** Whether numbers of fewer than five digits get their zeros back. Revenue codes look the same: ask first. */
  readonly restoreZeros: boolean;
};

const CODE_NAME =
  /^(?:cpt|hcpcs|pla|procedure|proc|service|billing)?\s?(?:4\s)?(?:code|codes|cd|number)$|^(?:cpt|cpt4|cpt 4|hcpcs|hcpc)(?:\s|$)/;
const TEXT_NAME = /\b(?:descriptor|description|descr|desc|name|definition|text|long|label|title|wording)\b/;
/** Descriptors of an edition are English; these stand beside them. */
const FOREIGN_NAME = /\b(?:spanish|espanol|french|portuguese|chinese|translation)\b/;
/** A log of changes: its texts are what a descriptor was, or became, at some time. */
const CHANGE_NAME = /^(?:change type|type of change)$/;
const PLAIN_NAME = /^(?:plain|plain words|in plain words|explanation)$/;
const CODE_SET_NAME = /^(?:procedure |billing )?(?:code|coding) (?:type|set|system|scheme)$|^type of code$/;
const OTHER_CODE_SET =
  /\b(?:icd|ms ?drg|apr ?drg|drg|rc|rev|revenue|cdt|ada|ndc|loinc|snomed|rxnorm|apc|eapg|cdm)(?:\b|\d)/i;
const LENGTH_NAMES: readonly (readonly [RegExp, DescriptorLength])[] = [
  [/\bshort\b|\babbrev/, "short"],
  [/\bmedium\b/, "medium"],
  [/\b(?:consumer|patient|lay)\b/, "consumer"],
  [/\bclinician\b/, "clinician"],
];

/** Columns of five digits that are no codes: an Excel date (43466 is the first of January 2019), a place, a price, a person. */
const OTHER_NUMBERS =
  /\b(?:date|dates|dt|eff|effective|zip|postal|postcode|price|amount|fee|charge|rate|carrier|contractor|npi|licen[cs]e|account|member|patient|mrn|claim|invoice)\b/;

const SAMPLE = 300;
const DEEPEST_HEADER = 40;

type Column = {
  readonly at: number;
  readonly codes: number;
  readonly cpt: number;
  readonly filled: number;
  readonly letters: number;
  readonly distinct: number;
};

/**
 * Guesses which columns hold the code and the descriptor, by the names in a header and by what is in
 * the cells. Level II codes look like ICD-10 codes: without a telling header only the shapes that CPT
 * alone has count.
 * @returns undefined when there is no pair of such columns
 */
export function guessColumns(rows: readonly TableRow[]): TableMapping | undefined {
  const found = guessBelowHeader(rows) ?? guessWithoutHeader(rows);
  return found === "none" ? undefined : found;
}

/** @returns "none" when a header says that there is no such pair */
function guessBelowHeader(rows: readonly TableRow[]): TableMapping | "none" | undefined {
  for (let headerAt = 0; headerAt < Math.min(rows.length, DEEPEST_HEADER); headerAt++) {
    const names = (rows[headerAt]?.cells ?? []).slice(0, MOST_COLUMNS).map(headerName);
    if (!names.some((name) => CODE_NAME.test(name)) || names.filter((name) => name !== "").length < 2) continue;
    if (names.some((name) => CHANGE_NAME.test(name))) return "none";
    const codeSet = names.findIndex((name) => CODE_SET_NAME.test(name));
    const sample = sampleOf(rows.slice(headerAt + 1)).filter(({ cells }) => !isOfOtherCodeSet(cells[codeSet]));
    const columns = lookAt(sample);
    const isTold = sample.some(({ cells }) => /\b(?:cpt|hcpcs?)/i.test(cells[codeSet] ?? ""));
    const telling = (at: number) => isTold || /\b(?:cpt|cpt4|hcpcs?|procedure|proc)\b/.test(names[at] ?? "");
    const code = names
      .map((name, at) => ({ at, fits: CODE_NAME.test(name), column: columns[at] }))
      .filter(({ fits, column }) => fits && column !== undefined && column.codes > 0)
      .filter(({ at, column }) => telling(at) || isMostly(column?.cpt, column?.filled))
      .sort((a, b) => (b.column?.codes ?? 0) - (a.column?.codes ?? 0))[0]?.at;
    if (code === undefined) continue;
    const isForeign = (at: number) => FOREIGN_NAME.test(names[at] ?? "");
    const texts = names.flatMap((name, at) => (at !== code && TEXT_NAME.test(name) && !isForeign(at) ? [at] : []));
    const others = names.flatMap((name, column) => {
      if (isForeign(column)) return [];
      const length = LENGTH_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? exactLength(name);
      return length === undefined || column === code ? [] : [{ column, length }];
    });
    const isOther = (at: number) => others.some(({ column }) => column === at);
    const descriptor =
      texts.find((at) => /\blong\b|\bfull\b/.test(names[at] ?? "") && !isOther(at)) ??
      texts.find((at) => !isOther(at)) ??
      wordiest(
        columns.filter(({ at }) => at !== code && !isOther(at) && !isForeign(at)),
        sample.length,
        columns[code]?.distinct ?? 0,
      );
    // A table with nothing but short texts has these as its descriptor.
    const chosen = descriptor ?? others[0]?.column;
    if (chosen === undefined) {
      if (names.some((_, at) => isForeign(at))) return "none";
      continue;
    }
    const plain = names.findIndex((name) => PLAIN_NAME.test(name));
    return {
      headerAt,
      code,
      descriptor: chosen,
      others: others.filter(({ column }) => column !== chosen && column !== plain),
      ...(plain >= 0 && plain !== chosen && { plain }),
      ...(codeSet >= 0 && { codeSet }),
      restoreZeros: false,
    };
  }
  return undefined;
}

function guessWithoutHeader(rows: readonly TableRow[]): TableMapping | undefined {
  const sample = sampleOf(rows);
  const columns = lookAt(sample);
  const firstCode = (column: number) => rows.findIndex(({ cells }) => isCode(cells[column]));
  const isNamedOtherwise = (column: number) =>
    rows.slice(0, firstCode(column)).some(({ cells }) => OTHER_NUMBERS.test(headerName(cells[column] ?? "")));
  const code = columns
    // Codes stand once, or once a modifier; one number down a whole column is none.
    .filter(({ cpt, filled, distinct }) => isMostly(cpt, filled) && distinct * 4 >= filled)
    .filter(({ at }) => !isNamedOtherwise(at))
    .sort((a, b) => b.cpt - a.cpt || a.at - b.at)[0];
  if (code === undefined) return undefined;
  const descriptor = wordiest(
    columns.filter(({ at }) => at !== code.at),
    sample.length,
    code.distinct,
  );
  if (descriptor === undefined) return undefined;
  // Whatever stands before the first code is a header in another language, or a title.
  return { headerAt: firstCode(code.at) - 1, code: code.at, descriptor, others: [], restoreZeros: false };
}

/** Whether a cell names a code set that is neither CPT nor HCPCS: some of its codes have the shape of ours. */
export function isOfOtherCodeSet(cell: string | undefined): boolean {
  return cell !== undefined && OTHER_CODE_SET.test(cell.slice(0, 80).replaceAll(/[_-]/g, " "));
}

/** Rows to judge columns by. One filled cell is a title, a section or a notice at the end: it tells nothing of the columns. */
function sampleOf(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.slice(0, SAMPLE).filter(({ cells }) => cells.filter((cell) => cell.trim() !== "").length > 1);
}

function isMostly(part: number | undefined, whole: number | undefined): boolean {
  return part !== undefined && whole !== undefined && part > 0 && part * 10 >= whole * 8;
}

function exactLength(name: string): DescriptorLength | undefined {
  return DESCRIPTOR_LENGTHS.find((length) => length === name);
}

/**
 * The column with the most words that could be descriptors: filled in most rows, and seldom the same of
 * two codes (the rationales of MUE and the notes of the add-on edits are words too).
 */
function wordiest(columns: readonly Column[], rows: number, codes: number): number | undefined {
  return columns
    .filter(({ filled, letters, distinct }) => filled * 2 >= rows && distinct * 2 >= codes && letters >= filled * 4)
    .sort((a, b) => b.letters - a.letters)[0]?.at;
}

/** What is in each column: cells that are codes, those only CPT can have, filled cells, letters in all. */
function lookAt(rows: readonly TableRow[]): Column[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, Math.min(cells.length, MOST_COLUMNS)), 0);
  return Array.from({ length: width }, (_, at) => {
    let [codes, cpt, filled, letters] = [0, 0, 0, 0];
    const different = new Set<string>();
    for (const { cells } of rows) {
      const cell = textIn((cells[at] ?? "").slice(0, 400));
      if (cell === undefined) continue;
      filled++;
      different.add(cell);
      letters += cell.replace(/[^a-z]/gi, "").length;
      // A date and a price have five digits too, but not in most rows and never with four and a letter.
      if (!isCode(cell)) continue;
      codes++;
      if (/^'?\d/.test(cell)) cpt++;
    }
    return { at, codes, cpt, filled, letters, distinct: different.size };
  });
}
