import type { Reader, TableRow } from "#sources/reader.ts";
import { cell, findHeader, headerWords, notACode, oneLine, readCode } from "#sources/table-cells.ts";
import { UNKNOWN_VINTAGE, vintageOfName } from "#sources/vintage.ts";
import { gatherGroups } from "./gather-groups.ts";

const WHAT = "Restructured BETOS groups of services (RBCS)";

/** The last letter of a group's id: what kind of procedure it is. Other services have none. */
const KINDS: Readonly<Record<string, string>> = { M: "major procedures", O: "other procedures" };

/** Category, subcategory and family of every code, by CMS, without a word of the AMA. */
export const rbcsReader: Reader = {
  id: "rbcs",
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
      group: find("RBCS ID"),
      names: [find("RBCS CAT DESC"), find("RBCS SUBCAT DESC", "RBCS CAT SUBCAT DESC"), find("RBCS FAMILY DESC")],
      kind: find("RBCS MAJOR IND"),
      latest: find("RBCS LATEST ASSIGNMENT"),
      ended: find("RBCS ASSIGNMENT END DT"),
    };
    const { say, reject, layer } = gatherGroups(file.name);
    for (const row of rows.slice(at + 1)) {
      const text = cell(row, columns.code);
      const read = readCode(text);
      const names = columns.names
        .map((column) => oneLine(cell(row, column)))
        .filter((name) => name !== "" && !/^no rbcs family$/i.test(name));
      const kind = cell(row, columns.kind).toUpperCase();
      if (read === undefined) reject(row.line, notACode(text));
      else if (!isLatest(row, columns)) reject(row.line, `${read.code}: an earlier group, replaced by a later one`);
      else
        say(row.line, {
          group: cell(row, columns.group).toUpperCase(),
          title: [...names, ...(Object.hasOwn(KINDS, kind) && names.length > 0 ? [KINDS[kind]] : [])].join(": "),
          ranges: [{ first: read.code, last: read.code }],
          restored: read.repaired,
        });
    }
    return layer({ id: "rbcs", kind: "grouping", name: what, vintage });
  },
};

type Columns = { readonly latest: number | undefined; readonly ended: number | undefined };

/** Newer files mark the assignment in force; in older ones it has no end, or one in the year 9999. */
function isLatest(row: TableRow, { latest, ended }: Columns): boolean {
  if (latest !== undefined) return cell(row, latest) === "1";
  return /^$|9999/.test(cell(row, ended));
}

function headerOf(rows: readonly TableRow[]): number {
  return findHeader(rows, (words) => words.includes("HCPCS CD") && words.includes("RBCS ID"));
}
