import { useOffline, type OfflineStatus } from "./offline-status.ts";

/** One true sentence about working without a network. */
export function OfflineState() {
  const { status } = useOffline();
  return (
    <p className="mt-8 flex items-baseline gap-2 text-[0.9375rem]" data-offline={status.kind}>
      <span aria-hidden="true" className="text-accent">
        {status.kind === "ready" ? "●" : "○"}
      </span>
      {sentence(status)}
    </p>
  );
}

function sentence(status: OfflineStatus): string {
  switch (status.kind) {
    case "starting":
      return "Looking whether everything is stored for working offline.";
    case "storing":
      return "Storing everything for working offline.";
    case "ready":
      return "Available offline: everything is stored on this device.";
    case "impossible":
      return WHY_NOT[status.why];
  }
}

const WHY_NOT = {
  insecure:
    "Not available offline: this page came over plain http. Over https, or on localhost, it would store itself.",
  unsupported: "Not available offline: this browser does not let pages store themselves.",
  failed:
    "Not available offline: the copy could not be stored whole. Everything works while you are connected; reload to try again.",
} as const;
