import type { CodeEntry } from "#codebook/code.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { Part } from "#ui/part.tsx";

/** Facts from CMS files, apart from the text of the code set: Medicare is not CPT. Each with its date. */
export function Medicare({ entry }: { readonly entry: CodeEntry }) {
  const { sources } = useManifest();
  if (entry.medicare.length === 0) return null;
  return (
    <Part title="Medicare">
      {entry.medicare.map(({ source, facts }) => (
        <div key={source} className="mb-3">
          <dl className="grid gap-x-6 text-[0.875rem] sm:grid-cols-[minmax(11rem,18rem)_minmax(0,1fr)] rail:grid-cols-[minmax(0,11rem)_minmax(0,1fr)]">
            {facts.map(({ label, value }) => (
              <div key={label} className="contents">
                <dt className="text-quiet">{label}</dt>
                <dd className="mb-1 tabular-nums">{value}</dd>
              </div>
            ))}
          </dl>
          <p className="label mt-1">
            {sources[source]?.name}, {sources[source]?.vintage}
          </p>
        </div>
      ))}
    </Part>
  );
}
