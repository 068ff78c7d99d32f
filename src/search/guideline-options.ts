import type { Options } from "minisearch";
import { indexWords } from "./text/tokens.ts";

/**
 * Options of the guideline index, the same at build and at load: MiniSearch cannot tell when they differ
 * (`optionsFingerprint` does).
 */
export const GUIDELINE_OPTIONS: Options<{ id: number; title: string; text: string }> = {
  fields: ["title", "text"],
  tokenize: (text) => [...indexWords(text)],
  processTerm: (term) => term,
  searchOptions: { boost: { title: 3 }, combineWith: "AND", prefix: (term) => term.length > 2 },
};
