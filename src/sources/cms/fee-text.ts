import type { Rejection } from "#codebook/layer.ts";
import type { Reader } from "#sources/reader.ts";
import { oneLine } from "#sources/table-cells.ts";
import { UNKNOWN_VINTAGE, vintageOfName } from "#sources/vintage.ts";
import { FEES, feeLayer, feeSource } from "./fee-layer.ts";
import type { FeeField, FeeRow } from "./fee-row.ts";

/**
 * First and last position of each field, counted from 1. Measured: with these all fields of the 2025 text
 * equal those of its csv in every row. Position 59 (`+`) is not in the official layout.
 */
const POSITIONS: Readonly<Record<FeeField, readonly [number, number]>> = {
  code: [1, 5],
  modifier: [6, 7],
  description: [8, 57],
  status: [58, 58],
  informational: [59, 59],
  work: [60, 65],
  rareOutside: [73, 74],
  rareInside: [82, 83],
  totalOutside: [91, 96],
  totalInside: [97, 102],
  components: [103, 103],
  global: [104, 106],
  before: [107, 109],
  during: [110, 112],
  after: [113, 115],
  multiple: [116, 116],
  bilateral: [117, 117],
  assistant: [118, 118],
  coSurgeons: [119, 119],
  team: [120, 120],
  endoscopicBase: [128, 132],
  supervision: [142, 143],
  imagingFamily: [146, 147],
};

const FIELDS = Object.entries(POSITIONS) as readonly [FeeField, readonly [number, number]][];
const HEADER = /^HDR\b/;
/** Every data line has one of these at 104: what tells this layout from any other text. */
const GLOBAL = /^(?:0[019]0|MMM|XXX|YYY|ZZZ)$/;
const FACTOR = /^\s*\d+\.\d{2,4}\s*$/;
/** The shortest line whose imaging family is still there. */
const SHORTEST = 147;

/** The conversion factor was set anew each year, so it tells the year where nothing else does. */
const YEAR_BY_FACTOR: Readonly<Record<string, string>> = {
  "36.0391": "2019",
  "36.0896": "2020",
  "34.8931": "2021",
  "34.6062": "2022",
  "33.8872": "2023",
  "32.7442": "2024",
  "33.2875": "2024",
  "32.3465": "2025",
  "33.4009": "2026",
  "33.5675": "2026",
};

/** `PPRRVU….txt`: the relative value file in fixed columns, behind lines that begin with `HDR`. */
export const feeTextReader: Reader = {
  id: "medicare-fees-text",
  recognise: (file) => {
    if (file.content.kind !== "text") return undefined;
    const sample = file.content.text
      .slice(0, 20_000)
      .split("\n")
      .slice(0, 60)
      .filter((line) => line.trim() !== "" && !HEADER.test(line));
    const fitting = sample.filter(fits);
    if (fitting.length === 0 || fitting.length * 2 < sample.length) return undefined;
    const factor = (fitting[0] ?? "").slice(132, 140).trim();
    const year = Object.hasOwn(YEAR_BY_FACTOR, factor) ? YEAR_BY_FACTOR[factor] : undefined;
    return { what: FEES, vintage: vintageOfName(file.name) ?? year ?? UNKNOWN_VINTAGE };
  },
  read: (file, { vintage }) => {
    const lines = file.content.kind === "text" ? file.content.text.split("\n") : [];
    const notice: string[] = [];
    const rows: FeeRow[] = [];
    const unread: Rejection[] = [];
    for (const [at, line] of lines.entries()) {
      if (HEADER.test(line)) notice.push(line.slice(4));
      else if (line.trim() === "") continue;
      else if (fits(line)) rows.push(toFeeRow(line, at + 1));
      else unread.push({ place: { file: file.name, line: at + 1 }, reason: whyNot(line) });
    }
    return feeLayer(feeSource(vintage, oneLine(notice.join(" "))), file.name, rows, unread);
  },
};

function fits(line: string): boolean {
  return line.length >= SHORTEST && GLOBAL.test(line.slice(103, 106)) && FACTOR.test(line.slice(132, 140));
}

function whyNot(line: string): string {
  return line.length < SHORTEST
    ? `has ${line.length} of ${SHORTEST} characters: the line was cut`
    : "does not have the columns of this file: there is no global period at 104 to 106";
}

function toFeeRow(line: string, number: number): FeeRow {
  const fields = {} as Record<FeeField, string>;
  for (const [field, [first, last]] of FIELDS) fields[field] = line.slice(first - 1, last).trim();
  return { ...fields, line: number };
}
