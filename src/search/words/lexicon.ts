import type { Expansion, PersonalSynonym } from "../protocol.ts";
import { spellingsOf } from "../text/spellings.ts";
import { singular } from "../text/singular.ts";
import { words } from "../text/tokens.ts";
import { abbreviations } from "./abbreviations.ts";
import { chart } from "./chart.ts";
import { chartSpecialties } from "./chart-specialties.ts";
import { drugs } from "./drugs.ts";
import { eponyms } from "./eponyms.ts";
import { equipment } from "./equipment.ts";
import { everydayGeneral } from "./everyday-general.ts";
import { everydayVisits } from "./everyday-visits.ts";
import { everydaySkin } from "./everyday-skin.ts";
import { everydayBones } from "./everyday-bones.ts";
import { everydayOrgans } from "./everyday-organs.ts";
import { everydayWomen } from "./everyday-women.ts";
import { everydayEyesEarsNerves } from "./everyday-eyes-ears-nerves.ts";
import { everydayImaging } from "./everyday-imaging.ts";
import { everydayLaboratory } from "./everyday-laboratory.ts";
import { everydayMedicine } from "./everyday-medicine.ts";
import { lay } from "./lay.ts";
import { layActions } from "./lay-actions.ts";
import { layBody } from "./lay-body.ts";
import { layProcedures } from "./lay-procedures.ts";
import { layTests } from "./lay-tests.ts";
import { layVisits } from "./lay-visits.ts";
import { parseWords, type Rule } from "./parse-words.ts";
import { servicesLevelTwo } from "./services-level-two.ts";
import { shortDescriptors } from "./short-descriptors.ts";
import { shortStyle } from "./short-style.ts";
import { synonyms } from "./synonyms.ts";
import { tests } from "./tests.ts";

/** A phrase that stands in the query, and one thing it may mean. */
export type Meaning = {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly kind: Expansion["kind"];
};

type RulesOfWord = {
  readonly all: readonly Rule[];
  readonly phrases: readonly Rule[];
  /** Those that may stand for a single word, none of a spelling cut short. */
  readonly toWords: readonly Rule[];
};

/** Every file of synonyms, in no particular order. */
export const WORD_FILES: Readonly<Record<string, string>> = {
  abbreviations,
  chart,
  chartSpecialties,
  drugs,
  eponyms,
  equipment,
  everydayGeneral,
  everydayVisits,
  everydaySkin,
  everydayBones,
  everydayOrgans,
  everydayWomen,
  everydayEyesEarsNerves,
  everydayImaging,
  everydayLaboratory,
  everydayMedicine,
  lay,
  servicesLevelTwo,
  layActions,
  layBody,
  layProcedures,
  layTests,
  layVisits,
  shortDescriptors,
  shortStyle,
  synonyms,
  tests,
};

/** Files of spellings that nobody types by mistake: `measr` is what a payer's file says, not what `meases` means. */
export const CUT_SHORT: ReadonlySet<string> = new Set(["shortDescriptors", "shortStyle"]);

/** Most personal synonyms that are tried: a list that long was not typed by a person. */
const MOST_PERSONAL = 500;

/** Letters of the longest ending of a plural. */
const LONGEST_ENDING = 3;

/** A rule, and the word of its phrase that it is looked up by: all of them must be typed, one is enough to find it. */
type Keyed = { readonly rule: Rule; readonly key: string | undefined };

let ofCutTexts: Lexicon | undefined;
let ofWholeTexts: Lexicon | undefined;

/**
 * Synonyms by the words they begin from. The files are not read as a whole: a line is read when a word of
 * it is typed, so that the first answer does not wait for thousands of others. The order of the words
 * typed does not matter: a phrase is found wherever all its words are.
 */
export class Lexicon {
  readonly #text: string;
  /** The beginning of the text, without the files of spellings cut short. */
  readonly #whole: string;
  readonly #cutShort = new WeakSet<Rule>();
  readonly #isCut: boolean;
  readonly #lines = new Map<number, readonly Keyed[]>();
  readonly #byWord = new Map<string, RulesOfWord>();
  readonly #begun = new Map<string, readonly number[]>();

