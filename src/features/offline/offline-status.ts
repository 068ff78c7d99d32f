import { createContext, use } from "react";

/** Whether the app can do without a network. `ready` only when everything is stored; never a promise. */
export type OfflineStatus =
  | { readonly kind: "starting" }
  | { readonly kind: "storing" }
  | { readonly kind: "ready" }
  | { readonly kind: "impossible"; readonly why: "insecure" | "unsupported" | "failed" };

export type Offline = {
  readonly status: OfflineStatus;
  /** Present when a newer build waits: takes it over in all tabs. */
  readonly update?: () => void;
};

export const OfflineContext = createContext<Offline>({ status: { kind: "starting" } });

export function useOffline(): Offline {
  return use(OfflineContext);
}
