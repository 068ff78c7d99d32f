import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor } from "./judged/sample-edition.ts";

const { engine } = endoscopy;
const first = (query: string) => codesFor(engine, query)[0];

describe("words", () => {
  it("are found in any order", () => {
    expect(codesFor(engine, "snare colonoscopy")).toEqual(codesFor(engine, "colonoscopy snare"));
    expect(first("snare colonoscopy")).toBe("45385");
  });

  it("all count: every code of the answer has each of them", () => {
    expect(codesFor(engine, "ct head")).toEqual(["70450", "70460", "70470"]);
  });

  it("that choose nothing between siblings show the plain code first", () => {
    expect(codesFor(engine, "colonoscopy").slice(0, 3)).toEqual(["45378", "45380", "45385"]);
  });

  it("put an unlisted code last, unless it is asked for", () => {
    const found = codesFor(engine, "colon");
    expect(found.indexOf("45399")).toBeGreaterThan(found.indexOf("45378"));
    expect(first("unlisted colon")).toBe("45399");
  });

  it.each([
    ["colonosc sna", "45385", "both words are only begun"],
    ["colonoscopies with biopsies", "45380", "plurals"],
    ["head-ct", "70450", "a hyphen is a blank"],
    ["follow-up", "99213", "hyphened or not; who is followed up is established"],
  ])("%s finds %s: %s", (query, code) => {
    expect(first(query)).toBe(code);
  });

  it.each([
    ["head ct without contrast", "70450", "without is a word that must be there"],
    ["head ct with contrast", "70460", "with is not without"],
    ["head ct w/o & w/ contrast", "70470", "both, abbreviated"],
    ["ct head w/wo", "70470", "both, glued, and the contrast understood"],
    ["large joint w/o ultrasound", "20610", "the sibling without it"],
  ])("with and without choose: %s finds %s, %s", (query, code) => {
    expect(first(query)).toBe(code);
  });

  it("are marked where they matched", () => {
    expect(engine.search({ query: "snare colonoscopy" }).hits[0]?.marks).toEqual(
      expect.arrayContaining(["snare", "colonoscopy"]),
    );
  });
});
