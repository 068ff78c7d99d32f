import { useSyncExternalStore } from "react";

/*
 * The router's location, kept in the hash: one build works on any static host, under any sub-path, and
 * neither code nor query ever reaches a server. wouter's own hash location moves the query string in
 * front of the hash, where servers log it, so the two hooks it needs are here.
 */

const CHANGED = "fivedigit:address";

/** The part behind the hash: `/code/99213`, and the query string of it without its question mark. */
export function splitHash(hash: string): { readonly path: string; readonly search: string } {
  const bare = hash.replace(/^#/, "");
  const at = bare.indexOf("?");
  const path = at < 0 ? bare : bare.slice(0, at);
  return { path: path.startsWith("/") ? path : `/${path}`, search: at < 0 ? "" : bare.slice(at + 1) };
}

/** Calls back whenever the address changes. @returns how to stop it. */
export function onAddress(onChange: () => void): () => void {
  const events = ["popstate", "hashchange", CHANGED];
  for (const event of events) addEventListener(event, onChange);
  return () => {
    for (const event of events) removeEventListener(event, onChange);
  };
}

let moves = 0;

/** Whether the page in view was reached from within the app: then its heading takes the focus. */
export function cameFromInside(): boolean {
  return moves > 0;
}

/** Goes to an address of the app (`#/code/99213` or `/code/99213`). */
export function go(to: string, options: { readonly replace?: boolean } = {}): void {
  const address = `#${to.replace(/^#/, "")}`;
  if (address === location.hash && options.replace !== true) return;
  if (options.replace === true) history.replaceState(history.state, "", address);
  else {
    moves++;
    history.pushState({ inside: true }, "", address);
  }
  dispatchEvent(new Event(CHANGED));
}

/** Takes a parameter out of the address in view, and keeps the rest of it. */
export function dropParameter(name: string): void {
  const { path, search } = splitHash(location.hash);
  const parameters = new URLSearchParams(search);
  if (!parameters.has(name)) return;
  parameters.delete(name);
  const rest = parameters.toString();
  go(rest === "" ? path : `${path}?${rest}`, { replace: true });
}

/** Location hook for wouter's Router: path and navigate. */
export function useHashPath(): [string, (to: string, options?: { readonly replace?: boolean }) => void] {
  return [useSyncExternalStore(onAddress, () => splitHash(location.hash).path), go];
}

/** Search hook for wouter's Router: the query string behind the hash. */
export function useHashSearch(): string {
  return useSyncExternalStore(onAddress, () => splitHash(location.hash).search);
}

useHashPath.hrefs = (to: string) => `#${to}`;

/** Where the reader was on a page: how far down, and the link of its text that was followed from there. */
type Place = { readonly top: number; readonly left?: string };

/**
 * Lets plain links move through the app: an unmodified click on `<a href="#/…">` becomes a step that
 * scrolls to the top, while back and forward return to where the reader was, the focus too.
 */
export function followLinks(): () => void {
  const places = new Map<string, Place>();
  history.scrollRestoration = "manual";
  let here = location.href;

  const remember = () => places.set(here, { ...places.get(here), top: scrollY });
  const onClick = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#/"]') : null;
    if (link === null || link.target !== "") return;
    event.preventDefault();
    const left = link.closest("main") === null ? undefined : (link.getAttribute("href") ?? undefined);
    places.set(here, { top: scrollY, ...(left !== undefined && { left }) });
    go(link.getAttribute("href") ?? "#/");
  };
  const onMove = () => {
    if (location.href === here) return;
    const samePath = splitHash(new URL(here).hash).path === splitHash(location.hash).path;
    here = location.href;
    if (!samePath) scrollTo(0, 0);
  };
  const onBack = () => {
    moves++;
    here = location.href;
    restore(places.get(here) ?? { top: 0 });
  };
  addEventListener("scroll", remember, { passive: true });
  addEventListener("click", onClick);
  addEventListener(CHANGED, onMove);
  addEventListener("popstate", onBack);
  return () => {
    removeEventListener("scroll", remember);
    removeEventListener("click", onClick);
    removeEventListener(CHANGED, onMove);
    removeEventListener("popstate", onBack);
  };
}

/** The page may need a moment before it is tall enough to scroll back to where one was, and has the link one left by. */
function restore({ top, left }: Place): void {
  const until = performance.now() + 600;
  const page = location.href;
  let scrolled = false;
  const step = () => {
    if (location.href !== page) return;
    if (!scrolled) scrollTo(0, top);
    scrolled = Math.abs(scrollY - top) <= 1;
    const isBack = left === undefined || focusLink(left);
    if (!(scrolled && isBack) && performance.now() < until) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** Focuses a link of the page, unless the reader has gone on meanwhile. @returns whether there is nothing left to do */
function focusLink(href: string): boolean {
  const focused = document.activeElement;
  if (focused !== document.body && !(focused instanceof HTMLHeadingElement)) return true;
  const link = document.querySelector<HTMLElement>(`main a[href="${CSS.escape(href)}"]`);
  link?.focus({ preventScroll: true });
  return link !== null;
}
