import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import { parseEditionId, type EditionId } from "#codebook/edition.ts";
import * as v from "valibot";
import type { PersonalSynonym } from "#search/protocol.ts";
import { ownWordSchema } from "./own-words.ts";
import type { SavedCode } from "./preferences.ts";

/** The file saved codes and one's own words travel in. Unknown input: every field is checked, notes are cut, nothing else is taken over. */
const MOST_CODES = 10_000;
const LONGEST_NOTE = 200;

const savedFile = v.object({
  fivedigit: v.literal("saved-codes"),
  format: v.literal(1),
  codes: v.pipe(
    v.array(
      v.object({
        code: v.custom<CodeId>((value) => typeof value === "string" && parseCodeId(value) === value),
        edition: v.custom<EditionId>((value) => typeof value === "string" && parseEditionId(value) === value),
        note: v.pipe(
          v.string(),
          v.transform((note) => note.slice(0, LONGEST_NOTE)),
        ),
      }),
    ),
    v.maxLength(MOST_CODES),
  ),
  // Files of the time before words could be taught have none.
  words: v.optional(v.pipe(v.array(ownWordSchema), v.maxLength(MOST_CODES)), []),
});

export type Saved = { readonly codes: readonly SavedCode[]; readonly words: readonly PersonalSynonym[] };

export function encodeSavedFile({ codes, words }: Saved): string {
  return `${JSON.stringify({ fivedigit: "saved-codes", format: 1, codes, words }, undefined, 2)}\n`;
}

/** @returns the codes and words, each once, or undefined when the text is not such a file (never throws). */
export function decodeSavedFile(text: string): Saved | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(savedFile, value);
  if (!parsed.success) return undefined;
  const { codes, words } = parsed.output;
  return {
    codes: [...new Map(codes.map((each) => [each.code, each])).values()],
    words: [...new Map(words.map((each) => [each.typed.toLowerCase(), each])).values()],
  };
}
