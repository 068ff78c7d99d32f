import type { CodeId } from "#codebook/code-id.ts";
import { printRange, type CodeRange } from "#codebook/code-range.ts";
import { codeSet } from "#codebook/code-set.ts";
import type { Layer, Place, Rejection } from "#codebook/layer.ts";
import { proseOf, type Prose } from "#codebook/prose.ts";

/**
 * Finds references of our own layers that point nowhere: a code that the edition does not hold, that is
 * not deleted with a tombstone and not known to exist outside, or a range that holds no code at all.
 * Imported layers are not held to this: their publisher knows what they mean.
 */
export function checkReferences(layers: readonly Layer[], order: readonly CodeId[]): Rejection[] {
  const known = new Set<CodeId>(order);
  const deleted = new Set<CodeId>();
  for (const layer of layers) {
    for (const code of layer.outside) known.add(code);
    for (const changes of layer.changes) for (const { code } of changes.deleted) deleted.add(code);
  }
  const existing = codeSet([...known, ...[...deleted].filter((code) => !known.has(code))]);
  const modifiers = new Set(layers.flatMap((layer) => layer.modifiers.map((each) => each.modifier)));
  const exists = (range: CodeRange): boolean => existing.holdsAny(range);

  const problems: Rejection[] = [];
  const checkProse = (prose: Prose, place: Place, who: string) => {
    for (const { reference } of prose) {
      if (reference?.kind === "codes" && !exists(reference.range)) {
        problems.push({
          place,
          reason: `${who} refers to ${printRange(reference.range)}, which is not a code we know of`,
        });
      }
      if (reference?.kind === "modifier" && !modifiers.has(reference.modifier)) {
        problems.push({ place, reason: `${who} refers to modifier ${reference.modifier}, which has no page` });
      }
    }
  };
  for (const layer of layers.filter((each) => each.source.kind === "starter")) {
    for (const statement of layer.codes) {
      for (const note of statement.notes ?? []) checkProse(note.prose, note.place, `a note of ${statement.code}`);
      for (const range of statement.primaries ?? []) {
        if (!exists(range)) {
          problems.push({
            place: statement.place,
            reason: `${statement.code} names ${printRange(range)} as primary, which is not a code we know of`,
          });
        }
      }
    }
    for (const { blocks, place, path } of layer.guidelines) {
      for (const prose of proseOf(blocks)) checkProse(prose, place, `the guideline ${path}`);
    }
    for (const { blocks, place, topic } of layer.learn) {
      for (const prose of proseOf(blocks)) checkProse(prose, place, `the learn page ${topic}`);
    }
    for (const modifier of layer.modifiers) {
      for (const range of modifier.codes) {
        if (!exists(range)) {
          problems.push({
            place: modifier.place,
            reason: `modifier ${modifier.modifier} names ${printRange(range)}, which is not a code we know of`,
          });
        }
      }
    }
    // An imported file may be older than our list of deletions: only our own codes must agree with it.
    const ours = new Set(layer.codes.map((statement) => statement.code));
    for (const changes of layer.changes) {
      for (const tombstone of changes.deleted) {
        if (ours.has(tombstone.code)) {
          problems.push({
            place: { file: "changes.yaml", line: 1 },
            reason: `${tombstone.code} is deleted in ${changes.edition} but stands in the edition`,
          });
        }
      }
    }
  }
  return problems;
}
