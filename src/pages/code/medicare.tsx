import { dated } from "#codebook/edition.ts";
import type { CodeEntry, MedicareFacts } from "#codebook/code.ts";
import { partRelativeValues, RELATIVE_VALUES, type ComponentValues } from "#codebook/relative-values.ts";
import { linkReferences } from "#codebook/references.ts";
import { medicareInOrder } from "#features/codes/medicare-order.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { ProseView } from "#features/prose/prose-view.tsx";
import { Part } from "#ui/part.tsx";

/** Facts from CMS files, apart from the text of the code set: Medicare is not CPT. Each with its date. */
export function Medicare({ entry }: { readonly entry: CodeEntry }) {
  const { sources } = useManifest();
  if (entry.medicare.length === 0) return null;
  return (
    <Part title="Medicare">
      {medicareInOrder(entry, sources).map(({ source, facts }) => (
        <div key={source} className="mb-4 print:mb-1.5">
          <Facts facts={facts} />
          <p className="label mt-1">{dated(sources[source]?.name ?? "", sources[source]?.vintage ?? "unknown")}</p>
        </div>
      ))}
    </Part>
  );
}

function Facts({ facts }: { readonly facts: MedicareFacts }) {
  const { components, others } = partRelativeValues(facts);
  return (
    <>
      {others.length > 0 && (
        <dl className="grid gap-x-6 text-[0.875rem] sm:grid-cols-[minmax(11rem,16rem)_minmax(0,1fr)] rail:grid-cols-[minmax(0,10rem)_minmax(0,1fr)] rail:gap-x-4 print:grid-cols-[auto_1fr_auto_1fr] print:gap-x-3">
          {others.map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="text-quiet">{label}</dt>
              <dd className="mb-1 print:mb-0">
                <ProseView prose={linkReferences(value)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {components.length > 0 && <RelativeValueTable components={components} />}
    </>
  );
}

/** `0.99, rarely or never done there`: what is said of a number stands below it, so that the digits align. */
function Amount({ value }: { readonly value: string }) {
  const [amount, ...said] = value.split(", ");
  return (
    <>
      {amount}
      {said.length > 0 && <span className="label block">{said.join(", ")}</span>}
    </>
  );
}

const HEADS = ["Work", "Outside a facility", "In a facility"] as const;

/** Work and total relative values, a row a component of the service. */
function RelativeValueTable({ components }: { readonly components: readonly ComponentValues[] }) {
  return (
    <table className="mt-1 w-full max-w-xl text-[0.875rem]">
      <caption className="sr-only">Relative value units: work, and totals by place</caption>
      <thead>
        <tr className="text-quiet">
          <th scope="col" className="border-b border-rule py-0.5 pr-2 text-left font-normal">
            Relative value units
          </th>
          {HEADS.map((head) => (
            <th key={head} scope="col" className="border-b border-rule py-0.5 pl-3 text-right align-bottom font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {components.map(({ component, values }) => (
          <tr key={component}>
            <th scope="row" className="border-b border-rule py-0.5 pr-2 text-left align-top font-normal">
              {component === "" ? "whole service" : component}
            </th>
            {RELATIVE_VALUES.map((name) => (
              <td key={name} className="border-b border-rule py-0.5 pl-3 text-right align-top tabular-nums">
                <Amount value={values[name] ?? ""} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
