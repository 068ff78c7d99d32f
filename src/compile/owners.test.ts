import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseCodeRange } from "#codebook/code-range.ts";
import { nodeForCode } from "#codebook/outline.ts";
import { anyCode } from "#testing/arbitraries.ts";
import { ownersOf } from "./owners.ts";

const nodes = fc.array(
  fc.record({
    ranges: fc
      .array(fc.tuple(anyCode, anyCode), { maxLength: 3 })
      .map((pairs) => pairs.flatMap(([a, b]) => parseCodeRange(a < b ? `${a}-${b}` : `${b}-${a}`) ?? [])),
  }),
  { maxLength: 12 },
);

test("all codes at once have the same owners as each code asked by itself", () => {
  fc.assert(
    fc.property(nodes, fc.uniqueArray(anyCode, { maxLength: 40 }), (outline, codes) => {
      const owners = ownersOf(outline, codes);
      for (const code of codes) expect(owners.get(code) ?? -1).toBe(nodeForCode(outline, code));
    }),
  );
});
