/** A word of an own part, and whether it tells this code from its siblings. */
export type DifferingPiece = { readonly text: string; readonly differs: boolean };

const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/** Words that carry no choice by themselves. *With*, *without*, *each*, *initial* do, and are not here. */
const SILENT = new Set([
  "a",
  "an",
  "the",
  "of",
  "or",
  "and",
  "in",
  "on",
  "to",
  "by",
  "for",
  "at",
  "as",
  "is",
  "its",
  "from",
  "be",
]);

/**
 * Tells siblings apart: gives what marks, in an own part, the words in which it differs from the others,
 * those that fewer than half of the other own parts share. The pieces put together are the text,
 * character for character.
 * @param siblings the own parts of all codes of the family
 */
export function tellApart(siblings: readonly string[]): (own: string) => DifferingPiece[] {
  const others = siblings.length - 1;
  if (others < 1) return (own) => [{ text: own, differs: false }];
  const seen = new Map<string, number>();
  for (const sibling of siblings) {
    for (const word of new Set(wordsOf(sibling))) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return (own) => {
    const pieces: DifferingPiece[] = [];
    let at = 0;
    for (const match of own.matchAll(WORD)) {
      const word = match[0].toLowerCase();
      const shared = (seen.get(word) ?? 1) - 1;
      if (SILENT.has(word) || shared * 2 >= others) continue;
      if (match.index > at) pieces.push({ text: own.slice(at, match.index), differs: false });
      pieces.push({ text: match[0], differs: true });
      at = match.index + match[0].length;
    }
    if (at < own.length) pieces.push({ text: own.slice(at), differs: false });
    return pieces;
  };
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map((match) => match[0].toLowerCase());
}
