import { go, splitHash } from "#routing/hash-location.ts";
import { Search, X } from "lucide-react";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useSearchSession } from "./search-session.tsx";

export const SEARCH_BOX_ID = "search-box";

/**
 * Puts the cursor into the search box. On the page of results it goes to the end of the query; anywhere else
 * the box holds an earlier search, which is selected, so that typing begins a new one.
 */
export function focusSearchBox(): HTMLInputElement | undefined {
  const box = document.getElementById(SEARCH_BOX_ID);
  if (!(box instanceof HTMLInputElement)) return undefined;
  box.focus();
  const isSearching = splitHash(location.hash).path === "/search";
  box.setSelectionRange(isSearching ? box.value.length : 0, box.value.length);
  return box;
}

const RESULT_LINKS = "[data-results] a[data-result]";

/** The links of the results in view, in the order arrows move through. */
export function resultLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(RESULT_LINKS)];
}

/** The search box: always there, always in the same place. Results appear on the search page as one types. */
export function SearchBox({ onFocus }: { readonly onFocus: () => void }) {
  const { text, setText } = useSearchSession();
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onSearch = (event: Event) => {
      if (event.target === box.current && box.current?.value === "") setText("");
    };
    document.addEventListener("search", onSearch);
    return () => document.removeEventListener("search", onSearch);
  }, [setText]);

  const change = (next: string) => {
    setText(next);
    if (next.trim() === "") return;
    // A task of its own: the letter is in the box before the page of results is made.
    setTimeout(() => {
      if (splitHash(location.hash).path !== "/search") go("/search");
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") {
      const first = resultLinks()[0];
      if (first !== undefined) {
        event.preventDefault();
        first.focus();
      }
    } else if (event.key === "Enter") {
      // The best result, once the answer in view is the answer to what stands in the box.
      const best = document.querySelector<HTMLAnchorElement>(`[data-results="${CSS.escape(text)}"] a[data-best]`);
      if (best === null) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) window.open(best.href, "_blank", "noopener");
      else {
        // The page that opens takes the focus, so that its keys act at once.
        box.current?.blur();
        best.click();
      }
    } else if (event.key === "Escape") {
      if (text === "") box.current?.blur();
      else setText("");
    }
  };

  return (
    <search className="relative grow">
      <label htmlFor={SEARCH_BOX_ID} className="sr-only">
        Search codes, words, abbreviations
      </label>
      <Search
        aria-hidden="true"
        size={17}
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-quiet"
      />
      <input
        ref={box}
        id={SEARCH_BOX_ID}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder="Search codes, words, abbreviations"
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        className="h-10 w-full rounded-sm border border-quiet/60 bg-sheet pr-9 pl-9 text-[1rem] placeholder:text-quiet focus-visible:outline-offset-0"
      />
      {text !== "" && (
        <button
          type="button"
          aria-label="Clear the search"
          className="absolute top-1/2 right-1 inline-flex h-8 w-8 -translate-y-1/2 items-center justify-center text-quiet hover:text-accent"
          onClick={() => {
            setText("");
            focusSearchBox();
          }}
        >
          <X aria-hidden="true" size={16} />
        </button>
      )}
    </search>
  );
}
