import type { Reader, TableRow } from "#sources/reader.ts";
import { shortDescriptors } from "#sources/short-descriptors.ts";
import { cell, findHeader, headerWords, oneLine, withCents } from "#sources/table-cells.ts";
import { printVintage, UNKNOWN_VINTAGE, vintageOfName } from "#sources/vintage.ts";
import { pricedLayer } from "./priced-codes.ts";

const WHAT = "Medicare clinical laboratory fee schedule (CLFS)";

/** The clinical laboratory fee schedule: lab codes, PLA codes among them, with their long descriptors. */
export const laboratoryFeeReader: Reader = {
  id: "medicare-laboratory-fees",
  recognise: (file) => {
    if (file.content.kind !== "table") return undefined;
    const { rows } = file.content;
    const at = headerOf(rows);
    if (at < 0) return undefined;
    const year = cell(rows[at + 1] ?? { line: 0, cells: [] }, 0);
    return {
      what: WHAT,
      vintage: vintageOfName(file.name) ?? (/^20\d{2}$/.test(year) ? printVintage(Number(year)) : UNKNOWN_VINTAGE),
    };
  },
  read: (file, { what, vintage }) => {
    const rows = file.content.kind === "table" ? file.content.rows : [];
    const at = headerOf(rows);
    const words = (rows[at]?.cells ?? []).map(headerWords);
    const find = (name: string) => {
      const column = words.indexOf(name);
      return column < 0 ? undefined : column;
    };
    const columns = {
      modifier: find("MOD"),
      rate: find("RATE"),
      short: find("SHORTDESC"),
      long: find("LONGDESC"),
      extended: find("EXTENDEDLONGDESC"),
    };
    const notice = oneLine(
      rows
        .slice(0, Math.max(0, at))
        .flatMap((row) => row.cells)
        .join(" "),
    );
    const source = {
      id: "medicare-laboratory-fees",
      kind: "medicare" as const,
      name: what,
      vintage,
      ...(notice !== "" && { notice }),
    };
    return pricedLayer(source, file.name, rows.slice(at + 1), find("HCPCS") ?? 1, (row) => {
      const modifier = cell(row, columns.modifier).toUpperCase();
      const rate = cell(row, columns.rate);
      const short = oneLine(cell(row, columns.short));
      return {
        modifier,
        long: oneLine(cell(row, columns.extended) || cell(row, columns.long) || short),
        others: short === "" ? [] : shortDescriptors(short),
        facts:
          Number(rate) > 0
            ? [
                {
                  label: `Laboratory fee${modifier === "" ? "" : `, modifier ${modifier}`}`,
                  value: `$${withCents(rate)}`,
                },
              ]
            : [],
      };
    });
  },
};

function headerOf(rows: readonly TableRow[]): number {
  return findHeader(rows, (words) => words[0] === "YEAR" && words[1] === "HCPCS" && words.includes("RATE"));
}
