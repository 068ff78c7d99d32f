import { grouped } from "#ui/grouped.ts";
import type { CodeCategory } from "#codebook/code-id.ts";
import { CODE_SYMBOLS, SYMBOL_FACTS } from "#codebook/symbols.ts";
import { useState } from "react";
import type { FacetValue, SearchAnswer, SearchFilters } from "#search/protocol.ts";

type Props = {
  readonly answer: SearchAnswer;
  readonly filters: SearchFilters;
  readonly onFilters: (filters: SearchFilters) => void;
  readonly titleOf: (path: string) => string;
};

/** Category, section, symbols and guidelines with their counts: choosing one narrows, choosing it again lets go. */
export function Facets({ answer, filters, onFilters, titleOf }: Props) {
  const { category: _category, ...withoutCategory } = filters;
  const { section: _section, ...withoutSection } = filters;
  const { addOn: _addOn, ...withoutAddOn } = filters;
  const { symbol: _symbol, ...withoutSymbol } = filters;
  const { hasGuideline: _hasGuideline, ...withoutGuideline } = filters;
  const symbols = CODE_SYMBOLS.filter((symbol) => symbol !== "add-on").flatMap((symbol) => {
    const count = answer.facets.symbol.find(({ value }) => value === symbol)?.count ?? 0;
    return count > 0 || filters.symbol === symbol ? [{ symbol, count }] : [];
  });
  const withGuideline = answer.facets.hasGuideline;
  const isNarrowed = Object.keys(filters).length > 0;
  // On a phone the facets would push the results off the screen.
  const [isOpen, setIsOpen] = useState(isNarrowed);
  return (
    // The groups flow as one text: each on lines of its own would push the results down.
    <div className="flex items-baseline gap-x-5 text-[0.875rem] max-sm:flex-wrap">
      <span className="shrink-0 tabular-nums">
        <b>{grouped(answer.total)}</b> {answer.total === 1 ? "code" : "codes"}
      </span>
      <button
        type="button"
        aria-expanded={isOpen}
        className="py-1 text-quiet underline hover:text-accent sm:hidden"
        onClick={() => setIsOpen(!isOpen)}
      >
        Narrow
      </button>
      <div className={isOpen ? "max-sm:basis-full" : "max-sm:hidden"}>
        <Group
          label="Category"
          values={answer.facets.category}
          chosen={filters.category}
          nameOf={(value) =>
            value === "PLA" || value === "MAAA" || value === "Level II" ? value : `Category ${value}`
          }
          onChoose={(value) =>
            onFilters(value === undefined ? withoutCategory : { ...filters, category: value as CodeCategory })
          }
        />
        <Group
          label="Section"
          values={answer.facets.section}
          chosen={filters.section}
          nameOf={(path) => facetName(path, titleOf(path))}
          onChoose={(value) => onFilters(value === undefined ? withoutSection : { ...filters, section: value })}
        />
        <span role="group" aria-label="Kind of code">
          {(answer.facets.addOn > 0 || filters.addOn === true) && (
            <Choice
              name="+ Add-on"
              count={answer.facets.addOn}
              chosen={filters.addOn === true}
              onClick={() => onFilters(filters.addOn === true ? withoutAddOn : { ...filters, addOn: true })}
            />
          )}
          {symbols.map(({ symbol, count }) => (
            <Choice
              key={symbol}
              name={`${SYMBOL_FACTS[symbol].glyph} ${SYMBOL_FACTS[symbol].name}`}
              count={count}
              chosen={filters.symbol === symbol}
              onClick={() => onFilters(filters.symbol === symbol ? withoutSymbol : { ...filters, symbol })}
            />
          ))}
          {(withGuideline < answer.total || filters.hasGuideline === true) && withGuideline > 0 && (
            <Choice
              name="With a guideline of its own heading"
              count={withGuideline}
              chosen={filters.hasGuideline === true}
              onClick={() =>
                onFilters(filters.hasGuideline === true ? withoutGuideline : { ...filters, hasGuideline: true })
              }
            />
          )}
        </span>
      </div>
    </div>
  );
}

/** A heading of HCPCS Level II is one letter, and coders know them: `J codes` is enough among others. */
function facetName(path: string, title: string): string {
  return path.startsWith("level-2/") ? title.replace(/:.*/, "") : title;
}

type GroupProps = {
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly chosen: string | undefined;
  readonly nameOf: (value: string) => string;
  readonly onChoose: (value: string | undefined) => void;
};

/** Most values of one facet shown; the rest are rare. */
const SHOWN = 6;

function Group({ label, values, chosen, nameOf, onChoose }: GroupProps) {
  const shown = values.slice(0, SHOWN);
  const missing = chosen !== undefined && !shown.some((each) => each.value === chosen);
  const all = missing
    ? [...shown, { value: chosen, count: values.find((each) => each.value === chosen)?.count ?? 0 }]
    : shown;
  // One value that all hits have is no choice.
  if (all.length < 2 && chosen === undefined) return null;
  return (
    <span role="group" aria-label={label} className="mr-3">
      {all.map(({ value, count }) => (
        <Choice
          key={value}
          name={nameOf(value)}
          count={count}
          chosen={value === chosen}
          onClick={() => onChoose(value === chosen ? undefined : value)}
        />
      ))}
    </span>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly onClick: () => void;
};

function Choice({ name, count, chosen, onClick }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onClick}
      className="mr-3 py-1 text-quiet hover:text-accent aria-pressed:font-semibold aria-pressed:text-accent"
    >
      {name} <span className="tabular-nums">{grouped(count)}</span>
      {chosen && <span aria-hidden="true"> ×</span>}
    </button>
  );
}
