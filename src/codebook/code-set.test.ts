import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyCode } from "#testing/arbitraries.ts";
import { parseCodeRange, rangeHolds } from "./code-range.ts";
import { codeSet } from "./code-set.ts";

test("a set answers for ranges as a look at every code would, in book order", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyCode, { maxLength: 40 }),
      fc.array(fc.tuple(anyCode, anyCode), { maxLength: 4 }),
      (order, pairs) => {
        const ranges = pairs.flatMap(([a, b]) => parseCodeRange(`${a}-${b}`) ?? parseCodeRange(a) ?? []);
        const set = codeSet(order);
        const naive = order.filter((code) => ranges.some((range) => rangeHolds(range, code)));
        expect(set.within(ranges)).toEqual(naive);
        expect(ranges.some((range) => set.holdsAny(range))).toBe(naive.length > 0);
      },
    ),
  );
});
