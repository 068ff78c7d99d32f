import type { Layer } from "#codebook/layer.ts";
import { linkProperties, linkRelationships, linkTypes, readLinkFiles } from "./ama/link-files.ts";
import { amaReaders } from "./ama/readers.ts";
import { cmsReaders } from "./cms/readers.ts";
import { groupingReaders } from "./groupings/readers.ts";
import { interchangeReaders } from "./interchange/readers.ts";
import { readUmlsFiles, umlsReader } from "./interchange/umls-readers.ts";
import { levelTwoTableReader, levelTwoTextReader } from "./level-2/level-2-readers.ts";
import type { OpenedFile, Reader, Recognised } from "./reader.ts";
import { codedTexts } from "./table/coded-texts.ts";
import type { TableMapping } from "./table/guess-columns.ts";
import { mappedTable, tableReader } from "./table/read-table.ts";

/** Every format we read; of several that recognise a file the first has it, so the particular stand before the general. */
export const READERS: readonly Reader[] = [
  ...cmsReaders,
  ...groupingReaders,
  levelTwoTextReader,
  levelTwoTableReader,
  ...amaReaders,
  ...interchangeReaders,
  tableReader,
  codedTexts,
];

/** Formats whose files explain each other: they are read together, and give a layer a file, in the order of the files. */
const TOGETHER: readonly {
  readonly readers: readonly Reader[];
  readonly read: (files: readonly OpenedFile[]) => readonly Layer[];
}[] = [
  { readers: [linkProperties, linkRelationships, linkTypes], read: readLinkFiles },
  { readers: [umlsReader], read: readUmlsFiles },
];

export type KnownFile = { readonly file: OpenedFile; readonly reader: Reader; readonly recognised: Recognised };

/** The reader that knows a file, and what it says the file is. */
export function readerFor(file: OpenedFile): KnownFile | undefined {
  for (const reader of READERS) {
    const recognised = reader.recognise(file);
    if (recognised !== undefined) return { file, reader, recognised };
  }
  return undefined;
}

/** A table read by the columns a person chose, whatever we would have taken it for. */
export function readerByMapping(file: OpenedFile, mapping: TableMapping): KnownFile | undefined {
  const reader = mappedTable(mapping);
  const recognised = reader.recognise(file);
  return recognised && { file, reader, recognised };
}

/**
 * The layers of formats whose files explain each other: concepts of one file are named by another.
 * @param known all files given, in an order that does not depend on how they were given
 */
export function readTogether(known: readonly KnownFile[]): ReadonlyMap<OpenedFile, Layer> {
  const layers = new Map<OpenedFile, Layer>();
  for (const { readers, read } of TOGETHER) {
    if (!known.some(({ reader }) => readers.includes(reader))) continue;
    // Tables of other formats may tell which concept is which code, so all files are shown to the group.
    const group = known.filter(({ file }) => readers.some((reader) => reader.recognise(file) !== undefined));
    const found = read(known.map(({ file }) => file));
    for (const [at, { file, reader }] of group.entries()) {
      const layer = found[at];
      if (layer !== undefined && readers.includes(reader)) layers.set(file, layer);
    }
  }
  return layers;
}
