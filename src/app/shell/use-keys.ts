import { singleKeys } from "#data/preferences.ts";
import { focusSearchBox, resultLinks } from "#features/search/search-box.tsx";
import { useLayoutEffect } from "react";

/** What the keys do, given by the shell. */
export type KeyActions = { readonly showKeys: () => void };

/**
 * The keys of the whole app. No key acts while one is typing in a field, and single keys can be turned
 * off (WCAG 2.1.4). Pages mark what the keys act on: `rel="prev"`, `rel="next"`, `data-copy-code`.
 */
export function useKeys({ showKeys }: KeyActions): void {
  // With the first picture, not after it: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
      if (moveInResults(event)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || !singleKeys.get()) return;
      switch (event.key) {
        case "/":
          event.preventDefault();
          focusSearchBox();
          return;
        case "[":
          turnTo("prev");
          return;
        case "]":
          turnTo("next");
          return;
        case ".":
          document.querySelector<HTMLElement>("button[data-copy-code]")?.click();
          return;
        case "?":
          showKeys();
          return;
        default:
          // The character itself arrives in the box, because the box has the focus before it is inserted.
          if (/^[\p{L}\p{N}]$/u.test(event.key)) focusSearchBox();
      }
    };
    const onCopy = (event: ClipboardEvent) => {
      const code = document.querySelector<HTMLElement>("button[data-copy-code]")?.dataset["copyCode"];
      const selected = getSelection()?.isCollapsed === false;
      if (code === undefined || selected || isField(event.target)) return;
      event.clipboardData?.setData("text/plain", code);
      event.preventDefault();
      document.querySelector<HTMLElement>("button[data-copy-code]")?.focus();
    };
    addEventListener("keydown", onKeyDown);
    addEventListener("copy", onCopy);
    return () => {
      removeEventListener("keydown", onKeyDown);
      removeEventListener("copy", onCopy);
    };
  }, [showKeys]);
}

/** How long a key waits for its link, ms: the descriptor is painted before the neighbours are. */
const TURN_WAIT = 1000;

/** Follows the link to a neighbour, also when the key was quicker than the page. */
function turnTo(rel: "prev" | "next"): void {
  const asked = performance.now();
  const page = location.hash;
  const turn = () => {
    if (location.hash !== page) return;
    const link = document.querySelector<HTMLElement>(`a[rel="${rel}"]`);
    if (link !== null) link.click();
    else if (document.querySelector("nav a[rel]") === null && performance.now() - asked < TURN_WAIT)
      requestAnimationFrame(turn);
  };
  turn();
}

/** Arrows move through the results, up from the first back to the box; Esc goes back to the box at once. */
function moveInResults(event: KeyboardEvent): boolean {
  const links = resultLinks();
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) {
    if (event.key === "Escape" && !isField(event.target) && links.length > 0) {
      focusSearchBox();
      return true;
    }
    return false;
  }
  if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (event.key === "ArrowUp" && at > 0) links[at - 1]?.focus();
  else if (event.key === "ArrowUp" || event.key === "Escape") focusSearchBox();
  else return false;
  event.preventDefault();
  return true;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
