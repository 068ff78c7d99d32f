import type { Preview } from "#data/importing.ts";
import { Part } from "#ui/part.tsx";
import { number, plural } from "./words.ts";

type FileLine = Preview["files"][number];

/** What each file is, what it brings, and what of it cannot be used. */
export function GivenFiles({ files }: { readonly files: readonly FileLine[] }) {
  const used = files.filter((file) => file.skippedReason === undefined);
  const skipped = files.filter((file) => file.skippedReason !== undefined);
  return (
    <Part title="What you gave">
      <ul>
        {used.map((file) => (
          <li key={`${file.name} ${file.what}`} className="border-b border-rule py-2">
            <p className="font-semibold">
              {file.what}
              {file.vintage !== "unknown" && <span className="font-normal">, {file.vintage}</span>}
            </p>
            <p className="text-[0.9375rem]">
              {brings(file)}. {counts(file)}
            </p>
            <p className="label break-all">{file.name}</p>
          </li>
        ))}
        {skipped.map((file) => (
          <li key={`${file.name} ${file.what}`} className="border-b border-rule py-2">
            <p className="text-[0.9375rem]">
              <span className="font-semibold break-all">{file.name}</span> {file.skippedReason}.
            </p>
            <p className="label">Not used{file.what !== "" && `: ${file.what}, ${file.vintage}`}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function brings({ codes, modifiers, facts, groups }: FileLine): string {
  return [
    ...(codes > 0 ? [plural(codes, "code")] : []),
    ...(modifiers > 0 ? [plural(modifiers, "modifier")] : []),
    ...(facts > 0 ? [plural(facts, "fact")] : []),
    ...(groups > 0 ? [`${plural(groups, "group")} of codes`] : []),
  ].join(", ");
}

function counts({ read, used, rejected, leftOut, repaired, groups }: FileLine): string {
  const parts = [
    `${plural(read, "line")} read`,
    `${number(used)} used`,
    ...(rejected > 0 ? [`${number(rejected)} not used`] : []),
  ];
  const more = [
    ...(leftOut > 0
      ? [
          groups > 0
            ? `${plural(leftOut, "line")} left out, because the edition has none of their codes.`
            : `${plural(leftOut, "code")} left out: no file says in words what they are, or no heading holds their number.`,
        ]
      : []),
    ...(repaired > 0 ? [`${plural(repaired, "code")} given back the zeros a spreadsheet took.`] : []),
  ];
  return [`${parts.join(", ")}.`, ...more].join(" ");
}
