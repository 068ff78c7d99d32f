import type { SourceKind } from "#codebook/edition.ts";
import type { Layer } from "#codebook/layer.ts";
import type { ReadLayer } from "./reader.ts";
import { rankVintage } from "./vintage.ts";

/** Layers are laid in this order, so that between equals the same one wins whatever order the files came in. */
const KIND_ORDER: readonly SourceKind[] = ["starter", "licensed", "table", "level-2", "medicare", "grouping"];

/** Of licensed sources the later in this list wins: the AMA's newest format before its older ones, these before UMLS. */
const STRONGEST_LICENSED = ["ama-sequenced-list", "ama-long-list", "ama-consolidated-code-list"];

/**
 * Sources whose every release is the whole list: of several releases the newest says it all, and what an
 * older one still lists may have ended. Without this a code deleted in 2026 would come back from a file of 2025.
 */
const WHOLE_RELEASES =
  /^(?:level-2|medicare-.*|ama-consolidated-code-list|ama-modifiers|ama-(?:long|medium|short)-list|ama-sequenced-list|ccs|rbcs)$/;

/** One file that was read, with its layer. */
export type ReadFile = {
  readonly name: string;
  readonly what: string;
  readonly layer: ReadLayer;
};

/** The files in the order in which their layers are laid, whatever order they came in. */
export function inOrder(files: readonly ReadFile[]): ReadFile[] {
  return files
    .map((file) => ({ file, key: keyOf(file) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ file }) => file);
}

/** The weakest first, and the oldest release within a source: the compiler lets the later of two equals win. */
function keyOf({ name, layer }: ReadFile): readonly (string | number)[] {
  const { kind, id, vintage } = layer.source;
  const strength = STRONGEST_LICENSED.indexOf(id);
  return [
    KIND_ORDER.indexOf(kind),
    isShouted(layer) ? 0 : 1,
    strength,
    id,
    rankVintage(vintage) ?? 0,
    vintage,
    formRank(name),
    name,
  ];
}

/** The AMA gives its long descriptors in capitals too (LONGUT beside LONGULT): the readable ones win. */
function isShouted({ codes }: Layer): boolean {
  const texts = codes.flatMap(({ descriptor }) => (descriptor?.kind === "long" ? [descriptor.text] : []));
  return texts.length > 0 && texts.filter((text) => text === text.toUpperCase()).length * 2 > texts.length;
}

/** Of twins the csv is kept before the workbook before the text, and the file without QPP before the one with it. */
function formRank(name: string): number {
  const form = /\.csv\b/i.test(name) ? 0 : /\.xls/i.test(name) ? 2 : 4;
  return form + (/(?<!non)QPP/i.test(name) ? 1 : 0);
}

/** Key by key, the first that differs decides. */
export function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

/** Why an older release of a whole list is not used, when a newer one is among the files. */
export function newerThan(each: ReadFile, all: readonly ReadFile[]): string | undefined {
  const { id, vintage } = each.layer.source;
  const rank = rankVintage(vintage);
  if (rank === undefined || !WHOLE_RELEASES.test(id)) return undefined;
  const newer = all.findLast(
    (other) => other.layer.source.id === id && (rankVintage(other.layer.source.vintage) ?? 0) > rank,
  );
  return (
    newer &&
    `is an older release (${vintage}) of a list that is here as of ${newer.layer.source.vintage}: ${newer.name}`
  );
}

/** Why a file that says the same as one already used is not used. */
export function twinOf(each: ReadFile, used: readonly ReadFile[]): string | undefined {
  const { id, vintage } = each.layer.source;
  const twin = used.find(
    ({ layer }) => layer.source.id === id && layer.source.vintage === vintage && sayTheSame(layer, each.layer),
  );
  return twin && `says the same as ${twin.name}`;
}

function sayTheSame(a: Layer, b: Layer): boolean {
  return contentOf(a) === contentOf(b);
}

/** What a layer says, without where it says it. */
function contentOf({ codes, modifiers, changes, guidelines, index, groups }: Layer): string {
  const sorted = codes.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return JSON.stringify([sorted, modifiers, changes, guidelines, index, groups], (key, value: unknown) =>
    key === "place" ? undefined : value,
  );
}
