import { expect, test } from "vitest";
import { parseCodeRange } from "#codebook/code-range.ts";
import { rangeAddress, searchAddress } from "./addresses.ts";
import { splitHash } from "./hash-location.ts";

test("a query stands behind the hash, where no server sees it, and reads back letter for letter", () => {
  const query = "I&D <1.10 cm #25 % 1e5";
  const { path, search } = splitHash(searchAddress(query));
  expect(path).toBe("/search");
  expect(new URLSearchParams(search).get("q")).toBe(query);
});

test("a code leads to its page, a range to a search that lists it", () => {
  const one = parseCodeRange("45385");
  const many = parseCodeRange("45378-45398");
  expect(one && rangeAddress(one)).toBe("#/code/45385");
  expect(many && rangeAddress(many)).toBe("#/search?q=45378-45398");
});

test.each([
  ["#/code/99213", "/code/99213"],
  ["#code/99213", "/code/99213"],
  ["", "/"],
])("the address %s is the page %s", (hash, path) => {
  expect(splitHash(hash).path).toBe(path);
});
