import { parseCodeRange, type CodeRange } from "#codebook/code-range.ts";
import { expect, test } from "vitest";
import { nodeRange } from "./node-range.ts";

const ranges = (...texts: readonly string[]): { readonly ranges: readonly CodeRange[] } => ({
  ranges: texts.flatMap((text) => parseCodeRange(text) ?? []),
});

test("the numbers of a heading, the first ones only when there are many", () => {
  expect(nodeRange(ranges("99202-99215"))).toBe("99202–99215");
  expect(nodeRange(ranges("99358-99360", "99415"))).toBe("99358–99360, 99415");
  expect(nodeRange(ranges("10021", "10030-10036", "10040"))).toBe("10021, 10030–10036 …");
  expect(nodeRange(ranges("10021", "10030-10036", "10040"), 12)).toBe("10021, 10030–10036, 10040");
  expect(nodeRange(ranges())).toBe("");
});

test("a letter of HCPCS Level II is named by its title, all letters are one range", () => {
  expect(nodeRange(ranges("J0001-J9999"))).toBe("");
  expect(nodeRange(ranges("A0001-A9999", "B0001-B9999", "V0001-V9999"))).toBe("A0001–V9999");
  expect(nodeRange(ranges("A0001-A9999", "J0100-J0200"))).toBe("A0001–A9999, J0100–J0200");
});
