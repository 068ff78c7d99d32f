import type { OtherDescriptor, PlaDetails } from "#codebook/code.ts";
import type { Reader, TableRow } from "#sources/reader.ts";
import { emptyLayer } from "#codebook/layer.ts";
import { textIn } from "#sources/table/clean-text.ts";
import { readCodeCell } from "#sources/table/code-cell.ts";
import { columnOf, type Header } from "#sources/table/columns.ts";
import { isShifted, tearing, TORN } from "#sources/table/torn-rows.ts";
import { gather, type Said } from "#sources/table/gather.ts";
import { amaTable, licensedSource, recogniseTable } from "./list-columns.ts";

const WANTED = [/^cpt code$/, /^long(?: descriptor| description)?$/, /^(?:concept id|medium|short)/];
const LENGTHS = ["medium", "short", "consumer"] as const;

/**
 * The AMA's ConsolidatedCodeList (current format, since 2023; txt, csv or xlsx): one row a code with its
 * long, medium, short and consumer descriptors and, of proprietary tests, their test and laboratory.
 */
export const consolidatedCodeList: Reader = {
  id: "ama-consolidated-code-list",
  recognise: (file) => recogniseTable(file, WANTED, "AMA Consolidated Code List"),
  read: (file, recognised) => {
    const table = amaTable(file, WANTED);
    const source = licensedSource(consolidatedCodeList.id, recognised, table?.preamble ?? []);
    if (table === undefined) return emptyLayer(source);
    const { header, rows } = table;
    const codeAt = columnOf(header, /^cpt code$/);
    const gathering = gather(file.name);
    for (const row of rows) {
      const cell = readCodeCell(row.cells[codeAt], "restore-zeros");
      if ("reason" in cell) gathering.reject(row.line, cell.reason);
      else if (tearing(file) !== undefined && isShifted(row, header.names.length, rows))
        gathering.reject(row.line, TORN);
      else {
        const said = sayOf(header, row);
        if (said === undefined) gathering.reject(row.line, `${cell.code} has no descriptor`);
        else gathering.say(row.line, cell.code, said, cell.restored);
      }
    }
    return gathering.layer(source);
  },
};

function sayOf(header: Header, row: TableRow): Said | undefined {
  const cell = (name: RegExp) => {
    const at = columnOf(header, name);
    return at < 0 ? undefined : textIn(row.cells[at]);
  };
  const long = cell(/^long\b/);
  const otherDescriptors = LENGTHS.flatMap((length): OtherDescriptor[] => {
    const text = cell(new RegExp(`^${length}\\b`));
    return text === undefined ? [] : [{ length, text }];
  });
  if (long === undefined && otherDescriptors.length === 0) return undefined;
  const pla = plaDetails(cell(/^test name$/), [cell(/^lab(?:oratory)? name$/), cell(/^manufacturer name$/)]);
  return {
    ...(long !== undefined && { descriptor: { kind: "long", text: long } }),
    ...(otherDescriptors.length > 0 && { otherDescriptors }),
    ...(pla && { pla }),
  };
}

/** What is particular to a proprietary test; laboratory and manufacturer are often the same name. */
export function plaDetails(test: string | undefined, makers: readonly (string | undefined)[]): PlaDetails | undefined {
  const laboratory = [...new Set(makers.filter((maker) => maker !== undefined))].join(", ");
  if (test === undefined && laboratory === "") return undefined;
  return { test: test ?? "", ...(laboratory !== "" && { laboratory }), analytes: [] };
}
