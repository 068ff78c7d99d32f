import type { CodeIndex } from "../index/code-index.ts";
import type { OutlineIndex } from "../index/outline-index.ts";
import { ClippedWords, isClipped } from "../text/clipped.ts";

/** The abbreviations of an edition that has short descriptors, and 1 for each code that has nothing else. */
export type Clipped = { readonly words: ClippedWords; readonly lack: Uint8Array };

/** What of an edition is clipped; undefined when too few of its codes are for that to matter. */
export function readClipped(index: CodeIndex, outline: OutlineIndex): Clipped | undefined {
  const { count } = index;
  // Level II has short names too, but in whole words: abbreviations are what some of the codes are spelled out from.
  const hasAbbreviations = outline.spelled * 100 > count;
  const lack = new Uint8Array(count);
  let short = 0;
  for (let at = 0; at < count; at++) if (isClipped(outline.own(at), outline.common(at))) short += lack[at] = 1;
  if (short * 2 <= count && !(short * 20 > count && hasAbbreviations)) return undefined;
  // The one term is the short descriptor spelled out.
  let lacking = 0;
  for (let at = 0; at < count; at++)
    if (lack[at] === 1) lacking += lack[at] = index.termLengths(at).length <= 1 ? 1 : 0;
  const isShort = lacking * 2 > count || (lacking * 20 > count && hasAbbreviations);
  return isShort ? { words: new ClippedWords(index.vocabulary), lack } : undefined;
}
