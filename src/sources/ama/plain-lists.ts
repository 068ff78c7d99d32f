import type { OpenedFile, Reader, TableRow, TextLine } from "#sources/reader.ts";
import { quoted, textIn } from "#sources/table/clean-text.ts";
import { readCodeCell } from "#sources/table/code-cell.ts";
import { gather, type Said } from "#sources/table/gather.ts";
import { firstLines, linesOf } from "#sources/table/lines.ts";
import { goesOn, notWhole } from "#sources/table/torn-rows.ts";
import { vintageOf } from "#sources/table/preamble.ts";
import { licensedSource } from "./list-columns.ts";

/** `CODE<tab>text` of LONGULT and LONGUT, `CODE text` of MEDU, SHORTU and older deliveries. */
const DATA = /^(\d{4}[0-9A-Z])[\t ]+(\S.*)$/;
const SEQUENCED = /^\d{4}[0-9A-Z]\d\d[ \t]?\S/;
/** What looks like a line of data although its code is none: it is listed, not taken for preamble. */
const SAMPLE = 2_000;
const DEEPEST_DATA = 120;
const AGREEING = 0.95;
/** Under one of the AMA's own names a list is known although every other line of it is damaged. */
const AGREEING_NAMED = 0.5;

type Length = "long" | "medium" | "short";

/** The head of such a list: its prose, where its data begin, and how long its texts are. */
type ListHead = { readonly preamble: readonly string[]; readonly from: number; readonly length: Length };

/**
 * Recognises a list of the AMA without a header. A list that somebody made has a header or no notice:
 * so the notice of copyright, or one of the names the AMA gives these files, must be there.
 */
export function listHead(file: OpenedFile): ListHead | undefined {
  const lines = firstLines(file, SAMPLE).filter(({ text }) => text.trim() !== "");
  const at = lines.findIndex(({ text }) => DATA.test(text) && !SEQUENCED.test(text));
  if (at < 0 || at > DEEPEST_DATA) return undefined;
  const preamble = lines.slice(0, at).map(({ text }) => text);
  const data = lines.slice(at);
  const named = /(?:^|[/\\])(?:(?:LONG|MED|SHORT)U|Orthopox)/i.test(file.name);
  if (preamble.some((text) => text.trimEnd().includes("\t"))) return undefined;
  if (!named && !/american medical association|copyright|\bCPT\b/i.test(preamble.join(" ").slice(0, 20_000)))
    return undefined;
  if (data.filter(({ text }) => DATA.test(text)).length < data.length * (named ? AGREEING_NAMED : AGREEING))
    return undefined;
  return { preamble, from: data[0]?.line ?? 1, length: lengthOf(data, file.name) };
}

/** SHORTU has at most 28 characters, MEDU 48 (100 in 2001), both in capitals; anything else is long. */
function lengthOf(data: readonly TextLine[], name: string): Length {
  const texts = data.flatMap(({ text }) => DATA.exec(text)?.[2]?.trimEnd() ?? []);
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  const capitals = texts.every((text) => text === text.toUpperCase());
  const hint = /(?:^|[/\\])(LONG|MED|SHORT)U/i.exec(name)?.[1]?.toUpperCase();
  if (hint === "LONG" || !capitals) return "long";
  if (longest <= 28 && hint !== "MED") return "short";
  return longest <= 48 || (hint === "MED" && longest <= 100) ? "medium" : "long";
}

const WHAT: Readonly<Record<Length, string>> = {
  long: "AMA long descriptors",
  medium: "AMA medium descriptors",
  short: "AMA short descriptors",
};

/**
 * LONGULT, LONGUT, MEDU, SHORTU: a notice, a blank line, then one line a code. The common portion of a
 * long descriptor is already written out before its semicolon: each text is taken as it stands.
 */
export const plainLists: Reader = {
  id: "ama-plain-list",
  recognise: (file) => {
    const head = listHead(file);
    return head && { what: WHAT[head.length], vintage: vintageOf(head.preamble, file.name) };
  },
  read: (file, recognised) => {
    const head = listHead(file);
    const length = head?.length ?? "long";
    const gathering = gather(file.name);
    const lines = [...linesOf(file)];
    for (const [at, { line, text }] of lines.entries()) {
      if (head === undefined || line < head.from || text.trim() === "") continue;
      const [, first, rest] = DATA.exec(text) ?? [];
      const cell = readCodeCell(first, "as-it-stands");
      const descriptor = textIn(rest);
      if (first === undefined) gathering.reject(line, `${quoted(text)} does not begin with a code and a text`);
      else if ("reason" in cell) gathering.reject(line, cell.reason);
      else if (descriptor === undefined) gathering.reject(line, `${cell.code} has no descriptor`);
      else if (goesOn(rowOf(lines[at + 1]), line)) gathering.reject(line, notWhole(cell.code));
      else gathering.say(line, cell.code, sayText(length, descriptor));
    }
    // Short lists say so in their id: a long and a short list of one delivery are two sources.
    return gathering.layer(licensedSource(`ama-${length}-list`, recognised, head?.preamble ?? []));
  },
};

function rowOf(line: TextLine | undefined): TableRow | undefined {
  return line && { line: line.line, cells: [line.text] };
}

/** A text of the given length, where the layer keeps it. */
export function sayText(length: Length | "consumer" | "clinician", text: string): Said {
  return length === "long" ? { descriptor: { kind: "long", text } } : { otherDescriptors: [{ length, text }] };
}
