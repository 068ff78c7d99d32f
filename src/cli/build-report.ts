import type { Rejection } from "#codebook/layer.ts";
import type { BuildReport } from "#compile/compile-edition.ts";
import type { FileReport } from "#sources/read-files.ts";

/** Most complaints printed; the report file has them all. */
const MOST_PRINTED = 40;

/** The report as a file: what became of each file given, the totals, and every statement not used with its reason. */
export function reportFile(edition: string, files: readonly FileReport[], report: BuildReport): string {
  const { read, codes, categories, overridden, layers, rejected } = report;
  const rejections = rejected.map(({ place, reason }) => ({ file: place.file, line: place.line, reason }));
  return `${JSON.stringify({ edition, files, totals: { read, codes, categories, overridden }, layers, rejected: rejections }, undefined, 2)}\n`;
}

/** What was built, for the person at the keyboard: a line a file, then the totals. */
export function summary(
  files: readonly FileReport[],
  report: BuildReport,
  built: ReadonlyMap<string, string>,
  out: string,
): string {
  const bytes = [...built.values()].reduce((sum, text) => sum + text.length, 0);
  const categories = Object.entries(report.categories)
    .filter(([, count]) => count > 0)
    .map(
      ([category, count]) =>
        `${category === "PLA" || category === "MAAA" || category === "Level II" ? category : `Category ${category}`} ${count}`,
    );
  return [
    ...files.map(fileLine),
    `${report.codes} codes (${categories.join(", ")}) from ${report.layers.map((layer) => layer.source).join("; ")}`,
    ...(files.length === 0
      ? []
      : [
          `${report.overridden} descriptor(s) replaced by a stronger source; ${report.rejected.length} statement(s) not used`,
        ]),
    `${built.size} files, ${Math.round(bytes / 1000)} kB, in ${out}`,
  ].join("\n");
}

function fileLine({
  name,
  what,
  vintage,
  read,
  used,
  codes,
  modifiers,
  facts,
  rejected,
  repaired,
  skippedReason,
}: FileReport): string {
  if (skippedReason !== undefined) return `${name} ${skippedReason}`;
  const parts = [
    `${codes} codes`,
    ...(modifiers > 0 ? [`${modifiers} modifiers`] : []),
    ...(facts > 0 ? [`${facts} facts`] : []),
    `${used} of ${read} lines used, ${rejected} not`,
    ...(repaired > 0 ? [`${repaired} codes given back their leading zeros`] : []),
  ];
  return `${name}: ${what}, ${vintage}: ${parts.join(", ")}`;
}

/** Mistakes of our own layers: nothing is built until they are mended. */
export function complaints(problems: readonly Rejection[]): string {
  const shown = problems.slice(0, MOST_PRINTED).map(({ place, reason }) => `  ${place.file}:${place.line}  ${reason}`);
  const more = problems.length - shown.length;
  return [
    `nothing was built, because of ${problems.length} problem(s):`,
    ...shown,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join("\n");
}
