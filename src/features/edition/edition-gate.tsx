import { parseEditionId, type EditionId, type EditionListing, type EditionsFile } from "#codebook/edition.ts";
import { chosenEdition, ownEditionsChanged } from "#data/preferences.ts";
import { editionsQuery, manifestQuery } from "#data/queries.ts";
import { useLocal } from "#data/use-local.ts";
import { Button } from "#ui/button.tsx";
import { NoticeBox } from "#ui/notice-box.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "wouter";
import type { ReactNode } from "react";
import { chooseEdition } from "./choose-edition.ts";
import { DeletedElsewhere, useDeletedElsewhere } from "./deleted-elsewhere.tsx";
import { ReadFailed } from "./read-failed.tsx";
import { ManifestContext } from "./use-manifest.ts";

/** Chooses the edition (address, then this device's choice, then the default), reads its manifest, and gives it to all below. */
export function EditionGate({ children }: { readonly children: ReactNode }) {
  const editions = useQuery(editionsQuery(useLocal(ownEditionsChanged)));
  return (
    <Resource of={editions} failed={notRead}>
      {(listed) => <Chosen editions={listed}>{children}</Chosen>}
    </Resource>
  );
}

/** Without an edition there is no page to say it on: the sentence is the page. @param instead an edition to go over to */
function notRead(error: Error, retry: () => void, instead?: string) {
  return (
    <main className="px-4 py-10 wide:px-10">
      <ReadFailed isPage error={error} onRetry={retry} />
      {instead !== undefined && (
        <p className="mt-4">
          <Button onClick={() => chooseEdition(null)}>Read “{instead}” instead</Button>
        </p>
      )}
    </main>
  );
}

function Chosen({ editions, children }: { readonly editions: EditionsFile; readonly children: ReactNode }) {
  const [parameters] = useSearchParams();
  const asked = parameters.get("edition");
  const preferred = useLocal(chosenEdition);
  const listed = (id: EditionId | null | undefined): EditionListing | undefined =>
    editions.editions.find((each) => each.id === id);
  const fromAddress = listed(asked === null ? undefined : parseEditionId(asked));
  const byDefault = listed(editions.default);
  const edition = fromAddress ?? listed(preferred) ?? byDefault;
  const deleted = useDeletedElsewhere(editions, edition);
  const manifest = useQuery(manifestQuery(edition?.id ?? editions.default, edition?.revision));
  return (
    <Resource
      of={manifest}
      failed={(error, retry) => notRead(error, retry, edition === byDefault ? undefined : byDefault?.title)}
    >
      {(found) => (
        <ManifestContext value={found}>
          <DeletedElsewhere edition={deleted} instead={found.title} />
          {asked !== null && fromAddress === undefined && (
            <div className="px-4 wide:px-6">
              <NoticeBox title="This address asks for an edition that is not here" tone="warning" role="status">
                <p>
                  There is no edition “{asked.slice(0, 64)}” on this site or device. You are reading {found.title}{" "}
                  instead.
                </p>
              </NoticeBox>
            </div>
          )}
          {children}
        </ManifestContext>
      )}
    </Resource>
  );
}
