import type { Rejection } from "#codebook/layer.ts";
import { inEdition, type FileInEdition } from "#compile/import-report.ts";
import type { BuildReport } from "#compile/report.ts";
import type { FileReport } from "#sources/read-files.ts";

/** Most complaints printed; the report file has them all. */
const MOST_PRINTED = 40;

/** What was built, for the person at the keyboard: a line a file, then the totals. */
export function summary(
  files: readonly FileReport[],
  report: BuildReport,
  built: ReadonlyMap<string, Uint8Array>,
  out: string,
): string {
  const bytes = [...built.values()].reduce((sum, file) => sum + file.byteLength, 0);
  const categories = Object.entries(report.categories)
    .filter(([, count]) => count > 0)
    .map(([category, count]) => `${/^I+$/.test(category) ? `Category ${category}` : category} ${count}`);
  return [
    ...inEdition(files, report).map(fileLine),
    `${report.codes} codes (${categories.join(", ")}) from ${report.layers.map((layer) => layer.source).join("; ")}`,
    ...(files.length === 0
      ? []
      : [
          `${report.conflicts.length} value(s) set aside for those of a stronger source; ${report.rejected.length} statement(s) not used${report.rejected.length > 0 ? ": --report FILE lists each with its reason" : ""}`,
        ]),
    `${built.size} files, ${Math.round(bytes / 1000)} kB, in ${out}`,
  ].join("\n");
}

function fileLine(file: FileInEdition): string {
  if (file.skippedReason !== undefined) return `${file.name} ${file.skippedReason}`;
  const { codes, modifiers, facts, groups, used, read, rejected, leftOut, repaired } = file;
  const parts = [
    `${codes} codes`,
    ...(modifiers > 0 ? [`${modifiers} modifiers`] : []),
    ...(facts > 0 ? [`${facts} facts`] : []),
    ...(groups > 0 ? [`${groups} groups`] : []),
    `${used} of ${read} lines read, ${rejected} rejected`,
    ...(leftOut > 0
      ? [
          groups > 0
            ? `${leftOut} lines left out: the edition has none of their codes`
            : `${leftOut} codes left out for want of a descriptor or a heading`,
        ]
      : []),
    ...(repaired > 0 ? [`${repaired} codes given back their leading zeros`] : []),
  ];
  return `${file.name}: ${file.what}, ${file.vintage}: ${parts.join(", ")}`;
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
