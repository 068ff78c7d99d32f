import type { SourceKind } from "#codebook/edition.ts";
import type { Layer } from "#codebook/layer.ts";
import { openFiles } from "./open-files.ts";
import type { GivenFile, OpenedFile, ReadLayer } from "./reader.ts";
import { withoutCodes } from "./cms/files-without-codes.ts";
import { readerFor, readTogether, type KnownFile } from "./readers.ts";
import { rankVintage } from "./vintage.ts";

/** What became of one file (of a workbook: one sheet). */
export type FileReport = {
  readonly name: string;
  /** What the file is, for a person; empty when nobody knows it. */
  readonly what: string;
  readonly vintage: string;
  /** Statements read from it, header and blank lines not counted. */
  readonly read: number;
  /** Those of them that the edition is made from: read less rejected, or none of a file that is not used. */
  readonly used: number;
  readonly codes: number;
  readonly modifiers: number;
  readonly facts: number;
  /** Statements that could not be used; each stands with its reason in the layer. */
  readonly rejected: number;
  /** Codes that were given back the leading zeros Excel had taken. */
  readonly repaired: number;
  /** Why nothing of it is used, as the end of a sentence that begins with its name. */
  readonly skippedReason?: string;
};

export type ReadFiles = { readonly layers: readonly Layer[]; readonly report: readonly FileReport[] };

/** Layers are laid in this order, so that between equals the same one wins whatever order the files came in. */
const KIND_ORDER: readonly SourceKind[] = ["starter", "licensed", "table", "level-2", "medicare"];

/** Of licensed sources the later in this list wins: the AMA's newest format before its older ones, these before UMLS. */
const STRONGEST_LICENSED = ["ama-sequenced-list", "ama-long-list", "ama-consolidated-code-list"];

/**
 * Sources whose every release is the whole list: of several releases the newest says it all, and what an
 * older one still lists may have ended. Without this a code deleted in 2026 would come back from a file of 2025.
 */
const WHOLE_RELEASES =
  /^(?:level-2|medicare-.*|ama-consolidated-code-list|ama-modifiers|ama-(?:long|medium|short)-list|ama-sequenced-list)$/;

type Read = {
  readonly name: string;
  readonly what: string;
  readonly layer: ReadLayer;
};

/**
 * Opens, recognises and reads the files a person gave. The result does not depend on the order of the
 * files. A file that says the same as another of its release (the csv beside the txt, the QPP twin) and
 * an older release of a whole list are reported and not used.
 * @param onFile told before each opened file is read: its name, how many are done, of how many
 * @returns never throws for what a file holds: whatever cannot be used is in the report, or in the layers' `rejected`
 */
export function readFiles(
  files: readonly GivenFile[],
  onFile?: (name: string, done: number, of: number) => void,
): ReadFiles {
  const { opened, skipped } = openFiles(files);
  const report: FileReport[] = skipped.map(({ name, reason }) => unused(name, reason));
  const read: Read[] = [];
  const known: KnownFile[] = [];
  for (const each of opened) {
    const file = { ...each, name: nameOf(each) };
    const found = withoutCodes(file) ?? readerFor(file) ?? "is none of the files we know, by what stands in it";
    if (typeof found === "string") report.push(unused(file.name, found));
    else known.push(found);
  }
  known.sort((a, b) => compare([a.file.name], [b.file.name]));
  const together = readTogether(known);
  for (const [done, { file, reader, recognised }] of known.entries()) {
    onFile?.(file.name, done, known.length);
    const one = { name: file.name, what: recognised.what, layer: together.get(file) ?? reader.read(file, recognised) };
    if (saysSomething(one.layer)) read.push(one);
    else report.push({ ...toReport(one), used: 0, skippedReason: "has nothing in it we can use by itself" });
  }
  const sorted = read.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  const used: Read[] = [];
  for (const each of sorted) {
    const reason = newerThan(each, sorted) ?? twinOf(each, used);
    if (reason === undefined) used.push(each);
    report.push({ ...toReport(each), ...(reason !== undefined && { used: 0, skippedReason: reason }) });
  }
  report.sort((a, b) => compare([a.name, a.what], [b.name, b.what]));
  return { layers: used.map(({ layer }) => withoutRepairs(layer)), report };
}

function nameOf(file: OpenedFile): string {
  return file.content.kind === "table" && file.content.sheet !== undefined
    ? `${file.name}, sheet ${file.content.sheet}`
    : file.name;
}

function saysSomething(layer: Layer): boolean {
  return [layer.codes, layer.modifiers, layer.guidelines, layer.changes, layer.index, layer.learn].some(
    (statements) => statements.length > 0,
  );
}

/** The weakest first, and the oldest release within a source: the compiler lets the later of two equals win. */
function keyOf({ name, layer }: Read): readonly (string | number)[] {
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

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

function newerThan(each: Read, all: readonly Read[]): string | undefined {
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

function twinOf(each: Read, used: readonly Read[]): string | undefined {
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
function contentOf({ codes, modifiers, changes, guidelines, index }: Layer): string {
  const sorted = codes.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return JSON.stringify([sorted, modifiers, changes, guidelines, index], (key, value: unknown) =>
    key === "place" ? undefined : value,
  );
}

function withoutRepairs({ repaired: _repaired, ...layer }: ReadLayer): Layer {
  return layer;
}

function toReport({ name, what, layer }: Read): FileReport {
  return {
    name,
    what,
    vintage: layer.source.vintage,
    read: layer.read,
    used: layer.read - layer.rejected.length,
    codes: layer.codes.length,
    modifiers: layer.modifiers.length,
    facts: layer.codes.reduce(
      (sum, { medicare, addOn, primaries }) =>
        sum + (medicare?.length ?? 0) + (addOn === true ? 1 : 0) + (primaries?.length ?? 0),
      0,
    ),
    rejected: layer.rejected.length,
    repaired: layer.repaired ?? 0,
  };
}

function unused(name: string, reason: string): FileReport {
  return {
    name,
    what: "",
    vintage: "",
    read: 0,
    used: 0,
    codes: 0,
    modifiers: 0,
    facts: 0,
    rejected: 0,
    repaired: 0,
    skippedReason: reason,
  };
}
