import { singleKeys } from "#data/preferences.ts";
import { useLocal } from "#data/use-local.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [["/"], "or just type: to the search box"],
  [["↓", "↑"], "through the results and back to the box"],
  [["Enter"], "opens the best result, or the one in focus"],
  [["Ctrl", "Enter"], "opens it in a new tab"],
  [["Esc"], "back to the search box, or clears it"],
  [["["], "previous code in the book"],
  [["]"], "next code in the book"],
  [["."], "copies the code of the page"],
  [["Ctrl", "C"], "with nothing selected: copies the code of the page"],
  [["?"], "these keys"],
];

type Props = { readonly open: boolean; readonly onClose: () => void };

/** The keys, and the switch that turns single keys off. */
export function KeysDialog({ open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const on = useLocal(singleKeys);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      className="m-auto w-[min(30rem,94vw)] rounded-sm border border-rule bg-paper p-5 text-ink shadow-xl backdrop:bg-black/40"
    >
      <div className="flex items-start justify-between">
        <h2 id="keys-title" className="text-lg">
          Keys
        </h2>
        <IconButton label="Close" onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </IconButton>
      </div>
      <dl className="mt-2 grid grid-cols-[7rem_1fr] gap-y-1.5 text-[0.9375rem]">
        {KEYS.map(([keys, what]) => (
          <div key={what} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex items-center gap-2 text-[0.9375rem]">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => singleKeys.set(event.target.checked)}
          className="h-4 w-4 accent-accent"
        />
        Single keys act without Ctrl or Alt
      </label>
    </dialog>
  );
}
