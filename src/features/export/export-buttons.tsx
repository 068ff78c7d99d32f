import type { CodeId } from "#codebook/code-id.ts";
import { exportCodes, type ExportKind } from "#data/exporting.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { saveFile } from "#ui/save-file.ts";
import { useState } from "react";

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

/** The codes as a file for other programs. */
export function ExportButtons({ codes, name }: Props) {
  const manifest = useManifest();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const save = async (kind: ExportKind, end: string) => {
    setBusy(true);
    setSaid("");
    try {
      saveFile(await exportCodes(kind, manifest, codes), `${name}.${end}`);
      announce("Saved as a file");
    } catch {
      setSaid("A file of this edition could not be read; nothing was saved. Try again.");
    }
    setBusy(false);
  };
  return (
    <span className="screen-only flex flex-wrap items-center gap-3 text-[0.9375rem]">
      {KINDS.map(({ kind, text, end }) => (
        <button
          key={kind}
          type="button"
          disabled={busy || codes?.length === 0}
          onClick={() => void save(kind, end)}
          className="rounded-sm border border-rule px-3 py-1 hover:border-accent disabled:opacity-50"
        >
          {text}
        </button>
      ))}
      <span role="alert" className="label empty:hidden">
        {said}
      </span>
    </span>
  );
}
