import { LARGE, openLarge } from "#sources/large-files.ts";
import { openFiles, type SkippedFile } from "#sources/open-files.ts";
import type { GivenFile, OpenedFile } from "#sources/reader.ts";
import type { NamedFile } from "./named-files.ts";

const HEAD = 64 * 1024;

export type OpenedGiven = { readonly opened: readonly OpenedFile[]; readonly skipped: readonly SkippedFile[] };

/**
 * Reads the files from the disk and opens them: those too large for memory line by line.
 * @param onRead told the share of all bytes that has been read, and of which file the last came
 */
export async function openGiven(
  files: readonly NamedFile[],
  onRead: (share: number, name: string) => void,
): Promise<OpenedGiven> {
  const total = Math.max(
    1,
    files.reduce((sum, { file }) => sum + file.size, 0),
  );
  const small: GivenFile[] = [];
  const opened: OpenedFile[] = [];
  const skipped: SkippedFile[] = [];
  let before = 0;
  for (const { name, file } of files) {
    onRead(before / total, name);
    try {
      const large = await openOne(name, file, (bytes) => onRead((before + bytes) / total, name));
      if (large === undefined) small.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
      else if ("reason" in large) skipped.push(large);
      else opened.push(large);
    } catch {
      // A folder, a file that was moved or changed since it was chosen, a disk that was taken out.
      skipped.push({ name, reason: "cannot be read from where it was: it is a folder, or was moved or changed" });
    }
    before += file.size;
  }
  const whole = openFiles(small, (name) => onRead(1, name));
  return { opened: [...whole.opened, ...opened], skipped: [...whole.skipped, ...skipped] };
}

async function openOne(name: string, file: File, onRead: (bytes: number) => void) {
  if (file.size < LARGE) return undefined;
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  return openLarge({ name, size: file.size, head, pieces: () => piecesOf(file) }, onRead);
}

/** Not every browser lets one walk through a stream by itself. */
async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}
