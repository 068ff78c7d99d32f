import type { PersonalSynonym } from "#search/protocol.ts";
import * as v from "valibot";
import { localValue } from "./local.ts";

/** More is no list of a person's words; longer is no word. The search reads no more than this either. */
const MOST = 500;
const LONGEST = 80;

const phrase = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST));
export const ownWordSchema = v.object({ typed: phrase, means: phrase });

/** What this device was taught: a word of one's own, and the words it stands for. Kept here only. */
export const ownWords = localValue<readonly PersonalSynonym[]>(
  "own-words",
  v.pipe(v.array(ownWordSchema), v.maxLength(MOST)),
  [],
);

/**
 * Remembers what a word means here; a word taught before gets the new meaning.
 * @returns whether it could be stored, or why it was not taken.
 */
export function teach(typed: string, means: string): "stored" | "not-stored" | "not-words" | "too-many" {
  const read = v.safeParse(ownWordSchema, { typed, means });
  if (!read.success) return "not-words";
  const others = ownWords.get().filter((each) => !sameWord(each.typed, read.output.typed));
  if (others.length >= MOST) return "too-many";
  return ownWords.set([...others, read.output]) ? "stored" : "not-stored";
}

export function sameWord(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
