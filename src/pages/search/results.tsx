import { grouped } from "#ui/grouped.ts";
import type { ResultLayout } from "#data/preferences.ts";
import type { FamilyGroup, SearchAnswer, SearchFilters } from "#search/protocol.ts";
import { resultLinks } from "#features/search/search-box.tsx";
import { useState } from "react";
import { flushSync } from "react-dom";
import { Facets } from "./facets.tsx";
import { FamilyBlock } from "./family-block.tsx";
import { FlatList } from "./flat-list.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { OtherHits } from "./other-hits.tsx";
import { Understood } from "./understood.tsx";

/** No more than the eye takes in, then "more": blocks under a heading, and families in all. */
const BLOCKS_SHOWN = 8;
const FAMILIES_SHOWN = 20;
const FAMILIES_NEAR = 3;

type Props = {
  readonly answer: SearchAnswer;
  readonly filters: SearchFilters;
  readonly onFilters: (filters: SearchFilters) => void;
  readonly off: readonly string[];
  readonly onOff: (off: readonly string[]) => void;
  readonly layout: ResultLayout;
  readonly onLayout: (layout: ResultLayout) => void;
  readonly onQuery: (query: string) => void;
};

/** The answer: what was understood, facets, families best first, and hits beside the codes. */
export function Results({ answer, filters, onFilters, off, onOff, layout, onLayout, onQuery }: Props) {
  const { lines, titles } = answer;
  const [allOf, setAllOf] = useState<string>();
  const showAll = allOf === answer.query;
  const best = answer.hits[0]?.code;
  const groups = showAll ? answer.groups : answer.groups.slice(0, shownAtFirst(answer.groups));
  const isFiltered = Object.keys(filters).length > 0;

  return (
    <>
      <Understood answer={answer} off={off} onOff={onOff} />
      <OtherHits answer={answer} place="above" />
      {answer.total > 0 || isFiltered ? (
        <div className="mb-3 flex items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule pb-2 max-sm:flex-wrap">
          <Facets
            answer={answer}
            filters={filters}
            onFilters={onFilters}
            titleOf={(path) => titles.get(path) ?? path}
          />
          <div role="group" aria-label="Order of results" className="label flex shrink-0 gap-3">
            {(["families", "flat"] as const).map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={layout === each}
                onClick={() => onLayout(each)}
                className="py-1 aria-pressed:font-semibold aria-pressed:text-ink"
              >
                {each === "families" ? "By family" : "Best first"}
              </button>
            ))}
          </div>
        </div>
      ) : null}
      {answer.total === 0 ? (
        <NothingFound answer={answer} filters={filters} onFilters={onFilters} onQuery={onQuery} />
      ) : layout === "flat" ? (
        <FlatList answer={answer} />
      ) : (
        <>
          {groups.map((group, at) => (
            <FamilyBlock
              key={group.id}
              group={group}
              hits={answer.hits}
              lines={lines}
              title={titles.get(group.path) ?? group.path}
              best={best}
              goesOn={goesOn(groups, at)}
              isFar={at >= FAMILIES_NEAR}
            />
          ))}
          {answer.groups.length > groups.length && (
            <button
              type="button"
              className="mt-2 underline hover:text-accent"
              onClick={({ currentTarget: button }) => {
                const before = resultLinks().filter(
                  (link) => (link.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
                ).length;
                flushSync(() => setAllOf(answer.query));
                // The button goes; what stands in its place has the focus.
                resultLinks()[before]?.focus();
              }}
            >
              {answer.groups.length - groups.length} more families
            </button>
          )}
          {answer.total > answer.hits.length && (
            <p className="label mt-3">
              The {answer.hits.length} best of {grouped(answer.total)}. Another word or a facet narrows them.
            </p>
          )}
        </>
      )}
      {answer.suggestions.length > 0 && answer.total > 1 && (
        <p className="mt-4 text-[0.9375rem]">
          <span className="label mr-2">Narrow with</span>
          {answer.suggestions.map(({ word, count }) => (
            <button
              key={word}
              type="button"
              className="mr-3 py-1 underline hover:text-accent"
              onClick={() => onQuery(`${answer.query.trim()} ${word}`)}
            >
              {word} <span className="label tabular-nums">{count}</span>
            </button>
          ))}
        </p>
      )}
      <OtherHits answer={answer} place="below" />
    </>
  );
}

/** Whether a family stands under the heading of the one before. */
function goesOn(groups: readonly FamilyGroup[], at: number): boolean {
  return groups[at - 1]?.path === groups[at]?.path;
}

function shownAtFirst(groups: readonly FamilyGroup[]): number {
  let blocks = 0;
  for (let at = 0; at < groups.length; at++) {
    if (!goesOn(groups, at) || groups[at]?.common !== undefined) blocks++;
    if (blocks > BLOCKS_SHOWN || at >= FAMILIES_SHOWN) return at;
  }
  return groups.length;
}
