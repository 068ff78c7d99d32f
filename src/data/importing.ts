import { createImportClient, type ImportClient } from "#import/client.ts";
import type { Progress } from "#import/protocol.ts";
import indexerUrl from "#import/indexer.ts?worker&url";
import workerUrl from "#import/worker.ts?worker&url";

/* What a page needs of the import, without knowing the rooms behind it. */

export { ImportFailed, type ImportClient } from "#import/client.ts";
export { nameFiles } from "#import/named-files.ts";
export type {
  Conflict,
  FoundCopy,
  Given,
  Preview,
  PreviewedEdition,
  Progress,
  TableGuess,
  TableMapping,
} from "#import/protocol.ts";

/** Starts the work of one import. */
export function startImport(onProgress: (progress: Progress) => void): ImportClient {
  return createImportClient(
    () => new Worker(workerUrl, { type: "module" }),
    () => new Worker(indexerUrl, { type: "module" }),
    onProgress,
  );
}
