import { IconButton } from "#ui/icon-button.tsx";
import { X } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
};

/** A panel above the page, closed by Esc, by its button, or by a press beside it. The browser's own modal dialog keeps the focus inside. */
export function Drawer({ open, onClose, title, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  useEffect(() => {
    // A press beside the panel closes it; the keyboard has Esc and the button.
    const element = dialog.current;
    const onClick = (event: MouseEvent) => {
      if (event.target === element) onClose();
    };
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, [onClose]);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      className="m-0 h-dvh max-h-dvh w-[min(22rem,92vw)] max-w-none overflow-y-auto border-r border-rule bg-paper p-0 text-ink shadow-xl backdrop:bg-black/40"
    >
      <div className="sticky top-0 z-10 flex items-center justify-between border-b border-rule bg-paper px-4 py-2">
        <h2 className="text-base">{title}</h2>
        <IconButton label="Close" onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </IconButton>
      </div>
      <div className="p-3">{open && children}</div>
    </dialog>
  );
}
