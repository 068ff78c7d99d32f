/** Rows of the table of edits, used again for every pair of words. */
let before = new Uint8Array(64);
let row = new Uint8Array(64);
let next = new Uint8Array(64);

/** Edits (insert, delete, replace, exchange of neighbours) from one word to the other, `most` at most. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return fillTable(a, b, most) ? Math.min(row[b.length] ?? most + 1, most + 1) : most + 1;
}

/** Edits from what was typed to the beginning of a longer word that is nearest to it, `most` at most. */
export function beginningDistance(typed: string, word: string, most: number): number {
  const longest = word.slice(0, typed.length + most);
  if (!fillTable(typed, longest, most)) return most + 1;
  let least = most + 1;
  for (let j = 0; j <= longest.length; j++) least = Math.min(least, row[j] ?? least);
  return least;
}

/** Fills the last row of the table of edits; false when no beginning is within `most`. */
function fillTable(a: string, b: string, most: number): boolean {
  // Longer words are not compared: no word of the index has so many letters.
  if (Math.max(a.length, b.length) >= row.length) return false;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min((row[j - 1] ?? 0) + (letter === other ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (j > 1 && letter === b.charCodeAt(j - 2) && letterBefore === other) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    [before, row, next] = [row, next, before];
  }
  return true;
}

/* What a mistake costs: less, the more easily it is made. A letter for any other is 1. */
const EXCHANGED = 0.7;
const DOUBLED = 0.5;
const VOWEL_FOR_VOWEL = 0.7;
const HEARD_ALIKE = 0.7;
const NEXT_KEY = 0.85;
const SILENT = 0.8;

const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const ALIKE = ["ckqsx", "sz", "fvp", "gj", "mn", "dt", "bp"];
const VOWELS = "aeiouy";

/** Edits weighed by how easily they are made: by the finger (a key beside), by the ear (a vowel, a silent letter). */
export function editCost(typed: string, meant: string): number {
  let twoUp = new Float32Array(meant.length + 1);
  let up = new Float32Array(meant.length + 1);
  for (let j = 1; j <= meant.length; j++) up[j] = (up[j - 1] ?? 0) + ofLetter(meant, j - 1);
  for (let i = 1; i <= typed.length; i++) {
    const here = new Float32Array(meant.length + 1);
    const letter = typed.charAt(i - 1);
    const more = ofLetter(typed, i - 1);
    here[0] = (up[0] ?? 0) + more;
    for (let j = 1; j <= meant.length; j++) {
      const other = meant.charAt(j - 1);
      let cost = Math.min(
        (up[j - 1] ?? 0) + ofReplacing(letter, other),
        (up[j] ?? 0) + more,
        (here[j - 1] ?? 0) + ofLetter(meant, j - 1),
      );
      if (i > 1 && j > 1 && letter === meant.charAt(j - 2) && typed.charAt(i - 2) === other)
        cost = Math.min(cost, (twoUp[j - 2] ?? 0) + EXCHANGED);
      here[j] = cost;
    }
    [twoUp, up] = [up, here];
  }
  return up[meant.length] ?? 0;
}

/** Of a letter that stands in one of the words only. */
function ofLetter(word: string, at: number): number {
  const letter = word.charAt(at);
  if (at > 0 && word.charAt(at - 1) === letter) return DOUBLED;
  return letter === "h" || (letter === "e" && at === word.length - 1) ? SILENT : 1;
}

function ofReplacing(letter: string, other: string): number {
  if (letter === other) return 0;
  if (VOWELS.includes(letter) && VOWELS.includes(other)) return VOWEL_FOR_VOWEL;
  if (ALIKE.some((letters) => letters.includes(letter) && letters.includes(other))) return HEARD_ALIKE;
  return areBeside(letter, other) ? NEXT_KEY : 1;
}

function areBeside(letter: string, other: string): boolean {
  const rowOf = KEYS.findIndex((keys) => keys.includes(letter));
  const rowOfOther = KEYS.findIndex((keys) => keys.includes(other));
  if (rowOf < 0 || rowOfOther < 0 || Math.abs(rowOf - rowOfOther) > 1) return false;
  return Math.abs((KEYS[rowOf]?.indexOf(letter) ?? 0) - (KEYS[rowOfOther]?.indexOf(other) ?? 0)) <= 1;
}
