import type { Layer } from "#codebook/layer.ts";
import { compareKeys, inOrder, newerThan, twinOf, type ReadFile } from "./layer-order.ts";
import { openFiles, type OpenedFiles } from "./open-files.ts";
import type { GivenFile, OpenedFile, ReadLayer, TableRow } from "./reader.ts";
import { withoutCodes } from "./cms/files-without-codes.ts";
import { withLevelTwoOutline } from "./level-2/level-2-outline.ts";
import { whyNoCodeSystem } from "./interchange/fhir-refusals.ts";
import { readerByMapping, readerFor, readTogether, type KnownFile } from "./readers.ts";
import { MOST_COLUMNS } from "./table/columns.ts";
import { guessColumns, type TableMapping } from "./table/guess-columns.ts";
import { unknownKind } from "./refused-kinds.ts";
import { tableReader } from "./table/read-table.ts";

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
  /** Groups it sorts codes into. */
  readonly groups: number;
  /** Statements that could not be used; each stands with its reason in the layer. */
  readonly rejected: number;
  /** Codes that were given back the leading zeros Excel had taken. */
  readonly repaired: number;
  /** Why nothing of it is used, as the end of a sentence that begins with its name. */
  readonly skippedReason?: string;
};

/** A table whose columns were guessed, chosen, or could not be told: for a person to look at and correct. */
export type TableGuess = {
  readonly name: string;
  /** Absent when no pair of columns looks like code and text. */
  readonly mapping?: TableMapping;
  /** The first rows, the header's included. */
  readonly rows: readonly TableRow[];
};

export type ReadFiles = {
  readonly layers: readonly Layer[];
  readonly report: readonly FileReport[];
  readonly tables: readonly TableGuess[];
};

export type ReadOptions = {
  /** Told before each opened file is read: its name, how many are done, of how many. */
  readonly onFile?: (name: string, done: number, of: number) => void;
  /** Columns a person chose, by the name of the file as the report has it. */
  readonly mappings?: ReadonlyMap<string, TableMapping>;
};

/** Rows enough to see what a column holds. */
const SHOWN_ROWS = 8;
const LONGEST_SHOWN = 120;

/**
 * Opens, recognises and reads the files a person gave: `openFiles`, then `readOpened`.
 * @returns never throws for what a file holds: whatever cannot be used is in the report, or in the layers' `rejected`
 */
export function readFiles(files: readonly GivenFile[], options: ReadOptions = {}): ReadFiles {
  return readOpened(openFiles(files), options);
}

/**
 * Recognises and reads opened files. The result does not depend on the order of the files. A file that says
 * the same as another of its release (the csv beside the txt, the QPP twin) and an older release of a whole
 * list are reported and not used.
 */
export function readOpened({ opened, skipped }: OpenedFiles, { onFile, mappings }: ReadOptions = {}): ReadFiles {
  const report: FileReport[] = skipped.map(({ name, reason }) => unused(name, reason));
  const tables: TableGuess[] = [];
  const read: ReadFile[] = [];
  const known: KnownFile[] = [];
  for (const each of opened) {
    const file = { ...each, name: nameOf(each) };
    const mapping = mappings?.get(file.name);
    const found = withoutCodes(file) ?? (mapping === undefined ? readerFor(file) : readerByMapping(file, mapping));
    if (typeof found === "object") known.push(found);
    else report.push(unused(file.name, found ?? whyNoCodeSystem(file) ?? unknownKind(file)));
    if (typeof found !== "string") tables.push(...guessOf(file, found, mapping));
  }
  known.sort((a, b) => compareKeys([a.file.name], [b.file.name]));
  const together = readTogether(known);
  for (const [done, { file, reader, recognised }] of known.entries()) {
    onFile?.(file.name, done, known.length);
    const one = { name: file.name, what: recognised.what, layer: together.get(file) ?? reader.read(file, recognised) };
    if (saysSomething(one.layer)) read.push(one);
    else report.push({ ...toReport(one), used: 0, skippedReason: nothingUsed(one.layer) });
  }
  const sorted = inOrder(read);
  const used: ReadFile[] = [];
  for (const each of sorted) {
    const reason = newerThan(each, sorted) ?? twinOf(each, used);
    if (reason === undefined) used.push(each);
    report.push({ ...toReport(each), ...(reason !== undefined && { used: 0, skippedReason: reason }) });
  }
  report.sort((a, b) => compareKeys([a.name, a.what], [b.name, b.what]));
  return {
    layers: used.map(({ name, layer }) => withLevelTwoOutline(withoutRepairs(layer), name)),
    report,
    tables,
  };
}

/** What is shown of a table that no format claims; nothing of files whose format is known. */
function guessOf(file: OpenedFile, known: KnownFile | undefined, mapping: TableMapping | undefined): TableGuess[] {
  const { content } = file;
  if (content.kind !== "table" || (known !== undefined && known.reader.id !== tableReader.id)) return [];
  const guess = mapping ?? guessColumns(content.rows);
  const from = Math.max(0, guess?.headerAt ?? 0);
  const rows = content.rows.slice(from, from + SHOWN_ROWS).map(({ line, cells }) => ({
    line,
    cells: cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_SHOWN)),
  }));
  return [{ name: file.name, ...(guess !== undefined && { mapping: guess }), rows }];
}

function nameOf(file: OpenedFile): string {
  return file.content.kind === "table" && file.content.sheet !== undefined
    ? `${file.name}, sheet ${file.content.sheet}`
    : file.name;
}

function saysSomething(layer: Layer): boolean {
  return [layer.codes, layer.modifiers, layer.guidelines, layer.changes, layer.index, layer.learn, layer.groups].some(
    (statements) => statements.length > 0,
  );
}

/** Lines of a file that is not used are in no layer, so the reason of one stands here for all. */
function nothingUsed({ read, rejected }: Layer): string {
  const [first] = rejected;
  if (read === 0) return "has no line about a code of CPT or HCPCS";
  if (first === undefined || rejected.length < read)
    return "says nothing of codes by itself: it explains the files that come with it";
  const others = read > 1 ? `, the first of ${read}` : "";
  return `has nothing in it we can use: ${first.reason} (line ${first.place.line}${others})`;
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
    groups: new Set(layer.groups.map(({ group }) => group)).size,
    rejected: layer.rejected.length,
    repaired: layer.repaired ?? 0,
  };
}

/** The report of a file that was not used, with the reason. */
export function unused(name: string, reason: string): FileReport {
  return {
    name,
    what: "",
    vintage: "",
    read: 0,
    used: 0,
    codes: 0,
    modifiers: 0,
    facts: 0,
    groups: 0,
    rejected: 0,
    repaired: 0,
    skippedReason: reason,
  };
}
