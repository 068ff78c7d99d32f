import type { EditionId } from "#codebook/edition.ts";
import { chosenEdition } from "#data/preferences.ts";
import { dropParameter } from "#routing/hash-location.ts";

/** Goes over to an edition. An address that asks for another would keep it: what it asks for goes. */
export function chooseEdition(edition: EditionId | null): void {
  chosenEdition.set(edition);
  dropParameter("edition");
}
