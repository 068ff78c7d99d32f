import { parseCodeId } from "#codebook/code-id.ts";
import {
  FORMAT_VERSION,
  type ChangesFile,
  type EditionsFile,
  type Group,
  type GroupingsFile,
  type GuidelinesFile,
  type IndexFile,
  type LearnFile,
  type Manifest,
  type ModifiersFile,
  type Outline,
  type Shard,
} from "#codebook/edition.ts";
import { MODIFIER_TYPES } from "#codebook/modifier.ts";
import { unpackOutline, type PackedOutline } from "#codebook/packed-outline.ts";
import * as v from "valibot";
import { pause } from "../pause.ts";
import { ReadError } from "../store.ts";
import {
  block,
  codeId,
  codeLink,
  codeRange,
  editionId,
  entry,
  guideline,
  modifierId,
  outlineNode,
  trailNode,
} from "./schemas.ts";

/** Decoders of the built files: unknown JSON is checked before it is believed. All throw ReadError and nothing else. */

const text = v.string();
const count = v.pipe(v.number(), v.integer());

const editions = v.object({
  format: v.number(),
  default: editionId,
  editions: v.array(v.object({ id: editionId, title: text, year: v.number(), released: text })),
  starterLayer: v.exactOptional(v.object({ size: count, sha256: text })),
}) satisfies v.GenericSchema<unknown, EditionsFile>;

const manifest = v.object({
  format: v.number(),
  edition: editionId,
  title: text,
  year: v.number(),
  released: text,
  unofficial: v.boolean(),
  notice: text,
  sources: v.array(
    v.object({
      id: text,
      kind: v.picklist(["starter", "licensed", "medicare", "level-2", "table", "grouping"]),
      name: text,
      vintage: text,
      notice: v.exactOptional(text),
    }),
  ),
  counts: v.object({
    codes: count,
    categories: v.object({ I: count, II: count, III: count, PLA: count, MAAA: count, "Level II": count }),
    modifiers: count,
    guidelines: count,
    tombstones: count,
  }),
  sections: v.array(trailNode),
  searchOptions: text,
  canary: v.object({ query: text, code: codeId }),
  shards: v.custom<Manifest["shards"]>(areShards),
  files: v.custom<Manifest["files"]>(areFiles),
}) satisfies v.GenericSchema<unknown, Manifest>;

/*
 * The two long lists of the manifest are checked by hand: every page waits for them, and a schema takes
 * several times as long.
 */
function areShards(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (each: unknown) =>
        isObject(each) &&
        typeof each["file"] === "string" &&
        typeof each["path"] === "string" &&
        Array.isArray(each["runs"]) &&
        each["runs"].every((run: unknown) => isObject(run) && isCode(run["first"]) && isCode(run["last"])),
    )
  );
}

function areFiles(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.values(value).every(
      (each) => isObject(each) && Number.isInteger(each["size"]) && typeof each["sha256"] === "string",
    )
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCode(value: unknown): boolean {
  return typeof value === "string" && parseCodeId(value) === value;
}

const shard = v.object({
  path: text,
  title: text,
  trail: v.array(trailNode),
  entries: v.array(entry),
  guidelines: v.array(guideline),
  before: v.exactOptional(codeLink),
  after: v.exactOptional(codeLink),
}) satisfies v.GenericSchema<unknown, Shard>;

const guidelines = v.object({ guidelines: v.array(guideline) }) satisfies v.GenericSchema<unknown, GuidelinesFile>;

const modifiers = v.object({
  modifiers: v.array(
    v.object({
      modifier: modifierId,
      type: v.picklist(MODIFIER_TYPES),
      name: text,
      plain: v.exactOptional(text),
      when: v.exactOptional(text),
      not: v.exactOptional(text),
      terms: v.array(text),
      codes: v.array(codeRange),
      source: count,
    }),
  ),
}) satisfies v.GenericSchema<unknown, ModifiersFile>;

const changes = v.object({
  editions: v.array(
    v.object({
      edition: v.number(),
      effective: text,
      new: v.array(codeRange),
      revised: v.array(codeRange),
      deleted: v.array(
        v.object({
          code: codeId,
          last: v.number(),
          why: v.exactOptional(text),
          successors: v.array(codeRange),
          choose: v.exactOptional(text),
        }),
      ),
    }),
  ),
}) satisfies v.GenericSchema<unknown, ChangesFile>;

const index = v.object({
  entries: v.array(
    v.object({
      term: text,
      see: v.array(text),
      seeAlso: v.array(text),
      codes: v.array(codeRange),
      under: v.array(v.object({ term: text, codes: v.array(codeRange) })),
    }),
  ),
}) satisfies v.GenericSchema<unknown, IndexFile>;

/** Tens of thousands of codes must not cost a frame. */
const codesInOnePass = v.custom<Group["codes"]>((value) => Array.isArray(value) && value.every(isCode));

const groupings = v.object({
  groupings: v.array(
    v.object({ source: count, groups: v.array(v.object({ group: text, title: text, codes: codesInOnePass })) }),
  ),
}) satisfies v.GenericSchema<unknown, GroupingsFile>;

const learn = v.object({
  pages: v.array(v.object({ topic: text, title: text, blocks: v.array(block) })),
}) satisfies v.GenericSchema<unknown, LearnFile>;

/** Columns are checked in one plain pass each: 11,000 codes must not cost a frame. */
const strings = v.custom<string[]>((value) => Array.isArray(value) && value.every((each) => typeof each === "string"));
const numbers = v.custom<number[]>((value) => Array.isArray(value) && value.every((each) => typeof each === "number"));
const outline = v.pipe(
  v.object({
    nodes: v.array(outlineNode),
    commons: strings,
    code: strings as v.GenericSchema<unknown, string[]> as unknown as v.GenericSchema<
      unknown,
      PackedOutline["code"][number][]
    >,
    node: numbers,
    common: numbers,
    own: strings,
    indented: numbers,
    symbols: numbers,
    spelled: v.exactOptional(v.object({ at: numbers, text: strings })),
  }),
  v.check(({ code, node, common, own, indented, symbols }) =>
    [node, common, own, indented, symbols].every((column) => column.length === code.length),
  ),
);

export const decodeEditions = decoder(editions);
export const decodeManifest = decoder(manifest);
export const decodeShard = decoder(shard);
export const decodeGuidelines = decoder(guidelines);
export const decodeModifiers = decoder(modifiers);
export const decodeChanges = decoder(changes);
export const decodeIndex = decoder(index);
export const decodeGroupings = decoder(groupings);
export const decodeLearn = decoder(learn);
const decodePackedOutline = decoder(outline);

/** In three pieces: to read, check and unpack the outline of a full edition at once would hold up the page for too long. */
export async function decodeOutline(file: string, json: string): Promise<Outline> {
  await pause();
  const packed = decodePackedOutline(file, json);
  await pause();
  return unpackOutline(packed);
}

function decoder<T>(schema: v.GenericSchema<unknown, T>): (file: string, json: string) => T {
  return (file, json) => {
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      throw new ReadError("unreadable", file);
    }
    if (isOtherFormat(value)) throw new ReadError("other-format", file);
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) throw new ReadError("unreadable", file);
    return parsed.output;
  };
}

function isOtherFormat(value: unknown): boolean {
  return typeof value === "object" && value !== null && "format" in value && value.format !== FORMAT_VERSION;
}
