import { Workbox } from "workbox-window";
import { REPAIR, TAKE_OVER } from "./messages.ts";

export type Registration = {
  readonly onReady: () => void;
  readonly onStoring: () => void;
  readonly onFailed: (why: "insecure" | "unsupported" | "failed") => void;
  /** A newer build is stored and waits; `takeOver` makes all tabs use it. */
  readonly onUpdate: (takeOver: () => void) => void;
};

/** How often a tab that stays open asks for a newer build. */
const HOUR = 60 * 60 * 1000;
/** Safari may never say that the new worker controls the page; then it is reloaded all the same. */
const LONGEST_WAIT_FOR_CONTROL = 4000;

/**
 * Registers the service worker and tells what is true of the offline copy. The page is reloaded only
 * after the person has asked for the update, in this tab or another.
 */
export async function registerOffline({ onReady, onStoring, onFailed, onUpdate }: Registration): Promise<void> {
  if (!("serviceWorker" in navigator)) {
    onFailed(isSecureContext ? "unsupported" : "insecure");
    return;
  }
  const workbox = new Workbox("./service-worker.js", { scope: "./" });
  const isControlled = () => navigator.serviceWorker.controller !== null;
  // The very first worker claims the tab that stored it: the same build, and no reason to reload.
  let first = false;

  // Any tab that accepts the update moves all of them: the new worker claims each.
  let reloading = false;
  const reload = () => {
    if (reloading) return;
    reloading = true;
    location.reload();
  };
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (first) first = false;
    else reload();
  });
  const offer = (waiting: ServiceWorker) =>
    onUpdate(() => {
      waiting.postMessage(TAKE_OVER);
      setTimeout(reload, LONGEST_WAIT_FOR_CONTROL);
    });

  workbox.addEventListener("waiting", ({ sw }) => {
    if (sw !== undefined) offer(sw);
  });
  workbox.addEventListener("redundant", () => {
    // A first copy that could not be stored; a failed update leaves the copy that was there.
    if (!isControlled()) onFailed("failed");
  });
  try {
    const registration = await workbox.register({ immediate: true });
    if (registration === undefined) {
      onFailed("failed");
      return;
    }
    if (registration.active === null) {
      first = true;
      onStoring();
    }
    const active = await waitForActive(registration);
    if (active === undefined) onFailed("failed");
    else if (await isWhole(active)) onReady();
    else onFailed("failed");
    // The browser gives no promise that an update check succeeds: offline, or a server that answers with a page, it rejects, and the copy stays.
    const check = () => void registration.update().catch(() => undefined);
    setInterval(check, HOUR);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") check();
    });
  } catch {
    // A copy stored earlier still serves this page although the registration could not be refreshed.
    if (isControlled()) onReady();
    else onFailed("failed");
  }
}

async function waitForActive(registration: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  if (registration.active !== null) return registration.active;
  const coming = registration.installing ?? registration.waiting;
  if (coming === null) return undefined;
  return new Promise((resolve) => {
    const look = () => {
      if (coming.state === "activated") resolve(coming);
      if (coming.state === "redundant") resolve(undefined);
    };
    coming.addEventListener("statechange", look);
    look();
  });
}

/** Asks the worker to refill what was evicted; true only when the whole build is stored. */
function isWhole(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", (event) => resolve(event.data === true));
    port1.start();
    worker.postMessage(REPAIR, [port2]);
  });
}
