import { expect, test } from "vitest";
import { labelOfComponent, partRelativeValues } from "./relative-values.ts";

test("relative values are put together by component, whatever else is said stays in its order", () => {
  const fact = (label: string, value: string) => ({ label, value });
  const { components, others } = partRelativeValues([
    fact("Status", "active"),
    fact("Work RVU", "1.30"),
    fact(labelOfComponent("Work RVU", "technical component (TC)"), "0.00"),
    fact("Global period", "000"),
    fact("Total RVU in a facility", "1.72"),
  ]);
  expect(others.map(({ label }) => label)).toEqual(["Status", "Global period"]);
  expect(components).toEqual([
    { component: "", values: { "Work RVU": "1.30", "Total RVU in a facility": "1.72" } },
    { component: "technical component (TC)", values: { "Work RVU": "0.00" } },
  ]);
});
