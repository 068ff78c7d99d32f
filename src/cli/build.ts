import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parseEditionId } from "#codebook/edition.ts";
import { emptyLayer, type Layer } from "#codebook/layer.ts";
import {
  compileEdition,
  EmptyEditionError,
  type CompiledEdition,
  type EditionOptions,
} from "#compile/compile-edition.ts";
import { readFiles } from "#sources/read-files.ts";
import { releaseOf } from "#sources/vintage.ts";
import { complaints, reportFile, summary } from "./build-report.ts";
import { PUBLIC_CODEBOOK } from "./folders.ts";
import { readGivenFiles, refuseUnknown } from "./given-files.ts";
import { readStarterFolder } from "./read-starter-folder.ts";
import { UsageError } from "./usage-error.ts";
import { writeEdition } from "./write-edition.ts";

const STARTER = { edition: "starter-2026", title: "2026 starter", year: 2026, released: "2026-01-01" };

/**
 * `codebook build`: compiles an edition from the starter and the files given, or says what is wrong and
 * changes nothing. Lines of the files that cannot be used are reported and stop nothing; a mistake in
 * the starter stops the build.
 */
export async function build(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      edition: { type: "string" },
      title: { type: "string" },
      out: { type: "string" },
      report: { type: "string" },
      "no-starter": { type: "boolean" },
    },
  });
  const isOwn = positionals.length > 0;
  if (values["no-starter"] === true && !isOwn)
    throw new UsageError("without the starter there must be files to build from");
  const name = values.edition ?? (isOwn ? "own-2026" : STARTER.edition);
  const edition = parseEditionId(name);
  if (edition === undefined)
    throw new UsageError(`"${name}" cannot name an edition: use lower-case letters, digits and hyphens`);

  const given = await readGivenFiles(positionals);
  const { layers, report: files } = readFiles(given);
  refuseUnknown(given, files);
  const starter = await readStarterFolder();
  const release = isOwn ? releaseOf(layers.map((layer) => layer.source.vintage)) : undefined;
  const { year, released } = release ?? STARTER;
  const title = values.title ?? (isOwn ? `${year}, own files` : STARTER.title);
  const compiled = await compile([values["no-starter"] === true ? outlineOnly(starter) : starter, ...layers], {
    edition,
    title,
    year,
    released,
  });

  const { report, manifest, files: built } = compiled;
  if (values.report !== undefined) await writeFile(values.report, reportFile(edition, files, report));
  if (report.problems.length > 0) throw new UsageError(complaints(report.problems));
  const out = values.out ?? PUBLIC_CODEBOOK;
  await writeEdition(out, manifest, built);
  console.log(summary(files, report, built, out));
}

/** Our outline without our wording: imported codes fall into place by their numbers. */
function outlineOnly({ source, outline, outside, rejected }: Layer): Layer {
  return { ...emptyLayer(source), outline, outside, rejected };
}

async function compile(layers: readonly Layer[], options: EditionOptions): Promise<CompiledEdition> {
  try {
    return await compileEdition(layers, options);
  } catch (error) {
    if (error instanceof EmptyEditionError)
      throw new UsageError("nothing was changed: none of the files says in words what a code is");
    throw error;
  }
}
