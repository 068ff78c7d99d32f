import type { Layer } from "#codebook/layer.ts";
import { compareKeys, inOrder, newerThan, twinOf, type ReadFile } from "./layer-order.ts";
import { openFiles } from "./open-files.ts";
import type { GivenFile, OpenedFile, ReadLayer } from "./reader.ts";
import { withoutCodes } from "./cms/files-without-codes.ts";
import { readerFor, readTogether, type KnownFile } from "./readers.ts";

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
  const read: ReadFile[] = [];
  const known: KnownFile[] = [];
  for (const each of opened) {
    const file = { ...each, name: nameOf(each) };
    const found = withoutCodes(file) ?? readerFor(file) ?? "is none of the files we know, by what stands in it";
    if (typeof found === "string") report.push(unused(file.name, found));
    else known.push(found);
  }
  known.sort((a, b) => compareKeys([a.file.name], [b.file.name]));
  const together = readTogether(known);
  for (const [done, { file, reader, recognised }] of known.entries()) {
    onFile?.(file.name, done, known.length);
    const one = { name: file.name, what: recognised.what, layer: together.get(file) ?? reader.read(file, recognised) };
    if (saysSomething(one.layer)) read.push(one);
    else report.push({ ...toReport(one), used: 0, skippedReason: "has nothing in it we can use by itself" });
  }
  const sorted = inOrder(read);
  const used: ReadFile[] = [];
  for (const each of sorted) {
    const reason = newerThan(each, sorted) ?? twinOf(each, used);
    if (reason === undefined) used.push(each);
    report.push({ ...toReport(each), ...(reason !== undefined && { used: 0, skippedReason: reason }) });
  }
  report.sort((a, b) => compareKeys([a.name, a.what], [b.name, b.what]));
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

function withoutRepairs({ repaired: _repaired, ...layer }: ReadLayer): Layer {
  return layer;
}

function toReport({ name, what, layer }: ReadFile): FileReport {
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
