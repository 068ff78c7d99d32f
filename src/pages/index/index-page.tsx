import { indexLetters } from "#codebook/built-files.ts";
import type { IndexEntry } from "#codebook/edition.ts";
import { printRange, type CodeRange } from "#codebook/code-range.ts";
import { indexQuery } from "#data/queries.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { NotFoundPage } from "#pages/not-found/not-found-page.tsx";
import { rangeAddress, searchAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";

/** `#/index/c`: the alphabetic Index, a letter at a time. Every entry opens codes to verify in the tabular list. */
export function IndexPage({ letter = "a" }: { readonly letter: string | undefined }) {
  const manifest = useManifest();
  const letters = indexLetters(manifest.files);
  const asked = letter.charAt(0).toLowerCase();
  const query = useQuery({ ...indexQuery(manifest, asked), enabled: letters.includes(asked) });
  if (letters.length === 0) return <NoIndex />;
  if (!letters.includes(asked)) return <NotFoundPage what={`entry under “${letter.slice(0, 20)}” in the Index`} />;
  return (
    <Resource of={query} failed={(error, retry) => <ReadFailed isPage error={error} onRetry={retry} />}>
      {({ entries }) => <Leaf entries={entries} letter={asked} letters={letters} />}
    </Resource>
  );
}

/** An edition built without our words has no index terms either. */
function NoIndex() {
  const manifest = useManifest();
  return (
    <article>
      <PageTitle takeFocus={cameFromInside()} title="Index: Fivedigit">
        Index
      </PageTitle>
      <p className="measure mt-2">
        “{manifest.title}” has no Index: it was built without our index terms. Searching finds its codes by word.
      </p>
    </article>
  );
}

type LeafProps = {
  readonly entries: readonly IndexEntry[];
  readonly letter: string;
  readonly letters: readonly string[];
};

function Leaf({ entries, letter, letters }: LeafProps) {
  return (
    <article>
      <PageTitle takeFocus={cameFromInside()} title={`Index ${printed(letter)}: Fivedigit`}>
        Index <span className="text-quiet">{printed(letter)}</span>
      </PageTitle>
      <p className="measure mt-1 text-quiet">
        A way in, not an answer: open the codes and read their descriptors and notes before you report one.
      </p>
      <nav aria-label="Letters" className="screen-only my-4">
        <ul className="flex flex-wrap gap-1 wide:gap-x-0">
          {letters.map((each) => (
            <li key={each}>
              <a
                href={`#/index/${each}`}
                aria-current={each === letter ? "page" : undefined}
                className="code inline-flex h-8 min-w-8 items-center justify-center rounded-sm px-1 no-underline hover:bg-wash aria-[current=page]:bg-accent aria-[current=page]:text-accent-ink forced-colors:aria-[current=page]:outline"
              >
                {printed(each)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ul className="gap-x-10 text-[0.9375rem] leading-[1.65] sm:columns-2 rail:columns-3">
        {entries.map((entry) => (
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

function printed(letter: string): string {
  return letter === "0" ? "0–9" : letter.toUpperCase();
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
