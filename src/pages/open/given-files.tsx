import { dated } from "#codebook/edition.ts";
import { nameFiles, type Preview } from "#data/importing.ts";
import { Button } from "#ui/button.tsx";
import { Part } from "#ui/part.tsx";
import { number, plural } from "./words.ts";

type FileLine = Preview["files"][number];

type Props = {
  readonly files: readonly FileLine[];
  readonly given: readonly File[];
  readonly onLeaveOut: (file: File) => void;
};

/** What each file is, what it brings, and what of it cannot be used. One that was given by mistake can be left out. */
export function GivenFiles({ files, given, onLeaveOut }: Props) {
  const used = files.filter((file) => file.skippedReason === undefined);
  const owners = used.map(({ name }) => ownerOf(name, given));
  const skipped = files.filter((file) => file.skippedReason !== undefined);
  return (
    <Part title="What you gave">
      <ul>
        {used.map((file, at) => {
          const owner = owners[at];
          // A zip brings several lines, and goes as a whole.
          const isFirst = owners.indexOf(owner) === at;
          return (
            <li
              key={`${file.name} ${file.what}`}
              className="flex items-start justify-between gap-x-4 border-b border-rule py-2"
            >
              <div className="min-w-0">
                <p className="font-semibold">
                  {file.what}
                  {file.vintage !== "unknown" && <span className="font-normal">, {file.vintage}</span>}
                </p>
                <p className="text-[0.9375rem]">
                  {brings(file)}. {counts(file)}
                </p>
                <p className="label break-all">{file.name}</p>
              </div>
              {owner !== undefined && isFirst && given.length > 1 && (
                <span className="shrink-0">
                  <Button aria-label={`Leave out ${owner.name}`} onClick={() => onLeaveOut(owner)}>
                    Leave out
                  </Button>
                </span>
              )}
            </li>
          );
        })}
        {skipped.map((file) => (
          <li key={`${file.name} ${file.what}`} className="border-b border-rule py-2">
            <p className="text-[0.9375rem]">
              <span className="font-semibold break-all">{file.name}</span> {file.skippedReason}.
            </p>
            <p className="label">Not used{file.what !== "" && `: ${dated(file.what, file.vintage)}`}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** The file a line is about: a line of a zip or a workbook begins with its name, and the second file of a name has a (2). */
function ownerOf(line: string, given: readonly File[]): File | undefined {
  return nameFiles(given).find(
    ({ name }) => line === name || line.startsWith(`${name}/`) || line.startsWith(`${name}, sheet `),
  )?.file;
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
