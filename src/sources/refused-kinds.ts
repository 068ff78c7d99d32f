import { parseCodeId } from "#codebook/code-id.ts";
import type { OpenedFile } from "./reader.ts";

/** Kinds of files that come with the code files, or are taken for them, told by their first bytes. */
const KINDS: readonly { readonly starts: readonly number[] | string; readonly reason: string }[] = [
  { starts: "%PDF", reason: "is a PDF: guidelines and layouts to read, without codes a program can read" },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    reason: "is an old Excel or Word file (xls, doc): bring the txt or csv beside it, or save it as xlsx",
  },
  { starts: "{\\rtf", reason: "is a rich text document (RTF): bring the txt beside it" },
  { starts: [0x1f, 0x8b], reason: "is packed with gzip: unpack it first" },
  { starts: "7z\u00BC\u00AF", reason: "is a 7z archive: unpack it first" },
  { starts: "Rar!", reason: "is a RAR archive: unpack it first" },
  { starts: "\u0089PNG", reason: "is a picture" },
  { starts: "GIF8", reason: "is a picture" },
  { starts: [0xff, 0xd8, 0xff], reason: "is a picture" },
  { starts: "MZ", reason: "is a program for Windows" },
  { starts: "SQLite format 3", reason: "is a database: export its table as CSV" },
];

/**
 * Why a file is none of ours, when its first bytes say so.
 * @returns the end of a sentence that begins with the file's name, or undefined when the file may be opened
 */
export function refusedKind(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "is empty";
  const head = Array.from(bytes.subarray(0, 512), (byte) => String.fromCharCode(byte)).join("");
  for (const { starts, reason } of KINDS) {
    const mark = typeof starts === "string" ? starts : String.fromCharCode(...starts);
    // `MZ` could begin a text too: programs have a NUL early on.
    if (head.startsWith(mark) && (mark !== "MZ" || head.includes("\0"))) return reason;
  }
  if (/^[\s\u00EF\u00BB\u00BF]*<(!doctype html|html)/i.test(head))
    return "is a web page, perhaps the licence page of the download: bring the file behind it";
  return undefined;
}

/** A word that could be a code, wherever it stands in a line. */
const WORD = /(?<![0-9A-Z])[0-9A-Z]\d{3}[0-9A-Z](?![0-9A-Z])/gi;

/**
 * Why a file that opened is of no format we know: a readme or a record layout, or something that has codes.
 * @returns the end of a sentence that begins with the file's name
 */
export function unknownKind({ content }: OpenedFile): string {
  const unknown = "is none of the files we know, by what stands in it";
  if (content.kind === "table")
    return `${unknown}: a table of your own needs a column headed CPT or HCPCS, and one headed Description`;
  const isProse = content.kind === "text" && !/^\s*[{[<]/.test(content.text) && !isListOfCodes(content.text);
  return isProse ? "is text to read, without a list of codes" : unknown;
}

/** A readme may name a code or two; one line in ten with a code is a list of some kind. */
function isListOfCodes(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const withCode = lines.filter((line) =>
    (line.match(WORD) ?? []).some((word) => parseCodeId(word.toUpperCase()) !== undefined),
  );
  return withCode.length * 10 >= Math.max(lines.length, 10);
}
