import type { PersonalSynonym, Expansion } from "../protocol.ts";
import { words } from "../text/tokens.ts";
import { abbreviations } from "./abbreviations.ts";
import { drugsAndSupplies } from "./drugs-and-supplies.ts";
import { eponyms } from "./eponyms.ts";
import { lay } from "./lay.ts";
import { parseWords, type Rule } from "./parse-words.ts";
import { shortDescriptors } from "./short-descriptors.ts";
import { synonyms } from "./synonyms.ts";
import { tests } from "./tests.ts";

/** A phrase that stands in the query, and one thing it may mean. */
export type Meaning = {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly kind: Expansion["kind"];
};

/** Every file of synonyms, in no particular order. */
export const WORD_FILES: Readonly<Record<string, string>> = {
  abbreviations,
  drugsAndSupplies,
  eponyms,
  lay,
  shortDescriptors,
  synonyms,
  tests,
};

let shared: Lexicon | undefined;

/** Synonyms by the words they begin from. Order of the words typed does not matter: a phrase is found wherever all its words are. */
export class Lexicon {
  readonly #rules = new Map<string, Rule[]>();
  #words: ReadonlySet<string> | undefined;

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      const key = keyWord(rule.from);
      const list = this.#rules.get(key);
      if (list === undefined) this.#rules.set(key, [rule]);
      else list.push(rule);
    }
  }

  /** Every word that begins a meaning, alone: what a misspelt word may also mean. */
  words(): ReadonlySet<string> {
    if (this.#words === undefined) {
      this.#words = new Set([...this.#rules.values()].flat().flatMap((rule) => rule.from));
    }
    return this.#words;
  }

  knows(word: string): boolean {
    return (this.#rules.get(word) ?? []).some((rule) => rule.from.length === 1);
  }

  /** The lexicon of all files, read once. */
  static all(): Lexicon {
    return (shared ??= new Lexicon(Object.values(WORD_FILES).flatMap((text) => parseWords(text).rules)));
  }

  /** What the words of a query may mean besides themselves; longest phrases first, each meaning once. */
  meanings(query: readonly string[], personal: readonly PersonalSynonym[], off: ReadonlySet<string>): Meaning[] {
    const typed = new Set(query);
    const found = new Map<string, Meaning>();
    const add = (from: readonly string[], to: readonly string[], kind: Expansion["kind"]) => {
      if (from.length === to.length && from.every((word, at) => word === to[at])) return;
      const id = `${from.join(" ")}>${to.join(" ")}`;
      if (!found.has(id) && !off.has(id)) found.set(id, { id, from, to, kind });
    };
    for (const { typed: phrase, means } of personal.slice(0, 500)) {
      const from = words(phrase);
      const to = words(means);
      if (from.length > 0 && to.length > 0 && from.every((word) => typed.has(word))) add(from, to, "personal");
    }
    for (const word of typed) {
      for (const rule of this.#rules.get(word) ?? []) {
        if (!rule.from.every((each) => typed.has(each))) continue;
        if (rule.beside.length > 0 && !rule.beside.some((each) => typed.has(each))) continue;
        for (const to of rule.to) add(rule.from, to, rule.kind);
      }
    }
    return [...found.values()].sort((a, b) => b.from.length - a.from.length || (a.id < b.id ? -1 : 1));
  }
}

function keyWord(from: readonly string[]): string {
  return [...from].sort()[0] ?? "";
}
