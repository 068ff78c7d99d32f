import { OfflineContext, type Offline, type OfflineStatus } from "#features/offline/offline-status.ts";
import { afterPaint } from "#ui/after-paint.ts";
import { useEffect, useMemo, useState, type ReactNode } from "react";

/** Registers the service worker once the page stands, and tells the app what is true of the offline copy. */
export function OfflineProvider({ children }: { readonly children: ReactNode }) {
  const [status, setStatus] = useState<OfflineStatus>({ kind: "starting" });
  const [update, setUpdate] = useState<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (import.meta.env.DEV) return undefined;
    return afterPaint(() => {
      void import("#offline/register.ts").then(({ registerOffline }) =>
        registerOffline({
          onReady: () => setStatus({ kind: "ready" }),
          onStoring: () => setStatus({ kind: "storing" }),
          onFailed: (why) => setStatus({ kind: "impossible", why }),
          onUpdate: (takeOver) => setUpdate(() => takeOver),
        }),
      );
    });
  }, []);
  const offline = useMemo((): Offline => ({ status, ...(update && { update }) }), [status, update]);
  return <OfflineContext value={offline}>{children}</OfflineContext>;
}
