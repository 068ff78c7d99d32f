import { BUILT, guidelinesFile, indexFile } from "#codebook/built-files.ts";
import type { CodeId } from "#codebook/code-id.ts";
import { rangeHolds } from "#codebook/code-range.ts";
import {
  isOnDevice,
  type EditionId,
  type EditionListing,
  type EditionsFile,
  type Manifest,
} from "#codebook/edition.ts";
import { keepPreviousData, QueryClient, queryOptions } from "@tanstack/react-query";
import {
  decodeChanges,
  decodeEditions,
  decodeGroupings,
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

/**
 * All editions: of the server, then of this device.
 * @param changed when those of the device last changed (`ownEditionsChanged`). While the list is read anew
 * the old one stands, so that nothing on the page goes away.
 */
export function editionsQuery(changed: number) {
  return queryOptions({
    queryKey: ["editions", changed],
    queryFn: async () => withOwn(decodeEditions(BUILT.editions, await readEditionsText()), changed),
    placeholderData: keepPreviousData,
  });
}

async function withOwn(served: EditionsFile, changed: number): Promise<EditionsFile> {
  const editions = served.editions.filter(({ id }) => !isOnDevice(id));
  if (changed === 0) return { ...served, editions };
  try {
    const { listOwnEditions } = await import("#device/editions.ts");
    const own = (await listOwnEditions()).map(({ id, title, year, released, saved }): EditionListing => ({
      id,
      title,
      year,
      released,
      revision: `${saved} ${title}`,
    }));
    return { ...served, editions: [...editions, ...own] };
  } catch {
    // A browser that denies its storage has no editions of its own; those of the server are there all the same.
    return { ...served, editions };
  }
}

/** @param revision of an edition of this device, as the list of editions has it */
export function manifestQuery(edition: EditionId, revision = "") {
  return queryOptions({
    queryKey: [edition, "manifest", revision],
    queryFn: async () => decodeManifest(BUILT.manifest, await readBuilt(edition, BUILT.manifest, undefined)),
    placeholderData: keepPreviousData,
  });
}

function builtFile<T>(manifest: Manifest, file: string, decode: (file: string, json: string) => T | Promise<T>) {
  return queryOptions({
    // By its hash: an edition of this device may be made anew under its name.
    queryKey: [manifest.edition, file, manifest.files[file]?.sha256],
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
export const groupingsQuery = (manifest: Manifest) => builtFile(manifest, BUILT.groupings, decodeGroupings);
export const shardQuery = (manifest: Manifest, file: string) => builtFile(manifest, file, decodeShard);

const learnFile = (manifest: Manifest) => builtFile(manifest, BUILT.learn, decodeLearn);

/**
 * The learn pages; of an edition that was built without our words those of another, so that help is never missing.
 * @param other the default edition, which has them
 */
export function learnQuery(manifest: Manifest, other: EditionId) {
  return queryOptions({
    queryKey: [...learnFile(manifest).queryKey, other],
    queryFn: async ({ client }) => {
      const own = await client.fetchQuery(learnFile(manifest));
      if (own.pages.length > 0 || other === manifest.edition) return own;
      return client.fetchQuery(learnFile(await client.fetchQuery(manifestQuery(other))));
    },
  });
}

/** Guidelines of a section, its subsections included; an edition may have none for it. */
export const guidelinesQuery = (manifest: Manifest, sectionPath: string) =>
  builtFile(manifest, guidelinesFile(sectionPath), decodeGuidelines);

export function hasGuidelinesFile(manifest: Manifest, sectionPath: string): boolean {
  return manifest.files[guidelinesFile(sectionPath)] !== undefined;
}

/** Whether the edition sorts its codes into groups beside the outline. */
export function hasGroupings(manifest: Manifest): boolean {
  return manifest.files[BUILT.groupings] !== undefined;
}

/** The shard whose numbers hold the code: where the code is, if the edition has it at all. */
export function shardOfCode(manifest: Manifest, code: CodeId): string | undefined {
  return manifest.shards.find((shard) => shard.runs.some((run) => rangeHolds(run, code)))?.file;
}

/** The shards of a heading, in book order (large headings have several). */
export function shardsOfPath(manifest: Manifest, path: string): string[] {
  return manifest.shards.filter((shard) => shard.path === path).map((shard) => shard.file);
}
