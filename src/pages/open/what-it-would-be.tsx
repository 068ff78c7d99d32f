import type { PreviewedEdition } from "#data/importing.ts";
import { Part } from "#ui/part.tsx";
import { number, plural } from "./words.ts";

/** The edition as it would be: what it gains, its codes by section. */
export function WhatItWouldBe({ edition }: { readonly edition: PreviewedEdition }) {
  const { codes, gained, reworded, withFacts, modifiers, setAside } = edition;
  const facts: readonly (readonly [string, string])[] = [
    ["In all", `${plural(codes, "code")}, ${plural(modifiers, "modifier")}`],
    ["New against the starter", gained === 0 ? "no further codes" : plural(gained, "code")],
    ...(reworded > 0
      ? ([["In the words of your files", `${plural(reworded, "code")} that had our wording`]] as const)
      : []),
    ...(withFacts > 0 ? ([["With facts from Medicare", plural(withFacts, "code")]] as const) : []),
    ...(setAside.total > 0
      ? ([
          ["Set aside", `${plural(setAside.total, "value")}, because two sources differ; they are listed below`],
        ] as const)
      : []),
  ];
  return (
    <Part title="What it will be">
      <dl className="grid gap-x-6 gap-y-1 text-[0.9375rem] sm:grid-cols-[15rem_1fr]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="mb-1 sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
      <table className="mt-3 w-full max-w-2xl text-[0.9375rem]">
        <caption className="sr-only">Codes by section</caption>
        <thead>
          <tr className="label text-left">
            <th scope="col" className="border-b border-rule py-1 font-normal">
              Section
            </th>
            <th scope="col" className="border-b border-rule py-1 text-right font-normal">
              Codes
            </th>
            <th scope="col" className="border-b border-rule py-1 text-right font-normal">
              New
            </th>
          </tr>
        </thead>
        <tbody>
          {edition.sections.map((section) => (
            <tr key={section.title}>
              <th scope="row" className="border-b border-rule py-1 text-left font-normal">
                {section.title}
              </th>
              <td className="border-b border-rule py-1 text-right tabular-nums">{number(section.codes)}</td>
              <td className="border-b border-rule py-1 text-right tabular-nums">
                {section.gained === 0 ? "" : `+${number(section.gained)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
