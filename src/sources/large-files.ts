import { decodeText } from "./decode-text.ts";
import { mayNameCode, umlsFileOf } from "./interchange/umls-lines.ts";
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
  readonly keeps: (line: string, number: number) => boolean;
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
  let number = 0;
  let last = "";
  for await (const lines of linesIn(file.pieces(), onRead)) {
    if (lines === undefined) return { name, reason: "has a line of more than 4 MB: it is not what it seems to be" };
    for (const line of lines) {
      number++;
      if (!keep.keeps(line, number)) continue;
      weight += line.length;
      kept.push({ line: number, text: copyOf(line) });
    }
    last = lines.at(-1) ?? last;
    if (weight > MOST_KEPT) return { name, reason: "has more lines about codes than fit into memory: filter it first" };
  }
  // Of a file that was cut off the last line is the proof: it stays, whatever it is about.
  if (last !== "" && kept.at(-1)?.line !== number) kept.push({ line: number, text: copyOf(last) });
  return { name, content: keep.content(kept) };
}

function keepOf({ name, head }: LargeFile): Keep | undefined {
  const decoded = decodeText(head);
  if ("reason" in decoded) return undefined;
  const text = decoded.text.slice(0, decoded.text.lastIndexOf("\n") + 1);
  if (umlsFileOf({ name, content: { kind: "text", text } }) !== undefined)
    return { keeps: mayNameCode, content: (lines) => ({ kind: "lines", lines }) };
  const header = text.slice(0, text.indexOf("\n")).toLowerCase();
  if (!["concept_id\t", "\tvocabulary_id\t", "\tconcept_code\t"].every((part) => header.includes(part)))
    return undefined;
  return {
    keeps: (line, number) => number === 1 || line.includes("\tCPT4\t") || line.includes("\tHCPCS\t"),
    content: (lines) => ({
      kind: "table",
      rows: lines.map((line): TableRow => ({ line: line.line, cells: line.text.split("\t") })),
    }),
  };
}

/** The lines of a stream of UTF-8, a piece at a time; undefined, and no more, when one is longer than any can be. */
async function* linesIn(
  pieces: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<readonly string[] | undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.byteLength;
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield lines.map(withoutReturn);
    onRead(bytes);
    if (rest.length > LONGEST_LINE) {
      yield undefined;
      return;
    }
  }
  rest += decoder.decode();
  if (rest !== "") yield [withoutReturn(rest)];
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
