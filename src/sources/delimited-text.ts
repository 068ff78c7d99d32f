import Papa from "papaparse";
import type { TableRow } from "./reader.ts";

/** Enough to tell a table from prose, behind the longest preamble known (60 lines) and a quoted notice. */
const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 400;

/** Texts of a table agree on their number of cells; this share of the rows behind the header must. */
const AGREEING = 0.8;

type Delimiter = "\t" | "," | ";" | "|";

/**
 * Which character parts the cells, when the text is a table at all. A tab in most lines decides by
 * itself: prose has none, and rows may be short. The others must give most rows the same number of
 * cells. Lines that end with the bar are records of UMLS (RRF) and stay text: they are read line by line.
 * @returns undefined when the text is no table: prose, fixed columns, JSON, XML
 */
export function sniffDelimiter(text: string): Delimiter | undefined {
  const cut = text.length > SAMPLE ? text.slice(0, text.lastIndexOf("\n", SAMPLE) + 1) || text.slice(0, SAMPLE) : text;
  if (/^\s*[{[<]/.test(cut)) return undefined;
  const lines = cut.split("\n").filter((line) => line.trim() !== "");
  const tabbed = lines.findIndex((line) => line.includes("\t"));
  if (tabbed >= 0) {
    const rest = lines.slice(tabbed);
    if (rest.filter((line) => line.includes("\t")).length * 2 >= rest.length) return "\t";
  }
  if (lines.filter((line) => line.endsWith("|")).length * 2 > lines.length) return undefined;
  const list = listIn(cut);
  let best: { readonly delimiter: Delimiter; readonly rows: number; readonly width: number } | undefined;
  for (const delimiter of [",", ";", "|"] as const) {
    if (!cut.includes(delimiter)) continue;
    const { rows, width } = agreement(list ?? cut, delimiter);
    if (rows === 0 || (best !== undefined && (rows < best.rows || (rows === best.rows && width <= best.width))))
      continue;
    best = { delimiter, rows, width };
  }
  return best?.delimiter;
}

/** Begins with a code, or with a code and the number of its record, and a blank: MEDU, LONGULF and what is like them. */
const LISTED = /^\d{4}[0-9A-Z](?:[ \t]+\S|\d\d[ \t]?[^\s,;|])/;
const MOSTLY_LISTED = 0.9;

/**
 * The list that stands behind the notice of a headless file. The notice of a short list has more lines than
 * its data: commas in it would part the texts of the codes.
 */
function listIn(text: string): string | undefined {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => LISTED.test(line));
  if (at < 1) return undefined;
  const data = lines.slice(at).filter((line) => line.trim() !== "");
  return data.filter((line) => LISTED.test(line)).length >= data.length * MOSTLY_LISTED ? data.join("\n") : undefined;
}

/** How many rows have the usual number of cells, and that number; no rows when too many differ, or all have one cell. */
function agreement(text: string, delimiter: Delimiter): { readonly rows: number; readonly width: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: "\n", skipEmptyLines: true, preview: SAMPLE_ROWS });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, rows] = [...counts].sort(([a, many], [b, others]) => others - many || b - a)[0] ?? [0, 0];
  const rest = data.length - data.findIndex((row) => row.length === width);
  return width > 1 && rows >= rest * AGREEING ? { rows, width } : { rows: 0, width };
}

/**
 * Reads the rows of a table by RFC 4180, each with the line it begins at; rows without any text are left
 * out. A quote that opens and never closes is an inch mark, not the start of a cell that swallows the
 * rest of the file; in tables parted by tabs quotes are taken literally as soon as one is out of place.
 */
export function readDelimited(text: string, delimiter: string): TableRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const unclosed = errors.find((error) => error.code === "MissingQuotes")?.row;
  const misplaced = delimiter === "\t" && errors.some((error) => error.type === "Quotes");
  if (!misplaced && unclosed === undefined) return withLines(data, 1);
  const sound = data.slice(0, misplaced ? 0 : unclosed);
  const taken = linesIn(sound);
  const rest = text
    .split("\n")
    .slice(taken)
    .map((line) => line.split(delimiter));
  return [...withLines(sound, 1), ...withLines(rest, taken + 1)];
}

function linesIn(data: readonly string[][]): number {
  return data.reduce((sum, cells) => sum + heightOf(cells), 0);
}

function withLines(data: readonly string[][], first: number): TableRow[] {
  const rows: TableRow[] = [];
  let line = first;
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells });
    line += heightOf(cells);
  }
  return rows;
}

/** A cell in quotes may have line breaks in it: then the row is several lines high. */
function heightOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell.includes("\n")) lines += cell.split("\n").length - 1;
  return lines;
}
