import { emptyLayer, type Layer } from "#codebook/layer.ts";
import type { OpenedFile, Reader } from "#sources/reader.ts";
import { gather } from "#sources/table/gather.ts";
import { linesOf } from "#sources/table/lines.ts";
import { takeAtom } from "./umls-atoms.ts";
import { guidelinesInOrder, takeAttribute } from "./umls-attributes.ts";
import { takeRelation } from "./umls-relations.ts";
import type { Atoms, UmlsState } from "./umls-state.ts";
import { umlsFields, umlsFileOf, type UmlsFile } from "./umls-lines.ts";

const WHAT: Readonly<Record<UmlsFile, string>> = {
  MRCONSO: "UMLS MRCONSO: names",
  MRSAT: "UMLS MRSAT: attributes",
  MRREL: "UMLS MRREL: relations",
  MRHIER: "UMLS MRHIER: hierarchy",
};

/**
 * Reads one file of UMLS line by line: a file too large for memory can be fed in pieces. Lines of other
 * vocabularies are neither used nor counted.
 */
export type UmlsReading = {
  readonly take: (text: string, line: number) => void;
  readonly layer: () => Layer;
};

/** Begins to read a file of UMLS. MRCONSO fills `atoms`, MRREL asks it: read MRCONSO first. */
export function readUmlsLines(name: UmlsFile, file: string, atoms: Atoms): UmlsReading {
  const gathering = gather(file);
  const state: UmlsState = {
    gathering,
    atoms,
    modifiers: new Map(),
    vocabularies: new Set(),
    guidelines: guidelinesInOrder(),
  };
  return {
    take: (text, line) => {
      const fields = umlsFields(name, text);
      if (fields === undefined) return;
      if ("reason" in fields) gathering.reject(line, fields.reason);
      else takeLine(name, fields, { file, line }, state);
    },
    layer: () => {
      state.guidelines.into(gathering);
      const { vocabularies, modifiers } = state;
      const cpt = vocabularies.has("CPT") || vocabularies.has("HCPT");
      return gathering.layer(
        {
          id: `umls-${name.toLowerCase()}`,
          kind: cpt || vocabularies.size === 0 ? "licensed" : "level-2",
          name: WHAT[name],
          vintage: "unknown",
          notice: "From the Unified Medical Language System of the National Library of Medicine, under its licence.",
        },
        { modifiers: [...modifiers.values()] },
      );
    },
  };
}

function takeLine(
  name: UmlsFile,
  fields: readonly string[],
  place: { readonly file: string; readonly line: number },
  state: UmlsState,
): void {
  switch (name) {
    case "MRCONSO":
      return takeAtom(fields, place, state);
    case "MRSAT":
      return takeAttribute(fields, place, state);
    case "MRREL":
      return takeRelation(fields, place, state);
    case "MRHIER":
      state.vocabularies.add(fields[4] ?? "");
      return state.gathering.reject(place.line, "headings come from the outline, where codes fall by their number");
  }
}

/** MRCONSO, MRSAT, MRREL, MRHIER of UMLS, each by itself; relations need `readUmlsFiles`. */
export const umlsReader: Reader = {
  id: "umls",
  recognise: (file) => {
    const name = umlsFileOf(file);
    return name && { what: WHAT[name], vintage: vintageIn(file.name) };
  },
  read: (file) =>
    readUmlsFiles([file])[0] ?? emptyLayer({ id: "umls", kind: "licensed", name: "UMLS", vintage: "unknown" }),
};

/** Reads the files of UMLS that were given together, MRCONSO first; the layers come in the order of the files. */
export function readUmlsFiles(files: readonly OpenedFile[]): Layer[] {
  const atoms: Atoms = new Map();
  const named = files.flatMap((file, at) => {
    const name = umlsFileOf(file);
    return name === undefined ? [] : [{ file, at, name }];
  });
  const first = named.filter(({ name }) => name === "MRCONSO");
  return [...first, ...named.filter(({ name }) => name !== "MRCONSO")]
    .map(({ file, at, name }) => ({ at, layer: readOne(file, name, atoms) }))
    .sort((a, b) => a.at - b.at)
    .map(({ layer }) => layer);
}

function readOne(file: OpenedFile, name: UmlsFile, atoms: Atoms): Layer {
  const reading = readUmlsLines(name, file.name, atoms);
  for (const { line, text } of linesOf(file)) reading.take(text, line);
  const layer = reading.layer();
  return { ...layer, source: { ...layer.source, vintage: vintageIn(file.name) } };
}

/** UMLS releases are called `2026AA`; nothing inside these files tells. */
function vintageIn(name: string): string {
  return /\b((?:19|20)\d\dA[ABC])\b/.exec(name)?.[1] ?? "unknown";
}
