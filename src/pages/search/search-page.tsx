import type { CodeCategory } from "#codebook/code-id.ts";
import { CODE_SYMBOLS } from "#codebook/symbols.ts";
import type { SearchAnswer, SearchFilters } from "#search/protocol.ts";
import { ownWords } from "#data/own-words.ts";
import { resultLayout } from "#data/preferences.ts";
import { useLocal } from "#data/use-local.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { FirstSearch } from "#features/search/first-search.tsx";
import { useSearchSession } from "#features/search/search-session.tsx";
import { go, splitHash } from "#routing/hash-location.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { useEffect, useMemo, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { useAnswer } from "./use-answer.ts";
import { Results } from "./results.tsx";
import { SearchHelp } from "./search-help.tsx";

const CATEGORIES: readonly CodeCategory[] = ["I", "II", "III", "PLA", "MAAA", "Level II"];

/** How long typing must rest before the address and the spoken count follow: an address a keystroke would flood the history. */
const REST = 250;
/** A query longer than this is not put into the address. */
const LONGEST_IN_ADDRESS = 500;

/** `#/search?q=…&category=…&section=…`: results as one types. */
export function SearchPage() {
  const announce = useAnnounce();
  const { text, setText } = useSearchSession();
  const [parameters] = useSearchParams();
  const [off, setOff] = useState<readonly string[]>([]);
  const personal = useLocal(ownWords);
  const layout = useLocal(resultLayout);
  // By what it says: an address that only follows the query narrows nothing anew, and sets no row anew.
  const narrowedTo = JSON.stringify(filtersFrom(parameters));
  const filters = useMemo(() => JSON.parse(narrowedTo) as SearchFilters, [narrowedTo]);
  const asked = parameters.get("q") ?? "";
  // The first letter typed elsewhere opens this page before the address knows it: then the box leads.
  const written = useRef(asked === "" && text !== "" ? "" : undefined);

  // The address leads when it was changed by going somewhere, the box when one types.
  useEffect(() => {
    if (asked === written.current) return;
    written.current = asked;
    setText(asked);
  }, [asked, setText]);

  // What was pressed may be gone with the next answer: then one goes on at the head of the results.
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef(false);

  const { answer, error, retry } = useAnswer({ query: text, filters, off, personal });

  useEffect(() => {
    document.title = titleFor("");
  }, []);

  useEffect(() => {
    if (answer === undefined || answer.query !== text) return undefined;
    const timer = setTimeout(() => {
      // Whoever has just gone elsewhere, before this page is gone, is not brought back.
      if (splitHash(location.hash).path !== "/search") return;
      const q = addressable(answer);
      // Not with every key: to change the title takes as long as to set a row.
      document.title = titleFor(q);
      if (q !== (new URLSearchParams(location.hash.split("?")[1]).get("q") ?? "")) {
        written.current = q;
        go(addressFor(q, filtersFrom(new URLSearchParams(location.hash.split("?")[1]))), { replace: true });
      }
      if (text.trim() !== "") announce(answer.total === 1 ? "1 result" : `${answer.total} results`);
    }, REST);
    return () => clearTimeout(timer);
  }, [answer, text, announce]);

  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [answer]);

  // Set anew only when there is something new to set: not with every key that has no answer yet.
  const results = useMemo(() => {
    if (answer === undefined) return undefined;
    return (
      <Results
        answer={answer}
        filters={filters}
        onFilters={(next) => {
          pressed.current = true;
          go(addressFor(addressable(answer), next));
        }}
        off={off}
        onOff={(next) => {
          pressed.current = true;
          setOff(next);
        }}
        layout={layout}
        onLayout={(next) => resultLayout.set(next)}
        onQuery={(next) => {
          pressed.current = true;
          setText(next);
        }}
      />
    );
  }, [answer, filters, off, layout, setText]);

  if (error !== undefined) return <ReadFailed isPage error={error} onRetry={retry} />;
  return (
    <div data-results={answer?.query ?? ""}>
      <h1 ref={heading} tabIndex={-1} className="sr-only">
        Search results
      </h1>
      {text.trim() === "" ? <SearchHelp /> : (results ?? <FirstSearch />)}
    </div>
  );
}

function titleFor(query: string): string {
  const named = query.trim().slice(0, 60);
  return named === "" ? "Search: Fivedigit" : `${named}: search, Fivedigit`;
}

/** What of a query may stand in address and title, and so in history and bookmarks: nothing that looks like a patient's, nothing overlong. */
function addressable({ query, phi }: SearchAnswer): string {
  return phi.length > 0 || query.length > LONGEST_IN_ADDRESS ? "" : query;
}

function filtersFrom(parameters: URLSearchParams): SearchFilters {
  const category = CATEGORIES.find((each) => each === parameters.get("category"));
  const section = parameters.get("section");
  const symbol = CODE_SYMBOLS.find((each) => each === parameters.get("symbol"));
  return {
    ...(category !== undefined && { category }),
    ...(section !== null && section !== "" && { section: section.slice(0, 200) }),
    ...(parameters.get("addon") === "1" && { addOn: true }),
    ...(symbol !== undefined && { symbol }),
    ...(parameters.get("guideline") === "1" && { hasGuideline: true }),
  };
}

function addressFor(query: string, filters: SearchFilters): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  if (filters.category !== undefined) parameters.set("category", filters.category);
  if (filters.section !== undefined) parameters.set("section", filters.section);
  if (filters.addOn === true) parameters.set("addon", "1");
  if (filters.symbol !== undefined) parameters.set("symbol", filters.symbol);
  if (filters.hasGuideline === true) parameters.set("guideline", "1");
  const search = parameters.toString();
  return search === "" ? "/search" : `/search?${search}`;
}
