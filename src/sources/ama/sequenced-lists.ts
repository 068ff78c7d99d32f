import type { CodeId } from "#codebook/code-id.ts";
import type { OpenedFile, Reader } from "#sources/reader.ts";
import { quoted, textIn } from "#sources/table/clean-text.ts";
import { readCodeCell } from "#sources/table/code-cell.ts";
import { gather, type Gathering } from "#sources/table/gather.ts";
import { firstLines, linesOf } from "#sources/table/lines.ts";
import { vintageOf } from "#sources/table/preamble.ts";
import { licensedSource } from "./list-columns.ts";

/**
 * Columns 1-5 code, 6-7 sequence, 8 blank (older: text at once), 9-80 text. No tab behind the seven: there it ends
 * a number of seven digits, such as OHDSI gives its concepts.
 */
const RECORD = /^(\d{4}[0-9A-Z])(\d\d)(?!\t) ?(.*)$/;
const SAMPLE = 2_000;
const DEEPEST_DATA = 120;
const AGREEING = 0.95;

function sequencedHead(file: OpenedFile) {
  const lines = firstLines(file, SAMPLE).filter(({ text }) => text.trim() !== "");
  const at = lines.findIndex(({ text }) => RECORD.exec(text)?.[2] === "01");
  if (at < 0 || at > DEEPEST_DATA) return undefined;
  const data = lines.slice(at);
  if (data.filter(({ text }) => RECORD.test(text)).length < data.length * AGREEING) return undefined;
  return { preamble: lines.slice(0, at).map(({ text }) => text), from: data[0]?.line ?? 1 };
}

type Part = { readonly line: number; readonly text: string };
/** The records of one code so far; once one is missing, the code has no whole descriptor any more. */
type Open = { readonly code: CodeId; last: number; readonly parts: Part[]; isBroken: boolean };

/**
 * LONGULF, LONGUF (fixed columns): a long descriptor runs over several records that repeat the code and
 * count up from 01. Chunks end between words and are joined by a space. Of a code with a record missing
 * all records are rejected: half a descriptor reads as another service.
 */
export const sequencedLists: Reader = {
  id: "ama-sequenced-list",
  recognise: (file) => {
    const head = sequencedHead(file);
    return head && { what: "AMA long descriptors (fixed columns)", vintage: vintageOf(head.preamble, file.name) };
  },
  read: (file, recognised) => {
    const head = sequencedHead(file);
    const gathering = gather(file.name);
    let open: Open | undefined;
    for (const { line, text } of linesOf(file)) {
      if (head === undefined || line < head.from || text.trim() === "") continue;
      const [, first, sequence = "", rest = ""] = RECORD.exec(text) ?? [];
      const cell = readCodeCell(first, "as-it-stands");
      const number = Number(sequence);
      if (first === undefined) gathering.reject(line, `${quoted(text)} does not begin with a code and a sequence`);
      else if ("reason" in cell) gathering.reject(line, cell.reason);
      else if (number === 1) {
        close(open, gathering);
        open = { code: cell.code, last: 1, parts: [{ line, text: rest }], isBroken: false };
      } else if (open?.code === cell.code && number > open.last) {
        open.isBroken ||= number !== open.last + 1;
        open.parts.push({ line, text: rest });
        open.last = number;
      } else gathering.reject(line, `record ${sequence} of ${cell.code} does not continue the line before it`);
    }
    close(open, gathering);
    return gathering.layer(licensedSource(sequencedLists.id, recognised, head?.preamble ?? []));
  },
};

function close(open: Open | undefined, gathering: Gathering): void {
  if (open === undefined) return;
  const { code, parts, isBroken } = open;
  const [first] = parts;
  const text = textIn(parts.map((part) => part.text.trim()).join(" "));
  if (isBroken)
    for (const { line } of parts) gathering.reject(line, `a record of ${code} is missing: its descriptor is not whole`);
  else if (text === undefined) for (const { line } of parts) gathering.reject(line, `${code} has no descriptor`);
  else {
    gathering.say(first?.line ?? 1, code, { descriptor: { kind: "long", text } });
    for (const _ of parts.slice(1)) gathering.use();
  }
}
