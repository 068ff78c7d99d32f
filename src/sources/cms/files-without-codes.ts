import { parseCodeId } from "#codebook/code-id.ts";
import type { OpenedFile, TableRow } from "#sources/reader.ts";
import { cell, findHeader } from "#sources/table-cells.ts";

/** What CMS packs beside the files we read, and why none of it goes into a codebook. */
const BY_HEADER: readonly { readonly tests: readonly RegExp[]; readonly reason: string }[] = [
  {
    tests: [/GPCI/, /LOCALITY/],
    reason: "are geographic practice cost indices: prices by place, which an edition does not show",
  },
  {
    tests: [/ANES.*\bCF\b/],
    reason: "are anesthesia conversion factors: prices by place, which an edition does not show",
  },
  { tests: [/CONTRACTOR/, /COUNT(?:Y|IES)/], reason: "is a list of payment localities: it has no codes" },
  { tests: [/^HCPCS$/, /^PROCSTAT$/], reason: "are payment caps by place, which an edition does not show" },
  {
    tests: [/^COLUMN ?1/, /^COLUMN ?2/],
    reason: "are NCCI procedure-to-procedure edits: millions of pairs, more than a codebook can hold",
  },
];

/**
 * Why a file of CMS has nothing for an edition. Asked before tables are guessed at: contractor
 * numbers look like codes and places like their texts.
 * @returns the end of a sentence that begins with the file's name, or undefined when the file may be read
 */
export function withoutCodes(file: OpenedFile): string | undefined {
  if (file.content.kind !== "table") return undefined;
  const { rows } = file.content;
  for (const { tests, reason } of BY_HEADER) {
    if (findHeader(rows.slice(0, 20), (words) => tests.every((test) => words.some((word) => test.test(word)))) >= 0)
      return reason;
  }
  const sample = rows.slice(0, 20);
  if (sample.length > 0 && sample.every(isPayment))
    return "are payments by place (carrier files), which an edition does not show";
  return undefined;
}

/** The carrier files have no header: year, contractor, locality, code, modifier, two fees. */
function isPayment(row: TableRow): boolean {
  return (
    row.cells.length >= 12 &&
    /^20\d{2}$/.test(cell(row, 0)) &&
    /^\d{5}$/.test(cell(row, 1)) &&
    /^\d{2}$/.test(cell(row, 2)) &&
    parseCodeId(cell(row, 3)) !== undefined
  );
}
