import type { Conflict, Preview } from "#data/importing.ts";
import { Button } from "#ui/button.tsx";
import { Part } from "#ui/part.tsx";
import { saveFile } from "#ui/save-file.ts";
import { useState, type ReactNode } from "react";
import { number, plural } from "./words.ts";

/** What of the files does not go into the edition, line by line with the reason, and the whole of it as a file. */
export function LineByLine({ preview }: { readonly preview: Preview }) {
  const { notUsed, edition } = preview;
  const setAside = edition?.setAside ?? { total: 0, shown: [] };
  if (notUsed.total + setAside.total === 0) return null;
  return (
    <>
      {setAside.total > 0 && (
        <Part title="Set aside">
          <p className="measure text-[0.9375rem]">
            In {plural(setAside.total, "place")} two sources say different things of the same code. The edition has one
            of them.
          </p>
          <Folded {...setAside} what="what was kept, what was set aside, and why">
            {() => setAside.shown.map((conflict, at) => <ConflictRow key={at} conflict={conflict} />)}
          </Folded>
        </Part>
      )}
      {notUsed.total > 0 && (
        <Part title="Not used">
          <p className="measure text-[0.9375rem]">
            {plural(notUsed.total, "line")} {notUsed.total === 1 ? "is" : "are"} not in the edition. The rest is
            unharmed by that.
          </p>
          <Folded {...notUsed} what="with the reason">
            {() =>
              notUsed.shown.map(({ place, reason }, at) => (
                <li key={at} className="border-b border-rule py-1">
                  <span className="label break-all">
                    {place.file}, line {number(place.line)}
                  </span>
                  <br />
                  {reason}
                </li>
              ))
            }
          </Folded>
        </Part>
      )}
      <Button onClick={() => saveFile(preview.report, "fivedigit-import-report.json")}>Save the whole report</Button>
    </>
  );
}

type FoldedProps = {
  readonly total: number;
  readonly shown: readonly unknown[];
  readonly what: string;
  readonly children: () => ReactNode;
};

/** The lines are made when they are unfolded: hundreds that nobody looks at would keep the page from answering. */
function Folded({ total, shown, what, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="my-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-[0.9375rem]">
        {total > shown.length ? `The first ${number(shown.length)}, ${what}` : `Each of them, ${what}`}
      </summary>
      {isOpen && <ul className="mt-1 text-[0.875rem]">{children()}</ul>}
      {total > shown.length && <p className="label mt-1">The whole report has all {number(total)}.</p>}
    </details>
  );
}

/** Long texts are told apart by how they begin. */
const LONGEST = 240;

function ConflictRow({ conflict: { of, field, kept, aside, why } }: { readonly conflict: Conflict }) {
  return (
    <li className="border-b border-rule py-1">
      <span className="font-semibold tabular-nums">{of}</span>, {field}
      <dl className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-2">
        {(
          [
            ["Kept", kept],
            ["Set aside", aside],
          ] as const
        ).map(([name, { text, place, ours }]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="break-words">
              {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}{" "}
              <span className="label break-all">
                ({ours ? "our wording" : `${place.file}, line ${number(place.line)}`})
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <span className="label">Because {why}.</span>
    </li>
  );
}
