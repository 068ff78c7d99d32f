import { createContext, use, useCallback, useState, type ReactNode } from "react";

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says a short sentence to screen readers, and shows it for a moment when `toast` is used. */
export function useAnnounce(): (message: string) => void {
  return use(Announce);
}

/** One polite live region for the whole app: counts, copies, moves. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState("");
  // The same sentence again is no change, and would not be heard: a blank that nobody hears makes it one.
  const announce = useCallback(
    (next: string) => setMessage((before) => (before === next ? `${next}\u00a0` : next)),
    [],
  );
  return (
    <Announce value={announce}>
      {children}
      <div role="status" aria-live="polite" className="sr-only">
        {message}
      </div>
    </Announce>
  );
}