  constructor(files: Readonly<Record<string, string>>, isCut: boolean) {
    this.#isCut = isCut;
    const named = Object.entries(files);
    const whole = named.filter(([name]) => !CUT_SHORT.has(name)).map(([, text]) => text);
    const cutShort = named.filter(([name]) => CUT_SHORT.has(name)).map(([, text]) => text);
    this.#whole = `\n${whole.join("\n")}\n`;
    this.#text = `${this.#whole}${cutShort.join("\n")}\n`;
  }

  /** For an edition whose texts are cut short. */
  static all(): Lexicon {
    return (ofCutTexts ??= new Lexicon(WORD_FILES, true));
  }

  /** For an edition of whole texts: what payers write for a word (`knee => joint`) there only hints at it. */
  static ofWholeTexts(): Lexicon {
    return (ofWholeTexts ??= new Lexicon(WORD_FILES, false));
  }

  /** The words of the files that begin with a letter, whole ones only: what a misspelt word may also mean. */
  wordsFrom(letter: string): readonly string[] {
    if (!/^[a-z]$/.test(letter)) return [];
    const found = this.#whole.match(new RegExp(`(?<![a-z])${letter}[a-z]{3,}`, "g"));
    return [...new Set((found ?? []).map((word) => singular(word)))];
  }

  /** Whether the word has a meaning by itself. */
  knows(word: string): boolean {
    return this.#rules(word).all.some((rule) => rule.from.length === 1 && rule.from[0] === word);
  }

  /** What the words of a query may mean besides themselves; longest phrases first (in words, then in letters), each meaning once. */
  meanings(query: readonly string[], personal: readonly PersonalSynonym[], off: ReadonlySet<string>): Meaning[] {
    const typed = new Set(query);
    const found = new Map<string, Meaning>();
    const add = (from: readonly string[], to: readonly string[], kind: Expansion["kind"]) => {
      const shorter = to.every((word) => from.includes(word));
      if (shorter && !leavesOutOnlyFiller(from, to)) return;
      const id = `${from.join(" ")}>${to.join(" ")}`;
      if (!found.has(id) && !off.has(id))
        found.set(id, { id, from, to, kind: shorter && kind === "equal" ? "lay" : kind });
    };
    for (const { typed: phrase, means } of personal.slice(0, MOST_PERSONAL)) {
      const from = [...new Set(words(phrase))];
      const to = words(means);
      if (from.length > 0 && to.length > 0 && from.every((word) => typed.has(word))) add(from, to, "personal");
    }
    const said = this.#said(typed);
    for (const word of said.keys()) {
      // By what a word stands for only phrases are found: by itself it would stand for anything.
      const { all, phrases } = this.#rules(word);
      for (const rule of typed.has(word) ? all : phrases) {
        if (!rule.from.every((each) => said.has(each)) || !isBeside(rule, said)) continue;
        if (isSaidTwice(rule) && !rule.from.every((each) => timesIn(query, each) >= timesIn(rule.from, each))) continue;
        const asTyped = rule.from.every((each) => typed.has(each));
        const from = asTyped ? rule.from : [...new Set(rule.from.flatMap((each) => said.get(each) ?? []))];
        if (from.length < 2 && rule.from.length > 1) continue;
        const kind = this.#isCut || !this.#cutShort.has(rule) ? rule.kind : "lay";
        for (const to of rule.to) add(from, to, kind);
      }
    }
    return [...found.values()].sort(
      (a, b) => b.from.length - a.from.length || letters(b) - letters(a) || (a.id < b.id ? -1 : 1),
    );
  }

