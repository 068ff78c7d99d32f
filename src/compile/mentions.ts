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
  // Only who mentions whom: the mentions themselves, with their texts, are made when they are asked for.
  const { byCode, byGuideline, mentionedIn } = whoMentionsWhom(layers, lines, order);
  const ofCode = (code: CodeId): Mention[] => {
    const line = lines.get(code);
    return line === undefined ? [] : [{ kind: "code", code, descriptor: fullDescriptor(line) }];
  };
  return {
    of: (target) => [
      ...(byCode.get(target) ?? []).flatMap(ofCode),
      ...(byGuideline.get(target) ?? []).map((path): Mention => ({ kind: "guideline", path, title: titleOf(path) })),
    ],
    inGuideline: (path) => mentionedIn.get(path) ?? [],
  };
}

type WhoMentionsWhom = {
  /** The codes whose notes mention a code, in book order. */
  readonly byCode: ReadonlyMap<CodeId, readonly CodeId[]>;
  /** The paths of the guidelines that mention a code. */
  readonly byGuideline: ReadonlyMap<CodeId, readonly string[]>;
  /** The codes that a guideline mentions, in book order. */
  readonly mentionedIn: ReadonlyMap<string, readonly CodeId[]>;
};

function whoMentionsWhom(
  layers: readonly Layer[],
  lines: ReadonlyMap<CodeId, CodeLine>,
  order: readonly CodeId[],
): WhoMentionsWhom {
  const position = new Map(order.map((code, at) => [code, at]));
  const set = codeSet(order);
  const byCode = new Map<CodeId, CodeId[]>();
  const byGuideline = new Map<CodeId, string[]>();
  const mentionedIn = new Map<string, CodeId[]>();
  const targets = (prose: Prose): CodeId[] =>
    prose.flatMap(({ reference }) => (reference?.kind === "codes" ? codesIn(reference.range, set) : []));

  const statements = layers
    .flatMap((layer) => layer.codes.filter(({ notes }) => notes !== undefined && notes.length > 0))
    .sort((a, b) => (position.get(a.code) ?? 0) - (position.get(b.code) ?? 0));
  for (const { code, notes } of statements) {
    if (!lines.has(code)) continue;
    for (const target of (notes ?? []).flatMap((each) => targets(each.prose)))
      if (target !== code) addTo(byCode, target, code);
  }
  for (const { path, blocks } of layers.flatMap((layer) => layer.guidelines)) {
    const mentioned = [...new Set(proseOf(blocks).flatMap(targets))];
    mentioned.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
    mentionedIn.set(path, mentioned);
    for (const target of mentioned) addTo(byGuideline, target, path);
  }
  return { byCode, byGuideline, mentionedIn };
}

/** Each value once: what one code or guideline mentions comes in one go. */
function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

function codesIn(range: CodeRange, set: CodeSet): CodeId[] {
  const held = set.within([range]);
  return range.first === range.last || held.length <= WIDEST_MENTION ? held : [];
}
