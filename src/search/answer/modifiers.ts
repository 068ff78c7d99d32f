import type { SearchModifier } from "../document.ts";
import type { ModifierHit } from "../protocol.ts";
import type { Routed } from "../query/route.ts";
import { words } from "../text/tokens.ts";

/** Most modifiers that words may find; more would push the codes away. */
const MOST = 6;

/** Modifiers a claim may carry although the edition describes none: only their shape is known. */
const COMMON = new Set(
  "22 23 24 25 26 27 32 33 47 50 51 52 53 54 55 56 57 58 59 62 63 66 73 74 76 77 78 79 80 81 82 90 91 92 93 95 96 97 99 P1 P2 P3 P4 P5 P6 1P 2P 3P 8P AA AD AS E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 TC LT RT LC LD LM RC RI GA GC GT GY GZ KX JW JZ QK QX QY QZ Q0 Q1 XE XP XS XU".split(
    " ",
  ),
);

/** The modifiers of an edition: known by number, found by name. */
export class ModifierSearch {
  readonly #modifiers: ReadonlyMap<string, SearchModifier>;
  #words: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(modifiers: readonly SearchModifier[]) {
    this.#modifiers = new Map(modifiers.map((modifier) => [modifier.modifier, modifier]));
  }

  isModifier(text: string): boolean {
    return this.#modifiers.has(text) || COMMON.has(text);
  }

  /** The modifiers a query names, and those all of its words describe. */
  find(routed: Routed, typed: readonly string[]): ModifierHit[] {
    const named = [...routed.modifiers, ...routed.claim.flatMap((item) => item.modifiers)];
    const wanted = typed.filter((word) => word !== "modifier" && word !== "mod" && word.length > 2);
    const described = wanted.length === 0 || routed.codes.length > 0 ? [] : this.#describedBy(wanted);
    return [...new Set([...named, ...described])].flatMap((modifier): ModifierHit[] => {
      const held = this.#modifiers.get(modifier);
      return held === undefined ? [] : [{ modifier, name: held.name }];
    });
  }

  #describedBy(wanted: readonly string[]): string[] {
    this.#words ??= new Map(
      [...this.#modifiers.values()].map((each) => [each.modifier, words([each.name, ...each.terms].join(" "))]),
    );
    return [...this.#words]
      .filter(([, own]) =>
        wanted.every((word) => own.some((each) => each === word || (word.length > 3 && each.startsWith(word)))),
      )
      .map(([modifier]) => modifier)
      .slice(0, MOST);
  }
}
