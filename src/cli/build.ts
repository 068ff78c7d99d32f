import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isOnDevice, parseEditionId, type EditionId } from "#codebook/edition.ts";
import type { Layer } from "#codebook/layer.ts";
import { compileInMemory, type EditionInMemory } from "#compile/compile-in-memory.ts";
import type { EditionOptions } from "#compile/compile-edition.ts";
import { EmptyEditionError } from "#compile/empty-edition.ts";
import { layOver, releaseOfLayers, STARTER_RELEASE, titleOfYear } from "#compile/own-edition.ts";
import { reportFile } from "#compile/import-report.ts";
import { readOpened } from "#sources/read-files.ts";
import { encodeLayer } from "#sources/starter/layer-file.ts";
import { complaints, summary } from "./build-report.ts";
import { PUBLIC_CODEBOOK } from "./folders.ts";
import { readGivenFiles, refuseUnknown } from "./given-files.ts";
import { readStarterFolder } from "./read-starter-folder.ts";
import { UsageError } from "./usage-error.ts";
import { writeEdition } from "./write-edition.ts";

const STARTER = { edition: "starter-2026", title: "2026 starter" };

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
      year: { type: "string" },
      out: { type: "string" },
      report: { type: "string" },
      "no-starter": { type: "boolean" },
    },
  });
  const isOwn = positionals.length > 0;
  if (values["no-starter"] === true && !isOwn)
    throw new UsageError("without the starter there must be files to build from");
  const edition = editionOf(values.edition ?? (isOwn ? "own-2026" : STARTER.edition));
  const asked = values.year === undefined ? undefined : yearOf(values.year);

  const given = await readGivenFiles(positionals);
  const { layers, report: files } = readOpened(given.files);
  refuseUnknown(given.names, files);
  const starter = await readStarterFolder();
  const { year, released } = releaseOfLayers(layers, STARTER_RELEASE, asked);
  const title = values.title ?? (isOwn ? titleOfYear(year) : STARTER.title);
  const wording = values["no-starter"] === true ? "without-ours" : "with-ours";
  const compiled = await compile(layOver(starter, layers, wording), { edition, title, year, released });

  const { report, manifest, files: built } = compiled;
  if (values.report !== undefined) await writeFile(values.report, reportFile(edition, files, report));
  if (report.problems.length > 0) throw new UsageError(complaints(report.problems));
  const out = values.out ?? PUBLIC_CODEBOOK;
  await writeEdition(out, manifest, built, encodeLayer(starter));
  console.log(summary(files, report, built, out));
}

function editionOf(name: string): EditionId {
  const edition = parseEditionId(name);
  if (edition === undefined)
    throw new UsageError(`"${name}" cannot name an edition: use lower-case letters, digits and hyphens`);
  if (isOnDevice(edition))
    throw new UsageError(`"${name}" cannot name an edition: names that begin so belong to editions made in the page`);
  return edition;
}

function yearOf(text: string): number {
  if (/^(?:19|20)\d\d$/.test(text)) return Number(text);
  throw new UsageError(`"${text}" is not a year`);
}

async function compile(layers: readonly Layer[], options: EditionOptions): Promise<EditionInMemory> {
  try {
    return await compileInMemory(layers, options);
  } catch (error) {
    if (error instanceof EmptyEditionError)
      throw new UsageError(
        "nothing was changed: none of the files says in words what a code is. Bring one that does (PPRRVU, HCPCS Level II, a list of the AMA's), or leave --no-starter out",
      );
    throw error;
  }
}
