import type { OpenedFile, Reader, TableRow } from "#sources/reader.ts";
import { cell, findHeader, headerWords, oneLine } from "#sources/table-cells.ts";
import { printVintage, UNKNOWN_VINTAGE, vintageOfName } from "#sources/vintage.ts";
import { ADD_ON_EDITS, addOnLayer, newestEdit, type AddOnEdit } from "./add-on-edits.ts";

type Field = Exclude<keyof AddOnEdit, "line">;

/** Header words vary with the year (`AOC_DelDT`, `AOC DelDT Julian`): matched loosely, the exact ones first. */
const HEADERS: readonly (readonly [Field, RegExp])[] = [
  ["type", /EDIT ?TYPE/],
  ["addOnEnded", /^AOC DEL|^ADD.?ON CODE DEL/],
  ["addOn", /^ADD.?ON ?CODE$|^AOC$/],
  ["primaryEnded", /PRIMARY ?CODE DEL/],
  ["primary", /PRIMARY ?CODE$/],
  ["since", /EDIT EFF/],
  ["ended", /EDIT DEL/],
  ["note", /SPECIAL|NOTES?$/],
];

const FIELDS = HEADERS.map(([field]) => field);

/** The add-on code edits as a table (xlsx, or saved as csv). */
export const addOnTableReader: Reader = {
  id: "medicare-add-on-edits-table",
  recognise: (file) =>
    file.content.kind === "table" && headerOf(file.content.rows) >= 0
      ? { what: ADD_ON_EDITS, vintage: vintageOf(file) }
      : undefined,
  read: (file, { vintage }) => {
    const rows = file.content.kind === "table" ? file.content.rows : [];
    const at = headerOf(rows);
    const notice = oneLine(
      rows.slice(0, Math.max(0, at)).find((row) => /copyright|CPT/i.test(row.cells[0] ?? ""))?.cells[0] ?? "",
    );
    return addOnLayer(file.name, vintage, notice, editsOf(file));
  },
};

/** First and last position, counted from 1, of the 97 characters of a line. */
const POSITIONS: Readonly<Record<Field, readonly [number, number]>> = {
  type: [1, 1],
  addOn: [2, 6],
  addOnEnded: [7, 13],
  primary: [14, 18],
  primaryEnded: [19, 25],
  since: [26, 32],
  ended: [33, 39],
  note: [40, 97],
};

const LINE = /^[123][0-9A-Z]{4}[0-9A-Z](?:\d{7}| {7})[0-9A-Z]{5}(?:\d{7}| {7})\d{7}/;

/** The add-on code edits as text in fixed columns. */
export const addOnTextReader: Reader = {
  id: "medicare-add-on-edits-text",
  recognise: (file) => {
    if (file.content.kind !== "text") return undefined;
    const lines = linesOf(file.content.text.slice(0, 20_000)).slice(0, 60);
    const fitting = lines.filter(({ text }) => LINE.test(text)).length;
    return fitting > 0 && fitting * 2 >= lines.length ? { what: ADD_ON_EDITS, vintage: vintageOf(file) } : undefined;
  },
  read: (file, { vintage }) => {
    const lines = file.content.kind === "text" ? linesOf(file.content.text) : [];
    const notice = oneLine(
      lines
        .slice(0, firstEdit(lines))
        .map(({ text }) => text)
        .join(" "),
    );
    return addOnLayer(file.name, vintage, notice, editsOf(file));
  },
};

function editsOf({ content }: OpenedFile): AddOnEdit[] {
  if (content.kind === "table") {
    const at = headerOf(content.rows);
    const words = (content.rows[at]?.cells ?? []).map(headerWords);
    const columns = new Map(HEADERS.map(([field, test]) => [field, words.findIndex((word) => test.test(word))]));
    return content.rows.slice(at + 1).map((row) => toEdit(row.line, (field) => cell(row, columns.get(field))));
  }
  const lines = content.kind === "text" ? linesOf(content.text) : [];
  return lines.slice(firstEdit(lines)).map(({ line, text }) =>
    toEdit(line, (field) => {
      const [from, to] = POSITIONS[field];
      return text.slice(from - 1, to).trim();
    }),
  );
}

function firstEdit(lines: readonly { readonly text: string }[]): number {
  return Math.max(
    0,
    lines.findIndex(({ text }) => LINE.test(text)),
  );
}

function linesOf(text: string): { readonly line: number; readonly text: string }[] {
  return text.split("\n").flatMap((each, at) => (each.trim() === "" ? [] : [{ line: at + 1, text: each }]));
}

function headerOf(rows: readonly TableRow[]): number {
  return findHeader(
    rows,
    (words) =>
      words.some((word) => /^ADD.?ON ?CODE$|^AOC$/.test(word)) && words.some((word) => /PRIMARY ?CODE$/.test(word)),
  );
}

function toEdit(line: number, read: (field: Field) => string): AddOnEdit {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as Record<Field, string>;
  return { ...fields, addOn: fields.addOn.toUpperCase(), primary: fields.primary.toUpperCase(), line };
}

/** Where the name does not tell: the month of the newest edit. */
function vintageOf(file: OpenedFile): string {
  const named = vintageOfName(file.name);
  if (named !== undefined) return named;
  const newest = newestEdit(editsOf(file));
  const [year, month] = newest === "" ? [] : newest.split("-").map(Number);
  return year === undefined ? UNKNOWN_VINTAGE : printVintage(year, month);
}
