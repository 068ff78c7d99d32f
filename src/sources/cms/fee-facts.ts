import type { MedicareFact } from "#codebook/code.ts";
import { labelOfComponent, type RelativeValue } from "#codebook/relative-values.ts";
import { withCents } from "#sources/table-cells.ts";
import type { FeeRow } from "./fee-row.ts";
import {
  ASSISTANT,
  BILATERAL,
  CO_SURGEONS,
  COMPONENT_NAMES,
  COMPONENTS,
  GLOBAL_PERIOD,
  inWords,
  MULTIPLE_PROCEDURES,
  STATUS,
  SUPERVISION,
  TEAM,
} from "./indicator-words.ts";

/** What the rows of one code have in common, each with its label. */
const SHARED: readonly { readonly label: string; readonly value: (row: FeeRow) => string | undefined }[] = [
  { label: "Status", value: (row) => inWords(STATUS, row.status) },
  { label: "Global period", value: (row) => inWords(GLOBAL_PERIOD, row.global) },
  { label: "Parts of the global period", value: (row) => globalParts(row) },
  { label: "Components", value: (row) => inWords(COMPONENTS, row.components) },
  { label: "Multiple procedures", value: (row) => inWords(MULTIPLE_PROCEDURES, row.multiple) },
  { label: "Endoscopic base code", value: (row) => row.endoscopicBase || undefined },
  { label: "Bilateral", value: (row) => inWords(BILATERAL, row.bilateral) },
  { label: "Assistant at surgery", value: (row) => inWords(ASSISTANT, row.assistant) },
  { label: "Co-surgeons", value: (row) => inWords(CO_SURGEONS, row.coSurgeons) },
  { label: "Team of surgeons", value: (row) => inWords(TEAM, row.team) },
  { label: "Supervision", value: (row) => inWords(SUPERVISION, row.supervision) },
  {
    label: "Several imaging tests in one session",
    value: (row) => (row.imagingFamily === "88" ? "the technical component is reduced (88)" : undefined),
  },
  {
    label: "Relative values",
    value: (row) => (row.informational === "+" ? "for information: Medicare does not pay by them" : undefined),
  },
];

/**
 * The facts of one code in words: what its rows share, then work and total relative values per component
 * (whole service, 26, TC, 53). A component that differs from the whole says so with its own line. Values
 * are left out where all of a row are zero: Medicare has set none.
 * @param rows the rows of one code, the whole service first
 */
export function feeFacts(rows: readonly FeeRow[]): MedicareFact[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  const facts: MedicareFact[] = [];
  for (const { label, value } of SHARED) {
    const whole = value(first);
    if (whole !== undefined) facts.push({ label: labelFor(label, first), value: whole });
    for (const row of rest) {
      const own = value(row);
      if (own !== undefined && own !== whole)
        facts.push({ label: labelOfComponent(label, componentOf(row)), value: own });
    }
  }
  for (const row of rows) {
    if (![row.work, row.totalOutside, row.totalInside].some((value) => Number(value) > 0)) continue;
    const push = (label: RelativeValue, value: string, isRare: boolean) => {
      const printed = withCents(value);
      if (printed !== "")
        facts.push({ label: labelFor(label, row), value: isRare ? `${printed}, rarely or never done there` : printed });
    };
    push("Work RVU", row.work, false);
    push("Total RVU outside a facility", row.totalOutside, row.rareOutside === "NA");
    push("Total RVU in a facility", row.totalInside, row.rareInside === "NA");
  }
  return facts;
}

/** Of 86153 there is only the row of its professional component: then even shared facts are of that component. */
function labelFor(label: string, row: FeeRow): string {
  return labelOfComponent(label, row.modifier === "" ? "" : componentOf(row));
}

function componentOf(row: FeeRow): string {
  return COMPONENT_NAMES[row.modifier] ?? `modifier ${row.modifier}`;
}

/** `0.10`, `0.80`, `0.10` of a global package: what is paid for care before, during and after. */
function globalParts(row: FeeRow): string | undefined {
  const parts = [row.before, row.during, row.after].map(Number);
  if (!parts.some((part) => part > 0) || parts.some((part) => !(part >= 0 && part <= 1))) return undefined;
  const [before, during, after] = parts.map((part) => `${Math.round(part * 100)} %`);
  return `before ${before}, during ${during}, after ${after}`;
}
