import { useEffect, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";

type Props = {
  readonly onFiles: (files: readonly File[]) => void;
  /** Whether files were given already, and these join them. */
  readonly more?: boolean;
  /** Whether the keyboard goes on here: something was broken off or put away. */
  readonly takeFocus?: boolean | undefined;
};

/** Where files come in: dropped anywhere on the page, or chosen with the button. */
export function FilePicker({ onFiles, more = false, takeFocus = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  const over = useDrop(onFiles);
  return (
    <div
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-sm border border-dashed px-4 ${more ? "py-3" : "py-8"} ${over ? "border-accent bg-wash" : "border-quiet"}`}
    >
      <Button ref={button} main={!more} onClick={() => input.current?.click()}>
        {more ? "Add files…" : "Choose files…"}
      </Button>
      <span className="text-quiet">{over ? "Let go to open them." : "or drop them on this page. Zips too."}</span>
      <input
        ref={input}
        type="file"
        multiple
        aria-label="Files with codes"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </div>
  );
}

/** A file that misses the box must not make the browser leave the page for it: the whole page takes drops. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const give = useRef(onFiles);
  useEffect(() => {
    give.current = onFiles;
  }, [onFiles]);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      give.current([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("dragleave", onLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, []);
  return over;
}
