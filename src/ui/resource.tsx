import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";

type Props<T> = {
  readonly of: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
  readonly failed: (error: Error, retry: () => void) => ReactNode;
  /** Shown when waiting takes long enough to be noticed. */
  readonly waiting?: ReactNode;
};

/** The three branches of everything that is read, always in this order: the data, what went wrong, waiting. */
export function Resource<T>({ of, children, failed, waiting }: Props<T>) {
  if (of.data !== undefined) return children(of.data);
  if (of.error !== null) return failed(of.error, () => void of.refetch());
  return <Late>{waiting ?? <p className="label py-6">Reading…</p>}</Late>;
}

/** Nothing for the first 300 ms: what comes that soon needs no sign of waiting. */
function Late({ children }: { readonly children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}
