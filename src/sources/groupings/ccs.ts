import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import { parseCodeRange, type CodeRange } from "#codebook/code-range.ts";
import type { Reader, TableRow } from "#sources/reader.ts";
import { cell, findHeader, headerWords, oneLine, readCode } from "#sources/table-cells.ts";
import { UNKNOWN_VINTAGE, vintageOfName } from "#sources/vintage.ts";
import { gatherGroups } from "./gather-groups.ts";

const WHAT = "AHRQ CCS categories of services and procedures";

/** Clinical Classifications Software for Services and Procedures: ranges of codes in some 240 clinical categories. */
export const ccsReader: Reader = {
  id: "ccs",
  recognise: (file) => {
    if (file.content.kind !== "table") return undefined;
    const at = headerOf(file.content.rows);
    return at < 0
      ? undefined
      : {
          what: WHAT,
          vintage: versionOf(file.content.rows.slice(0, at)) ?? vintageOfName(file.name) ?? UNKNOWN_VINTAGE,
        };
  },
  read: (file, { what, vintage }) => {
    const rows = file.content.kind === "table" ? file.content.rows : [];
    const at = headerOf(rows);
    const words = (rows[at]?.cells ?? []).map(headerWords);
    const columns = {
      codes: words.indexOf("CODE RANGE"),
      group: words.indexOf("CCS"),
      title: words.findIndex((word) => /^CCS (?:LABEL|DESC)/.test(word)),
    };
    const { say, reject, layer } = gatherGroups(file.name);
    for (const row of rows.slice(at + 1)) {
      const text = unquoted(cell(row, columns.codes));
      const ranges = rangesIn(text);
      if ("reason" in ranges) reject(row.line, ranges.reason);
      else
        say(row.line, {
          group: unquoted(cell(row, columns.group)),
          title: oneLine(unquoted(cell(row, columns.title))),
          ranges: ranges.read,
          restored: ranges.restored,
        });
    }
    return layer({ id: "ccs", kind: "grouping", name: what, vintage });
  },
};

function headerOf(rows: readonly TableRow[]): number {
  return findHeader(
    rows,
    (words) =>
      words.includes("CODE RANGE") && words.includes("CCS") && words.some((word) => /^CCS (?:LABEL|DESC)/.test(word)),
  );
}

/** `v2025.1` in the title above the table. */
function versionOf(rows: readonly TableRow[]): string | undefined {
  return /\bv(?:ersion)? ?(20\d\d(?:\.\d{1,2})?)\b/i.exec(rows.map(({ cells }) => cells.join(" ")).join(" "))?.[1];
}

/** Ranges and labels stand in single quotes, so that spreadsheets leave them alone. */
function unquoted(text: string): string {
  return text.replace(/^['\u2018\u2019]+|['\u2018\u2019]+$/g, "").trim();
}

type Ranges = { readonly read: readonly CodeRange[]; readonly restored: boolean } | { readonly reason: string };

/**
 * A code, or a range of codes. A range of Level II may go over letters (`A9999-B4034`): then it is one
 * range a letter, because numbers go on within a letter only.
 */
function rangesIn(text: string): Ranges {
  const none = { reason: text === "" ? "has no codes" : `"${text.slice(0, 40)}" is not a range of codes` };
  const ends = text.split(/\s*[-\u2010-\u2015]\s*/);
  if (ends.length > 2) return none;
  const first = readCode(ends[0] ?? "");
  const last = readCode(ends.at(-1) ?? "");
  if (first === undefined || last === undefined) return none;
  const range = parseCodeRange(`${first.code}-${last.code}`);
  const read = range === undefined ? overLetters(first.code, last.code) : [range];
  return read.length === 0 ? none : { read, restored: first.repaired || last.repaired };
}

function overLetters(first: CodeId, last: CodeId): CodeRange[] {
  const from = first.charCodeAt(0);
  const to = last.charCodeAt(0);
  if (!/^[A-V]/.test(first) || !/^[A-V]/.test(last) || from >= to) return [];
  return Array.from({ length: to - from + 1 }, (_, step) => String.fromCharCode(from + step)).flatMap(
    (letter, step) => {
      const start = step === 0 ? first : parseCodeId(`${letter}0000`);
      const end = letter === last.charAt(0) ? last : parseCodeId(`${letter}9999`);
      return start === undefined || end === undefined ? [] : { first: start, last: end };
    },
  );
}
