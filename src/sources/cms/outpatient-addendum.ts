import type { MedicareFact } from "#codebook/code.ts";
import type { Reader, TableRow } from "#sources/reader.ts";
import { shortDescriptors } from "#sources/short-descriptors.ts";
import { cell, findHeader, headerWords, oneLine, withCents } from "#sources/table-cells.ts";
import { printVintage, monthOf, UNKNOWN_VINTAGE, vintageOfName } from "#sources/vintage.ts";
import { pricedLayer } from "./priced-codes.ts";

const WHAT = "Medicare hospital outpatient payment (OPPS Addendum B)";

/** Status indicators of the outpatient system (Addendum D1), in our words; others are shown as they stand. */
const STATUS: Readonly<Record<string, string>> = {
  A: "paid under another fee schedule",
  B: "not recognized on outpatient claims: another code is used",
  C: "paid as inpatient only",
  D: "discontinued",
  E1: "not paid by Medicare on any claim",
  E2: "not priced: no data on its cost",
  F: "paid at reasonable cost",
  G: "drug or biological with pass-through status, paid separately",
  H: "device with pass-through status, paid separately",
  J1: "comprehensive payment: one payment for the whole claim",
  J2: "comprehensive payment for observation",
  K: "drug or biological, paid separately",
  L: "vaccine, paid at reasonable cost",
  M: "not billable to the Medicare contractor",
  N: "packaged: paid with other services",
  P: "partial hospitalization, paid per day",
  Q1: "packaged with services of status S, T or V, otherwise paid separately",
  Q2: "packaged with services of status T, otherwise paid separately",
  Q3: "may be part of a composite payment",
  Q4: "laboratory test, packaged with other services",
  R: "blood, paid separately",
  S: "paid separately, not reduced when several are done",
  T: "paid separately, reduced when several are done",
  U: "brachytherapy source, paid separately",
  V: "clinic or emergency visit, paid separately",
  Y: "billed to the contractor for durable medical equipment",
};

/** Addendum B of the outpatient prospective payment system: status, group and payment of every code in a hospital. */
export const outpatientReader: Reader = {
  id: "medicare-addendum-b",
  recognise: (file) => {
    if (file.content.kind !== "table") return undefined;
    const at = headerOf(file.content.rows);
    return at < 0 ? undefined : { what: WHAT, vintage: vintageOf(file.content.rows.slice(0, at), file.name) };
  },
  read: (file, { what, vintage }) => {
    const rows = file.content.kind === "table" ? file.content.rows : [];
    const at = headerOf(rows);
    const words = (rows[at]?.cells ?? []).map(headerWords);
    const find = (test: RegExp) => {
      const column = words.findIndex((word) => test.test(word));
      return column < 0 ? undefined : column;
    };
    const columns = {
      short: find(/^SHORT ?DESCRIPTOR$/),
      status: find(/^SI$|^STATUS ?INDICATOR$/),
      group: find(/^APC$/),
      payment: find(/^PAYMENT ?RATE$/),
    };
    const notice = rows
      .slice(0, Math.max(0, at))
      .flatMap((row) => row.cells.filter((text) => /copyright/i.test(text)).map(oneLine))
      .join(" ");
    const source = {
      id: "medicare-addendum-b",
      kind: "medicare" as const,
      name: what,
      vintage,
      ...(notice !== "" && { notice }),
    };
    return pricedLayer(source, file.name, rows.slice(at + 1), find(/^HCPCS ?CODE$/) ?? 0, (row) => {
      const short = oneLine(cell(row, columns.short));
      return {
        modifier: "",
        long: short,
        others: short === "" ? [] : shortDescriptors(short),
        facts: factsOf(cell(row, columns.status), cell(row, columns.group), cell(row, columns.payment)),
      };
    });
  },
};

function factsOf(status: string, group: string, payment: string): MedicareFact[] {
  const rate = payment.replaceAll(/[$,\s]/g, "");
  const meaning = Object.hasOwn(STATUS, status) ? STATUS[status] : undefined;
  return [
    ...(status === ""
      ? []
      : [{ label: "Hospital outpatient", value: meaning === undefined ? status : `${meaning} (${status})` }]),
    ...(group === "" ? [] : [{ label: "Payment group (APC)", value: group }]),
    ...(Number(rate) > 0 ? [{ label: "Hospital outpatient payment", value: `$${withCents(rate)}` }] : []),
  ];
}

function headerOf(rows: readonly TableRow[]): number {
  return findHeader(
    rows,
    (words) =>
      words.some((word) => /^HCPCS ?CODE$/.test(word)) &&
      words.some((word) => /^SHORT ?DESCRIPTOR$/.test(word)) &&
      words.some((word) => /^SI$|^STATUS ?INDICATOR$/.test(word)),
  );
}

/** The title row names the month: `… Addendum B … for CY 2026`, `January 2026`. */
function vintageOf(titles: readonly TableRow[], name: string): string {
  const text = titles.flatMap((row) => row.cells).join(" ");
  const dated = /\b(January|April|July|October)\s+(?:\d{1,2},\s*)?(20\d{2})/i.exec(text);
  if (dated !== null) return printVintage(Number(dated[2]), monthOf(dated[1] ?? ""));
  const year = /\bCY\s*(20\d{2})/i.exec(text)?.[1];
  return vintageOfName(name) ?? year ?? UNKNOWN_VINTAGE;
}
