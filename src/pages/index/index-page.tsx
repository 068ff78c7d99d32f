import type { IndexEntry } from "#codebook/edition.ts";
import { printRange, type CodeRange } from "#codebook/code-range.ts";
import { indexQuery } from "#data/queries.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { rangeAddress, searchAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";

const OTHER = "0–9";

/** `#/index/c`: the alphabetic Index, a letter at a time. Every entry opens codes to verify in the tabular list. */
export function IndexPage({ letter }: { readonly letter: string | undefined }) {
  const query = useQuery(indexQuery(useManifest()));
  return (
    <Resource of={query} failed={(error, retry) => <ReadFailed error={error} onRetry={retry} />}>
      {({ entries }) => <Leaf entries={entries} letter={letter === undefined ? "A" : letter === "0" ? OTHER : letter.charAt(0).toUpperCase()} />}
    </Resource>
  );
}

function Leaf({ entries, letter }: { readonly entries: readonly IndexEntry[]; readonly letter: string }) {
  const letters = [...new Set(entries.map(letterOf))];
  const shown = entries.filter((entry) => letterOf(entry) === letter);
  return (
    <article>
      <PageTitle takeFocus={cameFromInside()} title={`Index ${letter}: Fivedigit`}>
        Index <span className="text-quiet">{letter}</span>
      </PageTitle>
      <p className="measure mt-1 text-quiet">A way in, not an answer: open the codes and read their descriptors and notes before you report one.</p>
      <nav aria-label="Letters" className="screen-only my-4">
        <ul className="flex flex-wrap gap-x-1 gap-y-1">
          {letters.map((each) => (
            <li key={each}>
              <a
                href={`#/index/${each === OTHER ? "0" : each.toLowerCase()}`}
                aria-current={each === letter ? "page" : undefined}
                className="code inline-flex h-8 min-w-8 items-center justify-center rounded-sm px-1 no-underline hover:bg-wash aria-[current=page]:bg-accent aria-[current=page]:text-accent-ink"
              >
                {each}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.length === 0 && <p>Nothing under {letter}.</p>}
      <ul className="gap-x-10 text-[0.9375rem] sm:columns-2 rail:columns-3">
        {shown.map((entry) => (
          <li key={entry.term} className="mb-1.5 break-inside-avoid pl-4 -indent-4">
            <a href={searchAddress(entry.term)} className="font-semibold no-underline hover:underline">
              {entry.term}
            </a>{" "}
            <Codes ranges={entry.codes} />
            <References lead="See" terms={entry.see} />
            <References lead="See also" terms={entry.seeAlso} />
            {entry.under.length > 0 && (
              <ul>
                {entry.under.map((each) => (
                  <li key={each.term} className="pl-4">
                    {each.term} <Codes ranges={each.codes} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

function letterOf(entry: IndexEntry): string {
  const first = /[A-Z0-9]/i.exec(entry.term)?.[0]?.toUpperCase() ?? OTHER;
  return /[A-Z]/.test(first) ? first : OTHER;
}

function Codes({ ranges }: { readonly ranges: readonly CodeRange[] }) {
  return ranges.map((range, at) => (
    <span key={at}>
      {at > 0 && ", "}
      <a href={rangeAddress(range)} className="whitespace-nowrap tabular-nums">
        {printRange(range)}
      </a>
    </span>
  ));
}

function References({ lead, terms }: { readonly lead: string; readonly terms: readonly string[] }) {
  if (terms.length === 0) return null;
  return (
    <span>
      {" "}
      <em>{lead}</em>{" "}
      {terms.map((term, at) => (
        <span key={term}>
          {at > 0 && "; "}
          <a href={searchAddress(term)}>{term}</a>
        </span>
      ))}
    </span>
  );
}
