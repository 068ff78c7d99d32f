import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { LARGE, openLarge } from "#sources/large-files.ts";
import { openFiles, type OpenedFiles, type SkippedFile } from "#sources/open-files.ts";
import type { GivenFile, OpenedFile } from "#sources/reader.ts";
import type { FileReport } from "#sources/read-files.ts";
import { UsageError } from "./usage-error.ts";

/** What of a large file is looked at before it is read. */
const HEAD = 64 * 1024;

export type Given = {
  /** What each file is called in the report. */
  readonly names: readonly string[];
  readonly files: OpenedFiles;
};

/**
 * Reads and opens the files named on the command line; those too large for memory line by line. Each is
 * known by its bare name, so that the same files give the same report wherever they lie; files of one bare
 * name keep their paths.
 * @throws UsageError for a file that is not there, is a folder or cannot be read
 */
export async function readGivenFiles(paths: readonly string[]): Promise<Given> {
  const bare = paths.map((each) => path.basename(each));
  const names = paths.map((full, at) => {
    const own = bare[at] ?? full;
    return bare.filter((each) => each === own).length > 1 ? full : own;
  });
  const small: GivenFile[] = [];
  const opened: OpenedFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const [at, full] of paths.entries()) {
    const name = names[at] ?? full;
    const about = await stat(full).catch(() => undefined);
    if (about === undefined) throw new UsageError(`${full} is not there. Nothing was changed.`);
    if (about.isDirectory()) throw new UsageError(`${full} is a folder: name the files in it. Nothing was changed.`);
    try {
      const large =
        about.size < LARGE
          ? undefined
          : await openLarge({
              name,
              size: about.size,
              head: await headOf(full),
              pieces: () => createReadStream(full),
            });
      if (large === undefined) small.push({ name, bytes: new Uint8Array(await readFile(full)) });
      else if ("reason" in large) skipped.push(large);
      else opened.push(large);
    } catch (error) {
      throw new UsageError(`${full} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const whole = openFiles(small);
  return { names, files: { opened: [...whole.opened, ...opened], skipped: [...whole.skipped, ...skipped] } };
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Every file given must be one that we know; what else lies in a zip may be skipped. A file we know may
 * bring nothing by itself beside one that does: the types of CPT Link name what its other files say.
 * @throws UsageError that names each file of which nothing could be used, and why
 */
export function refuseUnknown(names: readonly string[], report: readonly FileReport[]): void {
  const someAreUsed = report.some(bringsSomething);
  const complaints = names.flatMap((name) => {
    const parts = report.filter((each) =>
      [name, `${name}/`, `${name}, sheet `].some((start, nth) =>
        nth === 0 ? each.name === start : each.name.startsWith(start),
      ),
    );
    if (parts.some((each) => bringsSomething(each) || (someAreUsed && each.what !== "" && each.read > 0))) return [];
    return parts.length === 0
      ? [`${name} has nothing in it we can use`]
      : parts.map((each) => `${each.name} ${each.skippedReason ?? "has nothing in it we can use"}`);
  });
  if (complaints.length > 0)
    throw new UsageError(`nothing was changed:\n${complaints.map((each) => `  ${each}`).join("\n")}`);
}

function bringsSomething({ what, codes, modifiers, groups, used }: FileReport): boolean {
  return what !== "" && (codes + modifiers + groups > 0 || used > 0);
}