  /**
   * The words typed, and the single words they stand for, each with the typed ones it comes from: so that a
   * phrase is found however its words are said (`take out the womb` by `uterus removal`).
   */
  #said(typed: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
    const said = new Map<string, readonly string[]>([...typed].map((word) => [word, [word]]));
    for (const word of typed) {
      for (const rule of this.#rules(word).toWords) {
        if (!rule.from.every((each) => typed.has(each)) || !isBeside(rule, typed)) continue;
        for (const [only, ...more] of rule.to) {
          if (only !== undefined && more.length === 0 && !said.has(only)) said.set(only, rule.from);
        }
      }
    }
    return said;
  }

  /** The rules that are looked up by the word. */
  #rules(word: string): RulesOfWord {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const found = new Set<Rule>();
    for (const spelling of spellingsOf(word)) {
      const isWord = /^[a-z0-9]+$/.test(spelling);
      for (const at of this.#beginningWith(spelling)) {
        if (!this.#text.startsWith(spelling, at) || (isWord && this.#goesOn(at + spelling.length))) continue;
        for (const { rule, key } of this.#line(at)) if (key === word) found.add(rule);
      }
    }
    const all = [...found];
    const rules = {
      all,
      phrases: all.filter(({ from }) => from.length > 1),
      toWords: all.filter((rule) => !this.#cutShort.has(rule) && rule.to.some((to) => to.length === 1)),
    };
    this.#byWord.set(word, rules);
    return rules;
  }

  /** Where in the text words begin with the first two letters of a spelling; looked up once, then remembered. */
  #beginningWith(spelling: string): readonly number[] {
    const letters = spelling.slice(0, 2);
    const known = this.#begun.get(letters);
    if (known !== undefined) return known;
    const places: number[] = [];
    for (let at = this.#text.indexOf(letters); at >= 0; at = this.#text.indexOf(letters, at + 1)) {
      if (!isInsideWord(this.#text.charCodeAt(at - 1))) places.push(at);
    }
    this.#begun.set(letters, places);
    return places;
  }

  /** Whether a word goes on for longer than any ending that `singular` takes off: then it is another word. */
  #goesOn(at: number): boolean {
    for (let letter = 0; letter <= LONGEST_ENDING; letter++) {
      if (!isInsideWord(this.#text.charCodeAt(at + letter))) return false;
    }
    return true;
  }

  #line(at: number): readonly Keyed[] {
    const start = this.#text.lastIndexOf("\n", at) + 1;
    const known = this.#lines.get(start);
    if (known !== undefined) return known;
    const line = this.#text.slice(start, this.#text.indexOf("\n", start));
    const keyed = parseWords(line).rules.map((rule) => ({ rule, key: keyOf(rule, line.includes("@")) }));
    if (start >= this.#whole.length) for (const { rule } of keyed) this.#cutShort.add(rule);
    this.#lines.set(start, keyed);
    return keyed;
  }
}

/**
 * The longest word: the shortest (out, off) begin hundreds of phrases. The word of a group is not in the text; it
 * stands last. One joined by a sign (i&d) goes before any: what stands behind it may be read as another word.
 */
function keyOf({ from }: Rule, isOfGroup: boolean): string | undefined {
  const written = isOfGroup ? from.slice(0, -1) : from;
  const joined = written.find((word) => /[&/]/.test(word));
  return joined ?? [...written].sort((a, b) => b.length - a.length)[0];
}

/** Of two phrases that claim a word the longer written one says more: "hip swapped" before "hip out". */
function letters({ from }: Meaning): number {
  return from.reduce((sum, word) => sum + word.length, 0);
}

/** Whether the phrase has a word twice (`fem-fem`): then so must the query. */
function isSaidTwice({ from }: Rule): boolean {
  return new Set(from).size < from.length;
}

function timesIn(words: readonly string[], word: string): number {
  return words.filter((each) => each === word).length;
}

function isBeside({ beside }: Rule, said: { readonly has: (word: string) => boolean }): boolean {
  return beside.length === 0 || beside.some((each) => said.has(each));
}

/** "Cesarean delivery" may be read as "cesarean"; "without and with" may not be read as "without". */
function leavesOutOnlyFiller(from: readonly string[], to: readonly string[]): boolean {
  return to.length < from.length && !from.some((word) => !to.includes(word) && TELLING.has(word));
}

const TELLING = new Set(["with", "without", "no", "not", "initial", "each", "additional"]);

function isInsideWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
