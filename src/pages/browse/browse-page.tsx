import { grouped } from "#ui/grouped.ts";
import { groupingsQuery, hasGroupings, outlineQuery } from "#data/queries.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { OutlineTree } from "#features/outline/outline-tree.tsx";
import { groupAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";

/** `#/browse`: the whole outline as a page. */
export function BrowsePage() {
  const manifest = useManifest();
  const outline = useQuery(outlineQuery(manifest));
  const groupings = useQuery({ ...groupingsQuery(manifest), enabled: hasGroupings(manifest) }).data?.groupings ?? [];
  return (
    <div className="max-w-4xl">
      <PageTitle takeFocus={cameFromInside()} title={`Outline of ${manifest.title}`}>
        Outline
      </PageTitle>
      <p className="measure mt-1 mb-4 text-quiet">
        The whole code set as the book prints it: category, section, subsection, heading. Arrow keys move, right opens,
        left closes, Enter goes to the page.
      </p>
      {groupings.length > 0 && (
        <ul className="mb-4 flex flex-wrap gap-x-6">
          {groupings.map(({ source, groups }) => (
            <li key={source}>
              <a href={groupAddress(manifest.sources[source]?.id ?? "")}>{manifest.sources[source]?.name}</a>{" "}
              <span className="label">{grouped(groups.length)} groups</span>
            </li>
          ))}
        </ul>
      )}
      <Resource of={outline} failed={(error, retry) => <ReadFailed error={error} onRetry={retry} />}>
        {({ nodes }) => <OutlineTree nodes={nodes} />}
      </Resource>
    </div>
  );
}
