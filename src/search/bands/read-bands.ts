import { canonical, rawWords } from "../text/tokens.ts";
import { fold } from "../text/fold.ts";
import { COUNTED, unitOf } from "./units.ts";

/**
 * The numbers a descriptor covers: `low` and `high` belong to it. `each` is a step ("each additional 30 minutes"), no
 * band. `goesOn`: beyond `high` steps are reported beside the code, so that a larger number does not contradict it.
 */
export type Band = {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly each: boolean;
  readonly goesOn?: boolean;
};

/** Above any number a descriptor names. */
export const NO_END = 1e9;

/** Of a number without a unit: it is compared with whatever a code counts or measures. */
export const ANY_UNIT = "";

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const WORD_NUMBERS = "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty".split(" ");
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30];
const SPELLED = new RegExp(String.raw`\b(${WORD_NUMBERS.join("|")})\b`, "g");
/** Most texts of an edition have none, and need not be read any closer. */
const HAS_NUMBER = new RegExp(String.raw`\d|\b(?:single|${WORD_NUMBERS.join("|")})\b`);
const STEP = /\b(?:each|ea|every|per|additional|addl|add'?l|further|extra)\b[^,;.]{0,24}$/;
/** Of a drug "per 5 mg" says how much the code stands for: no step. */
export const DOSES: ReadonlySet<string> = new Set(["mg", "ml", "unit"]);
const ADDED = /\b(?:additional|addl|add'?l|further|extra)\b[^,;.]{0,24}$/;
const OVER =
  /(?:\b(?:over|more than|greater than|above|exceeding|at least|minimum(?: of)?|after|older than|gt)\s*|>=?\s*)$/;
const STRICT = /(?:\b(?:over|more than|greater than|above|exceeding|older than|gt)\s*|>\s*)$/;
const UNDER =
  /(?:\b(?:under|up to|less than|fewer than|at most|no more than|not more than|below|before|younger than|first|lt)\s*|<=?\s*)$/;
const STRICT_UNDER = /(?:\b(?:under|less than|fewer than|below|before|younger than|lt)\s*|<\s*)$/;
const OR_MORE =
  /^\s*(?:of age\s*)?(?:and|or|\/)?\s*(?:(?:more|older|later|over|greater|up|above|longer|larger)\b|\+|>)/;
const OR_LESS = /^\s*(?:of age\s*)?(?:and|or|\/)?\s*(?:(?:less|fewer|younger|under|below|shorter|smaller)\b|<)/;
const ONE = new RegExp(
  String.raw`${NUMBER}\s*(?:(?:to|-|through|thru|or|and|(?:and\s+)?up to|but under)\s*${NUMBER}\s*)?((?:(?:or|and)\s+(?:more|less|fewer|over|greater)\s+|\+\s*|\/>\s*|\/<\s*)?)((?:[a-z]+[-\s]+){0,2}[a-z]+)?`,
  "g",
);

/** The smallest step between neighbouring bands of one unit: 2.5 cm, then 2.6 cm; 30 minutes, then 31. */
export function stepOf(unit: string): number {
  return unit === "cm" || unit === "sqcm" ? 0.1 : unit === "years" ? 1 / 12 : unit === "mg" || unit === "ml" ? 0.1 : 1;
}

/**
 * Every number with a unit in a text, as the interval it covers: `1.1 to 2.0 cm`, `over 4 cm`,
 * `30 minutes or less`, `2 views`, `9-10 studies`, `65 years and older`, `TRNK2.6-7.5CM`.
 */
export function readBands(text: string): Band[] {
  const folded = fold(text);
  if (!HAS_NUMBER.test(folded)) return [];
  const prepared = prepare(folded);
  const bands: Band[] = [];
  ONE.lastIndex = 0;
  for (let match = ONE.exec(prepared); match !== null; match = ONE.exec(prepared)) {
    const [whole, first = "", second, middle = "", behind = ""] = match;
    // Whatever was read beyond the number may hold the next number's words: read on from there.
    ONE.lastIndex = match.index + Math.max(1, whole.length - middle.length - behind.length);
    const reading = readUnit(behind);
    if (reading === undefined) continue;
    const before = prepared.slice(Math.max(0, match.index - 40), match.index);
    const after = middle + prepared.slice(match.index + whole.length - behind.length + reading.length);
    const low = inSteps(Number(first) * reading.times, reading.unit);
    const high = second === undefined ? low : inSteps(Number(second) * reading.times, reading.unit);
    if (high < low) continue;
    bands.push({
      ...span(low, high, second !== undefined, reading.unit, before, after),
      each: (DOSES.has(reading.unit) ? ADDED : STEP).test(before),
    });
  }
  return bands;
}

const COMPARED = /[<>]=?\s*$/;
const COMPARED_BEHIND = /^\s*[<>+]/;

/** Numbers that are compared, without a unit (`tlh >250`, `adenoids <12`): what they count is known to who types them. */
export function readCompared(text: string): Band[] {
  const prepared = prepare(fold(text));
  return [...prepared.matchAll(ONE)].flatMap((match) => {
    const [whole, first = "", second, middle = "", behind = ""] = match;
    const before = prepared.slice(Math.max(0, match.index - 40), match.index);
    const after = middle + prepared.slice(match.index + whole.length - behind.length);
    if (second !== undefined || readUnit(behind) !== undefined) return [];
    if (!COMPARED.test(before) && !COMPARED_BEHIND.test(after)) return [];
    return [{ ...span(Number(first), Number(first), false, ANY_UNIT, before, after), each: false }];
  });
}

function span(
  low: number,
  high: number,
  isRange: boolean,
  unit: string,
  before: string,
  after: string,
): Omit<Band, "each" | "goesOn"> {
  const step = stepOf(unit);
  if (isRange) return { unit, low: STRICT.test(before) ? tidy(low + step) : low, high };
  if (STRICT.test(before)) return { unit, low: tidy(low + step), high: NO_END };
  if (OVER.test(before) || OR_MORE.test(after)) return { unit, low, high: NO_END };
  if (STRICT_UNDER.test(before)) return { unit, low: 0, high: tidy(high - step) };
  if (UNDER.test(before) || OR_LESS.test(after)) return { unit, low: 0, high };
  return { unit, low, high };
}

/** An inch is 2.54 cm and no band begins there: lengths are read to the tenth, as descriptors are written. */
function inSteps(value: number, unit: string): number {
  return unit === "cm" || unit === "sqcm" ? Math.round(value * 10) / 10 : tidy(value);
}

/** `2.5 + 0.1` is 2.6, not 2.6000000000000001. */
function tidy(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function prepare(folded: string): string {
  return rawNumbers(folded)
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/(^|[^\d.])\.(?=\d)/g, "$10.");
}

function rawNumbers(text: string): string {
  return (
    text
      .replace(SPELLED, (word) => String(VALUES[WORD_NUMBERS.indexOf(word)] ?? word))
      .replace(/\bsingle\b/g, "1")
      // Its "to" would end what is counted: `2 or 3 face-to-face visits`.
      .replace(/\bface[- ]to[- ]face\b/g, "")
      .replace(/\band 0 days?\b/g, "")
      .replace(/\bnerve conduction\b(?! (?:stud|test))/g, "nerve conduction studies")
      .replace(/\bmm\s?hg\b/g, "mmhg")
      .replace(/\bage[ds]?\s(?:of\s)?(\d+)(?!\s*(?:minutes?|cm|mm|to|-|year|month|day|week|yr))/g, "$1 years")
      .replace(/\bsq(?:uare)?\.?\s?(?:cm|centimet(?:er|re)s?)\b/g, "sqcm")
      .replace(/\bsq\.?\s?in(?:ch(?:es)?)?\b/g, "sqin")
      .replace(/([a-z])(?=\d+\.\d|\d+-\d|\d+\s?(?:sq)?cm\b)/g, "$1 ")
      .replace(/(\d)-(?=(?:view|minute|hour|day|year|month|lead|channel|level)s?\b)/g, "$1 ")
  );
}

/**
 * The unit in the words behind a number: a unit of measure directly behind it, or the last thing counted in
 * the next words (`2 separate lesions`, `7 nerve conduction studies`).
 */
function readUnit(behind: string): { unit: string; times: number; length: number } | undefined {
  let at = 0;
  let last: { unit: string; times: number; length: number } | undefined;
  for (const raw of behind.split(/(?<=[a-z])(?=[-\s])/)) {
    at += raw.length;
    const word = raw.replace(/^[-\s]+/, "");
    const found = unitOf(word, canonical(rawWords(word)[0] ?? "") ?? "");
    if (STOPS.has(word)) break;
    if (found === undefined) continue;
    if (at === raw.length && !COUNTS.has(found.unit)) return { ...found, length: at };
    if (COUNTS.has(found.unit)) last = { ...found, length: at };
  }
  return last;
}

const COUNTS: ReadonlySet<string> = new Set([...COUNTED, "type"]);

/** Words after which a number no longer counts what follows. */
const STOPS = new Set("of in with without by for to from on at and or if the per each".split(" "));
