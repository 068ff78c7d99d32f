import type { Manifest } from "#codebook/edition.ts";
import { searchClientFor } from "#data/search.ts";
import { afterPaint } from "#ui/after-paint.ts";

/**
 * Brings the page of results and the search while the cursor already stands in the box, so that the first
 * key waits for neither. What fails here is met again, and said, when one searches.
 */
export function readSearchAhead(manifest: Manifest): void {
  afterPaint(() => {
    import("#pages/search/search-page.tsx").catch(() => undefined);
    searchClientFor(manifest)
      .open()
      .catch(() => undefined);
  });
}
