import { useEffect, useRef, type RefObject } from "react";

/** What has just come into view is where the keyboard and a screen reader go on. */
export function useFocus<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return element;
}
