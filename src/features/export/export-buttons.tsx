import type { CodeId } from "#codebook/code-id.ts";
import { exportCodes, type ExportKind } from "#data/exporting.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { saveFile } from "#ui/save-file.ts";
import { useEffect, useRef, useState } from "react";

const KINDS: readonly { readonly kind: ExportKind; readonly text: string; readonly end: string }[] = [
  { kind: "csv", text: "Save as CSV", end: "csv" },
  { kind: "fhir", text: "Save as FHIR CodeSystem", end: "fhir.json" },
];

type Props = {
  /** Only these codes, in this order; absent for the whole edition. */
  readonly codes?: readonly CodeId[];
  /** What the file is called, without its ending. */
  readonly name: string;
};

/** The codes as a file for other programs. A whole edition takes a while: how far it is, and a way to end it. */
export function ExportButtons({ codes, name }: Props) {
  const manifest = useManifest();
  const announce = useAnnounce();
  const [percent, setPercent] = useState<number | undefined>(undefined);
  const [said, setSaid] = useState("");
  const running = useRef<AbortController>(undefined);
  // Whoever leaves the page does not wait for the file any more.
  useEffect(() => () => running.current?.abort(), []);
  const isBusy = percent !== undefined;
  const save = async (kind: ExportKind, end: string) => {
    const mine = new AbortController();
    running.current = mine;
    setPercent(0);
    setSaid("");
    try {
      const options = {
        ...(codes !== undefined && { only: codes }),
        // A file that was on its way when the work was ended still comes: it is not heard.
        onProgress: (share: number) => {
          if (!mine.signal.aborted) setPercent(Math.floor(share * 100));
        },
        signal: mine.signal,
      };
      saveFile(await exportCodes(kind, manifest, options), `${name}.${end}`);
      announce("Saved as a file");
    } catch {
      if (mine.signal.aborted) announce("Cancelled; nothing was saved");
      else setSaid("A file of this edition could not be read; nothing was saved. Try again.");
    }
    setPercent(undefined);
  };
  const look = "rounded-sm border border-rule px-3 py-1 hover:border-accent disabled:opacity-50";
  return (
    <span className="screen-only flex flex-wrap items-center gap-3 text-[0.9375rem]">
      {KINDS.map(({ kind, text, end }) => (
        <button
          key={kind}
          type="button"
          disabled={isBusy || codes?.length === 0}
          onClick={() => void save(kind, end)}
          className={look}
        >
          {text}
        </button>
      ))}
      {isBusy && codes === undefined && (
        <>
          <progress aria-label="Writing the file" max={100} value={percent} className="progress-bar h-2 w-32" />
          <span className="label tabular-nums">{percent} %</span>
          <button type="button" onClick={() => running.current?.abort()} className={look}>
            Cancel
          </button>
        </>
      )}
      <span role="alert" className="label empty:hidden">
        {said}
      </span>
    </span>
  );
}
