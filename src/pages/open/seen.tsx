import type { BuiltFile } from "#codebook/edition.ts";
import type { OwnEdition } from "#data/own-editions.ts";
import { Button } from "#ui/button.tsx";
import { Part } from "#ui/part.tsx";
import { BuildForm } from "./build-form.tsx";
import { FilePicker } from "./file-picker.tsx";
import { GivenFiles } from "./given-files.tsx";
import { LineByLine } from "./line-by-line.tsx";
import { leaveOut, readAgain, startOver, type OpenState } from "./session.ts";
import { Check, TableColumns } from "./table-columns.tsx";
import { useFocus } from "./use-focus.ts";
import { WhatItWouldBe } from "./what-it-would-be.tsx";
import { bytes, plural } from "./words.ts";

type SeenProps = {
  readonly state: Extract<OpenState, { readonly kind: "preview" }>;
  readonly starter: BuiltFile;
  readonly renewing: OwnEdition | undefined;
  readonly takenTitles: readonly string[];
  readonly onGive: (files: readonly File[]) => void;
  readonly onStore: (title: string, year: number) => Promise<void>;
};

/** What was read: what it is, what it would be, and what is still asked. Nothing has changed yet. */
export function Seen({ state, starter, renewing, takenTitles, onGive, onStore }: SeenProps) {
  const { preview, given } = state;
  const { edition, tables } = preview;
  const heading = useFocus<HTMLHeadingElement>();
  const columns = tables.length > 0 && (
    <Part title="Columns">
      {tables.map((table) => (
        <TableColumns
          key={table.name}
          table={table}
          onRead={(mapping) =>
            void readAgain({ mappings: new Map([...given.mappings, [table.name, mapping]]) }, starter)
          }
        />
      ))}
    </Part>
  );
  const wording = (
    <div className="mt-3">
      <Check
        checked={given.wording === "with-ours"}
        onChange={(on) => void readAgain({ wording: on ? "with-ours" : "without-ours" }, starter)}
      >
        Keep our wording, notes and index terms where your files say nothing
      </Check>
      <p className="pl-6 text-sm text-quiet">Search finds codes by our words either way.</p>
    </div>
  );
  // Facts about codes, and with our wording left out nothing that says what the codes are.
  const isWordless =
    edition === undefined &&
    given.wording === "without-ours" &&
    preview.files.some(({ skippedReason }) => skippedReason === undefined);
  const [headline, advice] =
    edition !== undefined
      ? [
          `${plural(edition.codes, "code")}, ready to be built`,
          `Nothing has changed yet. The edition takes ${bytes(edition.size)} of this device.`,
        ]
      : isWordless
        ? [
            "These files have no words for their codes",
            "Nothing has changed yet. Keep our wording, or add a file with descriptors.",
          ]
        : tables.length > 0
          ? [
              "None of the lists we know",
              "Nothing has changed yet. If it is a table of codes, say which columns to read, and you see what comes of them.",
            ]
          : ["Nothing in these files can be used", "Nothing was changed. The reasons stand below."];
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="mt-5 text-[1.25rem] outline-none">
        {headline}
      </h2>
      <p className="measure mt-1 text-[0.9375rem] text-quiet">{advice}</p>
      {edition === undefined && columns}
      {isWordless && wording}
      {edition !== undefined && (
        <BuildForm
          key={given.files.length}
          title={renewing?.title ?? edition.title}
          year={edition.release.year}
          takenTitles={takenTitles}
          action={renewing === undefined ? "Build the edition" : "Build it anew"}
          onBuild={(title, year) => void onStore(title, year)}
          onStartOver={startOver}
        />
      )}
      <GivenFiles files={preview.files} given={given.files} onLeaveOut={(file) => void leaveOut(file, starter)} />
      <div className="mt-3">
        <FilePicker more onFiles={onGive} />
      </div>
      {edition !== undefined && columns}
      {edition !== undefined && <WhatItWouldBe edition={edition} />}
      {edition !== undefined && wording}
      <LineByLine preview={preview} />
      {edition === undefined && (
        <p className="mt-4">
          <Button onClick={startOver}>Start over</Button>
        </p>
      )}
    </>
  );
}
