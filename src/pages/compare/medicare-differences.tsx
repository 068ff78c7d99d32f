import { dated } from "#codebook/edition.ts";
import type { CodeEntry, MedicareFacts } from "#codebook/code.ts";
import { partRelativeValues, RELATIVE_VALUES } from "#codebook/relative-values.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { medicareInOrder } from "#features/codes/medicare-order.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { Part } from "#ui/part.tsx";
import { differingFacts } from "./differing-facts.ts";

/** Where Medicare treats the codes differently, a row a fact; the files it says so in, with their dates, below. */
export function MedicareDifferences({ entries }: { readonly entries: readonly CodeEntry[] }) {
  const { sources } = useManifest();
  const said = entries.map((entry) => medicareInOrder(entry, sources));
  const rows = differingFacts(said.map((each) => each.flatMap(({ facts }) => withoutComponents(facts))));
  if (rows.length === 0) return null;
  const from = [...new Set(said.flatMap((each) => each.map(({ source }) => source)))];
  return (
    <Part title="Medicare, where they differ" className="mt-8">
      <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label="Table of Medicare's facts">
        <table className="text-[0.875rem]">
          <thead>
            <tr>
              <th scope="col" className="border-b border-rule">
                <span className="sr-only">Fact</span>
              </th>
              {entries.map(({ code }) => (
                <th key={code} scope="col" className="code border-b border-rule py-0.5 pr-6 text-left">
                  <CodeName code={code} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row" className="border-b border-rule py-1 pr-6 text-left align-top font-normal text-quiet">
                  {label}
                </th>
                {values.map((value, at) => (
                  <td key={at} className="min-w-32 border-b border-rule py-1 pr-6 align-top tabular-nums">
                    {value ?? <Nothing />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="label mt-1">
        {from.map((source) => (
          <li key={source}>{dated(sources[source]?.name ?? "", sources[source]?.vintage ?? "unknown")}</li>
        ))}
      </ul>
    </Part>
  );
}

function Nothing() {
  return (
    <span className="text-quiet">
      <span aria-hidden="true">–</span>
      <span className="sr-only">nothing said</span>
    </span>
  );
}

/** Of the relative values those of the whole service: those of its components stand on the code's own page. */
function withoutComponents(facts: MedicareFacts): MedicareFacts {
  const { components, others } = partRelativeValues(facts);
  const whole = components.find(({ component }) => component === "")?.values;
  if (whole === undefined) return facts;
  return [
    ...others,
    ...RELATIVE_VALUES.flatMap((label) => (whole[label] === undefined ? [] : [{ label, value: whole[label] }])),
  ];
}
