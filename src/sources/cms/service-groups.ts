import type { CodeId } from "#codebook/code-id.ts";
import { emptyLayer, type CodeStatement, type Rejection } from "#codebook/layer.ts";
import type { Reader, TableRow } from "#sources/reader.ts";
import { cell, findHeader, headerWords, notACode, oneLine, readCode } from "#sources/table-cells.ts";
import { UNKNOWN_VINTAGE, vintageOfName } from "#sources/vintage.ts";

const WHAT = "Restructured BETOS groups of services (RBCS)";

/** RBCS: category, subcategory and family of every code, by CMS, without a word of the AMA. */
export const serviceGroupReader: Reader = {
  id: "medicare-service-groups",
  recognise: (file) =>
    file.content.kind === "table" && headerOf(file.content.rows) >= 0
      ? { what: WHAT, vintage: vintageOfName(file.name) ?? UNKNOWN_VINTAGE }
      : undefined,
  read: (file, { what, vintage }) => {
    const rows = file.content.kind === "table" ? file.content.rows : [];
    const at = headerOf(rows);
    const words = (rows[at]?.cells ?? []).map(headerWords);
    const find = (...names: readonly string[]) => {
      const column = words.findIndex((word) => names.includes(word));
      return column < 0 ? undefined : column;
    };
    const columns = {
      code: find("HCPCS CD"),
      group: [find("RBCS CAT DESC"), find("RBCS SUBCAT DESC", "RBCS CAT SUBCAT DESC"), find("RBCS FAMILY DESC")],
      latest: find("RBCS LATEST ASSIGNMENT"),
      ended: find("RBCS ASSIGNMENT END DT"),
    };
    const rejected: Rejection[] = [];
    const codes = new Map<CodeId, CodeStatement>();
    const data = rows.slice(at + 1);
    for (const row of data) {
      const place = { file: file.name, line: row.line };
      const text = cell(row, columns.code);
      const code = readCode(text)?.code;
      const group = columns.group
        .map((column) => oneLine(cell(row, column)))
        .filter((name) => name !== "" && !/^no rbcs family$/i.test(name));
      const ended = cell(row, columns.ended);
      const same = code && codes.get(code);
      if (code === undefined) rejected.push({ place, reason: notACode(text) });
      else if (cell(row, columns.latest) === "0" || !(ended === "" || ended.endsWith("/9999")))
        rejected.push({ place, reason: `${code}: an earlier group, replaced by a later one` });
      else if (same !== undefined)
        rejected.push({ place, reason: `${code} stands twice: first in line ${same.place.line}` });
      else if (group.length === 0) rejected.push({ place, reason: `${code} has no group` });
      else codes.set(code, { code, place, medicare: [{ label: "Group of services (RBCS)", value: group.join(": ") }] });
    }
    return {
      ...emptyLayer({ id: "medicare-service-groups", kind: "medicare", name: what, vintage }),
      codes: [...codes.values()],
      read: data.length,
      rejected,
    };
  },
};

function headerOf(rows: readonly TableRow[]): number {
  return findHeader(rows, (words) => words.includes("HCPCS CD") && words.includes("RBCS ID"));
}
