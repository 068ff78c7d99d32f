import { RememberMeaning } from "./remember-meaning.tsx";
import type { SearchAnswer, SearchFilters } from "#search/protocol.ts";
import { browseAddress, learnAddress } from "#routing/addresses.ts";

type Props = {
  readonly answer: SearchAnswer;
  readonly filters: SearchFilters;
  readonly onFilters: (filters: SearchFilters) => void;
  readonly onQuery: (query: string) => void;
};

/** Nothing matched: what was understood, what is near, and what to do when no code fits. Never an empty page. */
export function NothingFound({ answer, filters, onFilters, onQuery }: Props) {
  const nearest = answer.nothing?.nearest ?? [];
  const isFiltered = Object.keys(filters).length > 0;
  const replace = (typed: string, word: string) => onQuery(answer.query.replace(typed, word));
  return (
    <section aria-label="Nothing found" className="measure space-y-3">
      {answer.unknown.length === 0 && answer.tombstones.length === 0 && (
        <p className="font-semibold">
          Nothing found
          {answer.understood.words.length > 0 && ` for ${answer.understood.words.map((word) => `“${word}”`).join(" ")}`}
          .
        </p>
      )}
      {isFiltered && (
        <p>
          You are looking in a part of the code set only.{" "}
          <button type="button" className="underline hover:text-accent" onClick={() => onFilters({})}>
            Look everywhere
          </button>
        </p>
      )}
      {nearest
        .filter(({ words }) => words.length > 0)
        .map(({ typed, words }) => (
          <p key={typed}>
            Near “{typed}”:{" "}
            {words.map((word) => (
              <button
                key={word}
                type="button"
                className="mr-3 underline hover:text-accent"
                onClick={() => replace(typed, word)}
              >
                {word}
              </button>
            ))}
          </p>
        ))}
      {answer.phi.length === 0 && answer.unknown.length === 0 && !isFiltered && answer.query.trim().length <= 80 && (
        <RememberMeaning key={answer.query} typed={answer.query.trim()} />
      )}
      <div>
        <p>What to try:</p>
        <ul className="list-disc pl-6">
          <li>fewer words: the procedure and the organ</li>
          <li>the organ or the body system, then its family in the outline</li>
          <li>another name: an abbreviation, an eponym, the word patients use</li>
          <li>
            when no code fits: an emerging-technology code of Category III, then the unlisted code of the heading, never
            the nearest one
          </li>
        </ul>
      </div>
      <p className="flex flex-wrap gap-x-6">
        <a href={browseAddress}>Browse the outline</a>
        <a href={learnAddress("how-to-read-a-descriptor")}>When no code fits</a>
      </p>
    </section>
  );
}
