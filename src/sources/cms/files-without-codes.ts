import { parseCodeId } from "#codebook/code-id.ts";
import type { OpenedFile, TableRow } from "#sources/reader.ts";
import { cell, findHeader } from "#sources/table-cells.ts";

const BY_PLACE = {
  indices: "are geographic practice cost indices: prices by place, which an edition does not show",
  anesthesia: "are anesthesia conversion factors: prices by place, which an edition does not show",
  localities: "is a list of payment localities: it has no codes",
  caps: "are payment caps by place, which an edition does not show",
} as const;

/** What comes with HCPCS Level II names codes that have ended, and tells it in words or not at all. */
const BESIDE_LEVEL_TWO = {
  changes:
    "tells what changed in HCPCS Level II, ended codes among it: what is in force stands in the list itself (ANWEB)",
  corrections:
    "corrects a list of HCPCS Level II in words for a person: bring the newest list (ANWEB), which has the corrections in it",
  unlisted: "picks the unlisted codes (NOC) out of HCPCS Level II: they stand in the list itself (ANWEB)",
} as const;

/** What CMS packs beside the files we read, and why none of it goes into a codebook. */
const BY_HEADER: readonly { readonly tests: readonly RegExp[]; readonly reason: string }[] = [
  { tests: [/GPCI/, /LOCALITY/], reason: BY_PLACE.indices },
  { tests: [/ANES.*\bCF\b/], reason: BY_PLACE.anesthesia },
  { tests: [/CONTRACTOR/, /COUNT(?:Y|IES)/], reason: BY_PLACE.localities },
  { tests: [/^HCPCS$/, /^PROCSTAT$/], reason: BY_PLACE.caps },
  { tests: [/^HCPCS ?\/ ?MOD/, /^TYPE OF CHANGE$|^ACTION CD$/], reason: BESIDE_LEVEL_TWO.changes },
  { tests: [/^ACTION CODES$/], reason: BESIDE_LEVEL_TWO.changes },
  { tests: [/^CODE$/, /^ACTION$/, /^EFF DATE$/, /^SHORT DESC$/], reason: BESIDE_LEVEL_TWO.corrections },
  {
    tests: [/^CPT ?[0-9\u00B9]? ?\/ ?HCPCS/, /\bRVU/],
    reason: "is Addendum B of the fee schedule's yearly rule: bring the relative value file (PPRRVU), which is newer",
  },
  { tests: [/^NOC CODES\b/], reason: BESIDE_LEVEL_TWO.unlisted },
  {
    tests: [/^COLUMN ?1/, /^COLUMN ?2/],
    reason: "are NCCI procedure-to-procedure edits: millions of pairs, more than a codebook can hold",
  },
];

/** The same files as text in fixed columns: some are told by a title or header, some only by the shape of their lines. */
const BY_LINE: readonly { readonly test: RegExp; readonly reason: string }[] = [
  { test: /geographic practice cost indices/i, reason: BY_PLACE.indices },
  { test: /^\d{5} {3,}\d{2} {2,}[A-Z].* {3,}\d{4}\s*$/, reason: BY_PLACE.anesthesia },
  { test: /^counties included in 20\d\d localities/i, reason: BY_PLACE.localities },
  { test: /^[0-9A-Z]{5}[0-9A-Z ]{2} [A-Z] \d{5} {2}\d{2} +\d+\.\d\d +\d+\.\d\d\s*$/, reason: BY_PLACE.caps },
  { test: /^\s*HCPCS\/MOD.*TYPE OF CHANGE/i, reason: BESIDE_LEVEL_TWO.changes },
  { test: /^\s*20\d\d .*HCPCS CORRECTIONS\s*$/i, reason: BESIDE_LEVEL_TWO.corrections },
  {
    test: /^\s*NOC CODES\b|^HCPCS\s+LONG DESCRIPTION\s+ADD DATE\s+TERM DATE/,
    reason: BESIDE_LEVEL_TWO.unlisted,
  },
];

/**
 * Why a file of CMS has nothing for an edition. Asked before tables are guessed at: contractor
 * numbers look like codes and places like their texts.
 * @returns the end of a sentence that begins with the file's name, or undefined when the file may be read
 */
export function withoutCodes(file: OpenedFile): string | undefined {
  if (file.content.kind === "text") {
    const head = file.content.text.slice(0, 4_000).split("\n").slice(0, 20);
    return BY_LINE.find(({ test }) => head.some((line) => test.test(line)))?.reason;
  }
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
