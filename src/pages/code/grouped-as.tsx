import type { CodeEntry } from "#codebook/code.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { groupAddress } from "#routing/addresses.ts";
import { Part } from "#ui/part.tsx";

/** The groups that groupings put the code into, each with its source and date; each leads to the other codes of the group. */
export function GroupedAs({ entry }: { readonly entry: CodeEntry }) {
  const { sources } = useManifest();
  if (entry.groups === undefined) return null;
  return (
    <Part title="Grouped as">
      <ul className="space-y-1.5 text-[0.875rem]">
        {entry.groups.map(({ source, group, title }) => (
          <li key={`${source} ${group}`}>
            <a href={groupAddress(sources[source]?.id ?? "", group)} title="All codes of this group">
              {title}
            </a>
            <p className="label">
              {group} in {sources[source]?.name}
              {sources[source]?.vintage !== "unknown" && `, ${sources[source]?.vintage}`}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
