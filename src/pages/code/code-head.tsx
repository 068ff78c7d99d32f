import type { CodeEntry } from "#codebook/code.ts";
import { fullDescriptor } from "#codebook/outline.ts";
import { CategoryMark } from "#features/codes/category-mark.tsx";
import { CodeName } from "#features/codes/code-name.tsx";
import { SymbolMarks } from "#features/codes/symbol-marks.tsx";
import { cameFromInside } from "#routing/hash-location.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { CodeActions } from "./code-actions.tsx";

/** Code and descriptor: nobody should have to scroll for them. The code stays in view while its page scrolls. */
export function CodeHead({ entry }: { readonly entry: CodeEntry }) {
  return (
    // No element around both: the code could stick no longer than that element is in view.
    <>
      <div className="sticky top-[6.75rem] z-10 -mx-4 flex flex-wrap items-center gap-x-3 bg-paper px-4 py-1.5 wide:static print:static wide:mx-0 wide:px-0">
        <PageTitle
          takeFocus={cameFromInside()}
          title={`${entry.code} ${shorten(fullDescriptor(entry))}`}
          className="code text-[2rem] leading-none outline-none"
        >
          <CodeName code={entry.code} />
        </PageTitle>
        <span className="text-[1.25rem]">
          <SymbolMarks symbols={entry.symbols} />
        </span>
        <CategoryMark code={entry.code} spelled />
        <CodeActions entry={entry} />
      </div>
      <p className="measure mt-2 text-[1.25rem] leading-snug">
        {entry.common !== undefined && <span className="text-quiet">{entry.common}; </span>}
        <strong className="font-semibold">{entry.own}</strong>
      </p>
      {entry.spelled !== undefined && (
        <p className="measure mt-2">
          <span className="label mr-2">A short descriptor, spelled out by us</span>
          {entry.spelled}
        </p>
      )}
      {entry.plain !== undefined && (
        <p className="measure mt-2">
          <span className="label mr-2">In plain words</span>
          {entry.plain}
        </p>
      )}
    </>
  );
}

/** Room for a tab or a bookmark: the first words, cut at a word. */
function shorten(text: string): string {
  if (text.length <= 90) return text;
  return `${text.slice(0, 90).replace(/\s+\S*$/, "")} …`;
}
