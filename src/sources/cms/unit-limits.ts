import type { MedicareFact } from "#codebook/code.ts";
import { emptyLayer, type CodeStatement, type Rejection } from "#codebook/layer.ts";
import type { CodeId } from "#codebook/code-id.ts";
import type { OpenedFile, Reader, TableRow } from "#sources/reader.ts";
import { cell, findHeader, headerWords, notACode, oneLine, readCode } from "#sources/table-cells.ts";
import { UNKNOWN_VINTAGE, vintageOfName } from "#sources/vintage.ts";

/** What the adjudication indicator means for a claim (NCCI policy manual, chapter I). */
const ADJUDICATION: Readonly<Record<string, string>> = {
  "1": "each claim line is judged by itself (1, line edit)",
  "2": "units of one day are added up; by policy there is no more, not even on appeal (2, date of service edit: policy)",
  "3": "units of one day are added up; more may be paid where it was necessary (3, date of service edit: clinical)",
};

const MUE_VALUES = /\bMUE VALUES?\b/;

/** Each file of CMS has one column of values; whoever laid the three together has one for each kind of service. */
type Columns = {
  readonly values: readonly { readonly column: number; readonly service: string }[];
  readonly indicator: number;
  readonly rationale: number;
};

/** Medically unlikely edits (MUE) of the NCCI: the most units of a code Medicare pays one patient. */
export const unitLimitReader: Reader = {
  id: "medicare-mue",
  recognise: (file) => {
    if (file.content.kind !== "table") return undefined;
    const header = mueHeader(file.content.rows);
    if (header < 0) return undefined;
    return {
      what: `${isMedicaid(file) ? "Medicaid medically" : "Medically"} unlikely edits (MUE), ${servicesOf(columnsOf(file.content.rows[header]))}`,
      vintage: vintageOfName(file.name) ?? UNKNOWN_VINTAGE,
    };
  },
  read: (file, { what, vintage }) => {
    const rows = file.content.kind === "table" ? file.content.rows : [];
    const at = mueHeader(rows);
    const columns = columnsOf(rows[at]);
    const edits = isMedicaid(file) ? "Medicaid MUE" : "MUE";
    const notice = oneLine(
      rows.slice(0, Math.max(0, at)).find((row) => /copyright/i.test(row.cells[0] ?? ""))?.cells[0] ?? "",
    );
    const rejected: Rejection[] = [];
    const codes = new Map<CodeId, CodeStatement>();
    let repaired = 0;
    const data = rows.slice(at + 1);
    for (const row of data) {
      const place = { file: file.name, line: row.line };
      const text = cell(row, 0);
      const read = readCode(text);
      const values = columns.values.map(({ column }) => cell(row, column));
      const isNone = values.every((value) => value === "");
      const wrong = isNone ? "" : values.find((value) => value !== "" && !/^\d{1,7}$/.test(value));
      const same = read && codes.get(read.code);
      if (read === undefined) rejected.push({ place, reason: notACode(text) });
      else if (same !== undefined)
        rejected.push({ place, reason: `${read.code} stands twice: first in line ${same.place.line}` });
      else if (wrong !== undefined)
        rejected.push({ place, reason: `${read.code}: "${wrong.slice(0, 20)}" is not a number of units` });
      else {
        if (read.repaired) repaired++;
        codes.set(read.code, { code: read.code, place, medicare: factsOf(row, columns, edits) });
      }
    }
    const source = {
      id: `medicare-${`${edits} ${servicesOf(columns)}`.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`,
      kind: "medicare" as const,
      name: what,
      vintage,
      ...(notice !== "" && { notice }),
    };
    return {
      ...emptyLayer(source),
      codes: [...codes.values()],
      read: data.length,
      rejected,
      ...(repaired > 0 && { repaired }),
    };
  },
};

/** The first cell of the header has a line break in it: `HCPCS/` above `CPT Code`. */
function mueHeader(rows: readonly TableRow[]): number {
  return findHeader(
    rows,
    (words) => /^HCPCS ?\/ ?CPT CODE/.test(words[0] ?? "") && words.some((word) => MUE_VALUES.test(word)),
  );
}

function columnsOf(header: TableRow | undefined): Columns {
  const words = (header?.cells ?? []).map(headerWords);
  const find = (test: RegExp) => words.findIndex((word) => test.test(word));
  const values = words.flatMap((word, column) => (MUE_VALUES.test(word) ? [{ column, service: serviceOf(word) }] : []));
  return { values, indicator: find(/ADJUDICATION/), rationale: find(/RATIONALE/) };
}

/** Each of the three files says in its header whom it is for. */
function serviceOf(words: string): string {
  return (
    words
      .replace(/ ?MUE VALUES?.*$/, "")
      .toLowerCase()
      .replace(/\bdme\b/, "DME") || "all services"
  );
}

function servicesOf({ values }: Columns): string {
  return values.map(({ service }) => service).join(", ");
}

/** The states' limits come in the same form under the same header: only the name (`MCD_MUE_…`) or a title tells. */
function isMedicaid({ name, content }: OpenedFile): boolean {
  const titles = content.kind === "table" ? content.rows.slice(0, Math.max(0, mueHeader(content.rows))) : [];
  return /(?:^|[^a-z])MCD_|medicaid/i.test(name) || titles.some(({ cells }) => /medicaid/i.test(cells.join(" ")));
}

function factsOf(row: TableRow, columns: Columns, edits: string): MedicareFact[] {
  const indicator = cell(row, columns.indicator);
  const rationale = oneLine(cell(row, columns.rationale));
  const digit = indicator.charAt(0);
  return [
    ...columns.values.flatMap(({ column, service }) => {
      const text = cell(row, column);
      const units = Number(text);
      const value = units === 0 ? "none: not paid in this setting" : `${units} ${units === 1 ? "unit" : "units"}`;
      return text === "" ? [] : [{ label: `Most units (${edits}), ${service}`, value }];
    }),
    ...(indicator === ""
      ? []
      : [
          {
            label: "How the limit is applied",
            value: (Object.hasOwn(ADJUDICATION, digit) ? ADJUDICATION[digit] : undefined) ?? indicator,
          },
        ]),
    ...(rationale === "" ? [] : [{ label: "Why this limit", value: rationale }]),
  ];
}
