import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parseEditionId } from "#codebook/edition.ts";
import type { Rejection } from "#codebook/layer.ts";
import { compileEdition, type BuildReport } from "#compile/compile-edition.ts";
import { PUBLIC_CODEBOOK } from "./folders.ts";
import { readStarterFolder } from "./read-starter-folder.ts";
import { UsageError } from "./usage-error.ts";
import { writeEdition } from "./write-edition.ts";

/** Most complaints printed; the report file has them all. */
const MOST_PRINTED = 40;

/** `codebook build`: compiles an edition, or says what is wrong and changes nothing. */
export async function build(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { edition: { type: "string" }, out: { type: "string" }, report: { type: "string" } },
  });
  if (positionals.length > 0)
    throw new UsageError(`cannot read ${positionals.join(", ")}: importers are not part of this build yet`);
  const edition = parseEditionId(values.edition ?? "starter-2026");
  if (edition === undefined)
    throw new UsageError(
      `"${values.edition ?? ""}" cannot name an edition: use lower-case letters, digits and hyphens`,
    );
  const layers = [await readStarterFolder()];
  const compiled = await compileEdition(layers, {
    edition,
    title: "2026 starter",
    year: 2026,
    released: "2026-01-01",
  });
  const { report, manifest, files } = compiled;
  if (values.report !== undefined) await writeFile(values.report, `${JSON.stringify(report, undefined, 2)}\n`);
  if (report.rejected.length > 0) throw new UsageError(complaints(report.rejected));
  const out = values.out ?? PUBLIC_CODEBOOK;
  await writeEdition(out, manifest, files);
  console.log(summary(report, out, files));
}

function complaints(rejected: readonly Rejection[]): string {
  const shown = rejected.slice(0, MOST_PRINTED).map(({ place, reason }) => `  ${place.file}:${place.line}  ${reason}`);
  const more = rejected.length - shown.length;
  return [
    `nothing was built, because of ${rejected.length} problem(s):`,
    ...shown,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join("\n");
}

function summary(report: BuildReport, out: string, files: ReadonlyMap<string, string>): string {
  const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  return `${report.codes} codes from ${report.layers.map((layer) => layer.source).join(", ")}; ${files.size} files, ${Math.round(bytes / 1000)} kB, in ${out}`;
}
