import type { EditionChanges, Tombstone } from "#codebook/changes.ts";
import type { CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import { linkReferences } from "#codebook/references.ts";
import { cleanText } from "#sources/table/clean-text.ts";

/** The day a change took effect, and the edition it belongs to. */
export type ChangeDay = { readonly edition: number; readonly effective: string; readonly last: number };

/**
 * Reads a date of the AMA's history files: `YYYYMMDD` (also `YYYY-MM-DD…`, of which the day counts as it
 * stands, without any shift of time zone) or the words `Pre-1982`.
 * @returns undefined for anything else, a date Excel turned into `1.80E+07` among them
 */
export function readChangeDay(cell: string | undefined): ChangeDay | undefined {
  const text = cleanText((cell ?? "").slice(0, 60)).replace(/\.0+$/, "");
  if (/^pre-?\s?1982$/i.test(text)) return { edition: 1982, effective: "1982-01-01", last: 1981 };
  const [, year = "", month = "", day = ""] = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:T.*)?$/.exec(text) ?? [];
  const number = Number(year);
  if (year === "" || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  // What ends on the first of January was last in the edition before; what ends in July was in this one.
  const last = month === "01" && day === "01" ? number - 1 : number;
  return { edition: number, effective: `${year}-${month}-${day}`, last };
}

type Log = { readonly new: CodeRange[]; readonly revised: CodeRange[]; readonly deleted: Tombstone[] };

/** Changes by the day they took effect, in order of time. */
export type ChangeLog = {
  readonly added: (day: ChangeDay, code: CodeId) => void;
  readonly revised: (day: ChangeDay, code: CodeId) => void;
  readonly deleted: (day: ChangeDay, code: CodeId, instruction?: string, descriptor?: string) => void;
  readonly changes: () => EditionChanges[];
};

export function changeLog(): ChangeLog {
  const days = new Map<string, Log & { readonly edition: number }>();
  const of = ({ edition, effective }: ChangeDay): Log => {
    const found = days.get(effective) ?? { edition, new: [], revised: [], deleted: [] };
    days.set(effective, found);
    return found;
  };
  const one = (code: CodeId): CodeRange => ({ first: code, last: code });
  return {
    added: (day, code) => of(day).new.push(one(code)),
    revised: (day, code) => of(day).revised.push(one(code)),
    deleted: (day, code, instruction, descriptor) => {
      of(day).deleted.push({
        code,
        last: day.last,
        ...(descriptor !== undefined && { why: `It read: ${descriptor}` }),
        successors: successorsIn(code, instruction ?? ""),
        ...(instruction !== undefined && { choose: instruction }),
      });
    },
    changes: () =>
      [...days]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([effective, { edition, ...log }]) => ({ edition, effective, ...log })),
  };
}

/** The codes an instruction sends the reader to: `To report, use 45378`. */
export function successorsIn(code: CodeId, instruction: string): CodeRange[] {
  const at = instruction.search(/\b(?:use|see|report(?:ed)?|replaced|refer)\b/i);
  if (at < 0) return [];
  return linkReferences(instruction.slice(at, at + 4_000)).flatMap(({ reference }) =>
    reference?.kind === "codes" && reference.range.first !== code ? [reference.range] : [],
  );
}
