import { printRange, type CodeRange } from "#codebook/code-range.ts";
import type { EditionChanges } from "#codebook/changes.ts";
import { changesQuery } from "#data/queries.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { codeAddress, rangeAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";

/** `#/changes`: what each edition added, revised and deleted, as far as we know. */
export function ChangesPage() {
  const query = useQuery(changesQuery(useManifest()));
  return (
    <article>
      <PageTitle takeFocus={cameFromInside()} title="Changes by edition: Fivedigit">
        Changes
      </PageTitle>
      <p className="measure mt-1 text-quiet">
        New, revised and deleted codes as far as we know them; deleted codes stay findable for claims of earlier dates.
      </p>
      <Resource of={query} failed={(error, retry) => <ReadFailed error={error} onRetry={retry} />}>
        {({ editions }) =>
          editions
            .toSorted((a, b) => b.edition - a.edition)
            .map((changes) => <OneEdition key={changes.edition} changes={changes} />)
        }
      </Resource>
    </article>
  );
}

function OneEdition({ changes }: { readonly changes: EditionChanges }) {
  return (
    <section aria-labelledby={`edition-${changes.edition}`} className="mt-8">
      <h2 id={`edition-${changes.edition}`} className="text-[1.25rem]">
        {changes.edition} <span className="label font-normal">in force from {changes.effective}</span>
      </h2>
      <RangeList title="● New" ranges={changes.new} />
      <RangeList title="▲ Revised" ranges={changes.revised} />
      {changes.deleted.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 text-base">✕ Deleted</h3>
          <ul className="text-[0.9375rem]">
            {changes.deleted.map((tombstone) => (
              <li key={tombstone.code} className="grid grid-cols-[4.5rem_1fr] items-baseline border-b border-rule py-1">
                <a href={codeAddress(tombstone.code)} className="code no-underline hover:underline">
                  <CodeName code={tombstone.code} />
                </a>
                <span className="measure">
                  {tombstone.why}
                  {tombstone.successors.length > 0 && (
                    <>
                      {" "}
                      See <Ranges ranges={tombstone.successors} />.
                    </>
                  )}{" "}
                  {tombstone.choose}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function RangeList({ title, ranges }: { readonly title: string; readonly ranges: readonly CodeRange[] }) {
  if (ranges.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 mb-1 text-base">{title}</h3>
      <p className="measure text-[0.9375rem]">
        <Ranges ranges={ranges} />
      </p>
    </>
  );
}

function Ranges({ ranges }: { readonly ranges: readonly CodeRange[] }) {
  return ranges.map((range, at) => (
    <span key={at}>
      {at > 0 && ", "}
      <a href={rangeAddress(range)} className="whitespace-nowrap tabular-nums">
        {printRange(range)}
      </a>
    </span>
  ));
}
