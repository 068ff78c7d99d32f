import type { FileReport } from "#sources/read-files.ts";
import type { BuildReport } from "./report.ts";

/** What became of a file in the edition: besides what its reader rejected, codes that had no descriptor or no heading. */
export type FileInEdition = FileReport & { readonly leftOut: number };

/** The report of each file, with what the compiler left out of it. */
export function inEdition(files: readonly FileReport[], { rejected }: BuildReport): FileInEdition[] {
  const refused = new Map<string, number>();
  for (const { place } of rejected) refused.set(place.file, (refused.get(place.file) ?? 0) + 1);
  return files.map((file) => {
    if (file.skippedReason !== undefined) return { ...file, leftOut: 0 };
    return { ...file, leftOut: (refused.get(file.name) ?? 0) - file.rejected };
  });
}

/** The report as a file: what became of each file given, the totals, and every statement not used with its reason. */
export function reportFile(edition: string, files: readonly FileReport[], report: BuildReport): string {
  const { read, codes, categories, overridden, layers, rejected } = report;
  const body = {
    edition,
    files: inEdition(files, report),
    totals: { read, codes, categories, overridden, rejected: rejected.length },
    layers,
    rejected: rejected.map(({ place, reason }) => ({ file: place.file, line: place.line, reason })),
  };
  return `${JSON.stringify(body, undefined, 2)}\n`;
}
