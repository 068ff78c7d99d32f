import type { FileReport } from "#sources/read-files.ts";
import type { SaidThere } from "./conflicts.ts";
import type { BuildReport } from "./report.ts";

/** What became of a file in the edition: besides what its reader rejected, codes that had no descriptor or no heading. */
export type FileInEdition = FileReport & { readonly leftOut: number };

/** The report of each file, with what the compiler left out of it. */
export function inEdition(files: readonly FileReport[], { rejected }: Pick<BuildReport, "rejected">): FileInEdition[] {
  const refused = new Map<string, number>();
  for (const { place } of rejected) refused.set(place.file, (refused.get(place.file) ?? 0) + 1);
  return files.map((file) => {
    if (file.skippedReason !== undefined) return { ...file, leftOut: 0 };
    return { ...file, leftOut: (refused.get(file.name) ?? 0) - file.rejected };
  });
}

/** The report as a file: what became of each file given, the totals, and every value set aside for another, and every statement not used, each with its reason. */
export function reportFile(edition: string, files: readonly FileReport[], report: BuildReport): string {
  const { read, codes, categories, conflicts, layers, rejected } = report;
  const body = {
    edition,
    files: inEdition(files, report),
    totals: { read, codes, categories, setAside: conflicts.length, rejected: rejected.length },
    layers,
    setAside: conflicts.map(({ of, field, kept, aside, why }) => ({
      of,
      field,
      kept: from(kept),
      setAside: from(aside),
      why,
    })),
    rejected: rejected.map(({ place, reason }) => ({ file: place.file, line: place.line, reason })),
  };
  return `${JSON.stringify(body, undefined, 2)}\n`;
}

function from({ text, place, ours }: SaidThere) {
  return ours ? { text, file: "our wording" } : { text, file: place.file, line: place.line };
}
