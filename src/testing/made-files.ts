import { strToU8, zipSync } from "fflate";
import type { GivenFile } from "#sources/reader.ts";

/** A file of ASCII or UTF-8 text. */
export function textFile(name: string, text: string): GivenFile {
  return { name, bytes: strToU8(text) };
}

/** A file whose characters are bytes: for windows-1252. */
export function bytesFile(name: string, text: string): GivenFile {
  return { name, bytes: strToU8(text, true) };
}

export function zipFile(name: string, files: readonly GivenFile[]): GivenFile {
  return { name, bytes: zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes]))) };
}

/** A cell of a made workbook: text goes into the shared strings, a number stays one, undefined is absent. */
export type MadeCell = string | number | undefined;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}

/** A workbook of one sheet, written by hand as Excel writes it: sparse cells, shared strings. */
export function workbookFile(name: string, rows: readonly (readonly MadeCell[])[], sheet = "Sheet1"): GivenFile {
  const strings: string[] = [];
  const cells = rows.map((row, line) =>
    row
      .map((value, column) => {
        const at = `${columnName(column)}${line + 1}`;
        if (value === undefined) return "";
        if (typeof value === "number") return `<c r="${at}" s="1"><v>${value}</v></c>`;
        strings.push(value);
        return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
      })
      .join(""),
  );
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `${xml}<Types/>`,
    "xl/workbook.xml": `${xml}<workbook ${main} xmlns:r="x"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${xml}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `${xml}<sst ${main}>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `${xml}<worksheet ${main}><cols><col min="1"/></cols><sheetData>${cells
      .map((body, line) => (body === "" ? `<row r="${line + 1}"/>` : `<row r="${line + 1}">${body}</row>`))
      .join("")}</sheetData></worksheet>`,
  };
  return {
    name,
    bytes: zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))),
  };
}
