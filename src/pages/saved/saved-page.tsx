import type { CodeId } from "#codebook/code-id.ts";
import { fullDescriptor } from "#codebook/outline.ts";
import { ownWords } from "#data/own-words.ts";
import { savedCodes, type SavedCode } from "#data/preferences.ts";
import { outlineQuery } from "#data/queries.ts";
import { useLocal } from "#data/use-local.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { ExportButtons } from "#features/export/export-buttons.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { codeAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { NoticeBox } from "#ui/notice-box.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { useQuery } from "@tanstack/react-query";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { OwnWords } from "./own-words.tsx";
import { SavedFile } from "./saved-file.tsx";

/** A code that was let go, with its note, and where it stood. */
type Gone = { readonly each: SavedCode; readonly at: number };

/** `#/saved`: the codes kept on this device, in the order one gives them, with a note each. */
export function SavedPage() {
  const saved = useLocal(savedCodes);
  const words = useLocal(ownWords);
  const [lost, setLost] = useState(false);
  const [gone, setGone] = useState<Gone | undefined>(undefined);
  const list = useRef<HTMLOListElement>(null);
  const keep = (next: readonly SavedCode[]) => setLost(!savedCodes.set(next));
  return (
    <article className="max-w-4xl">
      <PageTitle takeFocus={cameFromInside()} title="Saved codes: Fivedigit">
        Saved codes
      </PageTitle>
      <p className="measure mt-1 text-quiet">
        Kept on this device only. Browsers may clear what pages store, so keep a copy of what matters to you.
      </p>
      <SavedFile saved={{ codes: saved, words }} />
      {saved.length > 0 && (
        <div className="mt-3">
          <ExportButtons name="fivedigit-saved-codes" codes={saved.map(({ code }) => code)} />
        </div>
      )}
      {lost && (
        <NoticeBox title="This could not be stored" tone="warning" role="status">
          <p>
            This device does not let the page store anything, or has no room left: what you changed lasts until you
            close the tab. Save a copy as a file to keep it.
          </p>
        </NoticeBox>
      )}
      {gone !== undefined && (
        <LetGo
          key={gone.each.code}
          code={gone.each.code}
          onUndo={() => {
            flushSync(() => {
              if (!saved.some(({ code }) => code === gone.each.code)) keep(saved.toSpliced(gone.at, 0, gone.each));
              setGone(undefined);
            });
            list.current?.children[gone.at]?.querySelector("a")?.focus();
          }}
        />
      )}
      {saved.length === 0 ? (
        <p className="mt-6">Nothing saved yet. The star on a code page saves that code here.</p>
      ) : (
        <ol ref={list} className="mt-4">
          {saved.map((each, at) => (
            <SavedRow
              key={each.code}
              saved={saved}
              each={each}
              at={at}
              keep={keep}
              onLetGo={() => {
                keep(saved.toSpliced(at, 1));
                setGone({ each, at });
              }}
            />
          ))}
        </ol>
      )}
      <OwnWords words={words} keep={(next) => setLost(!ownWords.set(next))} />
    </article>
  );
}

/** The row has gone, its note with it: a slip can be taken back, and the keyboard goes on here. */
function LetGo({ code, onUndo }: { readonly code: CodeId; readonly onUndo: () => void }) {
  const announce = useAnnounce();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    announce(`${code} is no longer saved`);
    undo.current?.focus({ preventScroll: true });
  }, [announce, code]);
  return (
    <p className="screen-only mt-4 flex flex-wrap items-center gap-3 text-[0.9375rem]">
      {code} is no longer saved.
      <Button ref={undo} onClick={onUndo}>
        Take it back
      </Button>
    </p>
  );
}

type RowProps = {
  readonly saved: readonly SavedCode[];
  readonly each: SavedCode;
  readonly at: number;
  readonly keep: (next: readonly SavedCode[]) => void;
  readonly onLetGo: () => void;
};

function SavedRow({ saved, each, at, keep, onLetGo }: RowProps) {
  const manifest = useManifest();
  const line = useQuery(outlineQuery(manifest)).data?.lines.find((candidate) => candidate.code === each.code);
  const announce = useAnnounce();
  const move = (to: number, button: HTMLButtonElement) => {
    if (to < 0 || to >= saved.length) return;
    flushSync(() => keep(saved.toSpliced(at, 1).toSpliced(to, 0, each)));
    // A row that is put elsewhere loses the focus.
    button.focus();
    announce(`${each.code} is now number ${to + 1} of ${saved.length}`);
  };
  return (
    <li className="grid grid-cols-[4rem_1fr] items-baseline sm:grid-cols-[4rem_1fr_auto] gap-x-2 border-b border-rule py-2">
      <a href={codeAddress(each.code)} className="code no-underline hover:underline">
        <CodeName code={each.code} />
      </a>
      <div>
        <p>{line === undefined ? <span className="text-quiet">not in {manifest.title}</span> : fullDescriptor(line)}</p>
        <label className="mt-1 block">
          <span className="sr-only">Note on {each.code}</span>
          <input
            type="text"
            maxLength={200}
            value={each.note}
            placeholder="Note (nothing about patients)"
            onChange={(event) => keep(saved.with(at, { ...each, note: event.target.value }))}
            className="screen-only w-full max-w-[60ch] rounded-sm border border-rule bg-sheet px-2 py-0.5 text-[0.875rem] placeholder:text-quiet"
          />
        </label>
        {each.note !== "" && <p className="hidden print:block">Note: {each.note}</p>}
      </div>
      <div className="screen-only flex max-sm:col-start-2">
        <IconButton
          label={`Move ${each.code} up`}
          aria-disabled={at === 0}
          onClick={(event) => move(at - 1, event.currentTarget)}
        >
          <ArrowUp aria-hidden="true" size={16} />
        </IconButton>
        <IconButton
          label={`Move ${each.code} down`}
          aria-disabled={at === saved.length - 1}
          onClick={(event) => move(at + 1, event.currentTarget)}
        >
          <ArrowDown aria-hidden="true" size={16} />
        </IconButton>
        <IconButton label={`Let ${each.code} go`} onClick={onLetGo}>
          <Trash2 aria-hidden="true" size={16} />
        </IconButton>
      </div>
    </li>
  );
}
