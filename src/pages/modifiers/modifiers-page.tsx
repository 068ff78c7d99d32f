import { MODIFIER_TYPES, MODIFIER_TYPE_NAMES } from "#codebook/modifier.ts";
import { modifiersQuery } from "#data/queries.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { modifierAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";

/** `#/modifiers`: all modifiers, by type. */
export function ModifiersPage() {
  const manifest = useManifest();
  const query = useQuery(modifiersQuery(manifest));
  return (
    <article className="max-w-4xl">
      <PageTitle takeFocus={cameFromInside()} title={`Modifiers: ${manifest.title}`}>
        Modifiers
      </PageTitle>
      <Resource of={query} failed={(error, retry) => <ReadFailed error={error} onRetry={retry} />}>
        {({ modifiers }) =>
          MODIFIER_TYPES.map((type) => {
            const rows = modifiers.filter((each) => each.type === type);
            if (rows.length === 0) return null;
            return (
              <section key={type} aria-labelledby={type} className="mt-6">
                <h2 id={type} className="label mb-1 border-b border-rule pb-1">
                  {MODIFIER_TYPE_NAMES[type]}
                </h2>
                <ul className="text-[0.9375rem]">
                  {rows.map((each) => (
                    <li key={each.modifier} className="grid grid-cols-[3rem_1fr] items-baseline py-0.5">
                      <a href={modifierAddress(each.modifier)} className="code no-underline hover:underline">
                        {each.modifier}
                      </a>
                      <span>{each.name}</span>
                    </li>
                  ))}
                </ul>
              </section>
            );
          })
        }
      </Resource>
    </article>
  );
}
