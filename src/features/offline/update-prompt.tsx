import { useOffline } from "./offline-status.ts";

/** Offers a newer build. Never reloads by itself: a coder may be in the middle of a chart. */
export function UpdatePrompt() {
  const { update } = useOffline();
  if (update === undefined) return null;
  return (
    <div
      role="status"
      className="screen-only flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule bg-wash px-4 py-2 text-[0.9375rem] wide:px-6"
    >
      <span>Update available: a newer version of Fivedigit is stored and ready.</span>
      <button
        type="button"
        onClick={update}
        className="rounded-sm border border-accent px-3 py-0.5 text-accent hover:bg-sheet"
      >
        Reload to update all tabs
      </button>
    </div>
  );
}
