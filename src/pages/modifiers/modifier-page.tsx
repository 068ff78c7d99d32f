import { MODIFIER_TYPE_NAMES, parseModifierId, type Modifier } from "#codebook/modifier.ts";
import { printRange } from "#codebook/code-range.ts";
import { linkReferences } from "#codebook/references.ts";
import { modifiersQuery } from "#data/queries.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { ProseView } from "#features/prose/prose-view.tsx";
import { NotFoundPage } from "#pages/not-found/not-found-page.tsx";
import { modifierAddress, modifiersAddress, rangeAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";

/** `#/modifier/25`: what it says, when to use it and when not. */
export function ModifierPage({ text }: { readonly text: string }) {
  const manifest = useManifest();
  const query = useQuery(modifiersQuery(manifest));
  const id = parseModifierId(text);
  return (
    <Resource of={query} failed={(error, retry) => <ReadFailed isPage error={error} onRetry={retry} />}>
      {({ modifiers }) => {
        const at = modifiers.findIndex((each) => each.modifier === id);
        const modifier = modifiers[at];
        if (modifier === undefined) return <NotFoundPage what={`modifier “${text.slice(0, 20)}” in this edition`} />;
        return (
          <ModifierSheet
            modifier={modifier}
            previous={modifiers[at - 1]}
            next={modifiers[at + 1]}
            source={manifest.sources[modifier.source]?.name ?? ""}
          />
        );
      }}
    </Resource>
  );
}

type SheetProps = {
  readonly modifier: Modifier;
  readonly previous: Modifier | undefined;
  readonly next: Modifier | undefined;
  readonly source: string;
};

function ModifierSheet({ modifier, previous, next, source }: SheetProps) {
  const rows = [
    { name: "In plain words", text: modifier.plain },
    { name: "Use it when", text: modifier.when },
    { name: "Do not use it when", text: modifier.not },
    { name: "Found under", text: modifier.terms.length > 0 ? modifier.terms.join(" · ") : undefined },
  ].filter((row): row is { name: string; text: string } => row.text !== undefined);
  return (
    <article>
      <p className="label">
        <a href={modifiersAddress}>Modifiers</a> › {MODIFIER_TYPE_NAMES[modifier.type]}
      </p>
      <PageTitle
        takeFocus={cameFromInside()}
        title={`Modifier ${modifier.modifier}: ${modifier.name}`}
        className="mt-1 text-[1.25rem] outline-none"
      >
        <span className="label mr-2">Modifier</span>
        <span className="code mr-3 text-[2rem]">{modifier.modifier}</span>
        {modifier.name}
      </PageTitle>
      <dl className="mt-5 grid gap-x-6 sm:grid-cols-[11rem_1fr]">
        {rows.map((row) => (
          <div key={row.name} className="contents">
            <dt className="text-quiet">{row.name}</dt>
            <dd className="measure mb-3">
              <ProseView prose={linkReferences(row.text)} />
            </dd>
          </div>
        ))}
        {modifier.codes.length > 0 && (
          <>
            <dt className="text-quiet">Often with</dt>
            <dd className="measure mb-3">
              {modifier.codes.map((range, at) => (
                <span key={at}>
                  {at > 0 && ", "}
                  <a href={rangeAddress(range)} className="tabular-nums">
                    {printRange(range)}
                  </a>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <p className="label mt-4">From: {source}</p>
      <nav aria-label="Neighbours" className="screen-only mt-8 grid grid-cols-2 border-t border-rule pt-3">
        <span>
          {previous && <a rel="prev" href={modifierAddress(previous.modifier)}>{`‹ ${previous.modifier}`}</a>}
        </span>
        <span className="text-right">
          {next && <a rel="next" href={modifierAddress(next.modifier)}>{`${next.modifier} ›`}</a>}
        </span>
      </nav>
    </article>
  );
}
