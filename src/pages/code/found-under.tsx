import type { CodeEntry } from "#codebook/code.ts";
import { searchAddress } from "#routing/addresses.ts";
import { Part } from "#ui/part.tsx";

/** The index terms of a code: each opens what else is found under it. */
export function FoundUnder({ entry }: { readonly entry: CodeEntry }) {
  if (entry.terms.length === 0) return null;
  return (
    <Part title="Found under" className="print:hidden">
      <ul className="measure flex flex-wrap gap-x-4 text-[0.9375rem]">
        {entry.terms.map((term) => (
          <li key={term}>
            <a href={searchAddress(term)} className="inline-block py-0.5">
              {term}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
