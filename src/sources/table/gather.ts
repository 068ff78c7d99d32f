import type { CodeId } from "#codebook/code-id.ts";
import type { Source } from "#codebook/edition.ts";
import {
  emptyLayer,
  type CodeStatement,
  type DescriptorStatement,
  type Layer,
  type Rejection,
} from "#codebook/layer.ts";
import type { ReadLayer } from "#sources/reader.ts";
import { LONGEST_TEXT } from "./clean-text.ts";

/** What a line says about a code; the code and the line are known to the caller. */
export type Said = Omit<CodeStatement, "code" | "place">;

type Draft = { -readonly [Key in keyof CodeStatement]: CodeStatement[Key] };

/** No code has so many notes or descriptors; without an end a made-up file would take hours. */
const MOST_IN_LIST = 1_000;

const LISTS = ["otherDescriptors", "terms", "symbols", "primaries", "notes"] as const;
const SINGLE = ["descriptor", "plain", "addOn", "separateProcedure", "unlisted", "minutes", "pla", "emerging"] as const;

/**
 * Collects what the lines of one file say, one statement a code in the order of the file, and counts:
 * every line is used once or rejected once, so that read = used + rejected.
 */
export type Gathering = {
  /**
   * Uses a line for a code, or rejects it when an earlier line gave the code another descriptor.
   * `restored` says that the code got its leading zeros back.
   */
  readonly say: (line: number, code: CodeId, said: Said, restored?: boolean) => void;
  readonly reject: (line: number, reason: string) => void;
  /** Counts a line whose use is seen elsewhere in the layer: a modifier, a change, a part of a longer text. */
  readonly use: () => void;
  readonly layer: (source: Source, rest?: Partial<Pick<Layer, "modifiers" | "changes">>) => ReadLayer;
};

/** Begins to gather the lines of one file. */
export function gather(file: string): Gathering {
  const drafts = new Map<CodeId, Draft>();
  const rejected: Rejection[] = [];
  let used = 0;
  let repaired = 0;
  const reject = (line: number, reason: string) => {
    rejected.push({ place: { file, line }, reason });
  };
  return {
    reject,
    use: () => {
      used++;
    },
    say: (line, code, said, restored) => {
      const text = longestText(said);
      if (text > LONGEST_TEXT) {
        reject(line, `the text of ${code} has ${text} characters: no descriptor is that long`);
        return;
      }
      const before = drafts.get(code);
      if (before === undefined) drafts.set(code, { code, place: { file, line }, ...said });
      else if (
        before.descriptor !== undefined &&
        said.descriptor !== undefined &&
        !sameText(before.descriptor, said.descriptor)
      ) {
        reject(line, `${code} stands twice: the descriptor of line ${before.place.line} was taken`);
        return;
      } else if (LISTS.some((name) => (before[name]?.length ?? 0) > MOST_IN_LIST)) {
        reject(line, `more lines speak of ${code} than a page can show`);
        return;
      } else join(before, said);
      used++;
      if (restored === true) repaired++;
    },
    layer: (source, rest = {}) => ({
      ...emptyLayer(source),
      ...rest,
      codes: [...drafts.values()],
      read: used + rejected.length,
      rejected,
      ...(repaired > 0 && { repaired }),
    }),
  };
}

/** Lists with a line for each modifier say the same of a code several times. */
function sameText(a: DescriptorStatement, b: DescriptorStatement): boolean {
  return a.kind === "long" && b.kind === "long" && a.text === b.text;
}

function longestText(said: Said): number {
  const { descriptor } = said;
  const long = descriptor?.kind === "long" ? descriptor.text.length : 0;
  return Math.max(long, said.plain?.length ?? 0, ...(said.otherDescriptors ?? []).map(({ text }) => text.length));
}

/** Adds to what was said before: lists grow by what is new in them, of single values the first stays. */
function join(before: Draft, said: Said): void {
  for (const name of SINGLE) if (before[name] === undefined && said[name] !== undefined) setOne(before, name, said);
  for (const name of LISTS) {
    if (said[name] === undefined) continue;
    const seen = new Set((before[name] ?? []).map((each) => JSON.stringify(each)));
    const fresh = said[name].filter((each) => !seen.has(JSON.stringify(each)));
    Object.assign(before, { [name]: [...(before[name] ?? []), ...fresh] });
  }
}

function setOne(before: Draft, name: (typeof SINGLE)[number], said: Said): void {
  Object.assign(before, { [name]: said[name] });
}
