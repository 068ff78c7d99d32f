import type { CodeEntry, Minutes } from "#codebook/code.ts";
import { SYMBOL_FACTS } from "#codebook/symbols.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import type { ReactNode } from "react";
import { Part } from "#ui/part.tsx";
import { otherLengths } from "./other-lengths.ts";

type Row = { readonly name: string; readonly value: ReactNode };

/** What is particular to this code: symbols spelled out, time, separate procedure, laboratory test, other lengths of its descriptor. */
export function Particulars({ entry }: { readonly entry: CodeEntry }) {
  const { sources } = useManifest();
  const rows: Row[] = [
    ...entry.symbols.map((symbol): Row => ({
      name: `${SYMBOL_FACTS[symbol].glyph} ${SYMBOL_FACTS[symbol].name}`,
      value: SYMBOL_FACTS[symbol].means,
    })),
    ...(entry.minutes ? [{ name: "Time", value: inWords(entry.minutes) }] : []),
    ...(entry.separateProcedure === true
      ? [
          {
            name: "Separate procedure",
            value:
              "Usually part of a larger service of the same session; reported when it is done alone, or unrelated to the rest.",
          },
        ]
      : []),
    ...(entry.unlisted === true
      ? [
          {
            name: "Unlisted",
            value:
              "Only when no other code fits: look in Category III first, then send a report that says what was done and why.",
          },
        ]
      : []),
    ...plaRows(entry),
    ...emergingRows(entry),
    ...otherLengths(entry).map((other, _, all): Row => ({
      name: `${capital(other.length)} descriptor`,
      value: (
        <>
          {other.text}
          {all.filter(({ length }) => length === other.length).length > 1 && (
            <span className="label block">{other.sources.map((source) => sources[source]?.name).join("; ")}</span>
          )}
        </>
      ),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <Part title="Particulars">
      <dl className="grid gap-x-6 text-[0.9375rem] sm:grid-cols-[11rem_1fr]">
        {rows.map(({ name, value }, at) => (
          <div key={at} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="measure mb-1.5">{value}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function inWords(minutes: Minutes): string {
  switch (minutes.kind) {
    case "least":
      return `${minutes.minutes} minutes or more, where time decides.`;
    case "most":
      return `${minutes.minutes} minutes or less.`;
    case "over":
      return `More than ${minutes.minutes} minutes.`;
    case "band":
      return `${minutes.from} to ${minutes.to} minutes.`;
  }
}

function plaRows({ pla }: CodeEntry): Row[] {
  if (pla === undefined) return [];
  return [
    { name: "Test", value: pla.test },
    ...(pla.laboratory === undefined ? [] : [{ name: "Laboratory", value: pla.laboratory }]),
    ...(pla.specimen === undefined ? [] : [{ name: "Specimen", value: pla.specimen }]),
    ...(pla.analytes.length === 0 ? [] : [{ name: "Analytes", value: pla.analytes.join(", ") }]),
  ];
}

function emergingRows({ emerging }: CodeEntry): Row[] {
  if (emerging === undefined) return [];
  return [
    ...(emerging.system === undefined ? [] : [{ name: "Body system", value: emerging.system }]),
    ...(emerging.technology === undefined ? [] : [{ name: "Technology", value: emerging.technology }]),
    ...(emerging.sunset === undefined
      ? []
      : [{ name: "Sunset", value: `January ${emerging.sunset}, unless it is renewed or becomes Category I` }]),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
