import { BUILT, guidelinesFile, indexFile } from "#codebook/built-files.ts";
import type { CodeId } from "#codebook/code-id.ts";
import { rangeHolds } from "#codebook/code-range.ts";
import type { EditionId, Manifest } from "#codebook/edition.ts";
import { QueryClient, queryOptions } from "@tanstack/react-query";
import {
  decodeChanges,
  decodeEditions,
  decodeGuidelines,
  decodeIndex,
  decodeLearn,
  decodeManifest,
  decodeModifiers,
  decodeOutline,
  decodeShard,
} from "./decode/built.ts";
import { readBuilt, readEditionsText, ReadError } from "./store.ts";

/** Built files never change under their name and edition: what was read once is kept. `always`, because offline the service worker answers. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: "static",
        gcTime: Infinity,
        networkMode: "always",
        retry: (times, error) => times < 1 && error instanceof ReadError && error.reason === "unreachable",
        retryDelay: 400,
      },
    },
  });
}

export const editionsQuery = queryOptions({
  queryKey: ["editions"],
  queryFn: async () => decodeEditions(BUILT.editions, await readEditionsText()),
});

export function manifestQuery(edition: EditionId) {
  return queryOptions({
    queryKey: [edition, "manifest"],
    queryFn: async () => decodeManifest(BUILT.manifest, await readBuilt(edition, BUILT.manifest, undefined)),
  });
}

function builtFile<T>(manifest: Manifest, file: string, decode: (file: string, json: string) => T) {
  return queryOptions({
    queryKey: [manifest.edition, file],
    queryFn: async () => {
      const expected = manifest.files[file];
      if (expected === undefined) throw new ReadError("missing", file);
      return decode(file, await readBuilt(manifest.edition, file, expected));
    },
  });
}

export const outlineQuery = (manifest: Manifest) => builtFile(manifest, BUILT.outline, decodeOutline);
export const modifiersQuery = (manifest: Manifest) => builtFile(manifest, BUILT.modifiers, decodeModifiers);
export const changesQuery = (manifest: Manifest) => builtFile(manifest, BUILT.changes, decodeChanges);
export const indexQuery = (manifest: Manifest, letter: string) => builtFile(manifest, indexFile(letter), decodeIndex);
export const learnQuery = (manifest: Manifest) => builtFile(manifest, BUILT.learn, decodeLearn);
export const shardQuery = (manifest: Manifest, file: string) => builtFile(manifest, file, decodeShard);

/** Guidelines of a section, its subsections included; an edition may have none for it. */
export const guidelinesQuery = (manifest: Manifest, sectionPath: string) =>
  builtFile(manifest, guidelinesFile(sectionPath), decodeGuidelines);

export function hasGuidelinesFile(manifest: Manifest, sectionPath: string): boolean {
  return manifest.files[guidelinesFile(sectionPath)] !== undefined;
}

/** The shard whose numbers hold the code: where the code is, if the edition has it at all. */
export function shardOfCode(manifest: Manifest, code: CodeId): string | undefined {
  return manifest.shards.find((shard) => shard.runs.some((run) => rangeHolds(run, code)))?.file;
}

/** The shards of a heading, in book order (large headings have several). */
export function shardsOfPath(manifest: Manifest, path: string): string[] {
  return manifest.shards.filter((shard) => shard.path === path).map((shard) => shard.file);
}
