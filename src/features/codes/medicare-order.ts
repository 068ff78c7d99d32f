import type { CodeEntry } from "#codebook/code.ts";
import type { Source } from "#codebook/edition.ts";

/** What one looks up first: whether and by what Medicare pays. Limits and edits come after it. */
const FIRST = ["level-2", "medicare-fees"];

/** What each file of CMS says of a code, in the order in which one asks. */
export function medicareInOrder(
  { medicare }: Pick<CodeEntry, "medicare">,
  sources: readonly Source[],
): CodeEntry["medicare"] {
  const place = ({ source }: { readonly source: number }) => {
    const at = FIRST.indexOf(sources[source]?.id ?? "");
    return at < 0 ? FIRST.length : at;
  };
  return medicare.toSorted((a, b) => place(a) - place(b));
}
