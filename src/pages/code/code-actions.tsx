import type { CodeEntry } from "#codebook/code.ts";
import { fullDescriptor } from "#codebook/outline.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { SaveButton } from "#features/saved/save-button.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { copyText } from "#ui/copy-text.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Copy, ClipboardList, Printer } from "lucide-react";
import { useState } from "react";

/** Copy, copy with words, save, print. Copies are plain text without blanks at the end: people paste them into claims. */
export function CodeActions({ entry }: { readonly entry: CodeEntry }) {
  const manifest = useManifest();
  const announce = useAnnounce();
  const [said, setSaid] = useState("");
  const say = (message: string) => {
    setSaid(message);
    announce(message);
    setTimeout(() => setSaid(""), 4000);
  };
  const copy = async (text: string, what: string) => {
    const worked = await copyText(text);
    say(worked ? `${what} copied` : "This browser does not let the page copy; select the text instead");
  };
  // In an edition of licensed texts too a code nobody else describes has our wording: a copy of it says so.
  const isOurs = manifest.sources[entry.from.descriptor]?.kind === "starter";
  const label = isOurs ? `${manifest.title}, unofficial wording` : manifest.title;
  const addOn = entry.symbols.includes("add-on") ? " (add-on: not alone)" : "";
  return (
    <div className="screen-only relative ml-auto flex items-center">
      {/* Beside the buttons, on a phone below them; never in the line, which would move the page. */}
      <span
        aria-hidden="true"
        className="label absolute top-full right-0 z-10 border border-rule bg-sheet w-max max-w-72 px-2 py-0.5 empty:hidden sm:top-1/2 sm:right-full sm:-translate-y-1/2 sm:border-0 sm:bg-paper"
      >
        {said}
      </span>
      <IconButton
        label="Copy the code"
        data-copy-code={entry.code}
        onClick={() => void copy(entry.code, `${entry.code}${addOn}`)}
      >
        <Copy aria-hidden="true" size={18} />
      </IconButton>
      <IconButton
        label="Copy code, descriptor and edition"
        onClick={() => void copy(`${entry.code} ${fullDescriptor(entry)} (${label})`, `${entry.code} and descriptor`)}
      >
        <ClipboardList aria-hidden="true" size={18} />
      </IconButton>
      <SaveButton code={entry.code} say={say} />
      <IconButton label="Print this page" onClick={() => print()}>
        <Printer aria-hidden="true" size={18} />
      </IconButton>
    </div>
  );
}
