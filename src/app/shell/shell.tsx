import { EditionGate } from "#features/edition/edition-gate.tsx";
import { UpdatePrompt } from "#features/offline/update-prompt.tsx";
import { focusSearchBox } from "#features/search/search-box.tsx";
import { onAddress } from "#routing/hash-location.ts";
import { afterPaint } from "#ui/after-paint.ts";
import { Drawer } from "#ui/drawer.tsx";
import { Guarded } from "#ui/guarded.tsx";
import { keepPageOnDrop } from "#ui/keep-page-on-drop.ts";
import { lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { useLocation } from "wouter";
import { Routes } from "../routes.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { PartFailed } from "./part-failed.tsx";
import { useKeys } from "./use-keys.ts";

const OutlinePanel = lazy(() => import("./outline-panel.tsx"));
const WIDE = "(min-width: 72rem)";

/** Outline, page, notice: the outline beside the page where there is room, behind a button elsewhere. */
export function Shell() {
  const [outlineOpen, setOutlineOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const showKeys = useCallback(() => setKeysOpen(true), []);
  const isWide = useMedia(WIDE);
  const painted = usePainted();
  useKeys({ showKeys });
  useEffect(() => onAddress(() => setOutlineOpen(false)), []);
  useEffect(keepPageOnDrop, []);
  return (
    <EditionGate>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-sheet focus:px-3 focus:py-2"
        onClick={(event) => {
          // In an app of hash addresses "#main" would be a page: move the focus by hand.
          event.preventDefault();
          document.querySelector("main")?.focus();
        }}
      >
        Skip to the page
      </a>
      <div className="flex min-h-dvh flex-col print:min-h-0">
        <Header onOutline={() => setOutlineOpen(true)} onKeys={showKeys} />
        <UpdatePrompt />
        <div className="grow wide:grid wide:grid-cols-[19rem_minmax(0,1fr)] print:block">
          <aside
            aria-label="Outline"
            className="screen-only sticky top-14.5 hidden h-[calc(100dvh-3.625rem)] overflow-y-auto border-r border-rule py-3 pr-2 pl-4 wide:block"
          >
            {isWide && painted && <Outline />}
          </aside>
          <main
            id="main"
            tabIndex={-1}
            className="min-h-[calc(100dvh-3.625rem)] min-w-0 print:min-h-0 print:p-0 px-4 pt-3 pb-10 outline-none wide:px-10 wide:pt-5"
          >
            <Page />
          </main>
        </div>
        <Footer />
      </div>
      <Drawer open={outlineOpen} onClose={() => setOutlineOpen(false)} title="Outline">
        <Outline />
      </Drawer>
      <KeysDialog
        open={keysOpen}
        onClose={() => {
          setKeysOpen(false);
          if (document.activeElement === document.body) focusSearchBox();
        }}
      />
    </EditionGate>
  );
}

/** A page that failed is tried anew when one goes elsewhere. By itself, so that going somewhere draws no shell anew. */
function Page() {
  const [path] = useLocation();
  return (
    <Guarded at={path} failed={(error) => <PartFailed isPage what="This page" error={error} />}>
      <Routes />
    </Guarded>
  );
}

function Outline() {
  return (
    <Guarded failed={(error) => <PartFailed what="The outline" error={error} />}>
      <Suspense fallback={null}>
        <OutlinePanel />
      </Suspense>
    </Guarded>
  );
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    () => matchMedia(query).matches,
  );
}

/** The outline is read after the page itself stands: a code page opened cold needs one shard only. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return painted;
}
