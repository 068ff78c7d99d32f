import { seriesOf, type CodeId } from "./code-id.ts";
import type { CodeRange } from "./code-range.ts";

/** The codes of an edition, ready to be asked for ranges: the order of the answer is book order. */
export type CodeSet = {
  readonly has: (code: CodeId) => boolean;
  /** Whether any code lies in the range. */
  readonly holdsAny: (range: CodeRange) => boolean;
  /** The codes in any of the ranges, each once, in book order. */
  readonly within: (ranges: readonly CodeRange[]) => CodeId[];
};

/** @param order the codes in book order, each once */
export function codeSet(order: readonly CodeId[]): CodeSet {
  const position = new Map(order.map((code, at) => [code, at]));
  const series = new Map<string, CodeId[]>();
  for (const code of order) {
    const codes = series.get(seriesOf(code));
    if (codes === undefined) series.set(seriesOf(code), [code]);
    else codes.push(code);
  }
  // Within one series the order of the characters is the order of the numbers.
  for (const codes of series.values()) codes.sort((a, b) => (a < b ? -1 : 1));

  const slice = ({ first, last }: CodeRange): CodeId[] => {
    const codes = series.get(seriesOf(first)) ?? [];
    return codes.slice(firstFrom(codes, first), firstAfter(codes, last));
  };
  return {
    has: (code) => position.has(code),
    holdsAny: (range) => slice(range).length > 0,
    within: (ranges) =>
      [...new Set(ranges.flatMap(slice))].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)),
  };
}

function firstFrom(sorted: readonly CodeId[], code: CodeId): number {
  return bisect(sorted, (each) => each >= code);
}

function firstAfter(sorted: readonly CodeId[], code: CodeId): number {
  return bisect(sorted, (each) => each > code);
}

/** First place from which `holds` is true; it must be false before and true after. */
function bisect(sorted: readonly CodeId[], holds: (code: CodeId) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const code = sorted[middle];
    if (code !== undefined && holds(code)) high = middle;
    else low = middle + 1;
  }
  return low;
}
