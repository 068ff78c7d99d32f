import { dayOf, laterDay } from "#sources/days.ts";
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
      since: find("RBCS ASSIGNMENT EFF DT"),
      ended: find("RBCS ASSIGNMENT END DT"),
    };
    const whyNot = notInForce(rows.slice(at + 1), columns);
    const { say, reject, layer } = gatherGroups(file.name);
    for (const row of rows.slice(at + 1)) {
      const text = cell(row, columns.code);
      const read = readCode(text);
      const names = columns.names
        .map((column) => oneLine(cell(row, column)))
        .filter((name) => name !== "" && !/^no rbcs family$/i.test(name));
      const kind = cell(row, columns.kind).toUpperCase();
      if (read === undefined) reject(row.line, notACode(text));
      else if (whyNot(row) !== undefined) reject(row.line, `${read.code}: ${whyNot(row) ?? ""}`);
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

type Columns = Readonly<Record<"code" | "latest" | "since" | "ended", number | undefined>>;

const REPLACED = "an earlier group, replaced by a later one";

/**
 * Why the group of a row is not the one in force. Newer files mark the one that is; in older ones it has no end,
 * or one in the year 9999; the oldest say only since when, and the latest of a code is in force.
 */
function notInForce(rows: readonly TableRow[], columns: Columns): (row: TableRow) => string | undefined {
  const { code, latest, since, ended } = columns;
  if (latest !== undefined) return (row) => (cell(row, latest) === "1" ? undefined : REPLACED);
  if (ended !== undefined)
    return (row) => {
      const text = cell(row, ended);
      const day = dayOf(text) ?? text;
      return day === "" || day.includes("9999") ? undefined : `in this group until ${day.slice(0, 20)}`;
    };
  const newest = new Map<string, string>();
  for (const row of rows) newest.set(cell(row, code), laterDay(newest.get(cell(row, code)) ?? "", cell(row, since)));
  return (row) => ((dayOf(cell(row, since)) ?? "") < (newest.get(cell(row, code)) ?? "") ? REPLACED : undefined);
}

function headerOf(rows: readonly TableRow[]): number {
  return findHeader(rows, (words) => words.includes("HCPCS CD") && words.includes("RBCS ID"));
}
