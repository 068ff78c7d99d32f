/*
 * Short descriptors leave out vowels (`lgmnt`), write `j` for what ends in -tion (`dstrj`), or just stop
 * (`ligam`). No list has them all: here they are told by their letters.
 */

/** Fewest letters of an abbreviation, and of a word, that are compared. */
const SHORTEST = 3;
const SHORTEST_WORD = 5;
/** Of the consonants of a word an abbreviation has at least so many. */
const LEAST_KEPT = 0.6;

/** Words that look as if their vowels were left out, found by what they may stand for. */
export class ClippedWords {
  readonly #bySkeleton = new Map<string, string[]>();

  constructor(vocabulary: readonly string[]) {
    for (const word of vocabulary) {
      if (!/^[a-z][^aeiou\d]{2,}$/.test(word)) continue;
      const skeleton = skeletonOf(word.endsWith("j") ? word.slice(0, -1) : word);
      const known = this.#bySkeleton.get(skeleton);
      if (known === undefined) this.#bySkeleton.set(skeleton, [word]);
      else known.push(word);
    }
  }

  /** The abbreviations a word may have been clipped to. */
  of(word: string): readonly string[] {
    if (word.length < SHORTEST_WORD || /[^a-z]/.test(word)) return [];
    const skeleton = skeletonOf(word);
    const found: string[] = [];
    for (
      let length = Math.max(SHORTEST, Math.ceil(skeleton.length * LEAST_KEPT));
      length <= skeleton.length;
      length++
    ) {
      for (const clipped of this.#bySkeleton.get(skeleton.slice(0, length)) ?? [])
        if (clipped !== word) found.push(clipped);
    }
    return found;
  }
}

/** The first letter and every consonant behind it, doubled ones once. */
function skeletonOf(word: string): string {
  return (word.charAt(0) + word.slice(1).replaceAll(/[aeiou]/g, "")).replaceAll(/(.)\1+/g, "$1");
}

/** No descriptor of 28 characters, however counted, is longer. */
const LONGEST_SHORT = 30;

/** Whether a text may be a short descriptor. */
export function isClipped(own: string, common: string | undefined): boolean {
  return common === undefined && own.length <= LONGEST_SHORT;
}
