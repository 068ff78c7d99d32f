import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import { emptyLayer, type Layer } from "#codebook/layer.ts";
import type { OpenedFile, Reader, Recognised } from "#sources/reader.ts";
import { noteSentence } from "#sources/starter/notes.ts";
import { quoted, textIn } from "#sources/table/clean-text.ts";
import { columnOf } from "#sources/table/columns.ts";
import { gather, type Said } from "#sources/table/gather.ts";
import { vintageOf } from "#sources/table/preamble.ts";
import { propertyName, saidByProperty } from "./code-properties.ts";
import { licensedSource } from "./list-columns.ts";
import {
  linkNames,
  linkTable,
  PROPERTY,
  RELATIONSHIP,
  typeTable,
  valueColumn,
  type LinkNames,
} from "./link-concepts.ts";

/** CPT Link, Property: a line a property of a concept. Alone it can name few types: see `readLinkFiles`. */
export const linkProperties = linkReader("ama-link-properties", "CPT Link: properties", PROPERTY, readProperties);

/** CPT Link, Relationship and RelationshipGroup: concept, type, concept. */
export const linkRelationships = linkReader(
  "ama-link-relationships",
  "CPT Link: relationships",
  RELATIONSHIP,
  readRelationships,
);

/** CPT Link, Type: the names of the type numbers. Says nothing by itself. */
export const linkTypes: Reader = {
  id: "ama-link-types",
  recognise: (file) => (typeTable(file) ? { what: "CPT Link: types", vintage: vintageOf([], file.name) } : undefined),
  read: (file, recognised) => {
    const gathering = gather(file.name);
    for (const _row of typeTable(file)?.rows ?? []) gathering.use();
    return gathering.layer(licensedSource(linkTypes.id, recognised, []));
  },
};

type ReadLink = (file: OpenedFile, recognised: Recognised, names: LinkNames) => Layer;

function linkReader(
  id: string,
  what: string,
  wanted: readonly RegExp[],
  read: ReadLink,
): Reader & { readonly readWith: ReadLink } {
  return {
    id,
    recognise: (file) => (linkTable(file, wanted) ? { what, vintage: vintageOf([], file.name) } : undefined),
    read: (file, recognised) => read(file, recognised, linkNames([file])),
    readWith: read,
  };
}

/**
 * Reads the files of CPT Link that a person gave together: types are named by Type, concepts get their
 * codes from Property and from any other table with both. A file that is none of them gives no layer.
 */
export function readLinkFiles(files: readonly OpenedFile[]): Layer[] {
  const names = linkNames(files);
  return files.flatMap((file) => {
    for (const reader of [linkProperties, linkRelationships]) {
      const recognised = reader.recognise(file);
      if (recognised !== undefined) return [reader.readWith(file, recognised, names)];
    }
    const recognised = linkTypes.recognise(file);
    return recognised === undefined ? [] : [linkTypes.read(file, recognised)];
  });
}

function readProperties(file: OpenedFile, recognised: Recognised, { types, codes }: LinkNames): Layer {
  const source = licensedSource(linkProperties.id, recognised, []);
  const table = linkTable(file, PROPERTY);
  if (table === undefined) return emptyLayer(source);
  const conceptAt = columnOf(table.header, /^concept id\b/);
  const typeAt = columnOf(table.header, /^property type( id| name)?$/);
  const valueAt = valueColumn(table.header);
  const gathering = gather(file.name);
  for (const { line, cells } of table.rows) {
    const code = codeOf(cells[conceptAt], codes);
    const type = (cells[typeAt] ?? "").trim();
    const name = types.get(type) ?? type;
    const value = cells[valueAt] ?? "";
    const isOwnCode = code !== undefined && parseCodeId(value.slice(0, 20)) === code;
    const said: Said | undefined = isOwnCode ? {} : saidByProperty(name, value, { file: file.name, line });
    if (code === undefined) gathering.reject(line, whyNoConcept(cells[conceptAt]));
    else if (said !== undefined) gathering.say(line, code, said);
    else gathering.reject(line, noPlaceFor(name, types.size > 0));
  }
  return gathering.layer(source);
}

function whyNoConcept(cell: string | undefined): string {
  const concept = textIn(cell);
  return concept === undefined
    ? "there is no concept in this line"
    : `concept ${quoted(concept)} is not known to be a code: headings come from the outline, where codes fall by their number`;
}

function noPlaceFor(name: string, typesAreGiven: boolean): string {
  if (/^\d+$/.test(name))
    return typesAreGiven
      ? `property type ${name} is not in the Type file`
      : `property type ${name} is named in the Type file, which was not given`;
  return `an edition has no place for the property ${quoted(name)}`;
}

function readRelationships(file: OpenedFile, recognised: Recognised, { types, codes }: LinkNames): Layer {
  const source = licensedSource(linkRelationships.id, recognised, []);
  const table = linkTable(file, RELATIONSHIP);
  if (table === undefined) return emptyLayer(source);
  const ids = table.header.names.flatMap((name, at) => (/concept id\b/.test(name) ? [at] : []));
  const typeAt = columnOf(table.header, /^relationship type( id| name)?$/);
  const gathering = gather(file.name);
  for (const { line, cells } of table.rows) {
    const [from, to] = [codeOf(cells[ids[0] ?? -1], codes), codeOf(cells[ids[1] ?? -1], codes)];
    const type = textIn(cells[typeAt]) ?? "";
    const said = to && saidByRelation(types.get(type) ?? type, to, { file: file.name, line });
    if (from === undefined || to === undefined) gathering.reject(line, "one of its concepts is not known to be a code");
    else if (said === undefined)
      gathering.reject(line, `an edition has no place for the relationship ${quoted(types.get(type) ?? type)}`);
    else gathering.say(line, from, said);
  }
  return gathering.layer(source);
}

/**
 * What "this code RELATION other code" says of this code; the relations are called alike in CPT Link
 * and in the RELA column of MRREL.
 */
export function saidByRelation(
  relation: string,
  other: CodeId,
  place: { readonly file: string; readonly line: number },
): Said | undefined {
  const ranges = [{ first: other, last: other }];
  switch (propertyName(relation)) {
    case "ADDON_CODE_FOR":
      return { addOn: true, primaries: ranges };
    case "DO_NOT_CODE_WITH":
      return { notes: [{ ...noteSentence({ "do-not-report-with": ranges }), place }] };
    default:
      return undefined;
  }
}

function codeOf(concept: string | undefined, codes: LinkNames["codes"]): CodeId | undefined {
  const id = (concept ?? "").slice(0, 40).trim();
  return parseCodeId(codes.get(id) ?? id);
}
