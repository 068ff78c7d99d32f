import { fullDescriptor } from "#codebook/outline.ts";
import { outlineQuery } from "#data/queries.ts";
import { recentCodes } from "#data/preferences.ts";
import { useLocal } from "#data/use-local.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { codeAddress } from "#routing/addresses.ts";
import { useQuery } from "@tanstack/react-query";

const SHOWN = 8;

/** The codes this device looked at last. Kept here only, and cleared here. */
export function Recent() {
  const manifest = useManifest();
  const recent = useLocal(recentCodes);
  const lines = useQuery(outlineQuery(manifest)).data?.lines;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className="label mb-1 flex items-baseline justify-between border-b border-rule pb-1">
        Recently viewed
        {recent.length > 0 && (
          <button type="button" className="underline hover:text-accent" onClick={() => recentCodes.set([])}>
            Clear
          </button>
        )}
      </h2>
      {recent.length === 0 ? (
        <p className="py-1.5 text-[0.9375rem] text-quiet">Codes you open are listed here, on this device only.</p>
      ) : (
        <ul>
          {recent.slice(0, SHOWN).map((code) => {
            const line = lines?.find((each) => each.code === code);
            return (
              <li key={code} className="grid grid-cols-[4rem_1fr] items-baseline border-b border-rule py-1.5">
                <a href={codeAddress(code)} className="code no-underline hover:underline">
                  <CodeName code={code} />
                </a>
                <span className="truncate text-[0.9375rem]">{line === undefined ? "" : fullDescriptor(line)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
