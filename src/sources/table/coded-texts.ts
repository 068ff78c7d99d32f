import type { Source } from "#codebook/edition.ts";
import type { OpenedFile, Reader, TextLine } from "#sources/reader.ts";
import { cleanText, quoted, textIn } from "./clean-text.ts";
import { readCodeCell } from "./code-cell.ts";
import { MOST_COLUMNS } from "./columns.ts";
import { gather } from "./gather.ts";
import { firstLines, linesOf } from "./lines.ts";

const SOURCE: Source = { id: "coded-texts", kind: "table", name: "A list of codes and texts", vintage: "unknown" };

/** A code, what parts it from its text, and a text. A hyphen with no blank binds a modifier or a range to the code. */
const CODED = /^(?:[-*•]\s*)?(\d{4}[0-9AFMTU])(?:\s+[-–—:.=|]*\s*|[:.=–—]\s*|-\s+)(\S.*)$/i;
/** What begins so is the second end of a range, or the next of several codes. */
const MORE_CODES = /^\d{4}[0-9AFMTU]\b/i;
/** Columns of a printed list: which of them is the text cannot be told from the blanks. */
const COLUMNS = /\S {3,}\S/;

const SAMPLE = 300;
const MOSTLY = 0.8;
const FEWEST = 3;

/**
 * Lists with the code and its text in one cell or one line (`45385 - text`), as they come from a
 * document or from the choices of a form. Nothing but the code parts them, so most lines must be so.
 */
export const codedTexts: Reader = {
  id: SOURCE.id,
  recognise: (file) => (codedColumn(file) === undefined ? undefined : { what: SOURCE.name, vintage: SOURCE.vintage }),
  read: (file, { what, vintage }) => {
    const found = codedColumn(file);
    const gathering = gather(file.name);
    for (const { line, text } of found === undefined ? [] : cellsOf(file, found.column)) {
      if (line < (found?.from ?? 0) || text === "") continue;
      const { code, descriptor } = partsOf(text);
      const cell = readCodeCell(code, "as-it-stands");
      if (code === undefined || descriptor === undefined)
        gathering.reject(line, `${quoted(text)} does not begin with a code and a text`);
      else if ("reason" in cell) gathering.reject(line, cell.reason);
      else gathering.say(line, cell.code, { descriptor: { kind: "long", text: descriptor } });
    }
    return gathering.layer({ ...SOURCE, name: what, vintage });
  },
};

function partsOf(text: string): { readonly code?: string; readonly descriptor?: string } {
  const [, code, rest = ""] = CODED.exec(text) ?? [];
  const descriptor = textIn(rest);
  if (code === undefined || descriptor === undefined || MORE_CODES.test(descriptor) || !/\p{L}{3}/u.test(descriptor))
    return {};
  return { code, descriptor };
}

/** The column of codes with texts, and the line of the first one: titles stand before it. */
function codedColumn(file: OpenedFile): { readonly column: number; readonly from: number } | undefined {
  const { content } = file;
  const width =
    content.kind === "table"
      ? content.rows
          .slice(0, SAMPLE)
          .reduce((most, { cells }) => Math.max(most, Math.min(cells.length, MOST_COLUMNS)), 0)
      : 1;
  for (let column = 0; column < width; column++) {
    const from = firstCoded(file, column);
    if (from !== undefined) return { column, from };
  }
  return undefined;
}

function firstCoded(file: OpenedFile, column: number): number | undefined {
  const cells = sampleOf(file, column).filter(({ text }) => text !== "");
  const at = cells.findIndex(({ text }) => partsOf(text).code !== undefined);
  if (at < 0) return undefined;
  const data = cells.slice(at);
  const coded = data.filter(({ text }) => partsOf(text).code !== undefined);
  if (coded.length < FEWEST || coded.length < data.length * MOSTLY) return undefined;
  return coded.filter(({ printed }) => printed).length * 2 > coded.length ? undefined : cells[at]?.line;
}

type Cell = TextLine & { readonly printed: boolean };

function sampleOf(file: OpenedFile, column: number): Cell[] {
  const { content } = file;
  const head: OpenedFile =
    content.kind === "table"
      ? { ...file, content: { ...content, rows: content.rows.slice(0, SAMPLE) } }
      : { ...file, content: { kind: "lines", lines: firstLines(file, SAMPLE) } };
  return [...cellsOf(head, column)];
}

/** The cells of a column, or the lines of a text without the quotes of a table of one column. */
function* cellsOf(file: OpenedFile, column: number): Generator<Cell> {
  const { content } = file;
  if (content.kind === "table") {
    for (const { line, cells } of content.rows) yield cellOf(line, cells[column] ?? "");
    return;
  }
  for (const { line, text } of linesOf(file)) {
    const [, inQuotes] = /^"(.*)"$/.exec(text.trim()) ?? [];
    yield cellOf(line, inQuotes?.replaceAll('""', '"') ?? text);
  }
}

function cellOf(line: number, text: string): Cell {
  return { line, text: cleanText(text), printed: COLUMNS.test(text.trim().slice(0, 400)) };
}
