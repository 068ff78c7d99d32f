import { outlineQuery } from "#data/queries.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { OutlineTree } from "#features/outline/outline-tree.tsx";
import { cameFromInside } from "#routing/hash-location.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";

/** `#/browse`: the whole outline as a page. */
export function BrowsePage() {
  const manifest = useManifest();
  const outline = useQuery(outlineQuery(manifest));
  return (
    <div className="max-w-4xl">
      <PageTitle takeFocus={cameFromInside()} title={`Outline of ${manifest.title}`}>
        Outline
      </PageTitle>
      <p className="measure mt-1 mb-4 text-quiet">
        The whole code set as the book prints it: category, section, subsection, heading. Arrow keys move, right opens,
        left closes, Enter goes to the page.
      </p>
      <Resource of={outline} failed={(error, retry) => <ReadFailed error={error} onRetry={retry} />}>
        {({ nodes }) => <OutlineTree nodes={nodes} />}
      </Resource>
    </div>
  );
}
