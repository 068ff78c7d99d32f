import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor } from "./judged/sample-edition.ts";

const { engine } = endoscopy;

describe("guidelines and notes", () => {
  it("are groups of their own: a guideline is found by its text", () => {
    expect(engine.search({ query: "surgical package" }).guidelines.map((each) => each.path)).toEqual(["surgery"]);
    expect(engine.search({ query: "decision" }).guidelines.map((each) => each.path)).toEqual(["visits"]);
  });

  it("are looked for with the word as typed, when it is read otherwise among the codes", () => {
    const answer = engine.search({ query: "package" });
    expect(answer.guidelines.map((each) => each.path)).toEqual(["surgery"]);
  });

  it("name every word: a guideline that holds one of two is none", () => {
    expect(engine.search({ query: "package colonoscopy" }).guidelines).toEqual([]);
  });

  it("count a word that only a note has as a mention, not as a match", () => {
    expect(codesFor(engine, "polyp snare")).not.toContain("30520");
    expect(engine.search({ query: "polyp snare" }).notes.map((each) => each.code)).toContain("30520");
  });
});
