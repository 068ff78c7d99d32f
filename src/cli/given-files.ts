import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { GivenFile } from "#sources/reader.ts";
import type { FileReport } from "#sources/read-files.ts";
import { UsageError } from "./usage-error.ts";

/** A file of this size could not be held in one piece; UMLS users filter MRCONSO first. */
const LARGEST = 2 ** 31;

/**
 * Reads the files named on the command line. Each is known by its bare name, so that the same files give
 * the same report wherever they lie; files of one bare name keep their paths.
 * @throws UsageError for a file that is not there, is a folder or is too large
 */
export async function readGivenFiles(names: readonly string[]): Promise<GivenFile[]> {
  const bare = names.map((name) => path.basename(name));
  return Promise.all(
    names.map(async (name, at) => {
      const about = await stat(name).catch(() => undefined);
      if (about === undefined) throw new UsageError(`${name} is not there. Nothing was changed.`);
      if (about.isDirectory()) throw new UsageError(`${name} is a folder: name the files in it. Nothing was changed.`);
      if (about.size > LARGEST)
        throw new UsageError(`${name} is larger than 2 GB: filter it first. Nothing was changed.`);
      const own = bare[at] ?? name;
      const bytes = await readFile(name).catch((error: unknown) => {
        throw new UsageError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      });
      return { name: bare.filter((each) => each === own).length > 1 ? name : own, bytes: new Uint8Array(bytes) };
    }),
  );
}

/**
 * Every file given must bring something we know; what else lies in a zip may be skipped.
 * @throws UsageError that names each file of which nothing could be used, and why
 */
export function refuseUnknown(files: readonly GivenFile[], report: readonly FileReport[]): void {
  const complaints = files.flatMap(({ name }) => {
    const parts = report.filter((each) =>
      [name, `${name}/`, `${name}, sheet `].some((start, nth) =>
        nth === 0 ? each.name === start : each.name.startsWith(start),
      ),
    );
    if (parts.some((each) => each.what !== "" && each.codes + each.modifiers > 0)) return [];
    return parts.length === 0
      ? [`${name} has nothing in it we can use`]
      : parts.map((each) => `${each.name} ${each.skippedReason ?? "has nothing in it we can use"}`);
  });
  if (complaints.length > 0)
    throw new UsageError(`nothing was changed:\n${complaints.map((each) => `  ${each}`).join("\n")}`);
}
