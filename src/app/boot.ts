import { parseCodeId } from "#codebook/code-id.ts";
import { isOnDevice, parseEditionId, type EditionId } from "#codebook/edition.ts";
import { chosenEdition, ownEditionsChanged } from "#data/preferences.ts";
import { editionsQuery, manifestQuery, shardOfCode, shardQuery } from "#data/queries.ts";
import { splitHash } from "#routing/hash-location.ts";
import type { QueryClient } from "@tanstack/react-query";

/** Longest the first picture waits for its data, in ms: on a slow network the frame of the page comes first. */
const LONGEST_WAIT = 250;

/**
 * Reads what the first page needs before anything is rendered, so that a code page opened cold is
 * rendered once, whole, rather than frame, edition and page one after the other. Whatever goes wrong
 * here is met again, and said, where it is used.
 */
export async function readFirstPage(queries: QueryClient): Promise<void> {
  const reading = Promise.allSettled([
    queries.prefetchQuery(editionsQuery(ownEditionsChanged.get())),
    readPage(queries),
    // The page of results is a file of its own.
    /^#\/?search\b/.test(location.hash) ? import("#pages/search/search-page.tsx") : undefined,
  ]);
  await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
}

async function readPage(queries: QueryClient): Promise<void> {
  const { path, search } = splitHash(location.hash);
  const named = new URLSearchParams(search).get("edition") ?? chosenEdition.get() ?? builtWith();
  const edition = parseEditionId(named);
  if (edition === undefined) return;
  const manifest = await queries.fetchQuery(manifestQuery(edition, await revisionOf(queries, edition)));
  const code = /^\/code\/([^/]+)\/?$/i.exec(path)?.[1];
  const id = code === undefined ? undefined : parseCodeId(code);
  const file = id === undefined ? undefined : shardOfCode(manifest, id);
  if (file !== undefined) await queries.prefetchQuery(shardQuery(manifest, file));
}

/** An edition of this device may have been made anew under its name: only the list of editions tells. */
async function revisionOf(queries: QueryClient, edition: EditionId): Promise<string | undefined> {
  if (!isOnDevice(edition)) return undefined;
  const { editions } = await queries.fetchQuery(editionsQuery(ownEditionsChanged.get()));
  return editions.find(({ id }) => id === edition)?.revision;
}

/** The default edition when the app was built; `editions.json` has the last word. */
function builtWith(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="edition"]')?.content ?? "";
}
