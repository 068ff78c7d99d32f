import type { CodeId } from "#codebook/code-id.ts";
import { codeSet, type CodeSet } from "#codebook/code-set.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import type { Mention } from "#codebook/code.ts";
import type { Layer } from "#codebook/layer.ts";
import { fullDescriptor, type CodeLine } from "#codebook/outline.ts";
import { proseOf, type Prose } from "#codebook/prose.ts";

/** A range that holds more codes than this speaks of a region of the book, not of each code in it. */
const WIDEST_MENTION = 30;

/** What mentions each code. */
export type Mentions = {
  /** In book order of the mentioning code; guidelines last. */
  readonly of: (code: CodeId) => readonly Mention[];
  /** The codes a guideline mentions, in book order. */
  readonly inGuideline: (path: string) => readonly CodeId[];
};

/** Reads every note and guideline of the layers for the codes they refer to. */
export function collectMentions(
  layers: readonly Layer[],
  lines: ReadonlyMap<CodeId, CodeLine>,
  order: readonly CodeId[],
  titleOf: (path: string) => string,
): Mentions {
  const position = new Map(order.map((code, at) => [code, at]));
  const set = codeSet(order);
  const byCode = new Map<CodeId, Map<string, Mention>>();
  const byGuideline = new Map<string, CodeId[]>();
  const note = (target: CodeId, key: string, mention: Mention) => {
    const mentions = byCode.get(target) ?? new Map<string, Mention>();
    mentions.set(key, mention);
    byCode.set(target, mentions);
  };
  const targets = (prose: Prose): CodeId[] =>
    prose.flatMap(({ reference }) => (reference?.kind === "codes" ? codesIn(reference.range, set) : []));

  const statements = layers
    .flatMap((layer) => layer.codes.filter(({ notes }) => notes !== undefined && notes.length > 0))
    .sort((a, b) => (position.get(a.code) ?? 0) - (position.get(b.code) ?? 0));
  for (const { code, notes } of statements) {
    const line = lines.get(code);
    if (line === undefined) continue;
    for (const target of (notes ?? []).flatMap((each) => targets(each.prose))) {
      if (target !== code) note(target, code, { kind: "code", code, descriptor: fullDescriptor(line) });
    }
  }
  for (const { path, blocks } of layers.flatMap((layer) => layer.guidelines)) {
    const mentioned = [...new Set(proseOf(blocks).flatMap(targets))];
    mentioned.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
    byGuideline.set(path, mentioned);
    for (const target of mentioned)
      note(target, `guideline ${path}`, { kind: "guideline", path, title: titleOf(path) });
  }
  return {
    of: (code) => [...(byCode.get(code)?.values() ?? [])],
    inGuideline: (path) => byGuideline.get(path) ?? [],
  };
}

function codesIn(range: CodeRange, set: CodeSet): CodeId[] {
  const held = set.within([range]);
  return range.first === range.last || held.length <= WIDEST_MENTION ? held : [];
}
