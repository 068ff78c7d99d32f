import { decodeText } from "./decode-text.ts";
import { umlsFileOf, VOCABULARY_MARK } from "./interchange/umls-lines.ts";
import type { SkippedFile } from "./open-files.ts";
import type { OpenedFile, TableRow, TextLine } from "./reader.ts";

/** A file whose bytes come piece by piece, from a disk or from a browser's file. */
export type LargeFile = {
  readonly name: string;
  readonly size: number;
  /** Its first bytes, some 64 kB. */
  readonly head: Uint8Array;
  readonly pieces: () => AsyncIterable<Uint8Array>;
};

/** From this size on a file is read line by line, if it is of a kind that can be. */
export const LARGE = 64 * 2 ** 20;
/** What is read in one piece may have no more: text and tables take several times their size in memory. */
export const LARGEST_WHOLE = 256 * 2 ** 20;
/** No record of UMLS or OHDSI comes near it. */
const LONGEST_LINE = 4 * 2 ** 20;
/** CPT has some 150,000 lines in MRCONSO and MRSAT, 20 MB. */
const MOST_KEPT = 300 * 2 ** 20;

type Keep = {
  /** What a line that is kept has in it. */
  readonly mark: RegExp;
  /** Whether the first line names the columns, and is kept for that. */
  readonly header: boolean;
  readonly content: (lines: readonly TextLine[]) => OpenedFile["content"];
};

/**
 * Opens a file that is too large to be held in memory, where its lines stand by themselves: of UMLS and of
 * OHDSI the lines that may be about a code are kept, the others let go as they come.
 * @param onRead told how many bytes have been read so far
 * @returns the kept lines, a reason, or undefined for a file that is small enough to be opened whole
 */
export async function openLarge(
  file: LargeFile,
  onRead: (bytes: number) => void = () => undefined,
): Promise<OpenedFile | SkippedFile | undefined> {
  const { name, size } = file;
  if (size < LARGE) return undefined;
  const keep = keepOf(file);
  if (keep === undefined) {
    if (size <= LARGEST_WHOLE) return undefined;
    return {
      name,
      reason: `has ${Math.round(size / 2 ** 20)} MB: only files of UMLS and OHDSI may be larger than ${LARGEST_WHOLE / 2 ** 20} MB. Take out of it what is about the codes, and bring that`,
    };
  }
  const kept: TextLine[] = [];
  let weight = 0;
  let before = 0;
  let last = "";
  for await (const text of wholeLines(file.pieces(), onRead)) {
    if (text === undefined) return { name, reason: "has a line of more than 4 MB: it is not what it seems to be" };
    const { lines, count } = markedLines(text, keep.mark, keep.header && before === 0);
    for (const { line, text: found } of lines) {
      weight += found.length;
      kept.push({ line: before + line, text: copyOf(withoutReturn(found)) });
    }
    before += count;
    last = text.slice(text.lastIndexOf("\n", text.length - 2) + 1);
    if (weight > MOST_KEPT) return { name, reason: "has more lines about codes than fit into memory: filter it first" };
  }
  // Of a file that was cut off the last line is the proof: it stays, whatever it is about.
  const end = withoutReturn(last.replace(/\n$/, ""));
  if (end !== "" && kept.at(-1)?.line !== before) kept.push({ line: before, text: copyOf(end) });
  return { name, content: keep.content(kept) };
}

/**
 * The lines that have the mark in them, numbered from 1, and how many lines there are. The text is searched
 * as a whole: to cut it into lines first would take three times as long.
 * @param text whole lines; only the last may lack its end
 * @param withFirst whether the first line is taken too, whatever is in it
 */
function markedLines(
  text: string,
  mark: RegExp,
  withFirst: boolean,
): { readonly lines: readonly TextLine[]; readonly count: number } {
  const lines: TextLine[] = [];
  const search = new RegExp(mark, "g");
  let number = 0;
  let counted = 0;
  /** Counts the ends of lines before a place. */
  const countTo = (place: number) => {
    for (let end = text.indexOf("\n", counted); end >= 0 && end < place; end = text.indexOf("\n", counted)) {
      number++;
      counted = end + 1;
    }
  };
  const take = (at: number) => {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    countTo(start);
    lines.push({ line: number + 1, text: text.slice(start, stop) });
    search.lastIndex = stop;
  };
  if (withFirst) take(0);
  for (let found = search.exec(text); found !== null; found = search.exec(text)) take(found.index);
  countTo(text.length);
  return { lines, count: number + (text.endsWith("\n") ? 0 : 1) };
}

function keepOf({ name, head }: LargeFile): Keep | undefined {
  const decoded = decodeText(head);
  if ("reason" in decoded) return undefined;
  const text = decoded.text.slice(0, decoded.text.lastIndexOf("\n") + 1);
  if (umlsFileOf({ name, content: { kind: "text", text } }) !== undefined)
    return { mark: VOCABULARY_MARK, header: false, content: (lines) => ({ kind: "lines", lines }) };
  const header = text.slice(0, text.indexOf("\n")).toLowerCase();
  if (!["concept_id\t", "\tvocabulary_id\t", "\tconcept_code\t"].every((part) => header.includes(part)))
    return undefined;
  return {
    mark: /\t(?:CPT4|HCPCS)\t/,
    header: true,
    content: (lines) => ({
      kind: "table",
      rows: lines.map((line): TableRow => ({ line: line.line, cells: line.text.split("\t") })),
    }),
  };
}

/** The text of a stream of UTF-8, each piece cut at the end of a line; undefined, and no more, when a line is longer than any can be. */
async function* wholeLines(
  pieces: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.byteLength;
    const text = rest + decoder.decode(piece, { stream: true });
    const end = text.lastIndexOf("\n") + 1;
    rest = text.slice(end);
    if (end > 0) yield text.slice(0, end);
    onRead(bytes);
    if (rest.length > LONGEST_LINE) {
      yield undefined;
      return;
    }
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A line cut out of a piece keeps the whole piece in memory with some engines: a copy of its bytes does not. */
function copyOf(line: string): string {
  return decoder.decode(encoder.encode(line));
}
