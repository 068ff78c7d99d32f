import type { Progress } from "#data/importing.ts";
import { useId } from "react";
import { Button } from "#ui/button.tsx";
import { useFocus } from "./use-focus.ts";

const WORDS: Readonly<Record<Progress["step"], string>> = {
  reading: "Reading your files",
  compiling: "Building the edition",
  storing: "Storing it on this device",
};

type Props = {
  /** Before one has seen what comes of the files nothing is built: they are only put together to be looked at. */
  readonly work: "reading" | "storing";
  readonly progress: Progress;
  readonly onCancel: () => void;
};

/** How far it is, of what, and a way to end it. */
export function Working({ work, progress, onCancel }: Props) {
  const id = useId();
  const title = useFocus<HTMLParagraphElement>();
  const { step, share, file } = progress;
  return (
    <section aria-label="Progress" className="my-5 border-l-2 border-accent bg-wash px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p ref={title} id={id} tabIndex={-1} className="font-semibold outline-none">
          {work === "reading" && step === "compiling" ? "Putting them together" : WORDS[step]}
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
