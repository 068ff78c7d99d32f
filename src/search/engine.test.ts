import { describe, expect, it } from "vitest";
import { buildSearchFile } from "./build-index.ts";
import { createEngine } from "./engine.ts";
import { SearchFileError } from "./index/file-error.ts";
import { endoscopy } from "./judged/endoscopy.ts";

const { engine, file, packed, corpus } = endoscopy;

describe("the search file", () => {
  it("is the same bytes for the same corpus", () => {
    expect(buildSearchFile(corpus)).toBe(file);
  });

  it.each([
    ["cut off", file.slice(0, -10), "truncated"],
    ["empty", "", "truncated"],
    ["no index", "[]", "truncated"],
    ["parts missing", JSON.stringify({ ...(JSON.parse(file) as object), postings: undefined }), "truncated"],
    ["of another format", file.replace('"format":2', '"format":99'), "wrong-format"],
    ["of other options", file.replace(/"options":"[^"]*"/, '"options":"0"'), "other-options"],
    ["of another edition", file.replace(/"codes":"[^"]*"/, '"codes":"0"'), "other-edition"],
  ])("%s is refused with a reason", (_what, text, fault) => {
    let caught: unknown;
    try {
      createEngine(text, packed);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(SearchFileError);
    expect(caught).toMatchObject({ fault });
  });
});

describe("what an answer shows", () => {
  it("groups by family: the best family first, inside it book order with the best marked", () => {
    const [group] = engine.search({ query: "colonoscopy snare" }).groups;
    expect(group).toMatchObject({ id: "45378", best: "45385", size: 3 });
    const [whole] = engine.search({ query: "colonoscopy" }).groups;
    expect(whole?.codes).toEqual(["45378", "45380", "45385"]);
  });

  it("counts facets and filters by them", () => {
    const all = engine.search({ query: "critical care" });
    expect(all.facets.addOn).toBe(1);
    expect(engine.search({ query: "a1c", filters: { category: "I" } }).hits).toEqual([]);
    expect(engine.search({ query: "a1c", filters: { category: "II" } }).hits).toHaveLength(1);
    expect(
      engine.search({ query: "colonoscopy", filters: { section: "anesthesia" } }).hits.map((hit) => hit.code),
    ).toEqual(["00811"]);
    expect(engine.search({ query: "45385", filters: { section: "anesthesia" } }).hits).toEqual([]);
  });

  it("finds guidelines as a group of their own", () => {
    expect(engine.search({ query: "surgical package" }).guidelines.map((each) => each.path)).toEqual(["surgery"]);
    expect(engine.search({ query: "decision" }).guidelines.map((each) => each.path)).toEqual(["visits"]);
  });

  it("gives codes whose notes hold the word as a group of their own", () => {
    const answer = engine.search({ query: "polyps snare" });
    expect(answer.notes.map((each) => each.code)).toContain("30520");
    expect(answer.hits.map((each) => each.code)).not.toContain("30520");
  });

  it("limits the hits but counts all", () => {
    const answer = engine.search({ query: "colonoscopy", limit: 1 });
    expect(answer.hits).toHaveLength(1);
    expect(answer.total).toBeGreaterThan(1);
  });
});

describe("bad input", () => {
  it.each([
    ["nothing", ""],
    ["blanks", " \t\n "],
    ["brackets of a pasted descriptor", "Look into the colon (any [kind]; {with} biopsy)"],
    ["regular expression", ".*(a+)+$ [^ \\ | ? ]"],
    ["control characters", "colono\u0000scopy\u0007\u001b[31m"],
    ["bidirectional marks", "\u202ecolon\u202c \u2066snare\u2069"],
    ["names of objects", "__proto__ constructor toString hasOwnProperty"],
    ["HTML", "<img src=x onerror=alert(1)><script>"],
    ["broken surrogates", "\ud800 colon \udfff"],
    ["10,000 letters", "a".repeat(10_000)],
    ["10,000 words", "colon snare biopsy ".repeat(3_334)],
    ["10,000 codes", "45385 ".repeat(10_000)],
    ["percent", "%E0%A4%A"],
  ])("%s is answered", (_what, query) => {
    const answer = engine.search({ query });
    expect(answer.query).toBe(query);
    expect(answer.hits.length).toBeLessThanOrEqual(50);
  });

  it("says that a long paste was cut, and reads its beginning", () => {
    const answer = engine.search({ query: "colonoscopy snare ".repeat(2_000) });
    expect(answer.cut?.readWords).toBeLessThanOrEqual(40);
    expect(answer.hits[0]?.code).toBe("45385");
    expect(answer.phi).toContain("long-note");
  });

  it("reads through invisible marks", () => {
    expect(engine.search({ query: "colono\u00adsco\u200bpy snare" }).hits[0]?.code).toBe("45385");
  });
});
