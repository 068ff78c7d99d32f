import { readFileSync } from "node:fs";
import path from "node:path";
import { parseCodeId } from "../src/codebook/code-id.ts";
import { rangeHolds } from "../src/codebook/code-range.ts";
import type { CodeEntry } from "../src/codebook/code.ts";
import type { ChangesFile, EditionsFile, LearnFile, Manifest, ModifiersFile, Shard } from "../src/codebook/edition.ts";
import { DIST } from "./fixtures.ts";

/*
 * What the built edition says, read past the app: tests compare the pages with it, and so hold whatever
 * the wording of the edition is.
 */

const editions = read<EditionsFile>("editions.json");

/** Folder of the default edition inside the built app. */
export const EDITION = `codebook/${editions.default}`;

export const manifest = read<Manifest>(`${editions.default}/manifest.json`);

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(DIST, "codebook", name), "utf8")) as T;
}

function readEdition<T>(file: string): T {
  return read<T>(`${manifest.edition}/${file}`);
}

export function modifiers(): ModifiersFile["modifiers"] {
  return readEdition<ModifiersFile>("modifiers.json").modifiers;
}

export function changes(): ChangesFile["editions"] {
  return readEdition<ChangesFile>("changes.json").editions;
}

export function learnPages(): LearnFile["pages"] {
  return readEdition<LearnFile>("learn.json").pages;
}

/** File of the shard that holds a code, inside the built app. */
export function shardFileOf(code: string): string {
  const id = parseCodeId(code);
  const shard = id && manifest.shards.find(({ runs }) => runs.some((run) => rangeHolds(run, id)));
  if (shard === undefined) throw new Error(`The edition has no place for ${code}.`);
  return `${EDITION}/${shard.file}`;
}

export function shardOf(code: string): Shard {
  return readEdition<Shard>(shardFileOf(code).slice(EDITION.length + 1));
}

/** The first code in book order of a place of the outline. */
export function firstCodeUnder(place: string): string {
  const shards = manifest.shards.filter(({ path: each }) => each === place || each.startsWith(`${place}/`));
  for (const { file } of shards) {
    const first = readEdition<Shard>(file).entries[0];
    if (first !== undefined) return first.code;
  }
  throw new Error(`The edition has no code under ${place}.`);
}

/** The code as the edition has it. */
export function entryOf(code: string): CodeEntry {
  const entry = shardOf(code).entries.find((each) => each.code === code);
  if (entry === undefined) throw new Error(`The edition does not hold ${code}.`);
  return entry;
}

export function fullText(entry: CodeEntry): string {
  return entry.common === undefined ? entry.own : `${entry.common}; ${entry.own}`;
}
