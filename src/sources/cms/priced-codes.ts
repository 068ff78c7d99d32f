import type { CodeId } from "#codebook/code-id.ts";
import type { MedicareFact, OtherDescriptor } from "#codebook/code.ts";
import type { Source } from "#codebook/edition.ts";
import { emptyLayer, type CodeStatement, type Rejection } from "#codebook/layer.ts";
import type { ReadLayer, TableRow } from "#sources/reader.ts";
import { cell, notACode, readCode } from "#sources/table-cells.ts";

/** What one row of a price list says; rows of one code are put together. */
export type PricedRow = {
  /** Tells rows of one code apart: its modifier, or nothing. */
  readonly modifier: string;
  readonly long: string;
  readonly others: readonly OtherDescriptor[];
  readonly facts: readonly MedicareFact[];
};

/**
 * Reads a Medicare price list of one row a code and modifier: the laboratory fee schedule, Addendum B.
 * The first row with a text gives the descriptors; the facts of all rows stand together.
 * @param data the rows behind the header
 * @param codeColumn index of the column of the code
 */
export function pricedLayer(
  source: Source,
  file: string,
  data: readonly TableRow[],
  codeColumn: number,
  toRow: (row: TableRow) => PricedRow,
): ReadLayer {
  const rejected: Rejection[] = [];
  const codes = new Map<CodeId, CodeStatement>();
  const seen = new Map<string, number>();
  let repaired = 0;
  for (const row of data) {
    const place = { file, line: row.line };
    const text = cell(row, codeColumn);
    const read = readCode(text);
    if (read === undefined) {
      rejected.push({ place, reason: notACode(text) });
      continue;
    }
    const { modifier, long, others, facts } = toRow(row);
    const key = `${read.code} ${modifier}`;
    const first = seen.get(key);
    if (first !== undefined) {
      rejected.push({
        place,
        reason: `${read.code}${modifier && ` with modifier ${modifier}`} stands twice: first in line ${first}`,
      });
      continue;
    }
    seen.set(key, row.line);
    if (read.repaired) repaired++;
    const known = codes.get(read.code);
    codes.set(read.code, {
      code: read.code,
      place: known?.place ?? place,
      ...(known?.descriptor === undefined && long !== ""
        ? { descriptor: { kind: "long" as const, text: long } }
        : known?.descriptor !== undefined && { descriptor: known.descriptor }),
      ...(known?.otherDescriptors === undefined && others.length > 0
        ? { otherDescriptors: others }
        : known?.otherDescriptors !== undefined && { otherDescriptors: known.otherDescriptors }),
      medicare: [...(known?.medicare ?? []), ...facts],
    });
  }
  return {
    ...emptyLayer(source),
    codes: [...codes.values()],
    read: data.length,
    rejected,
    ...(repaired > 0 && { repaired }),
  };
}
