import { ImportFailed } from "#data/importing.ts";
import { StorageError } from "#data/own-editions.ts";
import { ReadError } from "#data/store.ts";
import { grouped } from "#ui/grouped.ts";

export { grouped as number };

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `28 MB`, `640 kB`: nobody needs more digits to know whether there is room. */
export function bytes(size: number): string {
  if (size >= 1e9) return `${(size / 1e9).toFixed(1)} GB`;
  if (size >= 1e6) return `${Math.round(size / 1e6)} MB`;
  return `${Math.max(1, Math.round(size / 1e3))} kB`;
}

export type Trouble = { readonly title: string; readonly what: string; readonly help: string };

/** What went wrong, what still works, what to do. */
export function troubleOf(error: unknown): Trouble {
  const fault =
    error instanceof ImportFailed || error instanceof StorageError
      ? error.fault
      : error instanceof ReadError
        ? "starter-unread"
        : "unexpected";
  const message = error instanceof Error ? error.message : String(error);
  switch (fault) {
    case "full":
      return {
        title: "There is not enough room on this device",
        what: `The edition was not stored (${message}). What was here before is unharmed.`,
        help: "Delete an edition you no longer use, or free some space on the device, and try again.",
      };
    case "denied":
      return {
        title: "This browser does not let the page store anything",
        what: "Private windows and some settings forbid it. Nothing was stored.",
        help: "Use a normal window, or allow this site to store data.",
      };
    case "gone":
      return {
        title: "This edition is not on this device any more",
        what: "Another tab may have deleted it, or the browser cleared its storage.",
        help: "Open its files again.",
      };
    case "damaged-starter":
    case "starter-unread":
      return {
        title: "The starter could not be read",
        what: "Your files are laid over the starter's outline, and that did not arrive whole. Nothing was changed.",
        help: "Try again when you are connected.",
      };
    case "stopped":
      return {
        title: "The work stopped unexpectedly",
        what: "Most likely the files need more memory than this device has. Nothing was changed.",
        help: "Try fewer files at once, or use a larger device.",
      };
    case "cancelled":
    case "not-open":
    case "unexpected":
      return {
        title: "That did not work",
        what: `Nothing was changed. The browser says: ${message}`,
        help: "Try again; if it stays, reload the page.",
      };
  }
}
