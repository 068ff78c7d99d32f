import { isOnDevice, parseEditionId, type EditionListing } from "#codebook/edition.ts";
import { ownEditionsChanged } from "#data/preferences.ts";
import { editionsQuery } from "#data/queries.ts";
import { useLocal } from "#data/use-local.ts";
import { chooseEdition } from "#features/edition/choose-edition.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { aboutAddress } from "#routing/addresses.ts";
import { useQuery } from "@tanstack/react-query";

/** The edition in view, always visible: a choice where there are several. */
export function EditionMenu() {
  const manifest = useManifest();
  const editions = useQuery(editionsQuery(useLocal(ownEditionsChanged))).data?.editions ?? [];
  if (editions.length < 2) {
    return (
      <a href={aboutAddress} className="label whitespace-nowrap" title="About this edition">
        {manifest.title}
      </a>
    );
  }
  return (
    <label className="label">
      <span className="sr-only">Edition</span>
      <select
        className="h-9 max-w-36 rounded-sm border border-rule bg-sheet px-2 text-ink"
        value={manifest.edition}
        onChange={(event) => chooseEdition(parseEditionId(event.target.value) ?? null)}
      >
        <Options editions={editions.filter(({ id }) => !isOnDevice(id))} />
        {editions.some(({ id }) => isOnDevice(id)) && (
          <optgroup label="On this device">
            <Options editions={editions.filter(({ id }) => isOnDevice(id))} />
          </optgroup>
        )}
      </select>
    </label>
  );
}

function Options({ editions }: { readonly editions: readonly EditionListing[] }) {
  return editions.map(({ id, title }) => (
    <option key={id} value={id}>
      {title}
    </option>
  ));
}
