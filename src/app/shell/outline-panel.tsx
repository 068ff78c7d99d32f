import { outlineQuery } from "#data/queries.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { OutlineTree } from "#features/outline/outline-tree.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";
import { useCurrentNode } from "./current-node.ts";

/** The outline beside the page, or in the drawer. Read after the page itself has been painted. */
export default function OutlinePanel() {
  const manifest = useManifest();
  const outline = useQuery(outlineQuery(manifest));
  const current = useCurrentNode();
  return (
    <Resource of={outline} failed={(error, retry) => <ReadFailed error={error} onRetry={retry} />}>
      {({ nodes }) => <OutlineTree nodes={nodes} {...(current !== undefined && { current })} />}
    </Resource>
  );
}
