import type { OtherDescriptor } from "#codebook/code.ts";
import type { Source } from "#codebook/edition.ts";
import { emptyLayer } from "#codebook/layer.ts";
import type { OpenedFile, Reader, ReadLayer, TableRow } from "#sources/reader.ts";
import { quoted, textIn } from "./clean-text.ts";
import { isCode, readCodeCell } from "./code-cell.ts";
import { withoutFormulaGuard } from "./formula.ts";
import { gather, type Said } from "./gather.ts";
import { goesOn, isTorn, notWhole, tearing, TORN, widthOf } from "./torn-rows.ts";
import { guessColumns, isOfOtherCodeSet, type TableMapping } from "./guess-columns.ts";

const SOURCE: Source = { id: "table", kind: "table", name: "A table of codes", vintage: "unknown" };

/**
 * Reads any table by a mapping of its columns. Rows without a code or a text are rejected with the
 * reason; of a code that stands twice the first row is taken.
 */
export function readTable(file: OpenedFile, mapping: TableMapping, source: Source = SOURCE): ReadLayer {
  if (file.content.kind !== "table") return emptyLayer(source);
  const gathering = gather(file.name);
  const { rows, delimiter } = file.content;
  const width = widthOf(rows, mapping.headerAt);
  const comma = tearing(file);
  for (const [at, given] of rows.entries()) {
    if (at <= mapping.headerAt) continue;
    const isWhole = comma === undefined || !isTorn(given, width);
    const row = isWhole || mapping.descriptor !== width - 1 ? given : mended(given, width, comma);
    const codeSet = mapping.codeSet === undefined ? undefined : row.cells[mapping.codeSet];
    if (codeSet !== undefined && isOfOtherCodeSet(codeSet)) {
      gathering.reject(row.line, `the code of this line is of another code set: ${quoted(codeSet)}`);
      continue;
    }
    const cell = readCodeCell(row.cells[mapping.code], mapping.restoreZeros ? "restore-zeros" : "as-it-stands");
    if ("reason" in cell) {
      gathering.reject(row.line, cell.reason);
      continue;
    }
    const said = sayOf(row, mapping);
    if (!isWhole && row === given) gathering.reject(row.line, TORN);
    else if (delimiter !== undefined && goesOn(rows[at + 1], row.line)) gathering.reject(row.line, notWhole(cell.code));
    else if (said === undefined) gathering.reject(row.line, `${cell.code} has no descriptor`);
    else gathering.say(row.line, cell.code, said, cell.restored);
  }
  return gathering.layer(source);
}

/** A row whose last text was torn at its commas, with that text in one piece again. */
function mended({ line, cells }: TableRow, width: number, comma: string): TableRow {
  return { line, cells: [...cells.slice(0, width - 1), cells.slice(width - 1).join(comma)] };
}

function sayOf({ cells }: TableRow, { descriptor, others, plain }: TableMapping): Said | undefined {
  const text = cellText(cells[descriptor]);
  const otherDescriptors = others.flatMap(({ column, length }): OtherDescriptor[] => {
    const found = cellText(cells[column]);
    return found === undefined ? [] : [{ length, text: found }];
  });
  const words = plain === undefined ? undefined : cellText(cells[plain]);
  if (text === undefined && otherDescriptors.length === 0) return undefined;
  return {
    ...(text !== undefined && { descriptor: { kind: "long", text } }),
    ...(otherDescriptors.length > 0 && { otherDescriptors }),
    ...(words !== undefined && { plain: words }),
  };
}

/** The text of a cell; a code is none, as where a list has nothing else to say of a code. */
function cellText(cell: string | undefined): string | undefined {
  return isCode(cell) ? undefined : textIn(withoutFormulaGuard(cell ?? ""));
}

/** A table read by the columns a person chose for it. */
export function mappedTable(mapping: TableMapping): Reader {
  return {
    id: SOURCE.id,
    recognise: ({ content }) => (content.kind === "table" ? { what: SOURCE.name, vintage: SOURCE.vintage } : undefined),
    read: (file, { what, vintage }) => readTable(file, mapping, { ...SOURCE, name: what, vintage }),
  };
}

/** Any table with a column of codes and a column of texts: asked last, and shown with its mapping to be corrected. */
export const tableReader: Reader = {
  id: SOURCE.id,
  recognise: ({ content }) =>
    content.kind === "table" && guessColumns(content.rows) !== undefined
      ? { what: SOURCE.name, vintage: SOURCE.vintage }
      : undefined,
  read: (file, { what, vintage }) => {
    const source = { ...SOURCE, name: what, vintage };
    const mapping = file.content.kind === "table" ? guessColumns(file.content.rows) : undefined;
    return mapping === undefined ? emptyLayer(source) : readTable(file, mapping, source);
  },
};
