import type { Progress } from "#data/importing.ts";
import { useId } from "react";
import { Button } from "#ui/button.tsx";

const WORDS: Readonly<Record<Progress["step"], string>> = {
  reading: "Reading your files",
  compiling: "Building the edition",
  storing: "Storing it on this device",
};

type Props = { readonly progress: Progress; readonly onCancel: () => void };

/** How far it is, of what, and a way to end it. */
export function Working({ progress, onCancel }: Props) {
  const id = useId();
  const { step, share, file } = progress;
  return (
    <section aria-label="Progress" className="my-5 border-l-2 border-accent bg-wash px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p id={id} className="font-semibold">
          {WORDS[step]}
        </p>
        <p className="label tabular-nums">{Math.round(share * 100)} %</p>
      </div>
      <progress aria-labelledby={id} max={1} value={share} className="progress-bar mt-2 block h-2 w-full" />
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="label min-w-0 truncate">{step === "reading" ? file : ""}</p>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}
