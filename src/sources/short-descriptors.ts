import type { OtherDescriptor } from "#codebook/code.ts";
import { SHORT_WORDS } from "./short-descriptors-words.ts";

const MEANINGS: ReadonlyMap<string, string> = new Map(
  SHORT_WORDS.split("\n").flatMap((line) => {
    const [short = "", meaning = ""] = line.split(" = ");
    return meaning === "" ? [] : [[short.trim(), meaning.trim()] as const];
  }),
);

/** A short descriptor has 28 characters, rarely more; a longer text has no need of abbreviations, and is not searched for them. */
const LONGEST_SHORT = 120;

/** What binds two abbreviations into one word: spelled out, the sides part. */
const JOINTS: Readonly<Record<string, string>> = { "/": " or ", "&": " and ", "+": " and " };

/**
 * Spells out the abbreviations of a short descriptor: our reading, never a descriptor. What is not in
 * the list stays as it stands, so that nothing is lost; a text without abbreviations comes back as it is.
 */
export function expandShort(text: string): string {
  if (text.length > LONGEST_SHORT) return text;
  const isUpper = text === text.toUpperCase() && /[A-Z]/.test(text);
  let changed = false;
  const words = text.split(" ").map((word) => {
    const spelled = spelledWord(word);
    if (spelled === undefined) return word;
    changed = true;
    return isUpper ? spelled.toUpperCase() : spelled;
  });
  // "Exc b9 0.5 cm<" is half a centimetre or less.
  const joined = (changed ? words.join(" ") : text).replaceAll(/(\d(?:\.\d+)?\s?(?:sq )?cm)<(?=\s|$)/gi, "$1 or less");
  return joined.replaceAll(/ {2,}/g, " ").trim();
}

/** The short descriptor as it stands, and our reading of it where that differs. */
export function shortDescriptors(text: string): OtherDescriptor[] {
  const spelled = expandShort(text);
  return [
    { length: "short", text },
    ...(spelled === text ? [] : [{ length: "short, spelled out by us" as const, text: spelled }]),
  ];
}

/** What has been spelled out already: short descriptors are made of a few thousand words. */
const SPELLED = new Map<string, string | undefined>();
const MOST_KEPT = 20_000;

function spelledWord(word: string): string | undefined {
  if (SPELLED.has(word)) return SPELLED.get(word);
  const spelled = expandWord(word);
  if (SPELLED.size >= MOST_KEPT) SPELLED.clear();
  SPELLED.set(word, spelled);
  return spelled;
}

/** @returns undefined when nothing of the word is an abbreviation we know */
function expandWord(word: string): string | undefined {
  const [, before = "", core = "", after = ""] = /^([("']*)(.*?)([)"',;:.]*)$/.exec(word) ?? [];
  if (core === "&") return `${before}and${after}`;
  const whole = meaningOf(core);
  if (whole !== undefined) return whole === core ? undefined : `${before}${whole}${after === "." ? "" : after}`;
  const spelled = expandParts(core);
  return spelled === undefined ? undefined : `${before}${spelled}${after}`;
}

/** `w/dye`, `i&d/pack`, `bx/exc`: each side by itself. A side of one letter or of digits is not ours to part. */
function expandParts(core: string): string | undefined {
  const withPart = /^w\/(o\/|o&w\/)?(.+)$/i.exec(core);
  if (withPart !== null) {
    const lead = matchCase(
      withPart[1] === undefined ? "with" : withPart[1].length > 2 ? "without and with" : "without",
      core,
    );
    return `${lead} ${expandWord(withPart[2] ?? "") ?? withPart[2] ?? ""}`;
  }
  const pieces = core.split(/([/&+])/);
  if (pieces.length < 3 || pieces.some((piece, at) => at % 2 === 0 && !/^[a-z][a-z0-9-]+$/i.test(piece)))
    return undefined;
  let known = false;
  const spelled = pieces.map((piece, at) => {
    if (at % 2 === 1) return JOINTS[piece] ?? piece;
    const meaning = meaningOf(piece);
    if (meaning !== undefined && meaning.toLowerCase() !== piece.toLowerCase()) known = true;
    return meaning ?? piece;
  });
  return known ? spelled.join("") : undefined;
}

function meaningOf(word: string): string | undefined {
  const meaning = MEANINGS.get(word.toLowerCase());
  return meaning === undefined ? undefined : matchCase(meaning, word);
}

/** A capital at the start of the abbreviation is one at the start of its meaning. */
function matchCase(meaning: string, word: string): string {
  return /^[A-Z]/.test(word) ? meaning.charAt(0).toUpperCase() + meaning.slice(1) : meaning;
}
