import { fold } from "./fold.ts";
import { singular } from "./singular.ts";

/*
 * One reading of text for index and query alike. Function words that carry no meaning in a descriptor
 * are dropped; those that choose between siblings (with, without, each, initial, additional, no, not,
 * per, over, under, less, more) are words like any other.
 */
const STOP = new Set(
  "a an and are as at be been by for from had has have he her his in into is it its me my of on onto or our s she so such that the their them then these they this those to was were which who will you your".split(
    " ",
  ),
);

export const NUMBERS: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, String(at)]),
);

/* The order matters: the longer spellings of with and without come first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(^|[^a-z0-9])w\s?\/?\s?(?:and|&|\/)?\s?w\s?\/?\s?o(?![a-z0-9])\/?/g, "$1 without with "],
  [/(^|[^a-z0-9])w\s?\/?\s?o\s?\/?\s?(?:and|&)\s?w(?![a-z0-9])\/?/g, "$1 without with "],
  [/(^|[^a-z0-9])w\/\s?o(?![a-z0-9])\/?/g, "$1 without "],
  [/(^|[^a-z0-9])wo(?![a-z0-9])\/?/g, "$1 without "],
  [/(^|[^a-z0-9])w(?:\/|(?=\s))/g, "$1 with "],
  [/(^|[^a-z0-9])c\/s(?![a-z0-9])/g, "$1 c-section "],
  // CMS writes C+ for contrast, C- for none, behind the region.
  [/(?<=[a-z0-9] )c-\s?\/?\s?c\+/g, " without with contrast "],
  [/(?<=[a-z0-9] )c\+(?![a-z0-9])/g, " with contrast "],
  [/(?<=[a-z0-9] )c-(?=\s|$)/g, " without contrast "],
  [/\bsq(?:uare)?\.?\s?(?:cm|centimet(?:er|re)s?)\b/g, " sqcm "],
  [/\bsq\.?\s?(?:in(?:ch(?:es)?)?)\b/g, " sqin "],
  [/\b(\d)\/d\b/g, "$1 d"],
  [/(\d),(?=\d{3}(?!\d))/g, "$1"],
  [/'s\b/g, ""],
  // "I and D" as "I&D": only between single letters.
  [/(^|[^a-z0-9&])([a-z])(?:\s?[&+]\s?|\s(?:and|n)\s)([a-z])(?![a-z0-9&])/g, "$1 $2&$3 "],
  [/(^|[^a-z0-9/])([a-z])\/([a-z])(?![a-z0-9/])/g, "$1 $2/$3 "],
  // CMS glues words and numbers: TRNK2.6-7.5CM, 60MIN.
  [/(?=\d+\.\d|\d+-\d|\d+\s?(?:sq)?cm\b)(?<=[a-z]{3})/g, " "],
  [
    /(\d)(?=(?:sqcm|cm|mm|min|mins|minutes?|mg|ml|cc|mcg|hrs?|hours?|yrs?|years?|yo|mos?|months?|days?|views?|vws?|vw|gm|gms|kg|units?|or)\b)/g,
    "$1 ",
  ],
  [/(\d)(?=[<>+])/g, "$1 "],
];

/* A number with decimals, an abbreviation such as i&d or e/m, or a run of letters and digits. */
const WORD = /\d+\.\d+|[a-z]&[a-z]|[a-z]\/[a-z]|[a-z0-9]+/g;
const HYPHENS = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/** Words as they stand, folded, spellings of with and without made one, nothing dropped. */
export function rawWords(text: string): string[] {
  return spelledOut(fold(text)).match(WORD) ?? [];
}

/** The words of a query or a field as they stand in the index: singular, numbers as digits, empty words dropped. */
export function words(text: string): string[] {
  return canonicalWords(rawWords(text));
}

/**
 * The words of a field for the index: `words`, and each hyphened word joined as well (`follow-up` is also
 * found as `followup`).
 */
export function indexWords(text: string): string[] {
  const { raw, joined } = readField(text);
  return [...canonicalWords(raw), ...joined];
}

/** What `indexWords` is made from: the words as they stand, and the hyphened ones joined, as the index holds them. */
export function readField(text: string): { readonly raw: readonly string[]; readonly joined: readonly string[] } {
  const spelled = spelledOut(fold(text));
  const raw = spelled.match(WORD) ?? [];
  // What is folded to a hyphen is another sign in the text: a word of it is not joined.
  if (!text.includes("-")) return { raw, joined: [] };
  const joined: string[] = [];
  for (const [whole] of spelled.matchAll(HYPHENS)) {
    const one = whole.replaceAll("-", "");
    if (/^[a-z]/.test(one) && one.length <= 24) joined.push(singular(one));
  }
  return { raw, joined };
}

function canonicalWords(raws: readonly string[]): string[] {
  const found: string[] = [];
  for (const raw of raws) {
    const word = canonical(raw);
    if (word !== undefined) found.push(word);
  }
  return found;
}

/** One word as the index holds it; undefined when it is dropped. */
export function canonical(raw: string): string | undefined {
  if (STOP.has(raw)) return undefined;
  const number = NUMBERS.get(raw);
  if (number !== undefined) return number;
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (/^\d+\.\d+$/.test(raw)) return String(Number(raw));
    return raw;
  }
  return singular(raw);
}

/*
 * What a text must have in it for a spelling to change it: a digit, one of the signs, a letter by itself, or
 * one of two words. Most texts have none, and reading all texts of an edition is half the work of building it.
 */
const MAY_CHANGE =
  /[\d'&+/]|(?:^|[^a-z0-9])(?:sq|(?:w(?:and)?)?wo(?![a-z0-9])|wo(?:and)?w(?![a-z0-9])|[b-z](?![a-z0-9])|a\sand\sa(?![a-z0-9]))/;

export function spelledOut(folded: string): string {
  return MAY_CHANGE.test(folded) ? withSpellings(folded) : folded;
}

/** Every spelling tried, whatever the text: `spelledOut` is this, only sooner. */
export function withSpellings(folded: string): string {
  let text = folded;
  for (const [from, to] of SPELLINGS) text = text.replace(from, to);
  return text;
}
