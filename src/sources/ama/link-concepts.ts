import type { OpenedFile, TableRow } from "#sources/reader.ts";
import { textIn } from "#sources/table/clean-text.ts";
import { isCode } from "#sources/table/code-cell.ts";
import { columnOf, findHeader, type Header } from "#sources/table/columns.ts";

/** Columns of Property, Relationship and Type: published nowhere but for these names, so they are sniffed. */
export const PROPERTY = [/^concept id\b/, /^property type( id| name)?$/];
export const RELATIONSHIP = [/concept id\b/, /^relationship type( id| name)?$/];
const TYPE = [/^type id$/];

export type LinkTable = { readonly header: Header; readonly rows: readonly TableRow[] };

export function linkTable(file: OpenedFile, wanted: readonly RegExp[]): LinkTable | undefined {
  if (file.content.kind !== "table") return undefined;
  const header = findHeader(file.content.rows, wanted);
  return header && { header, rows: file.content.rows.slice(header.at + 1) };
}

/** The table of types: id, then name, perhaps more. */
export function typeTable(file: OpenedFile): LinkTable | undefined {
  return (linkTable(file, PROPERTY) ?? linkTable(file, RELATIONSHIP)) ? undefined : linkTable(file, TYPE);
}

/** Names of the type numbers, and the code of each concept: what single files of CPT Link leave to each other. */
export type LinkNames = { readonly types: ReadonlyMap<string, string>; readonly codes: ReadonlyMap<string, string> };

/** Gathers from all files of a delivery what types and concepts are called. */
export function linkNames(files: readonly OpenedFile[]): LinkNames {
  const types = new Map<string, string>();
  const codes = new Map<string, string>();
  for (const table of files.map(typeTable)) {
    if (table === undefined) continue;
    const id = columnOf(table.header, /^type id$/);
    const name = columnOf(table.header, /\b(?:name|description|value|type)$/);
    for (const { cells } of table.rows) {
      const [key, text] = [textIn(cells[id]), textIn(cells[name < 0 ? id + 1 : name])];
      if (key !== undefined && text !== undefined) types.set(key, text);
    }
  }
  for (const file of files) {
    // Any table with both: the consolidated list, the descriptors, the history.
    const both = linkTable(file, [/^concept id$/, /^(?:cpt )?code$/]);
    if (both !== undefined) pairs(both, columnOf(both.header, /^(?:cpt )?code$/), codes);
    const properties = linkTable(file, PROPERTY);
    if (properties !== undefined) codesAmongProperties(properties, types, codes);
  }
  return { types, codes };
}

function pairs({ header, rows }: LinkTable, codeAt: number, codes: Map<string, string>): void {
  const id = columnOf(header, /^concept id$/);
  for (const { cells } of rows) if (isCode(cells[codeAt])) codes.set((cells[id] ?? "").trim(), cells[codeAt] ?? "");
}

/** Where the value stands: the column named so, else the last one. */
export function valueColumn(header: Header): number {
  const named = columnOf(header, /\bvalue\b|^property$/);
  return named >= 0 ? named : header.names.length - 1;
}

/**
 * One of the properties of a concept is its code. Its type is named so, or (without a Type file) it is
 * the type whose values all look like codes.
 */
function codesAmongProperties(
  { header, rows }: LinkTable,
  types: LinkNames["types"],
  codes: Map<string, string>,
): void {
  const id = columnOf(header, /^concept id\b/);
  const typeAt = columnOf(header, /^property type( id| name)?$/);
  const valueAt = valueColumn(header);
  const seen = new Map<string, { of: number; codes: number }>();
  for (const { cells } of rows) {
    const type = (cells[typeAt] ?? "").trim();
    const count = seen.get(type) ?? { of: 0, codes: 0 };
    seen.set(type, count);
    count.of++;
    if (isCode(cells[valueAt])) count.codes++;
  }
  const named = (type: string) => /^(?:cpt|hcpcs)?[ _]?code$/i.test(types.get(type) ?? type);
  const byName = [...seen.keys()].find(named);
  const byContent = [...seen]
    .filter(([, count]) => count.codes === count.of)
    .sort(([, a], [, b]) => b.of - a.of)[0]?.[0];
  const chosen = byName ?? byContent;
  for (const { cells } of rows) {
    if ((cells[typeAt] ?? "").trim() === chosen && isCode(cells[valueAt]))
      codes.set((cells[id] ?? "").trim(), cells[valueAt] ?? "");
  }
}
