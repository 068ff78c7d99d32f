import type { Guideline, Shard, TrailNode } from "#codebook/edition.ts";
import { guidelinesQuery, hasGuidelinesFile } from "#data/queries.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { FoldedGuideline } from "#features/prose/folded-guideline.tsx";
import { useQuery } from "@tanstack/react-query";
import { Part } from "#ui/part.tsx";

type Props = { readonly trail: readonly TrailNode[]; readonly shard: Shard };

/**
 * Every guideline in force here, from the section down to the heading. The heading's own came with the
 * page; those of the levels above are one more file, read after the page stands.
 */
export function GuidelinesInForce({ trail, shard }: Props) {
  const manifest = useManifest();
  const guided = trail.filter((node) => node.hasGuideline);
  const above =
    guided.find((node) => node.level !== "heading" && node.level !== "subheading" && node.level !== "category") ??
    guided[0];
  const file = above?.path ?? "";
  const isThere = hasGuidelinesFile(manifest, file);
  const higher = useQuery({ ...guidelinesQuery(manifest, file), enabled: isThere });
  if (guided.length === 0) return null;
  const find = (path: string): Guideline | undefined =>
    shard.guidelines.find((each) => each.path === path) ?? higher.data?.guidelines.find((each) => each.path === path);
  return (
    <Part title="Guidelines in force" className="print:hidden">
      {guided.map((node) => (
        <FoldedGuideline key={node.path} node={node} guideline={find(node.path)} failed={higher.error !== null} />
      ))}
    </Part>
  );
}
