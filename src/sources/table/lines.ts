import type { OpenedFile, TextLine } from "#sources/reader.ts";

/**
 * The lines of a file, one after the other, without a second copy of the whole. A file that was opened
 * as a table gives its rows with a tab between the cells: lists of the AMA come either way.
 */
export function* linesOf(file: OpenedFile): Generator<TextLine> {
  const { content } = file;
  if (content.kind === "table") {
    for (const { line, cells } of content.rows) yield { line, text: cells.join("\t") };
    return;
  }
  if (content.kind === "lines") {
    yield* content.lines;
    return;
  }
  const { text } = content;
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    yield { line, text: text.slice(at, stop).replace(/\r$/, "") };
    at = stop + 1;
  }
}

/** The first lines, to recognise a file by. */
export function firstLines(file: OpenedFile, most: number): TextLine[] {
  const lines: TextLine[] = [];
  for (const line of linesOf(file)) {
    if (lines.length >= most) break;
    lines.push(line);
  }
  return lines;
}
