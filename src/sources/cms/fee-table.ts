import type { Reader, TableRow } from "#sources/reader.ts";
import { cell, findHeader, headerWords, oneLine } from "#sources/table-cells.ts";
import { printVintage, monthOf, UNKNOWN_VINTAGE, vintageOfName } from "#sources/vintage.ts";
import { FEES, feeLayer, feeSource } from "./fee-layer.ts";
import { FEE_COLUMNS, FEE_FIELDS, type FeeField, type FeeRow } from "./fee-row.ts";

/** Five header rows stand on top of each other: the name of a column is their cells read downward. */
const STACKED = 4;

/** `PPRRVU….csv` and `.xlsx`: the relative value file as a table, 31 columns until 2025, 32 since 2026. */
export const feeTableReader: Reader = {
  id: "medicare-fees-table",
  recognise: (file) => {
    if (file.content.kind !== "table") return undefined;
    const header = feeHeader(file.content.rows);
    return header < 0 ? undefined : { what: FEES, vintage: vintageOf(file.content.rows.slice(0, header), file.name) };
  },
  read: (file, { vintage }) => {
    const rows = file.content.kind === "table" ? file.content.rows : [];
    const at = feeHeader(rows);
    const columns = feeColumns(rows, at);
    const width = rows[at]?.cells.length ?? 0;
    const notice = rows
      .slice(0, Math.max(0, at))
      .flatMap((row) => row.cells.filter((text) => /copyright/i.test(text)).map(oneLine))
      .join(" ");
    // A workbook leaves empty cells out; a line of a csv with fewer cells than the header was cut.
    const isSparse = file.content.kind === "table" && file.content.sheet !== undefined;
    const whole = rows.slice(at + 1).filter((row) => isSparse || row.cells.length >= width);
    const cut = rows.slice(at + 1).filter((row) => !(isSparse || row.cells.length >= width));
    return feeLayer(
      feeSource(vintage, notice),
      file.name,
      whole.map((row) => toFeeRow(row, columns)),
      cut.map(({ line, cells }) => ({
        place: { file: file.name, line },
        reason: `has ${cells.length} of ${width} cells: the line was cut`,
      })),
    );
  },
};

function feeHeader(rows: readonly TableRow[]): number {
  return findHeader(
    rows,
    (words) =>
      // Other fee schedules (DMEPOS) have code, modifier and description too: only this one has relative values.
      ["HCPCS", "MOD", "DESCRIPTION"].every((word) => words.includes(word)) &&
      words.some((word) => /\bRVU$|^STATUS CODE$/.test(word)),
  );
}

/** Columns by their stacked names. Rows with a single cell are titles (copyright, release date), not headers. */
function feeColumns(rows: readonly TableRow[], header: number): ReadonlyMap<FeeField, number> {
  const stack = rows
    .slice(Math.max(0, header - STACKED), header + 1)
    .filter((row, at, all) => at === all.length - 1 || row.cells.filter((text) => text.trim() !== "").length > 1);
  const width = Math.max(0, ...stack.map((row) => row.cells.length));
  const names = Array.from({ length: width }, (_, column) => letters(stack.map((row) => cell(row, column)).join(" ")));
  return new Map(
    FEE_FIELDS.flatMap((field) => {
      const at = names.indexOf(letters(FEE_COLUMNS[field]));
      return at < 0 ? [] : [[field, at] as const];
    }),
  );
}

/** Stacked cells break names at a hyphen (`CO-` above `SURG`); whoever joined them may have written `CO-SURG`. */
function letters(name: string): string {
  return headerWords(name).replaceAll(/[^A-Z]/g, "");
}

function toFeeRow(row: TableRow, columns: ReadonlyMap<FeeField, number>): FeeRow {
  const fields = {} as Record<FeeField, string>;
  for (const field of FEE_FIELDS) fields[field] = cell(row, columns.get(field));
  const global = fields.global.toUpperCase();
  const supervision = fields.supervision.toUpperCase();
  return {
    ...fields,
    modifier: fields.modifier.toUpperCase(),
    // Excel takes leading zeros off here too: 010 days become 10, supervision 01 becomes 1.
    global: /^\d{1,2}$/.test(global) ? global.padStart(3, "0") : global,
    supervision: /^\d$/.test(supervision) ? supervision.padStart(2, "0") : supervision,
    line: row.line,
  };
}

function vintageOf(titles: readonly TableRow[], name: string): string {
  const text = titles.map((row) => row.cells.slice(0, 6).join(" ")).join("\n");
  const title = /(20\d{2})\s+National Physician Fee Schedule Relative Value File\s+([A-Z][a-z]+)?/i.exec(text);
  if (title !== null) return printVintage(Number(title[1]), monthOf(title[2] ?? ""));
  const released = /RELEASED\s+(\d{1,2})\/\d{1,2}\/(20\d{2})/i.exec(text);
  if (released !== null) return printVintage(Number(released[2]), Number(released[1]));
  return vintageOfName(name) ?? UNKNOWN_VINTAGE;
}
