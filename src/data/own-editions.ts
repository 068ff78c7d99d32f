import type { EditionId } from "#codebook/edition.ts";
import { deleteOwnEdition, listOwnEditions, renameOwnEdition } from "#device/editions.ts";
import { sweepLeftovers } from "#device/generation.ts";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { chosenEdition, ownEditionsChanged } from "./preferences.ts";

/*
 * The editions of this device, as their page handles them. Only that page and the reading of such an
 * edition load this.
 */

export { StorageError } from "#device/storage-error.ts";
export { nameFor, type OwnEdition } from "#device/own-edition.ts";

/** @param changed when they last changed (`ownEditionsChanged`) */
export function ownEditionsQuery(changed: number) {
  return queryOptions({
    queryKey: ["own-editions", changed],
    queryFn: listOwnEditions,
    placeholderData: keepPreviousData,
  });
}

/** Tells this tab and the others that the editions of the device are not what they were. */
export function tellOwnEditionsChanged(): void {
  ownEditionsChanged.set(Math.max(Date.now(), ownEditionsChanged.get() + 1));
}

/** Another title for an edition. @throws StorageError */
export async function renameEdition(edition: EditionId, title: string): Promise<void> {
  await renameOwnEdition(edition, title);
  tellOwnEditionsChanged();
}

/** Takes an edition off the device; whoever reads it goes over to the default one first. @throws StorageError */
export async function deleteEdition(edition: EditionId): Promise<void> {
  if (chosenEdition.get() === edition) chosenEdition.set(null);
  await deleteOwnEdition(edition);
  tellOwnEditionsChanged();
}

/** Clears away what a broken or forgotten import left. Nobody waits for it, and nobody misses it when it fails. */
export function tidyUp(): void {
  sweepLeftovers().catch(() => undefined);
}

/** What this site takes of the device, and whether the browser may clear it when room gets short. */
export type DeviceRoom = {
  readonly used: number;
  readonly free: number;
  readonly persistence: "kept" | "may-be-cleared" | "unknown";
};

/** @returns undefined where the browser does not tell */
export async function deviceRoom(): Promise<DeviceRoom | undefined> {
  const storage = (navigator as { readonly storage?: StorageManager }).storage;
  if (storage === undefined) return undefined;
  const { usage, quota } = await storage.estimate();
  if (usage === undefined || quota === undefined) return undefined;
  const persisted = typeof storage.persisted === "function" ? await storage.persisted() : undefined;
  return {
    used: usage,
    free: Math.max(0, quota - usage),
    persistence: persisted === undefined ? "unknown" : persisted ? "kept" : "may-be-cleared",
  };
}

/** Asks the browser not to clear what is stored. @returns whether it agreed */
export async function askToKeep(): Promise<boolean> {
  return navigator.storage.persist();
}
