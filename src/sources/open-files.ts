import { decodeText } from "./decode-text.ts";
import { readDelimited, sniffDelimiter } from "./delimited-text.ts";
import type { GivenFile, OpenedFile } from "./reader.ts";
import { refusedKind } from "./refused-kinds.ts";
import { readWorkbook } from "./xlsx-workbook.ts";
import { listZip, MOST_UNPACKED, unpack, type UnpackBudget, type ZipEntry } from "./zip-archive.ts";

/** A file that cannot be opened, or is none of ours, and why: the reason completes a sentence that begins with the name. */
export type SkippedFile = { readonly name: string; readonly reason: string };

export type OpenedFiles = { readonly opened: readonly OpenedFile[]; readonly skipped: readonly SkippedFile[] };

/** CMS packs zips into zips, once; a zip that goes deeper was made to go on for ever. */
const DEEPEST = 3;

/**
 * Opens the files a person gave: zips are unpacked (also within zips), workbooks become one table a
 * sheet, texts are decoded and, where cells are parted by a character, read as tables. The bytes decide
 * what a file is, never its name. What cannot be opened is said in `skipped` (never throws).
 * @param onFile told before each given file is opened: its name, how many are done
 */
export function openFiles(files: readonly GivenFile[], onFile?: (name: string, done: number) => void): OpenedFiles {
  const opened: OpenedFile[] = [];
  const skipped: SkippedFile[] = [];
  const budget: UnpackBudget = { left: MOST_UNPACKED };
  const open = ({ name, bytes }: GivenFile, depth: number): void => {
    const skip = (reason: string) => skipped.push({ name, reason });
    if (isZip(bytes)) {
      openZip({ name, bytes }, depth);
      return;
    }
    const refused = refusedKind(bytes);
    if (refused !== undefined) {
      skip(refused);
      return;
    }
    const decoded = decodeText(bytes);
    if ("reason" in decoded) skip(decoded.reason);
    else if (decoded.text.trim() === "") skip("is empty");
    else opened.push({ name, content: contentOf(decoded.text) });
  };

  const openZip = ({ name, bytes }: GivenFile, depth: number): void => {
    const entries = listZip(bytes);
    if ("reason" in entries) {
      skipped.push({ name, reason: entries.reason });
      return;
    }
    const paths = new Map(entries.map((entry) => [entry.name, entry]));
    if (paths.has("xl/workbook.xml")) {
      openWorkbook(name, bytes, paths);
      return;
    }
    const office = officeKind(paths);
    if (office !== undefined) {
      skipped.push({ name, reason: office });
      return;
    }
    if (entries.length === 0) skipped.push({ name, reason: "is an empty zip" });
    for (const entry of entries) {
      const path = `${name}/${entry.name}`;
      // Macintosh keeps the colours of its icons here: nobody misses them.
      if (/(^|\/)(__MACOSX\/|\.DS_Store$|\._)/.test(entry.name)) continue;
      const inside = unpack(bytes, entry, budget);
      if ("reason" in inside) skipped.push({ name: path, reason: inside.reason });
      else if (isZip(inside) && depth >= DEEPEST)
        skipped.push({ name: path, reason: `is a zip inside ${DEEPEST} others: unpack it yourself` });
      else open({ name: path, bytes: inside }, depth + 1);
    }
  };

  const openWorkbook = (name: string, bytes: Uint8Array, paths: ReadonlyMap<string, ZipEntry>): void => {
    let refused: string | undefined;
    const partOf = (path: string): string | undefined => {
      const entry = paths.get(path);
      const part = entry && unpack(bytes, entry, budget);
      if (part === undefined || "reason" in part) {
        refused ??= part?.reason;
        return undefined;
      }
      const decoded = decodeText(part);
      return "text" in decoded ? decoded.text : undefined;
    };
    const sheets = readWorkbook(partOf);
    if (refused !== undefined || "reason" in sheets) {
      skipped.push({ name, reason: refused ?? ("reason" in sheets ? sheets.reason : "") });
      return;
    }
    const filled = sheets.filter((sheet) => sheet.rows.length > 0);
    if (filled.length === 0) skipped.push({ name, reason: "is a workbook without any rows" });
    for (const { name: sheet, rows, isHidden } of filled) {
      if (isHidden && filled.some((other) => !other.isHidden))
        skipped.push({
          name: `${name}, sheet ${sheet}`,
          reason: "is hidden in its workbook: unhide it to have it read",
        });
      else opened.push({ name, content: { kind: "table", rows, sheet } });
    }
  };

  for (const [done, file] of files.entries()) {
    onFile?.(file.name, done);
    open(file, 1);
  }
  return { opened, skipped };
}

function contentOf(text: string): OpenedFile["content"] {
  const delimiter = sniffDelimiter(text);
  return delimiter === undefined
    ? { kind: "text", text }
    : { kind: "table", rows: readDelimited(text, delimiter), delimiter };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);
}

function officeKind(paths: ReadonlyMap<string, ZipEntry>): string | undefined {
  if (paths.has("word/document.xml")) return "is a Word document: it has no codes a program can read";
  if (paths.has("ppt/presentation.xml")) return "is a PowerPoint presentation: it has no codes a program can read";
  if (paths.has("xl/workbook.bin")) return "is a binary Excel workbook (xlsb): save it as xlsx or CSV";
  if (paths.has("content.xml") && paths.has("mimetype")) return "is an OpenDocument file: save it as xlsx or CSV";
  return undefined;
}
