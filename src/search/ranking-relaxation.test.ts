import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

const { engine } = endoscopy;

describe("when no code has every word", () => {
  it("leaves out a word that nothing has, and says so", () => {
    const answer = engine.search({ query: "colonoscopy with snare tuesday" });
    expect(answer.hits[0]?.code).toBe("45385");
    expect(answer.hits[0]?.stage).toBe("words");
    expect(answer.understood.dropped).toEqual(["tuesday"]);
  });

  it("shows codes that miss a word as a stage of their own, each with what it misses", () => {
    const { hits } = engine.search({ query: "head ct snare" });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((hit) => hit.stage === "relaxed")).toBe(true);
    expect(hits[0]?.why.some((why) => why.kind === "left-out")).toBe(true);
  });

  it("keeps what tells most: the rare word, not the common one", () => {
    expect(codesFor(engine, "septoplasty with contrast")[0]).toBe("30520");
  });

  it("puts no code that misses a word before one that has all", () => {
    const stages = engine.search({ query: "colonoscopy biopsy" }).hits.map((hit) => hit.stage);
    expect(stages.lastIndexOf("words")).toBeLessThan(stages.indexOf("relaxed") === -1 ? 99 : stages.indexOf("relaxed"));
    expect(stages[0]).toBe("words");
  });

  it("takes a phrase apart when no code has it with the rest, but one has its words", () => {
    const { engine: two } = sampleEdition([
      { code: "42826", own: "Tonsillectomy of an adult" },
      { code: "42870", own: "Lingual tonsils out by laser" },
    ]);
    expect(codesFor(two, "tonsils out laser")[0]).toBe("42870");
    expect(codesFor(two, "tonsils out")).toContain("42826");
  });

  it("says what was understood when nothing matches", () => {
    const answer = engine.search({ query: "septoplumbing" });
    expect(answer.hits).toEqual([]);
    expect(answer.nothing).toBeDefined();
    expect(answer.understood.dropped).toEqual(["septoplumbing"]);
  });
});
