import type { OutlineNode } from "#codebook/outline.ts";
import { guidelinesQuery } from "#data/queries.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { FoldedGuideline } from "#features/prose/folded-guideline.tsx";
import { useQuery } from "@tanstack/react-query";

/** The guideline of a category, section or subsection: long, so it stands folded above the list unless the list is short. */
export function NodeGuideline({ node }: { readonly node: OutlineNode }) {
  const manifest = useManifest();
  const query = useQuery({ ...guidelinesQuery(manifest, node.path), enabled: node.hasGuideline });
  if (!node.hasGuideline) return null;
  return (
    <div className="mt-4">
      <FoldedGuideline
        node={node}
        guideline={query.data?.guidelines.find((each) => each.path === node.path)}
        failed={query.error !== null}
      />
    </div>
  );
}
