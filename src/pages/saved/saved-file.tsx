import { ownWords, sameWord } from "#data/own-words.ts";
import { decodeSavedFile, encodeSavedFile, type Saved } from "#data/saved-file.ts";
import { savedCodes } from "#data/preferences.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { useRef, useState } from "react";

/** Export and import of the saved codes and one's own words as one file, because storage of a browser is no archive. */
export function SavedFile({ saved }: { readonly saved: Saved }) {
  const announce = useAnnounce();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const say = (message: string) => {
    setSaid(message);
    announce(message);
  };
  const save = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([encodeSavedFile(saved)], { type: "application/json" }));
    link.download = "fivedigit-saved-codes.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  const load = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const read = decodeSavedFile(await chosen.text());
    if (read === undefined) {
      say(`“${chosen.name}” is not a file of saved codes; nothing was changed.`);
      return;
    }
    const codes = read.codes.filter((each) => !saved.codes.some((known) => known.code === each.code));
    const words = read.words.filter((each) => !saved.words.some((known) => sameWord(known.typed, each.typed)));
    const stored = [
      codes.length === 0 || savedCodes.set([...saved.codes, ...codes]),
      words.length === 0 || ownWords.set([...saved.words, ...words]),
    ].every(Boolean);
    const added = codes.length + words.length;
    const known = read.codes.length + read.words.length - added;
    say(
      `${added} added, ${known} were there already.${stored ? "" : " They could not be stored and last until you close the tab."}`,
    );
  };
  return (
    <div className="screen-only mt-3 flex flex-wrap items-center gap-3 text-[0.9375rem]">
      <button
        type="button"
        disabled={saved.codes.length + saved.words.length === 0}
        onClick={save}
        className="rounded-sm border border-rule px-3 py-1 hover:border-accent disabled:opacity-50"
      >
        Save a copy as a file
      </button>
      <button
        type="button"
        onClick={() => file.current?.click()}
        className="rounded-sm border border-rule px-3 py-1 hover:border-accent"
      >
        Add from a file
      </button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        aria-label="File of saved codes"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          void load(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <span className="label">{said}</span>
    </div>
  );
}
