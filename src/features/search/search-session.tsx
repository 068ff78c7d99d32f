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

function createStore(): Store {
  let text = "";
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
  const [store] = useState(createStore);
  return <SessionContext value={store}>{children}</SessionContext>;
}

export function useSearchSession(): SearchSession {
  const store = use(SessionContext);
  return { text: useSyncExternalStore(store.subscribe, store.get), setText: store.set };
}
