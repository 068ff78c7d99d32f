import { printRange, type CodeRange } from "#codebook/code-range.ts";
import type { Source } from "#codebook/edition.ts";
import { emptyLayer, type GroupStatement, type Rejection } from "#codebook/layer.ts";
import type { ReadLayer } from "#sources/reader.ts";

/** A name longer than this was made to be long. */
const LONGEST_TITLE = 300;
const LONGEST_NUMBER = 20;

/** A line of a grouping's list, read: its group, and the codes it puts there. */
export type GroupLine = {
  readonly group: string;
  readonly title: string;
  readonly ranges: readonly CodeRange[];
  /** Whether the code of the line got its leading zeros back. */
  readonly restored?: boolean;
};

/** Collects the lines of one file: each is used once or rejected once, so that read = used + rejected. */
export type GroupGathering = {
  readonly say: (line: number, said: GroupLine) => void;
  readonly reject: (line: number, reason: string) => void;
  readonly layer: (source: Source) => ReadLayer;
};

/** Begins to gather the lines of one file. A range can stand in one group only, a group has one name. */
export function gatherGroups(file: string): GroupGathering {
  const groups: GroupStatement[] = [];
  const rejected: Rejection[] = [];
  const titles = new Map<string, GroupStatement>();
  const seen = new Map<string, number>();
  let repaired = 0;
  const reject = (line: number, reason: string) => {
    rejected.push({ place: { file, line }, reason });
  };
  return {
    reject,
    say: (line, { group, title, ranges, restored }) => {
      const codes = ranges.map(printRange).join(", ");
      const named = titles.get(group);
      const before = seen.get(codes);
      if (group === "" || title === "") reject(line, `${codes} has no group`);
      else if (group.length > LONGEST_NUMBER || title.length > LONGEST_TITLE)
        reject(line, `the group of ${codes} has a name of ${title.length} characters: none is that long`);
      else if (before !== undefined) reject(line, `${codes} stands twice: first in line ${before}`);
      else if (named !== undefined && named.title.toLowerCase() !== title.toLowerCase())
        reject(line, `group ${group} has another name in line ${named.place.line}`);
      else {
        const statement = { group, title: named?.title ?? title, ranges, place: { file, line } };
        groups.push(statement);
        seen.set(codes, line);
        if (named === undefined) titles.set(group, statement);
        if (restored === true) repaired++;
      }
    },
    layer: (source) => ({
      ...emptyLayer(source),
      groups,
      read: groups.length + rejected.length,
      rejected,
      ...(repaired > 0 && { repaired }),
    }),
  };
}
