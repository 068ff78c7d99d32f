import type { OutlineIndex } from "../index/outline-index.ts";
import { fold } from "../text/fold.ts";
import { forms } from "../text/forms.ts";
import { words } from "../text/tokens.ts";
import { FILLER } from "../words/filler.ts";

/** What a descriptor says of words only to leave them out. */
export type LeftOut = {
  /** Things that it does not say otherwise, as words with their other forms: `hands and feet excepted`, `not in pregnancy`, `no contrast given`. */
  readonly things: readonly (readonly (readonly string[])[])[];
  /** Sides that it speaks of together with the other one (`medial and lateral`, `first without, then with`): who types one alone does not mean it. */
  readonly together: readonly string[];
};

const NOTHING: LeftOut = { things: [], together: [] };

/** Most descriptors leave nothing out and are not read any closer. */
const MAY_LEAVE_OUT =
  /\b(?:not|no|without|except|excepted|excluding|excludes|other than|elsewhere than|but|medial|anterior|front|upper)\b/;
const BOTH_TIMES = /\bwithout\b.*\b(?:then|followed by)\b/;
/** "With or without graft" and "fixed or not" leave nothing out; "not more than five" counts. */
const BEHIND =
  /(?<!\b(?:or|and|if) )\b(?:not(?! (?:more|less|fewer|over|only|otherwise|usual|described|elsewhere|exceeding)\b)|no(?! (?:more|less|other)\b)|without|except(?: for)?|excluding|excludes|other than|elsewhere than|any(?:where|thing) but)\s+([^,;().:]+)/g;
/** Each side and its other; `or` between them leaves the choice. */
export const OTHER_SIDE: Readonly<Record<string, string>> = {
  without: "with",
  medial: "lateral",
  lateral: "medial",
  anterior: "posterior",
  posterior: "anterior",
  upper: "lower",
  lower: "upper",
};
/** Sides as they are abbreviated. */
export const SHORT_SIDE: Readonly<Record<string, string>> = {
  med: "medial",
  lat: "lateral",
  ant: "anterior",
  post: "posterior",
};
/** In everyday words; `back` alone is a part of the body. */
const FRONT_AND_BACK = /\bfront and back\b/;
const BOTH_SIDES = /\b(medial|lateral|anterior|posterior|upper|lower) and (?:the )?([a-z]+)\b/g;
const BEFORE = /([^,;().:]+?)\s+(?:excepted|excluded)\b/g;
const OTHER = /\s(?:and|or|nor)\s/;
/** A thing of more words is half a sentence, and no query names it. */
const LONGEST = 6;
/** Where the part that is left out ends, and the descriptor goes on. */
const GOES_ON = /\s(?:but|with|by|through|when|if|including|per|each|under|for)\s/;

/** Reads what descriptors leave out; of each when first asked for, and kept. */
export class LeftOuts {
  readonly #outline: OutlineIndex;
  readonly #read = new Map<number, LeftOut>();

  constructor(outline: OutlineIndex) {
    this.#outline = outline;
  }

  of(document: number): LeftOut {
    let read = this.#read.get(document);
    if (read === undefined) {
      read = readLeftOut(`${this.#outline.common(document) ?? ""}; ${this.#outline.own(document)}`);
      this.#read.set(document, read);
    }
    return read;
  }
}

/** Total: any text is read. */
export function readLeftOut(descriptor: string): LeftOut {
  const text = fold(descriptor);
  if (!MAY_LEAVE_OUT.test(text)) return NOTHING;
  const found: string[] = [];
  const rest = text
    .replace(BEHIND, (_whole, said: string) => {
      const [part = ""] = said.split(GOES_ON, 1);
      found.push(...part.split(OTHER));
      return ` ${said.slice(part.length)}`;
    })
    .replace(BEFORE, (_whole, said: string) => {
      found.push(...said.split(OTHER));
      return " ";
    });
  const said = new Set(words(rest));
  const things = found
    .map((thing) => words(thing).filter((word) => !said.has(word) && !FILLER.has(word)))
    .filter((thing) => thing.length > 0 && thing.length <= LONGEST)
    .map((thing) => thing.map((word) => [word, ...forms(word)]));
  const together = BOTH_TIMES.test(text) ? ["without"] : [];
  for (const [, one = "", other = ""] of text.matchAll(BOTH_SIDES))
    if (OTHER_SIDE[one] === other) together.push(one, other);
  if (FRONT_AND_BACK.test(text)) together.push("anterior", "posterior");
  return things.length === 0 && together.length === 0 ? NOTHING : { things, together };
}
