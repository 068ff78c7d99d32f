import { teach } from "#data/own-words.ts";
import { savedAddress } from "#routing/addresses.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { useId, useState } from "react";

/** What is said when it could not be done as asked. */
const SAID = {
  "not-words": "Write what it stands for in a few words (80 characters at most).",
  "too-many": "This device remembers 500 words already: let some go on the page of saved codes first.",
  "not-stored": "Remembered until you close the tab: this device does not let the page store anything.",
} as const;

/** Teaches this device what a word stands for, where the search did not know it. The search is asked anew by itself. */
export function RememberMeaning({ typed }: { readonly typed: string }) {
  const announce = useAnnounce();
  const id = useId();
  const [means, setMeans] = useState("");
  const [said, setSaid] = useState("");
  return (
    <form
      className="screen-only flex flex-wrap items-baseline gap-x-3 gap-y-1"
      onSubmit={(event) => {
        event.preventDefault();
        const done = teach(typed, means);
        const message = done === "stored" ? `Remembered: ${typed} stands for ${means.trim()}.` : SAID[done];
        setSaid(done === "stored" ? "" : message);
        announce(message);
      }}
    >
      <label htmlFor={id}>On this device, “{typed}” stands for</label>
      <input
        id={id}
        type="text"
        maxLength={80}
        autoComplete="off"
        value={means}
        placeholder="words the code set uses"
        onChange={(event) => setMeans(event.target.value)}
        className="h-8 w-64 max-w-full rounded-sm border border-quiet/60 bg-sheet px-2 placeholder:text-quiet"
      />
      <button type="submit" className="rounded-sm border border-rule px-3 py-1 hover:border-accent">
        Remember
      </button>
      <a href={savedAddress} className="label">
        Your words
      </a>
      {said !== "" && <p className="basis-full">{said}</p>}
    </form>
  );
}
