import { BUILT } from "#codebook/built-files.ts";
import { isOnDevice, type Manifest } from "#codebook/edition.ts";
import { createSearchClient, SearchFailed, type SearchClient } from "#search/client.ts";
import workerUrl from "#search/worker.ts?worker&url";
import { readBuiltBytes, ReadError } from "./store.ts";

let open: { readonly manifest: Manifest; readonly client: SearchClient } | undefined;

/** The search of an edition: one worker for the edition in view, started when it is first asked. */
export function searchClientFor(manifest: Manifest): SearchClient {
  if (open?.manifest === manifest) return open.client;
  open?.client.close();
  const client = createSearchClient(
    () => new Worker(workerUrl, { type: "module" }),
    async () => {
      const [search, outline] = await Promise.all([
        readBytes(manifest, BUILT.search),
        readBytes(manifest, BUILT.outline),
      ]);
      return { search, outline };
    },
  );
  open = { manifest, client };
  return client;
}

/** What a search that could not begin means for the edition; any other error as it is. */
export function searchError(error: unknown, { edition }: Manifest): Error {
  if (error instanceof SearchFailed && (error.reason === "wrong-format" || error.reason === "other-options"))
    return new ReadError(isOnDevice(edition) ? "made-earlier" : "other-format", `${edition}/${BUILT.search}`);
  return error instanceof Error ? error : new Error(String(error));
}

async function readBytes(manifest: Manifest, file: string): Promise<ArrayBuffer> {
  const expected = manifest.files[file];
  if (expected === undefined) throw new ReadError("missing", file);
  return readBuiltBytes(manifest.edition, file, expected);
}
