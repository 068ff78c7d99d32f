import type { CodeEntry } from "#codebook/code.ts";
import { codingOf } from "#data/exporting.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { copyText } from "#ui/copy-text.ts";
import { useState } from "react";

/** The code for a record kept in FHIR. Seldom wanted: it stands with the sources, not among the actions at the head. */
export function CopyCoding({ entry }: { readonly entry: CodeEntry }) {
  const { year } = useManifest();
  const announce = useAnnounce();
  const [said, setSaid] = useState("");
  const copy = async () => {
    const worked = await codingOf(entry, year).then(copyText, () => false);
    const message = worked ? "FHIR Coding copied" : "This browser does not let the page copy";
    setSaid(message);
    announce(message);
  };
  return (
    <p className="screen-only label mt-2">
      <button type="button" onClick={() => void copy()} className="underline underline-offset-2 hover:text-accent">
        Copy as FHIR Coding
      </button>{" "}
      <span aria-hidden="true">{said}</span>
    </p>
  );
}
