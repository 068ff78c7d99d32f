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
 * cells. Lines that all end with the bar, and do not begin with it, are records of UMLS (RRF) and stay
 * text: they are read line by line.
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
  if (isRecord(lines[0] ?? "") && lines.filter(isRecord).length * 2 > lines.length) return undefined;
  const list = listIn(cut);
  let best: { readonly delimiter: Delimiter; readonly rows: number; readonly width: number } | undefined;
  for (const delimiter of [",", ";", "|"] as const) {
    if (!cut.includes(delimiter)) continue;
    const { rows, width } = agreement(list ?? cut, delimiter, list !== undefined);
    if (rows === 0 || (best !== undefined && (rows < best.rows || (rows === best.rows && width <= best.width))))
      continue;
    best = { delimiter, rows, width };
  }
  return best?.delimiter ?? behindCodes(lines);
}

/** What stands behind the code that most lines begin with: such a table is one even when texts have commas without quotes. */
function behindCodes(lines: readonly string[]): Delimiter | undefined {
  const begins = lines.map((line) => /^\s*"?\d{4}[0-9A-Z]"?([,;|])/.exec(line)?.[1]);
  const from = begins.findIndex((mark) => mark !== undefined);
  const data = begins.slice(from);
  return ([",", ";", "|"] as const).find(
    (delimiter) => from >= 0 && data.filter((mark) => mark === delimiter).length >= data.length * AGREEING,
  );
}

function isRecord(line: string): boolean {
  return line.endsWith("|") && !line.startsWith("|");
}

/** Begins with a code, or with a code and the number of its record, and a blank: MEDU, LONGULF and what is like them. */
const LISTED = /^\d{4}[0-9A-Z](?:[ \t]+\S|\d\d(?:[ \t]\S|[^\s\d,;|]))/;
const MOSTLY_LISTED = 0.9;

/**
 * The list of a headless file, behind its notice: a notice may have more lines than the list, and neither
 * its commas nor those of the texts part cells.
 */
function listIn(text: string): string | undefined {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => LISTED.test(line));
  if (at < 0) return undefined;
  const data = lines.slice(at).filter((line) => line.trim() !== "");
  return data.filter((line) => LISTED.test(line)).length >= data.length * MOSTLY_LISTED ? data.join("\n") : undefined;
}

/**
 * How many rows have the usual number of cells, and that number; no rows when too many differ, or all have
 * one cell. Behind the texts of a list stand numbers (prices), if anything: words are more of the text.
 */
function agreement(
  text: string,
  delimiter: Delimiter,
  isList: boolean,
): { readonly rows: number; readonly width: number } {
  const data = readDelimited(text, delimiter)
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => cells);
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, rows] = [...counts].sort(([a, many], [b, others]) => others - many || b - a)[0] ?? [0, 0];
  const rest = data.length - data.findIndex((row) => row.length === width);
  const goesOn = data.filter((row) => row.slice(1).some((cell) => /[a-z]/i.test(cell))).length;
  if (isList && goesOn * 2 > data.length) return { rows: 0, width };
  return width > 1 && rows >= rest * AGREEING ? { rows, width } : { rows: 0, width };
}

/** Rows with a stray quote that are mended one by one; in a file with more of them quotes mean nothing. */
const MOST_STRAYS = 20;

/**
 * Reads the rows of a table by RFC 4180, each with the line it begins at; rows without any text are left
 * out. A quote that opens and never closes, or closes lines further down in the midst of a cell, is an inch
 * mark, not the start of a cell that swallows the lines behind it: its line is taken literally. In tables
 * parted by tabs all quotes are, as soon as one is out of place.
 */
export function readDelimited(text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  let [at, line] = [0, 1];
  for (let strays = 0; at < text.length; strays++) {
    const { data, errors } = Papa.parse<string[]>(text.slice(at), { delimiter, newline: "\n" });
    const stray = strayQuote(data, errors, delimiter);
    const sound = data.slice(0, stray);
    addRows(rows, sound, line);
    if (stray === undefined) break;
    const height = linesIn(sound);
    line += height;
    const rest = text.slice(startOfLine(text, at, height));
    const end = rest.indexOf("\n") + 1 || rest.length;
    const literal = delimiter === "\t" || strays >= MOST_STRAYS ? rest : rest.slice(0, end);
    addRows(
      rows,
      literal.split("\n").map((each) => each.split(delimiter)),
      line,
    );
    at = text.length - rest.length + literal.length;
    line++;
  }
  return rows;
}

/** The first row that must not be believed, because of a quote out of place in it. */
function strayQuote(
  data: readonly string[][],
  errors: readonly Papa.ParseError[],
  delimiter: string,
): number | undefined {
  const quotes = errors.filter(({ type }) => type === "Quotes");
  if (delimiter === "\t") return quotes.length > 0 ? 0 : undefined;
  return quotes.find(({ code, row }) => code === "MissingQuotes" || heightOf(data[row ?? 0] ?? []) > 1)?.row;
}

/** Where the line begins that stands so many lines further down. */
function startOfLine(text: string, from: number, lines: number): number {
  let at = from;
  for (let passed = 0; passed < lines; passed++) at = text.indexOf("\n", at) + 1 || text.length;
  return at;
}

function linesIn(data: readonly string[][]): number {
  return data.reduce((sum, cells) => sum + heightOf(cells), 0);
}

/** What keeps a spreadsheet from taking a code for a number: `="00100"`. */
const KEPT_AS_TEXT = /^="([^"]*)"$/;

function addRows(rows: TableRow[], data: readonly string[][], first: number): void {
  let line = first;
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== ""))
      rows.push({ line, cells: cells.map((cell) => (cell.startsWith("=") ? cell.replace(KEPT_AS_TEXT, "$1") : cell)) });
    line += heightOf(cells);
  }
}

/** A cell in quotes may have line breaks in it: then the row is several lines high. */
function heightOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell.includes("\n")) lines += cell.split("\n").length - 1;
  return lines;
}
