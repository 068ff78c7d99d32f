import type { Manifest } from "#codebook/edition.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { searchClientFor, searchError } from "#data/search.ts";
import type { SearchAnswer, SearchQuery } from "#search/protocol.ts";
import { startTransition, useEffect, useState } from "react";

type Held = { readonly answer?: SearchAnswer; readonly error?: Error };

/** The answer to what stands in the box. The last answer stays in view until the next one is there: nothing blinks. */
export function useAnswer({
  query,
  filters,
  off,
  personal,
}: Pick<SearchQuery, "query" | "filters" | "off" | "personal">): Held & { readonly retry: () => void } {
  const manifest = useManifest();
  const [held, setHeld] = useState<Held>({});
  const [attempt, setAttempt] = useState(0);
  // The parts of the question as text: a new object with the same content is no new question.
  const question = JSON.stringify({ query, filters, off, personal });
  useEffect(() => {
    let current = true;
    ask(manifest, JSON.parse(question) as SearchQuery).then(
      (answer) => {
        // A transition: setting the rows never holds up the next key.
        if (current && answer !== undefined) startTransition(() => setHeld({ answer }));
      },
      (error: unknown) => {
        if (current) setHeld({ error: searchError(error, manifest) });
      },
    );
    return () => {
      current = false;
    };
  }, [manifest, question, attempt]);
  return { ...held, retry: () => setAttempt((times) => times + 1) };
}

async function ask(manifest: Manifest, query: SearchQuery): Promise<SearchAnswer | undefined> {
  return searchClientFor(manifest).search(query);
}
