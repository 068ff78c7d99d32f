import { ReadError, type ReadFailure } from "#data/store.ts";
import { NoticeBox } from "#ui/notice-box.tsx";

const WORDS: Readonly<Record<ReadFailure, { readonly title: string; readonly what: string; readonly help: string }>> = {
  missing: {
    title: "A file of this edition is not there",
    what: "The site answered, but it does not have the file.",
    help: "If you host Fivedigit yourself, build the edition again and copy the whole folder. What you opened before still works.",
  },
  unreachable: {
    title: "The site could not be reached",
    what: "There is no connection, or the server did not answer, and this file is not stored on this device yet.",
    help: "Try again when you are connected. Pages you have open keep working.",
  },
  damaged: {
    title: "A file of this edition arrived damaged",
    what: "Its contents do not match the edition's list, twice in a row, so it was not used.",
    help: "Try again in a moment. If it stays, something between you and the site changes files, or the site was updated by halves.",
  },
  unreadable: {
    title: "A file of this edition cannot be read",
    what: "The file is cut short or is not what it should be, so it was not used.",
    help: "Try again in a moment. If it stays, build the edition again.",
  },
  "not-on-device": {
    title: "This edition is not on this device any more",
    what: "A file of it is not where it was stored: the edition was deleted or made anew, or the browser cleared its storage.",
    help: "Reload the page. If the edition is gone, open its files again.",
  },
  "damaged-on-device": {
    title: "A file of this edition is damaged on this device",
    what: "Its contents do not match the edition's list, so it was not used.",
    help: "Open the files of the edition again, or a copy of it. The other editions still work.",
  },
  "made-earlier": {
    title: "This edition was made by an earlier version of Fivedigit",
    what: "Its pages can still be read; its search cannot.",
    help: "Make it anew: on the page “Your own files”, press “Refresh with newer files” beside it. The files it was made from were kept with it.",
  },
  "other-format": {
    title: "This edition was built for another version of Fivedigit",
    what: "The files are whole, but of a format this version does not know.",
    help: "Reload to get the newest version, or build the edition again.",
  },
};

type Props = {
  readonly error: Error;
  readonly onRetry: () => void;
  /** Whether it stands in the place of the page. */
  readonly isPage?: boolean;
};

/** What went wrong when reading, what still works, and what to do. Nothing is thrown away. */
export function ReadFailed({ error, onRetry, isPage = false }: Props) {
  const words = WORDS[error instanceof ReadError ? error.reason : "unreadable"];
  return (
    <NoticeBox title={words.title} tone="warning" role="alert" isPage={isPage}>
      <p>
        {words.what} {words.help}
      </p>
      {error instanceof ReadError && <p className="label">File: {error.file}</p>}
      <p>
        <button type="button" onClick={onRetry} className="rounded-sm border border-accent px-3 py-1 text-accent">
          Try again
        </button>
      </p>
    </NoticeBox>
  );
}
