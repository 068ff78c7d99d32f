import { pathOf } from "#codebook/outline.ts";
import { outlineQuery } from "#data/queries.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { Breadcrumb } from "#features/outline/breadcrumb.tsx";
import { nodeRange } from "#features/outline/node-range.ts";
import { NotFoundPage } from "#pages/not-found/not-found-page.tsx";
import { cameFromInside } from "#routing/hash-location.ts";
import { grouped } from "#ui/grouped.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";
import { HeadingBody } from "./heading-body.tsx";
import { NodeGuideline } from "./node-guideline.tsx";
import { NodeList } from "./node-list.tsx";

/** `#/section/<path>`: one place of the outline, with the guideline that belongs to it, then what is below it or its codes. */
export function SectionPage({ path }: { readonly path: string }) {
  const manifest = useManifest();
  const outline = useQuery(outlineQuery(manifest));
  return (
    <Resource of={outline} failed={(error, retry) => <ReadFailed isPage error={error} onRetry={retry} />}>
      {({ nodes }) => {
        const at = nodes.findIndex((node) => node.path === path.toLowerCase());
        const node = nodes[at];
        if (node === undefined) return <NotFoundPage what={`place “${path.slice(0, 80)}” in the outline`} />;
        const trail = pathOf(nodes, at);
        const headingPath = node.level === "subheading" ? (trail.at(-2)?.path ?? node.path) : node.path;
        const hasCodes = manifest.shards.some((shard) => shard.path === headingPath);
        return (
          <article>
            <Breadcrumb trail={trail.slice(0, -1)} />
            <PageTitle takeFocus={cameFromInside()} title={`${node.title} ${nodeRange(node)}`.trim()}>
              {node.title}
            </PageTitle>
            <p className="label mt-1 tabular-nums">
              {`${node.level} ${nodeRange(node, 12)}`.trim()} · {grouped(node.count)}{" "}
              {node.count === 1 ? "code" : "codes"} in this edition
            </p>
            {hasCodes ? (
              <HeadingBody headingPath={headingPath} {...(node.level === "subheading" && { only: node.path })} />
            ) : (
              <>
                <NodeGuideline node={node} />
                <NodeList nodes={nodes} parent={at} />
              </>
            )}
          </article>
        );
      }}
    </Resource>
  );
}
