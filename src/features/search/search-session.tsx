import { splitHash } from "#routing/hash-location.ts";
import { createContext, use, useState, useSyncExternalStore, type ReactNode } from "react";

/** What is in the search box, shared between the box in the header and the page of results. */
export type SearchSession = {
  readonly text: string;
  readonly setText: (text: string) => void;
};

type Store = {
  readonly get: () => string;
  readonly set: (text: string) => void;
  readonly subscribe: (onChange: () => void) => () => void;
};

/** What the address asks for: the first picture of a page of results opened cold is already about it. */
function askedInAddress(): string {
  const { path, search } = splitHash(location.hash);
  return path === "/search" ? (new URLSearchParams(search).get("q") ?? "") : "";
}

function createStore(first = ""): Store {
  let text = first;
  const listeners = new Set<() => void>();
  return {
    get: () => text,
    set: (next) => {
      text = next;
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

const SessionContext = createContext<Store>(createStore());

export function SearchSessionProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(() => createStore(askedInAddress()));
  return <SessionContext value={store}>{children}</SessionContext>;
}

export function useSearchSession(): SearchSession {
  const store = use(SessionContext);
  return { text: useSyncExternalStore(store.subscribe, store.get), setText: store.set };
}
