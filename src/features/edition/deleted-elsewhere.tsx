import type { EditionListing, EditionsFile } from "#codebook/edition.ts";
import { chosenEdition } from "#data/preferences.ts";
import { onAddress } from "#routing/hash-location.ts";
import { useEffect, useLayoutEffect, useRef, useState } from "react";

/**
 * The edition that was read here when another tab went over to another, if it is deleted by now: the tab
 * that deletes an edition goes over first. Going somewhere or choosing an edition ends it.
 * @param read the edition this tab reads
 */
export function useDeletedElsewhere(
  editions: EditionsFile,
  read: EditionListing | undefined,
): EditionListing | undefined {
  const reading = useRef(read);
  const [left, setLeft] = useState<EditionListing | undefined>(undefined);
  // Before those who read the choice: they draw anew as soon as they hear, and then another edition is read.
  useLayoutEffect(() => chosenEdition.subscribe((elsewhere) => setLeft(elsewhere ? reading.current : undefined)), []);
  useEffect(() => onAddress(() => setLeft(undefined)), []);
  useEffect(() => {
    reading.current = read;
  }, [read]);
  return left !== undefined && editions.editions.every(({ id }) => id !== left.id) ? left : undefined;
}

/** One quiet line; the region is there before its words, so that they are heard. */
export function DeletedElsewhere({
  edition,
  instead,
}: {
  readonly edition: EditionListing | undefined;
  readonly instead: string;
}) {
  return (
    <p role="status" className="screen-only border-b border-rule px-4 py-1.5 text-[0.875rem] empty:hidden wide:px-6">
      {edition && `“${edition.title}” was deleted in another tab. You are reading ${instead} now.`}
    </p>
  );
}
