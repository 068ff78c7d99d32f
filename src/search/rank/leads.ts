import type { OutlineIndex } from "../index/outline-index.ts";
import { words } from "../text/tokens.ts";
import type { Match } from "./match.ts";
import type { Slot } from "../query/slots.ts";

/** Letters of a descriptor that are read for its beginning, and what each of its first words is worth. */
const LETTERS = 56;
const WORTH = [0.5, 0.3, 0.2];
/** What Level II puts before the name of every drug tells nothing. */
const LEADING = /^injection,?\s*/i;

/** The first words of each descriptor, read when first asked for and kept. */
export class Leads {
  readonly #outline: OutlineIndex;
  readonly #read = new Map<number, readonly string[]>();

  constructor(outline: OutlineIndex) {
    this.#outline = outline;
  }

  code(document: number): string {
    return this.#outline.codes[document] ?? "";
  }

  /** Whether the own wording has one of the words twice: `femoral to femoral artery`. */
  saysTwice(document: number, said: ReadonlySet<string>): boolean {
    return words(this.#outline.own(document)).filter((word) => said.has(word)).length > 1;
  }

  of(document: number): readonly string[] {
    const known = this.#read.get(document);
    if (known !== undefined) return known;
    const descriptor = this.#outline.common(document) ?? this.#outline.own(document);
    const read = words(descriptor.slice(0, LETTERS).replace(LEADING, "")).slice(0, WORTH.length);
    this.#read.set(document, read);
    return read;
  }
}

/** How much of the beginning of a descriptor the query says, in its own words or by what they mean. */
export function leadSaid(
  lead: readonly string[],
  matched: readonly { readonly slot: Slot; readonly match: Match }[],
  places: readonly number[],
): number {
  const said = new Set<string>();
  matched.forEach(({ slot, match }, nth) => {
    const place = places[nth] ?? -1;
    if (place < 0) return;
    for (const word of slot.words) said.add(word);
    const meaning = slot.meanings[(match.via[place] ?? 0) - 1];
    for (const word of meaning?.to ?? []) said.add(word);
  });
  return lead.reduce((sum, word, at) => sum + (said.has(word) ? (WORTH[at] ?? 0) : 0), 0);
}
