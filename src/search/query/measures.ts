import { ANY_UNIT, NO_END, readBands, readCompared, type Band } from "../bands/read-bands.ts";
import { COUNTED } from "../bands/units.ts";
import { canonical, rawWords } from "../text/tokens.ts";

/** The numbers with units of a query, and the words that are left for matching. */
export type Measured = { readonly bands: readonly Band[]; readonly words: readonly string[] };

const COUNTS: ReadonlySet<string> = new Set(COUNTED);
const COMPARES = new Set(
  "more less over under than up greater fewer least about approximately approx older younger old age aged longer".split(
    " ",
  ),
);
const UNIT_WORDS = new Set(
  "cm centimeter centimetre mm millimeter inch sqcm sqin min minute mins hr hour hrs yr year yo yrs mo month week wk gm gram g kg mg mcg ml cc day vw vws".split(
    " ",
  ),
);

/** What is said around minutes: `40 min total time`, `spent 25 minutes`. */
const TIME_WORDS = new Set(["time", "total", "spent"]);

/** `48h`: not parted from its number as longer units are, lest `h` become a word. */
const HOURS = /^\d+h$/;

/**
 * Reads the measures of a query. A number that was read, and a unit of length, time or age, are taken out
 * of the words: they choose between siblings and must not be required as text. What is counted (`views`,
 * `lesions`) stays a word. When nothing else was typed everything stays.
 */
export function readMeasures(typed: string): Measured {
  const text = countedBehind(SIZED.test(typed) ? typed.replace(BARE_SIZE, "$1 cm") : typed).replace(
    HALF_HOUR,
    "30 minutes",
  );
  const words: string[] = [];
  for (const raw of rawWords(text)) {
    const word = canonical(raw);
    if (word !== undefined) words.push(word);
  }
  const bands = [...readBands(text), ...(COMPARED.test(text) ? readCompared(text) : [])];
  // `the` alone is the beginning of `therapy` being typed.
  if (words.length === 0) return { bands, words: rawWords(text) };
  if (bands.length === 0) return { bands, words };
  const numbers = new Set(bands.flatMap(numbersOf).map((value) => String(value)));
  const all = readNumbersOf(text);
  const isTimed = bands.some(({ unit }) => unit === "minutes");
  const left = words.filter(
    (word) =>
      !UNIT_WORDS.has(word) &&
      !COMPARES.has(word) &&
      !(numbers.has(word) || all.has(word)) &&
      !(isTimed && (TIME_WORDS.has(word) || HOURS.test(word))),
  );
  return { bands, words: left.length === 0 ? words : left };
}

/** What may compare a number; most queries do not. */
const COMPARED = /[<>+]/;

/** The numbers a band was read from: one of no known unit reaches to the whole number beside (`<12` to 11). */
function numbersOf({ unit, low, high }: Band): number[] {
  return unit === ANY_UNIT ? [low, low - 1, high, high + 1] : [low, high];
}

/** Coders leave the unit of a lesion or wound out: `exc malig nose 1.5`. Nothing of them is counted in tenths. */
const BARE_SIZE = /(?<![\w.$-])(\d{0,2}\.\d)(?=\s*$)/;
const SIZED =
  /\b(?:lesions?|exc|excisi?on|malig\w*|benign|lac|lacerations?|repair|closure|wound|shave|bcc|scc|melanoma|lipoma|cyst|tumor|mass)\b/i;

/** The one time that is said without a number. */
const HALF_HOUR = /\bhalf\s+(?:an?\s+)?hour\b|\bhalf-hour\b/gi;

/** A number left over at the end counts what was named before it: `wart removal 10`, `nail debridement 8`, `warts x 3`. */
const BEHIND =
  /^(.*\b(warts?|tags?|lesions?|keratos[ei]s|aks?|nails?|muscles?|regions?|corns?|callus(?:es)?|polyps?|views?)\b.*?)(?:\bx\s?(\d{1,2})|(?<=\D)(\d{1,2}))$/i;
/** Pictures are counted in views: `2v`, `x2`, `x 3`. */
const OF_XRAYS = /\b(?:x-?rays?|x rays?|xrs?|cxr|films?|radiographs?|spine)\b/i;
const VIEWS = /\b(?:x\s?([1-9])(?:\s?(?:v|vws?|views?))?|([1-9])\s?v)(?![\w.])/i;
/** What is not called after itself in a descriptor, but counted as a lesion. */
const LESIONS = /^(?:corns?|callus|calluses)$/i;

function countedBehind(text: string): string {
  if (OF_XRAYS.test(text))
    return text.replace(
      VIEWS,
      (_whole, times: string | undefined, views: string | undefined) => `${times ?? views} views`,
    );
  return text.replace(
    BEHIND,
    (_whole, before: string, noun: string, times: string | undefined, count: string | undefined) =>
      `${before}${times ?? count} ${LESIONS.test(noun) ? "lesions" : noun}`,
  );
}

/** Every number written in the text: those beside a unit in another scale (`30 mm`) are among them. */
function readNumbersOf(text: string): Set<string> {
  const found = new Set<string>();
  const raws = rawWords(text);
  raws.forEach((raw, at) => {
    const word = canonical(raw) ?? "";
    if (!/^\d/.test(word)) return;
    const next = raws.slice(at + 1, at + 4).map((each) => canonical(each) ?? "");
    const reach = next.findIndex((each) => UNIT_WORDS.has(each) || COUNTS.has(each));
    const between = next.slice(0, Math.max(0, reach));
    if (reach >= 0 && between.every((each) => /^\d/.test(each) || COMPARES.has(each) || each === "" || each === "to"))
      found.add(word);
  });
  return found;
}

/** As the page repeats it: `3 cm`, `30–45 minutes`, `over 4 cm`. */
export function printBand(band: Band): string {
  return printed(band).replaceAll("  ", " ").trim();
}

function printed(band: Band): string {
  const unit = band.unit === "sqcm" ? "sq cm" : band.unit;
  const plural =
    COUNTS.has(unit) && band.high !== 1 ? (unit.endsWith("y") ? `${unit.slice(0, -1)}ies` : `${unit}s`) : unit;
  if (band.high === NO_END) return `${show(band.low)} ${plural} or more`;
  if (band.low === band.high) return `${show(band.low)} ${plural}`;
  if (band.low === 0) return `up to ${show(band.high)} ${plural}`;
  return `${show(band.low)}–${show(band.high)} ${plural}`;
}

function show(value: number): string {
  return String(Math.round(value * 100) / 100);
}
