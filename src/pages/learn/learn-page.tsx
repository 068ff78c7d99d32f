import { ownEditionsChanged } from "#data/preferences.ts";
import { editionsQuery, learnQuery } from "#data/queries.ts";
import { useLocal } from "#data/use-local.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { BlocksView } from "#features/prose/prose-view.tsx";
import { NotFoundPage } from "#pages/not-found/not-found-page.tsx";
import { learnAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";
import { Printer } from "lucide-react";

/** `#/learn/<topic>`: how the code set works, in our own words. */
export function LearnPage({ topic }: { readonly topic: string }) {
  const manifest = useManifest();
  const editions = useQuery(editionsQuery(useLocal(ownEditionsChanged)));
  const query = useQuery(learnQuery(manifest, editions.data?.default ?? manifest.edition));
  return (
    <Resource of={query} failed={(error, retry) => <ReadFailed isPage error={error} onRetry={retry} />}>
      {({ pages }) => {
        const page = pages.find((each) => each.topic === topic.toLowerCase());
        if (page === undefined) return <NotFoundPage what={`learn page “${topic.slice(0, 60)}”`} />;
        return (
          <article>
            <div className="flex items-start justify-between gap-4">
              <PageTitle takeFocus={cameFromInside()} title={`${page.title}: Fivedigit`}>
                {page.title}
              </PageTitle>
              <span className="screen-only">
                <IconButton label="Print this page" onClick={() => print()}>
                  <Printer aria-hidden="true" size={18} />
                </IconButton>
              </span>
            </div>
            <BlocksView blocks={page.blocks} under={1} />
            <nav aria-label="Learn" className="screen-only mt-8 border-t border-rule pt-3">
              <ul className="flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem]">
                {pages
                  .filter((each) => each !== page)
                  .map((each) => (
                    <li key={each.topic}>
                      <a href={learnAddress(each.topic)}>{each.title}</a>
                    </li>
                  ))}
              </ul>
            </nav>
          </article>
        );
      }}
    </Resource>
  );
}
