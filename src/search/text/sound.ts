/** The one symbol of every vowel, and of vowels that stand together: they are what is misspelt most. */
const VOWEL = "a";
/** What each letter from a to z is heard as where nothing beside it changes it; `-` is silent. */
const HEARD = "abkdafg-ajklmnapkrstaf-sas";
/** Letters that are silent before these at the beginning of a word: pneumonia, psoriasis, knee, gnath-, mnemonic, wrist. */
const SILENT_FIRST: Readonly<Record<string, string>> = { p: "nst", k: "n", g: "n", m: "n", w: "r" };
const SOFTENING = "eiy";

/**
 * How a word sounds, roughly: words that are heard alike have the same sound, however they are spelt
 * (`ph` and `f`, `ks` and `x`, `sy`, `si` and `ci`, `ei` and `ie`, the British `ae` and `oe`, doubled and
 * silent letters, `-le` and `-al`). It tells less than the spelling, so it only proposes.
 */
export function soundOf(word: string): string {
  const before = word.charAt(word.length - 3);
  const last = word.charAt(word.length - 2);
  // clavicle, fibre: the vowel is heard before the consonant; and after none: biopsie, but disease.
  const mute = word.length > 3 && word.endsWith("e") && HEARD[word.charCodeAt(word.length - 2) - 97] !== VOWEL;
  const turned =
    mute && (last === "l" || last === "r") && HEARD[word.charCodeAt(word.length - 3) - 97] !== VOWEL && before !== last;
  const end = turned ? word.length - 2 : mute ? word.length - 1 : word.length;
  let sound = "";
  let latest = "";
  for (let at = 0; at < end; at++) {
    const letter = word[at] ?? "";
    const next = word[at + 1] ?? "";
    let symbol = HEARD[word.charCodeAt(at) - 97] ?? "-";
    if (at === 0 && SILENT_FIRST[letter]?.includes(next) === true && next !== "") continue;
    switch (letter) {
      case "c":
        if (next === "h") at++;
        else if (next !== "" && SOFTENING.includes(next)) symbol = "s";
        break;
      case "p":
        if (next === "h") {
          at++;
          symbol = "f";
        }
        break;
      case "g":
        if (next === "h") continue;
        if (next !== "" && SOFTENING.includes(next)) symbol = "j";
        break;
      case "d":
        if (next === "g") continue;
        break;
      case "t":
        if (next === "c" && word[at + 2] === "h") continue;
        if (next === "i" && (word[at + 2] === "o" || word[at + 2] === "a")) symbol = "s";
        break;
      case "h":
      case "w":
        if (at > 0) continue;
        symbol = letter;
        break;
      case "x":
        if (at > 0 && latest !== "k") sound += "k";
        symbol = "s";
        break;
      default:
    }
    if (symbol === latest || symbol === "-") continue;
    sound += symbol;
    latest = symbol;
  }
  if (!turned) return sound;
  if (latest !== VOWEL) sound += VOWEL;
  return sound + last;
}

/** First letters of words whose sound may begin as that of a word: the part of the vocabulary to compare with. */
export function firstLettersHeardAs(word: string): string {
  const first = soundOf(word).charAt(0);
  return FIRST_LETTERS[first] ?? first;
}

const FIRST_LETTERS: Readonly<Record<string, string>> = {
  [VOWEL]: "aeiouyh",
  f: "fpv",
  h: "haeiou",
  j: "jg",
  k: "kcqx",
  n: "nkgpm",
  r: "rw",
  s: "scpzx",
  t: "tp",
};
