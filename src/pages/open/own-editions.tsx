import { dated } from "#codebook/edition.ts";
import { ownEditionsChanged } from "#data/preferences.ts";
import { deleteEdition, ownEditionsQuery, renameEdition, type OwnEdition } from "#data/own-editions.ts";
import { startImport } from "#data/importing.ts";
import { useLocal } from "#data/use-local.ts";
import { chooseEdition } from "#features/edition/choose-edition.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { NoticeBox } from "#ui/notice-box.tsx";
import { Part } from "#ui/part.tsx";
import { useQuery } from "@tanstack/react-query";
import { useId, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { Button } from "#ui/button.tsx";
import { DeviceRoomLine } from "./device-room.tsx";
import { saveFile } from "#ui/save-file.ts";
import { isTaken, TAKEN } from "./free-title.ts";
import { useFocus } from "./use-focus.ts";
import { bytes, number, troubleOf } from "./words.ts";

/** The editions of this device, and what can be done with each. */
export function OwnEditions({ onRenew }: { readonly onRenew: (edition: OwnEdition) => void }) {
  const changed = useLocal(ownEditionsChanged);
  const own = useQuery(ownEditionsQuery(changed));
  const trouble = own.error === null ? undefined : troubleOf(own.error);
  const list = useRef<HTMLDivElement>(null);
  return (
    <Part title="On this device" className="mt-10">
      {trouble !== undefined && (
        <NoticeBox title={trouble.title} tone="warning" role="alert">
          <p>
            {trouble.what} {trouble.help}
          </p>
        </NoticeBox>
      )}
      <div ref={list} role="group" aria-label="Editions" tabIndex={-1} className="outline-none">
        {own.data?.length === 0 && <p className="text-[0.9375rem]">No edition of your own yet.</p>}
        <ul>
          {own.data?.map((edition) => (
            <Row
              key={edition.id}
              edition={edition}
              takenTitles={own.data.flatMap(({ id, title }) => (id === edition.id ? [] : [title]))}
              onRenew={onRenew}
              onGone={() => list.current?.focus()}
            />
          ))}
        </ul>
      </div>
      <DeviceRoomLine key={changed} />
    </Part>
  );
}

type RowProps = {
  readonly edition: OwnEdition;
  readonly takenTitles: readonly string[];
  readonly onRenew: (edition: OwnEdition) => void;
  /** The edition was deleted, and the row goes. */
  readonly onGone: () => void;
};
type Mode = "plain" | "renaming" | "deleting" | "copying";

function Row({ edition, takenTitles, onRenew, onGone }: RowProps) {
  const isInUse = useManifest().edition === edition.id;
  const announce = useAnnounce();
  const [mode, setMode] = useState<Mode>("plain");
  const [said, setSaid] = useState("");
  const say = (message: string) => {
    setSaid(message);
    announce(message);
  };
  const renameButton = useRef<HTMLButtonElement>(null);
  const deleteButton = useRef<HTMLButtonElement>(null);
  /** Back to the buttons, the focus on the one that was pressed. */
  const goBack = (button?: RefObject<HTMLButtonElement | null>) => {
    flushSync(() => setMode("plain"));
    button?.current?.focus();
  };
  /** @returns whether it worked */
  const act = async (work: () => Promise<void>, done: string): Promise<boolean> => {
    try {
      await work();
      say(done);
      return true;
    } catch (error) {
      const { title, help } = troubleOf(error);
      say(`${title}. ${help}`);
      return false;
    }
  };
  const rename = async (title: string) => {
    if (isTaken(title, takenTitles)) return say(TAKEN);
    await act(() => renameEdition(edition.id, title), `Now called “${title}”`);
    goBack(renameButton);
  };
  const remove = async () => {
    if (await act(() => deleteEdition(edition.id), `“${edition.title}” is deleted`)) onGone();
    else goBack(deleteButton);
  };
  const use = () => {
    chooseEdition(edition.id);
    announce(`“${edition.title}” is in use`);
    // Its own button goes.
    renameButton.current?.focus();
  };
  const copy = async () => {
    const client = startImport(() => undefined);
    try {
      saveFile(await client.copy(edition.id), `${edition.id.replace(/^device-/, "")}.fivedigit.zip`);
    } finally {
      client.close();
    }
  };
  return (
    <li className="border-b border-rule py-2.5" data-edition={edition.id}>
      {mode === "renaming" ? (
        <Rename title={edition.title} onCancel={() => goBack(renameButton)} onRename={(title) => void rename(title)} />
      ) : (
        <p className="font-semibold">
          {edition.title}
          {isInUse && <span className="label ml-2 font-normal">in use</span>}
        </p>
      )}
      <p className="text-[0.9375rem]">
        {number(edition.codes)} codes of {edition.year}, {bytes(edition.size)}, put here on{" "}
        {new Date(edition.saved).toLocaleDateString("en-US", { dateStyle: "medium" })}.
      </p>
      {edition.from.length > 0 && (
        <p className="label">
          From {[...new Set(edition.from.map(({ what, vintage }) => dated(what, vintage)))].join("; ")}
        </p>
      )}
      {mode === "deleting" ? (
        <SureToDelete title={edition.title} onDelete={() => void remove()} onKeep={() => goBack(deleteButton)} />
      ) : (
        mode !== "renaming" && (
          <div className="mt-2 flex flex-wrap gap-2">
            {!isInUse && <Button onClick={use}>Use it</Button>}
            <Button ref={renameButton} onClick={() => setMode("renaming")}>
              Rename
            </Button>
            <Button onClick={() => onRenew(edition)}>Refresh with newer files</Button>
            <Button
              // Not disabled: it would lose the focus.
              aria-disabled={mode === "copying"}
              onClick={() => {
                if (mode === "copying") return;
                setMode("copying");
                void act(copy, "A copy was saved as a file").then(() => goBack());
              }}
            >
              {mode === "copying" ? "Saving a copy …" : "Save a copy"}
            </Button>
            <Button ref={deleteButton} onClick={() => setMode("deleting")}>
              Delete
            </Button>
          </div>
        )
      )}
      <p className="label mt-1 empty:hidden">{said}</p>
    </li>
  );
}

function onEscape(act: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === "Escape") act();
  };
}

