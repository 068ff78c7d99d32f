import type { CodeRange } from "#codebook/code-range.ts";
import { parseCodeRange } from "#codebook/code-range.ts";
import { emptyLayer, type Place } from "#codebook/layer.ts";
import { linkReferences } from "#codebook/references.ts";
import type { OpenedFile, Reader, TableRow } from "#sources/reader.ts";
import { noteSentence } from "#sources/starter/notes.ts";
import { textIn } from "#sources/table/clean-text.ts";
import { isCode, readCodeCell } from "#sources/table/code-cell.ts";
import { findHeader, headerName, type Header } from "#sources/table/columns.ts";
import { gather, type Said } from "#sources/table/gather.ts";
import { vintageOf } from "#sources/table/preamble.ts";
import { licensedSource } from "./list-columns.ts";

const MOST_EDIT_COLUMNS = 12;

type EditKind = "report-with" | "exclude" | "days";

const WHAT: Readonly<Record<EditKind, string>> = {
  "report-with": "CPT Link: codes to report together",
  exclude: "CPT Link: codes not to report together",
  days: "CPT Link: how often a code is reported",
};

/**
 * The columns of ReportWith, Exclude and Days are published nowhere: the kind is told by the file's name
 * or by the names of its columns, the columns by what is in them.
 */
type Edits = { readonly kind: EditKind; readonly header: Header; readonly rows: readonly TableRow[] };

function editsIn(file: OpenedFile): Edits | undefined {
  if (file.content.kind !== "table") return undefined;
  const header = findHeader(file.content.rows, [/\bcode\b/]);
  if (header === undefined) return undefined;
  // Fee schedules have a column of days too, and thirty others.
  if (header.names.length > MOST_EDIT_COLUMNS) return undefined;
  const rows = file.content.rows.slice(header.at + 1);
  const named = `${/([^/\\]*)$/.exec(file.name)?.[1] ?? ""} ${file.content.sheet ?? ""} ${header.names.slice(0, 32).join(" ")}`;
  const kind = kindOf(named.toLowerCase());
  if (kind === undefined || !rows.slice(0, 50).some(({ cells }) => cells.slice(0, 32).some(isCode))) return undefined;
  return { kind, header, rows };
}

function kindOf(named: string): EditKind | undefined {
  if (/report\s*_?with/.test(named)) return "report-with";
  if (/\bexclu(?:de|sion|ded)/.test(named)) return "exclude";
  return /\bdays?\b(?!\s*(?:op|supply))/.test(named) && !/\bglob/.test(named) ? "days" : undefined;
}

/** ReportWith, Exclude and Days of CPT Link: the edits behind the parenthetical notes. */
export const linkEdits: Reader = {
  id: "ama-link-edits",
  recognise: (file) => {
    const edits = editsIn(file);
    return edits && { what: WHAT[edits.kind], vintage: vintageOf([], file.name) };
  },
  read: (file, recognised) => {
    const edits = editsIn(file);
    if (edits === undefined) return emptyLayer(licensedSource(linkEdits.id, recognised, []));
    const { kind, header, rows } = edits;
    const subject = header.names.findIndex((name) => /\bcode\b/.test(name));
    const gathering = gather(file.name);
    for (const row of rows) {
      const cell = readCodeCell(row.cells[subject], "restore-zeros");
      const place: Place = { file: file.name, line: row.line };
      if ("reason" in cell) {
        gathering.reject(row.line, cell.reason);
        continue;
      }
      const said = kind === "days" ? frequency(header, row, place) : together(kind, header, subject, row, place);
      if (typeof said === "string") gathering.reject(row.line, `${cell.code}: ${said}`);
      else gathering.say(row.line, cell.code, said, cell.restored);
    }
    return gathering.layer(licensedSource(`ama-link-${kind}`, recognised, []));
  },
};

function together(
  kind: "report-with" | "exclude",
  header: Header,
  subject: number,
  row: TableRow,
  place: Place,
): Said | string {
  const ranges = rangesIn(header, subject, row);
  if (ranges.length === 0) return "this line names no other code, and no range of codes";
  const instruction = instructionIn(header, row);
  const item = kind === "exclude" ? { "do-not-report-with": ranges } : { "use-with": ranges };
  const note =
    instruction === undefined
      ? noteSentence(item)
      : {
          kind: kind === "exclude" ? ("do-not-report-with" as const) : ("use-with" as const),
          prose: linkReferences(instruction),
        };
  return { notes: [{ ...note, place }], ...(kind === "report-with" && { primaries: ranges }) };
}

/** Codes and ranges of all columns but the subject's; `from` and `to` side by side are the ends of one range. */
function rangesIn(header: Header, subject: number, { cells }: TableRow): CodeRange[] {
  const ranges: CodeRange[] = [];
  for (let at = 0; at < Math.min(cells.length, 32); at++) {
    const name = header.names[at] ?? "";
    if (at === subject || /\b(?:id|date|instruction|descriptor|note)\b/.test(name)) continue;
    const next = header.names[at + 1] ?? "";
    if (/\b(?:from|begin|start|low|first)\b/.test(name) && /\b(?:to|thru|through|end|high|last)\b/.test(next)) {
      // Ends in the wrong order are no range, and neither of them alone is what was meant.
      const [first, last] = [short(cells[at]), short(cells[at + 1])];
      const whole = parseCodeRange(last === "" ? first : `${first}-${last}`);
      if (whole !== undefined) ranges.push(whole);
      at++;
      continue;
    }
    for (const part of (cells[at] ?? "").slice(0, 4_000).split(/[,;|]\s*/)) {
      const range = parseCodeRange(part);
      if (range !== undefined) ranges.push(range);
    }
  }
  return ranges;
}

function frequency(header: Header, row: TableRow, place: Place): Said | string {
  const instruction = instructionIn(header, row);
  const days = header.names.findIndex((name) => /\bdays?\b|\bperiod\b/.test(name));
  const number = short(row.cells[days]).replace(/(?:\.0+|\s*days?)$/i, "");
  const words =
    instruction ?? (/^\d{1,4}$/.test(number) && number !== "0" ? `Report once per ${number} days.` : undefined);
  if (words === undefined) return "this line names no number of days";
  return { notes: [{ kind: "frequency", prose: linkReferences(words), place }] };
}

function instructionIn(header: Header, { cells }: TableRow): string | undefined {
  const at = header.names.findIndex((name) =>
    /\b(?:instruction|note|text|message|edit description)\b/.test(headerName(name)),
  );
  return at < 0 ? undefined : textIn(cells[at]);
}

function short(cell: string | undefined): string {
  return (cell ?? "").slice(0, 40).trim();
}
