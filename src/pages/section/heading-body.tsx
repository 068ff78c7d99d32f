import type { Shard } from "#codebook/edition.ts";
import { shardQuery, shardsOfPath } from "#data/queries.ts";
import { FamilyRows } from "#features/codes/family-rows.tsx";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { nodeRange } from "#features/outline/node-range.ts";
import { FoldedGuideline } from "#features/prose/folded-guideline.tsx";
import { useQueries } from "@tanstack/react-query";

type Props = {
  readonly headingPath: string;
  /** A subheading's path, when only its codes are wanted. */
  readonly only?: string;
};

/** Guidelines and codes of a heading in book order, its subheadings as captions. */
export function HeadingBody({ headingPath, only }: Props) {
  const manifest = useManifest();
  const results = useQueries({
    queries: shardsOfPath(manifest, headingPath).map((file) => shardQuery(manifest, file)),
  });
  const failed = results.find((result) => result.error !== null);
  if (failed?.error) return <ReadFailed error={failed.error} onRetry={() => void failed.refetch()} />;
  const shards = results.flatMap((result) => result.data ?? []);
  if (shards.length < results.length) return null;
  const first = shards[0];
  if (first === undefined) return null;
  const places = [headingPath, ...subheadings(first)].filter((path) => only === undefined || path === only);
  return (
    <>
      {places.map((path) => (
        <Place key={path} path={path} shards={shards} isHeading={path === headingPath || only !== undefined} />
      ))}
      {shards.every((shard) => shard.entries.length === 0) && (
        <p className="measure mt-4 text-quiet">
          This edition holds no codes of this heading yet. Its place and its numbers are here, so that codes from your
          own files fall into it.
        </p>
      )}
    </>
  );
}

function Place({
  path,
  shards,
  isHeading,
}: {
  readonly path: string;
  readonly shards: readonly Shard[];
  readonly isHeading: boolean;
}) {
  const node = shards[0]?.trail.find((each) => each.path === path);
  const rows = shards.flatMap((shard, part) =>
    shard.entries
      .filter((entry) => entry.path === path)
      .map((entry) => ({ ...entry, family: part * 10_000 + entry.family })),
  );
  const guideline = shards[0]?.guidelines.find((each) => each.path === path);
  if (node === undefined) return null;
  return (
    <section aria-label={node.title} className="mt-4">
      {!isHeading && (
        <h2 className="mt-8 mb-1 border-b border-rule pb-1 text-[1.125rem]">
          {node.title} <span className="label font-normal tabular-nums">{nodeRange(node)}</span>
        </h2>
      )}
      {guideline !== undefined && (
        <FoldedGuideline node={node} guideline={guideline} open={guideline.blocks.length <= 4} />
      )}
      <div className="mt-2">
        <FamilyRows rows={rows} />
      </div>
    </section>
  );
}

function subheadings(shard: Shard): string[] {
  return shard.trail.filter((node) => node.level === "subheading").map((node) => node.path);
}