type SureProps = { readonly title: string; readonly onDelete: () => void; readonly onKeep: () => void };

/** Asked once. The focus stands on the answer that harms nothing. */
function SureToDelete({ title, onDelete, onKeep }: SureProps) {
  const keep = useFocus<HTMLButtonElement>();
  return (
    <div role="group" aria-label={`Delete ${title}?`} className="mt-2 flex flex-wrap items-center gap-3">
      <span className="text-[0.9375rem]">Delete it from this device? Your files are not touched.</span>
      <Button main onClick={onDelete} onKeyDown={onEscape(onKeep)}>
        Delete it
      </Button>
      <Button ref={keep} onClick={onKeep} onKeyDown={onEscape(onKeep)}>
        Keep it
      </Button>
    </div>
  );
}

type RenameProps = {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
};

function Rename({ title, onRename, onCancel }: RenameProps) {
  const [name, setName] = useState(title);
  const id = useId();
  const field = useFocus<HTMLInputElement>();
  return (
    <form
      className="mb-2 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") onRename(name.trim());
      }}
    >
      <div className="min-w-0">
        <label htmlFor={id} className="label block">
          New name
        </label>
        <input
          ref={field}
          id={id}
          value={name}
          maxLength={80}
          onKeyDown={onEscape(onCancel)}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          className="h-9 w-full rounded-sm border border-rule bg-sheet px-2 sm:w-80"
        />
      </div>
      <Button main submit disabled={name.trim() === ""}>
        Rename
      </Button>
      <Button onClick={onCancel}>Cancel</Button>
    </form>
  );
}
