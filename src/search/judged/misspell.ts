/** How a word is misspelt: by the finger, by the ear, or by the blank. */
export const MISTAKES = ["left out", "exchanged", "doubled", "other key", "one more key", "by ear"] as const;
export type Mistake = (typeof MISTAKES)[number];

/** Keys beside each other on the keyboard of an American typist. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Spellings that sound alike: what is heard on one side is written as the other. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ["ph", "f"],
  ["f", "ph"],
  ["x", "ks"],
  ["sy", "si"],
  ["cy", "si"],
  ["ci", "si"],
  ["ce", "se"],
  ["cc", "c"],
  ["ll", "l"],
  ["rr", "r"],
  ["ss", "s"],
  ["tt", "t"],
  ["mm", "m"],
  ["nn", "n"],
  ["rh", "r"],
  ["th", "t"],
  ["ch", "k"],
  ["ei", "ie"],
  ["ie", "ei"],
  ["ae", "e"],
  ["oe", "e"],
  ["ea", "e"],
  ["ou", "u"],
  ["io", "eo"],
  ["ia", "ea"],
  ["y", "i"],
  ["c", "k"],
  ["k", "c"],
  ["er", "or"],
  ["or", "er"],
  ["en", "an"],
  ["an", "en"],
  ["al", "el"],
  ["a", "e"],
  ["i", "e"],
  ["o", "a"],
];

/**
 * A word misspelt in one of the ways people misspell; nothing when the word gives no opportunity for it.
 * `next` draws numbers from 0 to 1.
 */
export function misspell(word: string, mistake: Mistake, next: () => number): string | undefined {
  const at = Math.floor(next() * word.length);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const made = ((): string | undefined => {
    switch (mistake) {
      case "left out":
        return before + after;
      case "exchanged":
        return after === "" ? undefined : before + after.charAt(0) + letter + after.slice(1);
      case "doubled":
        return before + letter + letter + after;
      case "other key":
        return before + pick(beside(letter), next) + after;
      case "one more key":
        return before + letter + pick(beside(letter), next) + after;
      case "by ear":
        return byEar(word, next);
    }
  })();
  return made === word ? undefined : made;
}

function byEar(word: string, next: () => number): string | undefined {
  const heard = SOUNDS.filter(([written]) => word.includes(written));
  if (heard.length === 0) return undefined;
  const [written, instead] = heard[Math.floor(next() * heard.length)] ?? ["", ""];
  const places = [...word.matchAll(new RegExp(written, "g"))].map(({ index }) => index);
  const at = places[Math.floor(next() * places.length)] ?? 0;
  return word.slice(0, at) + instead + word.slice(at + written.length);
}

function pick(letters: string, next: () => number): string {
  return letters.charAt(Math.floor(next() * letters.length));
}

/** The keys beside a key: its neighbours in the row, and those above and below. */
function beside(letter: string): string {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  const at = ROWS[row]?.indexOf(letter) ?? 0;
  const own = `${ROWS[row]?.charAt(at - 1) ?? ""}${ROWS[row]?.charAt(at + 1) ?? ""}`;
  return `${own}${ROWS[row - 1]?.charAt(at) ?? ""}${ROWS[row + 1]?.charAt(at) ?? ""}`;
}
