import { categoryOf, parseCodeId, type CodeId } from "#codebook/code-id.ts";
import { parseCodeRange, type CodeRange } from "#codebook/code-range.ts";
import { fold } from "../text/fold.ts";

/** What a query says in codes, and the words that are left when they are taken out. */
export type Routed = {
  readonly codes: readonly CodeId[];
  readonly ranges: readonly CodeRange[];
  /** Each code that was written with modifiers, or every code when one of them was. */
  readonly claim: readonly { readonly code: CodeId; readonly modifiers: readonly string[] }[];
  /** Beginnings of codes, when the query is nothing else: `992`, `J18`, `9921x`. */
  readonly partial: readonly string[];
  /** Modifiers written alone or after the word "modifier". */
  readonly modifiers: readonly string[];
  /** Whether the word "modifier" was there: then `25` is no beginning of a code. */
  readonly saidModifier: boolean;
  readonly rest: string;
};

const CODE = String.raw`(?:\d{4}[0-9AFMTU]|[A-V]\d{4})`;
const BEFORE = String.raw`(?<![\w.$%+]|\d,)`;
const AFTER = String.raw`(?![\w%]|[.,]\d)`;
/** A number followed by one of these counts something: `50000 units` is no code. */
const NO_UNIT = String.raw`(?!\s*(?:IU|UNITS?|MG|MCG|ML|CELLS|COPIES|USD|DOLLARS)\b)`;
const RANGE = new RegExp(
  String.raw`${BEFORE}(${CODE})\s*(?:-+|\bTO\b|\bTHRU\b|\bTHROUGH\b)\s*(${CODE})${AFTER}${NO_UNIT}`,
  "g",
);
const SINGLE = new RegExp(
  String.raw`${BEFORE}(${CODE})((?:\s?-\s?[A-Z0-9]{1,4}(?![A-Z0-9])(?:[,/]\s?-?(?:\d{2}|[A-Z][A-Z0-9]|\d[A-Z])(?![A-Z0-9]))*)*)${AFTER}${NO_UNIT}`,
  "g",
);
const GLUED = new RegExp(String.raw`${BEFORE}(\d{5})(\d\d|[A-Z]{2})${AFTER}`, "g");
const NOISE = /\b(?:CPT|HCPCS|CODES?|PROCEDURE CODES?)(?:\b|(?=\d{4}))[#:.]*/g;
/** A word of five that would be a code if its O were a zero; two digits at least, or it is a word. */
const LETTER_O = /(?<![A-Z0-9])(?=(?:[A-Z0-9]*\d){2})(?=[A-Z0-9]*O)[0-9OA-V][0-9O]{3}[0-9OAFMTU](?![A-Z0-9])/g;
const WILD = /^(\d{2,4})[X*]{1,3}$/;
const PARTIAL = /^(?:\d{1,4}|[A-V]\d{1,3})$/;

/**
 * Takes the codes out of a query: single codes with their modifiers, ranges (hyphen, dash, "to"), and,
 * when nothing else was typed, beginnings of codes and modifiers. A range of anything else (`3-10 cm`,
 * `40-64`, `L4-5`) is left to the words. Total; never fuzzy.
 */
export function routeCodes(query: string, isModifier: (text: string) => boolean): Routed {
  let text = fold(query).toUpperCase();
  text = text.replace(LETTER_O, (word) => repairZero(word));
  const without = text.replace(NOISE, " ");
  text = /[A-Z0-9]/.test(without) ? without : text;

  const codes: CodeId[] = [];
  const ranges: CodeRange[] = [];
  const claim: { code: CodeId; modifiers: string[] }[] = [];
  text = text.replace(GLUED, (whole, code: string, modifier: string) =>
    isModifier(modifier) ? `${code}-${modifier}` : whole,
  );
  text = text.replace(RANGE, (whole, first: string, last: string) => {
    const range = parseCodeRange(`${first}-${last}`) ?? parseCodeRange(`${last}-${first}`);
    if (range === undefined) return whole.replace("-", " ");
    ranges.push(range);
    return " ";
  });
  text = text.replace(SINGLE, (_whole, written: string, tail: string) => {
    const code = parseCodeId(written);
    if (code === undefined) return " ";
    const after = readTail(code, tail, isModifier);
    if (after.range !== undefined) ranges.push(after.range);
    else claim.push({ code, modifiers: after.modifiers });
    if (after.range === undefined && !codes.includes(code)) codes.push(code);
    return after.range === undefined ? ` \u0001${claim.length - 1}\u0001 ` : " ";
  });
  text = attachLooseModifiers(text, claim, isModifier);

  // "mod" alone, or before a longer word, is "moderate" being typed.
  const saidModifier = /\bMODIFIERS?\b|\bMODS?\s+(?:AND\s+)?[A-Z0-9]{2}\b/.test(text);
  const rest = text.replace(/(?:[\s,;:()[\]|]|\.(?!\d))+/g, " ").trim();
  const tokens =
    rest === ""
      ? []
      : rest
          .replace(/\bMOD(?:IFIER)?S?\b|\bAND\b|\bOR\b|&/g, " ")
          .split(/\s+/)
          .filter(Boolean);
  const bare = tokens.map((token) => token.replace(/^-+|-+$/g, ""));
  const nothingElse = codes.length === 0 && ranges.length === 0;
  const modifiers = (nothingElse && bare.length === 1) || saidModifier ? bare.filter((token) => isModifier(token)) : [];
  const partial =
    nothingElse && !saidModifier && bare.length > 0
      ? bare.map((token) => WILD.exec(token)?.[1] ?? (PARTIAL.test(token) ? token : "")).filter(Boolean)
      : [];
  const allPartial =
    partial.length === bare.length && (partial.length === 1 || partial.every((each) => each.length >= 3));
  const onlyModifiers = saidModifier && modifiers.length === bare.length;
  return {
    codes,
    ranges,
    claim,
    partial: allPartial ? partial : [],
    modifiers,
    saidModifier,
    rest: onlyModifiers ? "" : rest.toLowerCase(),
  };
}

/** What follows a code after hyphens: modifiers, or the short end of a range (`99202-15`, `99211-5`). */
function readTail(
  code: CodeId,
  tail: string,
  isModifier: (text: string) => boolean,
): { modifiers: string[]; range?: CodeRange } {
  const parts = tail.split(/[-,/\s]+/).filter(Boolean);
  const [only] = parts;
  if (
    parts.length === 1 &&
    only !== undefined &&
    !isModifier(only) &&
    /^\d{1,4}$/.test(only) &&
    categoryOf(code) === "I"
  ) {
    const range = parseCodeRange(`${code}-${code.slice(0, 5 - only.length)}${only}`);
    if (range !== undefined && range.first !== range.last) return { modifiers: [], range };
  }
  return { modifiers: parts.filter((part) => /^[A-Z0-9]{2}$/.test(part)) };
}

/** `99214 25`, `20610 RT LT`: a known modifier directly behind a code belongs to it. */
function attachLooseModifiers(
  text: string,
  claim: { code: CodeId; modifiers: string[] }[],
  isModifier: (text: string) => boolean,
): string {
  return text.replace(
    /\u0001(\d+)\u0001\s*((?:[\s,]*-?(?:\d{2}|[A-Z][A-Z0-9]|\d[A-Z])(?![A-Z0-9]))*)/g,
    (_whole, at: string, tail: string) => {
      const parts = tail.split(/[\s,-]+/).filter(Boolean);
      const kept = parts.every((part) => isModifier(part)) ? parts : [];
      claim[Number(at)]?.modifiers.push(...kept);
      return kept.length === parts.length ? " " : ` ${tail} `;
    },
  );
}

function repairZero(word: string): string {
  const first = word.charAt(0);
  const repaired = (first === "O" ? "0" : first) + word.slice(1).replaceAll("O", "0");
  return parseCodeId(repaired) === undefined ? word : repaired;
}
