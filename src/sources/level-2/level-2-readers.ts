import type { Rejection } from "#codebook/layer.ts";
import { laterDay } from "#sources/days.ts";
import type { OpenedFile, Reader, TableRow } from "#sources/reader.ts";
import { cell, findHeader, headerWords, oneLine } from "#sources/table-cells.ts";
import { printVintage, UNKNOWN_VINTAGE, vintageOfName } from "#sources/vintage.ts";
import { LEVEL_TWO, levelTwoLayer } from "./level-2-layer.ts";
import { LEVEL_TWO_FIELD_NAMES, LEVEL_TWO_FIELDS, type LevelTwoField, type LevelTwoRecord } from "./level-2-record.ts";

/** Code or three blanks and a modifier, number of the line within the code, kind of record. */
const LINE = /^(?:[A-V]\d{4}| {3}[A-Z0-9]{2})\d{5}[3478]/;
/** The long text begins here: a line that ends before has none. */
const SHORTEST = 12;

/**
 * `…ANWEB….txt`: fixed columns of nominally 320 characters. Continuation lines may be cut at 91 (2020),
 * first lines at 293 (2026), and a preamble may stand before the first record.
 */
export const levelTwoTextReader: Reader = {
  id: "level-2-text",
  recognise: (file) => {
    if (file.content.kind !== "text") return undefined;
    const lines = linesOf(file.content.text.slice(0, 64 * 1024)).slice(0, 200);
    const first = lines.findIndex(({ text }) => LINE.test(text));
    if (first < 0) return undefined;
    const rest = lines.slice(first);
    if (rest.filter(({ text }) => LINE.test(text)).length < rest.length * 0.9) return undefined;
    return { what: LEVEL_TWO, vintage: vintageOfName(file.name) ?? newestYear(file) };
  },
  read: (file, { vintage }) => {
    const lines = file.content.kind === "text" ? linesOf(file.content.text) : [];
    const first = lines.findIndex(({ text }) => LINE.test(text));
    const records: LevelTwoRecord[] = [];
    const unread: Rejection[] = [];
    for (const { line, text } of lines.slice(Math.max(0, first))) {
      if (LINE.test(text) && text.length >= SHORTEST) records.push(toRecord(line, (field) => slice(text, field)));
      else
        unread.push({
          place: { file: file.name, line },
          reason: "does not begin with a code and the kind of its record",
        });
    }
    const notice = oneLine(
      lines
        .slice(0, Math.max(0, first))
        .map(({ text }) => text)
        .join(" "),
    );
    return levelTwoLayer(file.name, vintage, notice, records, unread);
  },
};

/** `…ANWEB….xlsx` and `.csv`: one row a code, rarely a continuation; a preamble of up to ten rows. */
export const levelTwoTableReader: Reader = {
  id: "level-2-table",
  recognise: (file) =>
    file.content.kind === "table" && headerOf(file.content.rows) >= 0
      ? { what: LEVEL_TWO, vintage: vintageOfName(file.name) ?? newestYear(file) }
      : undefined,
  read: (file, { vintage }) => {
    const rows = file.content.kind === "table" ? file.content.rows : [];
    const at = headerOf(rows);
    const words = (rows[at]?.cells ?? []).map(headerWords);
    const columns = new Map(
      LEVEL_TWO_FIELD_NAMES.map((field) => {
        const column = words.indexOf(LEVEL_TWO_FIELDS[field].column);
        return [field, column < 0 ? undefined : column] as const;
      }),
    );
    const notice = oneLine(
      rows
        .slice(0, Math.max(0, at))
        .flatMap((row) => row.cells)
        .join(" "),
    );
    const records = rows.slice(at + 1).map((row) => toRecord(row.line, (field) => cell(row, columns.get(field))));
    return levelTwoLayer(file.name, vintage, notice, records);
  },
};

function linesOf(text: string): { readonly line: number; readonly text: string }[] {
  return text.split("\n").flatMap((each, at) => (each.trim() === "" ? [] : [{ line: at + 1, text: each }]));
}

function headerOf(rows: readonly TableRow[]): number {
  // The kind of record may have been cut out; a row without one begins a code, or a modifier of two letters.
  return findHeader(rows, (words) => words[0] === "HCPC" && (words.includes("RECID") || words.includes("TERM DT")));
}

function slice(text: string, field: LevelTwoField): string {
  const [first, last] = LEVEL_TWO_FIELDS[field].positions;
  return text
    .slice(first - 1, last)
    .replaceAll("\u00A0", " ")
    .trim();
}

function toRecord(line: number, read: (field: LevelTwoField) => string): LevelTwoRecord {
  const fields = LEVEL_TWO_FIELD_NAMES.map((field) => [field, read(field)]);
  return { ...(Object.fromEntries(fields) as Record<LevelTwoField, string>), line };
}

/** Where the name does not tell: the month of the newest action, which a release has never without a reason. */
function newestYear(file: OpenedFile): string {
  const column = LEVEL_TWO_FIELDS.acted;
  let newest = "";
  const see = (date: string) => {
    newest = laterDay(newest, date);
  };
  if (file.content.kind === "text") for (const { text } of linesOf(file.content.text)) see(slice(text, "acted"));
  if (file.content.kind === "table") {
    const at = headerOf(file.content.rows);
    const words = (file.content.rows[at]?.cells ?? []).map(headerWords).indexOf(column.column);
    for (const row of file.content.rows.slice(at + 1)) see(cell(row, words < 0 ? undefined : words));
  }
  return newest === "" ? UNKNOWN_VINTAGE : printVintage(Number(newest.slice(0, 4)), Number(newest.slice(5, 7)));
}
