import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute, type PrecacheEntry } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { REPAIR, TAKE_OVER } from "./messages.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

/*
 * Everything the app needs is stored at once and as one: a build is used whole or not at all. Every entry
 * carries its integrity, so that a damaged download stops the installation and a hole is refilled.
 * A new build waits until the person accepts it, in any tab; then it takes over in all of them.
 */
const controller = new PrecacheController();
controller.addToCacheList(self.__WB_MANIFEST);
cleanupOutdatedCaches();

self.addEventListener("install", (event) => event.waitUntil(controller.install(event)));
// Tabs opened before there was a worker are taken along: the first one, which says "available offline", and
// those that another tab's accepted update must move.
self.addEventListener("activate", (event) => {
  event.waitUntil(controller.activate(event).then(() => self.clients.claim()));
});

// index.html?utm=1 is index.html: parameters never choose among stored files.
registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./] }));
// Addresses of pages; a path with a file extension is a file, and a missing file must stay missing.
registerRoute(
  new NavigationRoute(controller.createHandlerBoundToURL("index.html"), { denylist: [/\/[^/?]+\.[^/?]+$/] }),
);

self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
  if (event.data === REPAIR) event.waitUntil(repair(event).then((whole) => event.ports[0]?.postMessage(whole)));
});

/** Fetches whatever a browser has evicted from the stored build; says whether the copy is whole again. */
async function repair(event: ExtendableEvent): Promise<boolean> {
  const attempts = [...controller.getURLsToCacheKeys()].map(async ([url, cacheKey]) => {
    const integrity = controller.getIntegrityForCacheKey(cacheKey);
    const request = new Request(url, { credentials: "same-origin" });
    const answer = await controller.strategy.handle({
      event,
      request,
      params: { cacheKey, ...(integrity !== undefined && { integrity }) },
    });
    return answer.ok;
  });
  const results = await Promise.allSettled(attempts);
  return results.every((result) => result.status === "fulfilled" && result.value);
}
