import { parseEditionId } from "#codebook/edition.ts";
import { chosenEdition } from "#data/preferences.ts";
import { editionsQuery } from "#data/queries.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { aboutAddress } from "#routing/addresses.ts";
import { useQuery } from "@tanstack/react-query";

/** The edition in view, always visible: a choice where there are several. */
export function EditionMenu() {
  const manifest = useManifest();
  const editions = useQuery(editionsQuery).data?.editions ?? [];
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
        onChange={(event) => chosenEdition.set(parseEditionId(event.target.value) ?? null)}
      >
        {editions.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
    </label>
  );
}
