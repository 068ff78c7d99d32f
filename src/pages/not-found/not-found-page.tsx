import { browseAddress, homeAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { PageTitle } from "#ui/page-title.tsx";

/** An address that leads nowhere: it is kept, so that it can be mended. */
export function NotFoundPage({ what }: { readonly what: string }) {
  return (
    <article>
      <PageTitle takeFocus={cameFromInside()} title="Not found: Fivedigit">
        Not found
      </PageTitle>
      <p className="measure mt-2">
        There is no {what}. The address stands unchanged above: look for a slip of the key in it, or type into the
        search box what you are looking for.
      </p>
      <p className="mt-4 flex gap-6">
        <a href={homeAddress}>Start page</a>
        <a href={browseAddress}>Browse the outline</a>
      </p>
    </article>
  );
}
