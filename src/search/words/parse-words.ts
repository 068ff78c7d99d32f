import { words } from "../text/tokens.ts";
import { GROUPS } from "./groups.ts";

/** How an entry may be used: `equal` both ways, `lay` from the first phrase to the others, `context` only beside certain words. */
export type EntryKind = "equal" | "lay" | "context";

/** One phrase that may be typed, and the phrases it stands for; all as words of the index. */
export type Rule = {
  readonly from: readonly string[];
  readonly to: readonly (readonly string[])[];
  readonly kind: EntryKind;
  /** Of a context rule: words of which one must stand in the query too. */
  readonly beside: readonly string[];
  readonly line: number;
};

export type ParsedWords = {
  readonly rules: readonly Rule[];
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
};

/**
 * Reads lines of synonyms:
 *
 *     ekg = ecg = electrocardiogram         each stands for the others
 *     nose job > rhinoplasty | septoplasty  the first stands for the others, not the other way round
 *     sling => repair bladder defect        the same, and as good as the words themselves
 *     pt [therapy, rehab] > physical therapy   only beside one of the words in brackets
 *     gallbladder @out => cholecystectomy   for each word of the group `out` (`groups.ts`)
 *
 * A line that starts with `#` is a comment. Total: what cannot be read is in `faults`.
 */
export function parseWords(text: string): ParsedWords {
  const rules: Rule[] = [];
  const faults: { line: number; reason: string }[] = [];
  text.split("\n").forEach((raw, at) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) return;
    const read = line.includes(">") ? readOneWay(line, at + 1) : readEqual(line, at + 1);
    if (typeof read === "string") faults.push({ line: at + 1, reason: read });
    else rules.push(...read);
  });
  return { rules, faults };
}

function readEqual(line: string, at: number): Rule[] | string {
  if (line.includes("[")) return "a context in brackets needs `>`";
  const phrases = line.split("=").map((phrase) => phraseWords(phrase));
  if (phrases.length < 2) return "needs `=` or `>`";
  if (phrases.some((phrase) => phrase.length === 0)) return "a side without words";
  return phrases.map((from, side) => ({
    from,
    to: phrases.filter((_, other) => other !== side),
    kind: "equal" as const,
    beside: [],
    line: at,
  }));
}

function readOneWay(line: string, at: number): Rule[] | string {
  const [left = "", right = "", ...more] = line.split(">");
  if (more.length > 0) return "more than one `>`";
  const equal = left.trimEnd().endsWith("=");
  const context = /\[([^\]]*)\]/.exec(left);
  const froms = withGroups(left.replace(/\[[^\]]*\]/, " ").replace(/=\s*$/, ""));
  if (froms === undefined) return "no such group";
  const to = right.split("|").map((phrase) => phraseWords(phrase));
  if (froms.some((from) => from.length === 0) || to.some((phrase) => phrase.length === 0))
    return "a side without words";
  const beside = context?.[1] === undefined ? [] : context[1].split(",").flatMap((each) => phraseWords(each));
  const kind = equal ? "equal" : beside.length > 0 ? "context" : "lay";
  return froms.map((from) => ({ from, to, kind, beside, line: at }));
}

/** The phrases a left side stands for: one, or one for each word of the group it names. Undefined: there is none of that name. */
function withGroups(left: string): string[][] | undefined {
  const [before = "", rest] = left.split("@", 2);
  if (rest === undefined) return [phraseWords(left)];
  const [name = ""] = rest.split(" ", 1);
  const others = phraseWords(`${before} ${rest.slice(name.length)}`);
  return GROUPS[name]?.map((word) => [...others, word]);
}

const SIMPLE = /^[a-z ]+$/;
const KNOWN = new Map<string, string>();

/** Most phrases are plain words: those are read once a word, not by the whole reading of text. */
function phraseWords(phrase: string): string[] {
  const trimmed = phrase.trim();
  if (!SIMPLE.test(trimmed) || / [a-z] /.test(` ${trimmed} `)) return words(phrase);
  const found: string[] = [];
  for (const raw of trimmed.split(" ")) {
    if (raw === "") continue;
    let word = KNOWN.get(raw);
    if (word === undefined) {
      word = words(raw)[0] ?? "";
      KNOWN.set(raw, word);
    }
    if (word !== "") found.push(word);
  }
  return found;
}
