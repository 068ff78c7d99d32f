import { IRREGULAR } from "./singular.ts";
import { NUMBERS } from "./tokens.ts";

/**
 * How a word of the index may begin where it is written: itself (the plural begins so, too), an irregular
 * plural, a number in letters, the short forms of with and without. What `words` reads as the word is
 * found by one of these at the beginning of a word.
 */
export function spellingsOf(word: string): string[] {
  const found = [word];
  if (word.endsWith("y")) found.push(word.slice(0, -1) + "ies");
  for (const [plural, singular] of IRREGULAR) if (singular === word) found.push(plural);
  for (const [letters, digits] of NUMBERS) if (digits === word) found.push(letters);
  if (word === "with" || word === "without") found.push("w/", "wo", "w ", "w&");
  const joined = /^([a-z])[&/]([a-z])$/.exec(word);
  if (joined !== null) found.push(`${joined[1]} and ${joined[2]}`, `${joined[1]} & ${joined[2]}`);
  if (word === "section") found.push("c/s");
  return found;
}
