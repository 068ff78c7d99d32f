import { expect, it } from "vitest";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

/* Invented texts; without the rule the one that is reported most would stand first. */
const { engine } = sampleEdition([
  { code: "35556", common: "Bypass with vein", own: "femoral to popliteal artery" },
  { code: "35558", common: "Bypass with vein", own: "femoral to femoral artery" },
  { code: "35521", common: "Bypass with vein", own: "axillary to femoral artery" },
]);

it.each([
  ["fem fem bypass", "35558", "by what the word stands for"],
  ["femoral femoral bypass vein", "35558", "in so many words"],
  ["fem pop", "35556", "once"],
])("%s finds %s: %s", (query, code) => {
  expect(codesFor(engine, query)[0]).toBe(code);
});

it("reads a phrase that has a word twice only where the query has it twice", () => {
  const meanings = (query: string) => engine.search({ query }).understood.expansions.flatMap(({ means }) => means);
  expect(meanings("fem fem bypass")).toContain("femoral femoral bypass");
  expect(meanings("fem bypass")).not.toContain("femoral femoral bypass");
});
