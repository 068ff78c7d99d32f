import type { CodeIndex } from "../index/code-index.ts";
import type { BandIndex } from "../index/band-index.ts";
import { FIELD } from "../index/format.ts";
import type { OutlineIndex } from "../index/outline-index.ts";
import type { Correction, Expansion, Hit, Why } from "../protocol.ts";
import type { Band } from "../bands/read-bands.ts";
import { printBand } from "../query/measures.ts";
import type { Slot } from "../query/slots.ts";
import { HEADING, placeIn, type Match } from "../rank/match.ts";
import type { Matched } from "../rank/close-look.ts";
import type { Ranked } from "../rank/rank.ts";

export type ExplainTools = {
  readonly index: CodeIndex;
  readonly bands: BandIndex;
  readonly outline: OutlineIndex;
  readonly matchOf: (slot: Slot) => Match;
};

const OWN_TEXT = FIELD.own | FIELD.common | FIELD.terms | FIELD.short | FIELD.plain;

/** A ranked document as a hit: why it is one, and what to mark in its text. */
export function explainHit(
  { document, stage }: Ranked,
  matched: readonly Matched[],
  measures: readonly Band[],
  corrections: readonly Correction[],
  unmatched: readonly string[],
  tools: ExplainTools,
): Hit | undefined {
  const code = tools.outline.codes[document];
  if (code === undefined) return undefined;
  const found = {
    words: [] as string[],
    heading: [] as string[],
    note: [] as string[],
    out: [...unmatched],
    marks: new Set<string>(),
  };
  const why: Why[] = [];
  for (const { slot, match } of matched) explainSlot(slot, match, document, found, why, tools);
  const before: Why[] = found.words.length > 0 ? [{ kind: "words", words: found.words }] : [];
  for (const measure of measures) {
    const fitting = tools.bands
      .of(document)
      .find((band) => band.unit === measure.unit && band.low <= measure.low && measure.high <= band.high);
    if (fitting !== undefined) why.push({ kind: "band", text: printBand(fitting) });
  }
  for (const { typed, read } of corrections) why.push({ kind: "spelling", typed, read });
  if (found.heading.length > 0) why.push({ kind: "heading", path: tools.outline.path(document), words: found.heading });
  if (found.note.length > 0) why.push({ kind: "note", words: found.note });
  if (found.out.length > 0) why.push({ kind: "left-out", words: found.out });
  return { code, stage, why: [...before, ...why], marks: [...found.marks] };
}

type Found = {
  readonly words: string[];
  readonly heading: string[];
  readonly note: string[];
  readonly out: string[];
  readonly marks: Set<string>;
};

function explainSlot(slot: Slot, match: Match, document: number, found: Found, why: Why[], tools: ExplainTools): void {
  const place = placeIn(match, document);
  if (place < 0) {
    if (!slot.soft) found.out.push(...slot.words);
    return;
  }
  const meaning = slot.meanings[(match.via[place] ?? 0) - 1];
  if (meaning !== undefined) {
    for (const word of meaning.to) found.marks.add(word);
    const kind = meaning.kind === "equal" || meaning.kind === "context" ? "synonym" : meaning.kind;
    why.push({ kind, text: `${meaning.from.join(" ")} = ${meaning.to.join(" ")}`, expansion: meaning.id });
    return;
  }
  if (slot.parts.length > 0) {
    for (const part of slot.parts) explainSlot(part, tools.matchOf(part), document, found, why, tools);
    return;
  }
  for (const word of slot.words) found.marks.add(word);
  const fields = match.fields[place] ?? 0;
  const list =
    (fields & OWN_TEXT) !== 0 || fields === 0 ? found.words : (fields & HEADING) !== 0 ? found.heading : found.note;
  list.push(...slot.words);
}

/** The expansions a query used: every meaning that matched something, each once. */
export function usedExpansions(
  matched: readonly Matched[],
  matches: (words: readonly string[]) => boolean,
): Expansion[] {
  const used = new Map<string, Expansion>();
  const visit = (slot: Slot) => {
    for (const meaning of slot.meanings) {
      if (!matches(meaning.to)) continue;
      const { id, from, to, kind } = meaning;
      used.set(id, { id, typed: from.join(" "), means: [to.join(" ")], kind });
    }
    slot.parts.forEach(visit);
  };
  for (const { slot } of matched) visit(slot);
  return [...used.values()];
}
