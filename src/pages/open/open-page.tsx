import { ownEditionsChanged } from "#data/preferences.ts";
import { tidyUp, type OwnEdition } from "#data/own-editions.ts";
import { editionsQuery } from "#data/queries.ts";
import { useLocal } from "#data/use-local.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { ExportButtons } from "#features/export/export-buttons.tsx";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { cameFromInside } from "#routing/hash-location.ts";
import { NoticeBox } from "#ui/notice-box.tsx";
import { Part } from "#ui/part.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { Button } from "#ui/button.tsx";
import { Opening } from "./opening.tsx";
import { OwnEditions } from "./own-editions.tsx";
import { beingRenewed, leave, onOpenState, renew, renewNothing } from "./session.ts";

/** `#/open`: files in, an edition of one's own out; below it the editions of this device. */
export function OpenPage() {
  const editions = useQuery(editionsQuery(useLocal(ownEditionsChanged)));
  const manifest = useManifest();
  const renewing = useSyncExternalStore(onOpenState, beingRenewed);
  useEffect(() => {
    tidyUp();
    return leave;
  }, []);
  const onRenew = (edition: OwnEdition) => {
    const starter = editions.data?.starterLayer;
    if (starter === undefined) return;
    scrollTo(0, 0);
    void renew(edition, starter);
  };
  return (
    <article className="max-w-4xl">
      <PageTitle takeFocus={cameFromInside()} title="Your own files: Fivedigit">
        Your own files
      </PageTitle>
      <p className="measure mt-1 mb-4">
        Open the code files you have and read them here as a codebook: searchable, with headings, notes and families,
        without a network. Nothing leaves this device.
      </p>
      {renewing !== undefined && (
        <NoticeBox title={`“${renewing.edition.title}” will be made anew`} role="status">
          <p>
            {renewing.kept
              ? "The files it was made from were kept with it and are read again. Add newer ones to them: where two say different things, the newer one counts."
              : "Give all its files, the newer ones and those that stay the same: they were not kept with it."}{" "}
            Until it is built, the edition stays as it is.
          </p>
          <p>
            <Button onClick={renewNothing}>Make a new edition instead</Button>
          </p>
        </NoticeBox>
      )}
      {isSecureContext ? (
        <Resource of={editions} failed={(error, retry) => <ReadFailed error={error} onRetry={retry} />}>
          {(found) =>
            found.starterLayer === undefined ? (
              <NoticeBox title="This site cannot open files" tone="warning">
                <p>
                  The starter that your files are laid over is not on it. Whoever hosts it can build it again with a
                  newer version of Fivedigit.
                </p>
              </NoticeBox>
            ) : (
              <Opening editions={found} starter={found.starterLayer} renewing={renewing?.edition} />
            )
          }
        </Resource>
      ) : (
        <NoticeBox title="Files can be opened over https only" tone="warning">
          <p>
            This page came over plain http, where browsers do not let a page prove and keep what it builds. Open it over
            https, or on this computer as localhost.
          </p>
        </NoticeBox>
      )}
      <OwnEditions onRenew={onRenew} />
      <Part title="For other programs" className="mt-10">
        <p className="measure mb-2 text-[0.9375rem]">
          All codes of the edition you are reading, “{manifest.title}”, with their descriptors.
        </p>
        <ExportButtons name={manifest.edition.replace(/^device-/, "")} />
      </Part>
    </article>
  );
}
