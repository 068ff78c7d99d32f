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
import { IconButton } from "#ui/icon-button.tsx";
import { NoticeBox } from "#ui/notice-box.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { useQuery } from "@tanstack/react-query";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useState } from "react";
import { OwnWords } from "./own-words.tsx";
import { SavedFile } from "./saved-file.tsx";

/** `#/saved`: the codes kept on this device, in the order one gives them, with a note each. */
export function SavedPage() {
  const saved = useLocal(savedCodes);
  const words = useLocal(ownWords);
  const [lost, setLost] = useState(false);
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
      <div className="mt-3">
        <ExportButtons name="fivedigit-saved-codes" codes={saved.map(({ code }) => code)} />
      </div>
      {lost && (
        <NoticeBox title="This could not be stored" tone="warning" role="status">
          <p>
            This device does not let the page store anything, or has no room left: what you changed lasts until you
            close the tab. Save a copy as a file to keep it.
          </p>
        </NoticeBox>
      )}
      {saved.length === 0 ? (
        <p className="mt-6">Nothing saved yet. The star on a code page saves that code here.</p>
      ) : (
        <ol className="mt-4">
          {saved.map((each, at) => (
            <SavedRow key={each.code} saved={saved} each={each} at={at} keep={keep} />
          ))}
        </ol>
      )}
      <OwnWords words={words} keep={(next) => setLost(!ownWords.set(next))} />
    </article>
  );
}

type RowProps = {
  readonly saved: readonly SavedCode[];
  readonly each: SavedCode;
  readonly at: number;
  readonly keep: (next: readonly SavedCode[]) => void;
};

function SavedRow({ saved, each, at, keep }: RowProps) {
  const manifest = useManifest();
  const line = useQuery(outlineQuery(manifest)).data?.lines.find((candidate) => candidate.code === each.code);
  const move = (to: number) => {
    const rest = saved.toSpliced(at, 1);
    keep(rest.toSpliced(to, 0, each));
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
      </div>
      <div className="screen-only flex max-sm:col-start-2">
        <IconButton label={`Move ${each.code} up`} disabled={at === 0} onClick={() => move(at - 1)}>
          <ArrowUp aria-hidden="true" size={16} />
        </IconButton>
        <IconButton label={`Move ${each.code} down`} disabled={at === saved.length - 1} onClick={() => move(at + 1)}>
          <ArrowDown aria-hidden="true" size={16} />
        </IconButton>
        <IconButton label={`Let ${each.code} go`} onClick={() => keep(saved.toSpliced(at, 1))}>
          <Trash2 aria-hidden="true" size={16} />
        </IconButton>
      </div>
    </li>
  );
}
