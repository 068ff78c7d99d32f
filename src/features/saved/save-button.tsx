import type { CodeId } from "#codebook/code-id.ts";
import { savedCodes } from "#data/preferences.ts";
import { useLocal } from "#data/use-local.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Star } from "lucide-react";

type Props = {
  readonly code: CodeId;
  /** Shows and speaks what came of it. */
  readonly say: (message: string) => void;
};

/** Saves a code on this device, or lets it go. */
export function SaveButton({ code, say }: Props) {
  const { edition } = useManifest();
  const saved = useLocal(savedCodes);
  const isSaved = saved.some((each) => each.code === code);
  const toggle = () => {
    const others = saved.filter((each) => each.code !== code);
    const stored = savedCodes.set(isSaved ? others : [{ code, edition, note: "" }, ...others]);
    if (!stored)
      say("This device does not let the page store anything: the code is saved only until you close the tab.");
    else say(isSaved ? `${code} is no longer saved` : `${code} is saved`);
    // Asked for at the first thing worth keeping; the browser may refuse, and storage works as before.
    if (!isSaved && "storage" in navigator && "persist" in navigator.storage)
      void navigator.storage.persist().catch(() => false);
  };
  return (
    <IconButton label={isSaved ? "Saved; let it go" : "Save this code"} aria-pressed={isSaved} onClick={toggle}>
      <Star aria-hidden="true" size={18} fill={isSaved ? "currentColor" : "none"} />
    </IconButton>
  );
}
