import type { CodeId } from "#codebook/code-id.ts";
import type { Source } from "#codebook/edition.ts";
import { emptyLayer, type CodeStatement, type Rejection } from "#codebook/layer.ts";
import type { ReadLayer } from "#sources/reader.ts";
import { shortDescriptors } from "#sources/short-descriptors.ts";
import { notACode, oneLine, readCode } from "#sources/table-cells.ts";
import { feeFacts } from "./fee-facts.ts";
import type { FeeRow } from "./fee-row.ts";
import { COMPONENT_NAMES } from "./indicator-words.ts";

export const FEES = "Medicare physician fee schedule relative values (PPRRVU)";

/** The one source of all forms of the relative value file: txt, csv and xlsx of a release say the same. */
export function feeSource(vintage: string, notice: string): Source {
  return { id: "medicare-fees", kind: "medicare", name: FEES, vintage, ...(notice !== "" && { notice }) };
}

/**
 * Turns the rows of a relative value file into a layer: one statement a code, its rows put together. The
 * description is the AMA's short descriptor (of HCPCS codes CMS's); it serves as descriptor only where
 * nobody says it better. `ZZZ` makes an add-on code (RVU25D, global surgery).
 * @param file name for the places of statements and rejections
 * @param unread rows that could not be read at all, with the reason
 */
export function feeLayer(
  source: Source,
  file: string,
  rows: readonly FeeRow[],
  unread: readonly Rejection[] = [],
): ReadLayer {
  const rejected: Rejection[] = [...unread];
  const byCode = new Map<CodeId, Map<string, FeeRow>>();
  let repaired = 0;
  for (const row of rows) {
    const reject = (reason: string) => rejected.push({ place: { file, line: row.line }, reason });
    const read = readCode(row.code);
    if (read === undefined) {
      reject(notACode(row.code));
      continue;
    }
    if (row.modifier !== "" && !Object.hasOwn(COMPONENT_NAMES, row.modifier)) {
      reject(`${read.code}: modifier "${row.modifier.slice(0, 10)}" is none of 26, TC and 53`);
      continue;
    }
    const components = byCode.get(read.code) ?? new Map<string, FeeRow>();
    const same = components.get(row.modifier);
    if (same !== undefined) {
      reject(
        `${read.code}${row.modifier && ` with modifier ${row.modifier}`} stands twice: first in line ${same.line}`,
      );
      continue;
    }
    if (read.repaired) repaired++;
    components.set(row.modifier, row);
    byCode.set(read.code, components);
  }
  const codes = [...byCode].map(([code, components]) => statementOf(code, components, file));
  return {
    ...emptyLayer(source),
    codes,
    read: rows.length + unread.length,
    rejected,
    ...(repaired > 0 && { repaired }),
  };
}

const ORDER = ["", "26", "TC", "53"];

function statementOf(code: CodeId, components: ReadonlyMap<string, FeeRow>, file: string): CodeStatement {
  const rows = ORDER.flatMap((modifier) => components.get(modifier) ?? []);
  const first = rows[0];
  const line = Math.min(...rows.map((row) => row.line));
  const text = oneLine(first?.description ?? "");
  return {
    code,
    place: { file, line },
    ...(text !== "" && { descriptor: { kind: "long", text }, otherDescriptors: shortDescriptors(text) }),
    ...(rows.some((row) => row.global === "ZZZ") && { addOn: true }),
    medicare: feeFacts(rows),
  };
}
