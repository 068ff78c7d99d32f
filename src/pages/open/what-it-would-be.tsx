import type { Preview, PreviewedEdition } from "#data/importing.ts";
import { Part } from "#ui/part.tsx";
import { Button } from "#ui/button.tsx";
import { number, plural } from "./words.ts";
import { saveFile } from "#ui/save-file.ts";

/** The edition as it would be: what it gains, its codes by section. Nothing is stored yet. */
export function WhatItWouldBe({ edition }: { readonly edition: PreviewedEdition }) {
  const { codes, gained, reworded, withFacts, modifiers, setAside } = edition;
  const facts: readonly (readonly [string, string])[] = [
    ["In all", `${plural(codes, "code")}, ${plural(modifiers, "modifier")}`],
    ["New against the starter", gained === 0 ? "no further codes" : plural(gained, "code")],
    ...(reworded > 0
      ? ([["In the words of your files", `${plural(reworded, "code")} that had our wording`]] as const)
      : []),
    ...(withFacts > 0 ? ([["With facts from Medicare", plural(withFacts, "code")]] as const) : []),
    ...(setAside > 0
      ? ([
          ["Set aside", `${plural(setAside, "descriptor")}, because another source describes the same code better`],
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

/** What of the files does not go into the edition, line by line, with the reason. */
export function NotUsed({ preview }: { readonly preview: Preview }) {
  const { total, shown } = preview.notUsed;
  if (total === 0) return null;
  return (
    <Part title="Not used">
      <p className="measure text-[0.9375rem]">
        {plural(total, "line")} {total === 1 ? "is" : "are"} not in the edition. The rest is unharmed by that.
      </p>
      <details className="my-2">
        <summary className="text-[0.9375rem]">
          {total > shown.length
            ? `The first ${number(shown.length)}, with the reason`
            : "Each of them, with the reason"}
        </summary>
        <ul className="mt-1 text-[0.875rem]">
          {shown.map(({ place, reason }, at) => (
            <li key={at} className="border-b border-rule py-1">
              <span className="label break-all">
                {place.file}, line {number(place.line)}
              </span>
              <br />
              {reason}
            </li>
          ))}
        </ul>
      </details>
      <Button onClick={() => saveFile(preview.report, "fivedigit-import-report.json")}>Save the whole report</Button>
    </Part>
  );
}
