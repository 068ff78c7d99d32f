import { expect, test } from "vitest";
import { differingFacts } from "./differing-facts.ts";

const facts = (...said: readonly (readonly [string, string])[]) => said.map(([label, value]) => ({ label, value }));

test("only what differs is told, in the order in which it is first said", () => {
  expect(
    differingFacts([
      facts(["Status", "active"], ["Global period", "10 days"], ["Work RVU", "1.30"]),
      facts(["Status", "active"], ["Global period", "90 days"], ["Bilateral", "150 %"], ["Work RVU", "2.10"]),
    ]),
  ).toEqual([
    { label: "Global period", values: ["10 days", "90 days"] },
    { label: "Work RVU", values: ["1.30", "2.10"] },
    { label: "Bilateral", values: [undefined, "150 %"] },
  ]);
});

test("what is said twice of one code stays together, and one code alone differs from none", () => {
  const twice = facts(["Add-on code", "type 1"], ["Add-on code", "type 3"]);
  expect(differingFacts([twice, []])).toEqual([{ label: "Add-on code", values: ["type 1; type 3", undefined] }]);
  expect(differingFacts([twice])).toEqual([]);
});
