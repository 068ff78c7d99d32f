import { dated } from "#codebook/edition.ts";
import { grouped } from "#ui/grouped.ts";
import type { Group } from "#codebook/edition.ts";
import { groupingsQuery, hasGroupings, outlineQuery } from "#data/queries.ts";
import { FamilyRows } from "#features/codes/family-rows.tsx";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { NotFoundPage } from "#pages/not-found/not-found-page.tsx";
import { browseAddress, groupAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { Button } from "#ui/button.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

/** A group of thousands is shown in portions, so that the page answers at once. */
const PORTION = 200;

type Props = { readonly grouping: string; readonly group: string | undefined };

/** `#/browse/ccs` and `#/browse/ccs/76`: the groups of a grouping, and the codes of one in book order. */
export function GroupingsPage({ grouping, group }: Props) {
  const manifest = useManifest();
  const query = useQuery({ ...groupingsQuery(manifest), enabled: hasGroupings(manifest) });
  if (!hasGroupings(manifest)) return <Missing what={`grouping “${grouping.slice(0, 40)}”`} />;
  return (
    <Resource of={query} failed={(error, retry) => <ReadFailed isPage error={error} onRetry={retry} />}>
      {({ groupings }) => {
        const found = groupings.find(({ source }) => manifest.sources[source]?.id === grouping);
        const source = manifest.sources[found?.source ?? -1];
        if (found === undefined || source === undefined)
          return <Missing what={`grouping “${grouping.slice(0, 40)}”`} />;
        const one = found.groups.find((each) => each.group === group);
        if (group !== undefined && one === undefined)
          return <Missing what={`group “${group.slice(0, 40)}” in ${source.name}`} />;
        const from = dated(source.name, source.vintage);
        return one === undefined ? (
          <AllGroups grouping={grouping} name={source.name} from={from} groups={found.groups} />
        ) : (
          <OneGroup key={one.group} grouping={grouping} from={from} group={one} />
        );
      }}
    </Resource>
  );
}

function Missing({ what }: { readonly what: string }) {
  return <NotFoundPage what={`${what} in this edition`} />;
}

type AllProps = {
  readonly grouping: string;
  readonly name: string;
  readonly from: string;
  readonly groups: readonly Group[];
};

function AllGroups({ grouping, name, from, groups }: AllProps) {
  return (
    <article className="max-w-4xl">
      <PageTitle takeFocus={cameFromInside()} title={`${name}: Fivedigit`}>
        {name}
      </PageTitle>
      <p className="measure mt-1 mb-4 text-quiet">
        Groups of {from}: a view beside the <a href={browseAddress}>outline of the book</a>, not a part of it. Only
        codes of this edition are counted.
      </p>
      <ul>
        {groups.map(({ group, title, codes }) => (
          <li key={group} className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5">
            <a href={groupAddress(grouping, group)}>{title}</a>
            <span className="label text-right tabular-nums">
              {group} <span className="inline-block min-w-16">{grouped(codes.length)}</span>
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}

function OneGroup({
  grouping,
  from,
  group,
}: {
  readonly grouping: string;
  readonly from: string;
  readonly group: Group;
}) {
  const manifest = useManifest();
  const outline = useQuery(outlineQuery(manifest));
  const [shown, setShown] = useState(PORTION);
  const rows = useMemo(() => {
    const here = new Set<string>(group.codes);
    return outline.data?.lines.filter(({ code }) => here.has(code)) ?? [];
  }, [outline.data, group]);
  return (
    <article>
      <PageTitle takeFocus={cameFromInside()} title={`${group.title}: Fivedigit`}>
        {group.title}
      </PageTitle>
      <p className="label mt-1 mb-4">
        Group {group.group} of <a href={groupAddress(grouping)}>{from}</a> · {grouped(group.codes.length)}{" "}
        {group.codes.length === 1 ? "code" : "codes"} of this edition, in book order
      </p>
      <Resource of={outline} failed={(error, retry) => <ReadFailed error={error} onRetry={retry} />}>
        {() => <FamilyRows rows={rows.slice(0, shown)} />}
      </Resource>
      {rows.length > shown && (
        <p className="screen-only mt-4">
          <Button onClick={() => setShown((count) => count + PORTION)}>
            Show {Math.min(PORTION, rows.length - shown)} more
          </Button>
        </p>
      )}
    </article>
  );
}
