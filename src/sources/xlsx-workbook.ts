import type { TableRow } from "./reader.ts";
import { attribute, decodeXml, elements, textOf, withoutPrefix } from "./xml-parts.ts";

export type Sheet = { readonly name: string; readonly rows: readonly TableRow[]; readonly isHidden: boolean };

/** What cells take from other parts: shared texts, and how many digits the formats that fill up with zeros show. */
type Shared = { readonly strings: readonly string[]; readonly digits: readonly number[] };

/** Gives the text of a part of the workbook, or undefined when there is none or it cannot be unpacked. */
export type PartOf = (path: string) => string | undefined;

/** The widest table we read has 48 columns; a sheet that claims far more is not one of them and would fill the memory. */
const MOST_COLUMNS = 2_000;
const MOST_CELLS = 30_000_000;

/**
 * Reads the sheets of an xlsx workbook as rows of text (ECMA-376 18.3, 18.4). Rows are sparse: a cell
 * stands where its reference says. Numbers lose their float noise, dates stay numbers.
 * @returns the sheets in the order of the workbook, or why it cannot be read (never throws)
 */
export function readWorkbook(partOf: PartOf): readonly Sheet[] | { readonly reason: string } {
  const workbook = partOf("xl/workbook.xml");
  if (workbook === undefined) return { reason: "is a workbook whose list of sheets is damaged" };
  const shared: Shared = {
    strings: readSharedStrings(partOf("xl/sharedStrings.xml") ?? ""),
    digits: readDigits(withoutPrefix(partOf("xl/styles.xml") ?? "")),
  };
  const targets = readTargets(partOf("xl/_rels/workbook.xml.rels") ?? "");
  const sheets: Sheet[] = [];
  for (const [nth, { attributes }] of elements(withoutPrefix(workbook), "sheet").entries()) {
    const name = decodeXml(attribute(attributes, "name") ?? "");
    const id = attribute(attributes, "r:id") ?? "";
    const xml = partOf(targets.get(id) ?? `xl/worksheets/sheet${nth + 1}.xml`);
    // A chart sheet has no rows; a sheet of data that is not there is said.
    if (xml === undefined) return { reason: `is a workbook whose sheet "${name}" is missing or damaged` };
    const rows = readRows(withoutPrefix(xml), shared);
    if ("reason" in rows) return rows;
    sheets.push({ name, rows: rows.rows, isHidden: /hidden$/i.test(attribute(attributes, "state") ?? "") });
  }
  return sheets;
}

function readTargets(rels: string): Map<string, string> {
  return new Map(
    elements(withoutPrefix(rels), "Relationship").map(({ attributes }) => {
      const target = attribute(attributes, "Target") ?? "";
      return [attribute(attributes, "Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function readSharedStrings(xml: string): string[] {
  return elements(withoutPrefix(xml), "si").map(({ body }) => textOf(body));
}

/** Digits by style: a number in the format `00000` is seen as 00100, although 100 is what is kept. */
function readDigits(styles: string): number[] {
  const digits = new Map(
    elements(styles, "numFmt").map(({ attributes }) => {
      const format = decodeXml(attribute(attributes, "formatCode") ?? "");
      return [attribute(attributes, "numFmtId") ?? "", /^0{2,15}$/.test(format) ? format.length : 0];
    }),
  );
  return elements(elements(styles, "cellXfs")[0]?.body ?? "", "xf").map(
    ({ attributes }) => digits.get(attribute(attributes, "numFmtId") ?? "") ?? 0,
  );
}

function readRows(xml: string, shared: Shared): { readonly rows: readonly TableRow[] } | { readonly reason: string } {
  const rows: TableRow[] = [];
  let line = 0;
  let count = 0;
  for (const { attributes, body } of elements(xml, "row")) {
    line = Number(attribute(attributes, "r") ?? line + 1) || line + 1;
    const cells: string[] = [];
    let next = 0;
    for (const cell of elements(body, "c")) {
      const reference = attribute(cell.attributes, "r");
      const column = reference === undefined ? next : columnOf(reference);
      next = column + 1;
      const text = cellText(cell.attributes, cell.body, shared);
      if (text === "") continue;
      if (column >= MOST_COLUMNS) return { reason: `has more than ${MOST_COLUMNS} columns in row ${line}` };
      while (cells.length < column) cells.push("");
      cells[column] = text;
    }
    count += cells.length;
    if (count > MOST_CELLS) return { reason: "has more cells than fit into memory: save it as CSV" };
    if (cells.length > 0) rows.push({ line, cells });
  }
  return { rows };
}

/** `D3` is the fourth column: index 3. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const digit = letter.toUpperCase().charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    column = column * 26 + digit;
  }
  return column - 1 < 0 ? 0 : column - 1;
}

function cellText(attributes: string, body: string, shared: Shared): string {
  const type = attribute(attributes, "t") ?? "n";
  if (type === "inlineStr") return textOf(body);
  const value = elements(body, "v")[0]?.body;
  if (value === undefined) return "";
  if (type === "s") return shared.strings[Number(value)] ?? "";
  if (type === "n") {
    const number = withoutNoise(value.trim());
    const digits = shared.digits[Number(attribute(attributes, "s") ?? 0)] ?? 0;
    return /^\d+$/.test(number) ? number.padStart(digits, "0") : number;
  }
  return decodeXml(value);
}

/** `7.0000000000000007E-2` is what Excel makes of 0.07: fifteen digits are what was typed. */
function withoutNoise(value: string): string {
  const number = Number(value);
  if (value === "" || !Number.isFinite(number)) return value;
  const plain = String(Number(number.toPrecision(15)));
  return /e/i.test(plain) ? value : plain;
}
