import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

const { engine } = endoscopy;
const first = (query: string) => codesFor(engine, query)[0];

describe("words", () => {
  it("finds every word in any order", () => {
    expect(codesFor(engine, "snare colonoscopy")).toEqual(codesFor(engine, "colonoscopy snare"));
    expect(first("snare colonoscopy")).toBe("45385");
  });

  it("shows the plain code of a family first when nothing chooses between its siblings", () => {
    expect(codesFor(engine, "colonoscopy").slice(0, 3)).toEqual(["45378", "45380", "45385"]);
  });

  it("puts an unlisted code last, unless it is asked for", () => {
    const found = codesFor(engine, "colon");
    expect(found.indexOf("45399")).toBeGreaterThan(found.indexOf("45378"));
    expect(first("unlisted colon")).toBe("45399");
  });

  it("matches the word being typed by its beginning", () => {
    expect(first("colonosc sna")).toBe("45385");
  });

  it("reads plurals and hyphens", () => {
    expect(first("colonoscopies with biopsies")).toBe("45380");
    expect(first("head-ct")).toBe("70450");
  });

  it("matches with and without, and does not drop them", () => {
    expect(first("head ct without contrast")).toBe("70450");
    expect(first("head ct with contrast")).toBe("70460");
    expect(first("head ct w/o & w/ contrast")).toBe("70470");
    expect(first("ct head w/wo")).toBe("70470");
    expect(first("large joint w/o ultrasound")).toBe("20610");
  });

  it("leaves out what tells least, says so, and keeps such hits behind", () => {
    const answer = engine.search({ query: "colonoscopy with snare tuesday" });
    expect(answer.hits[0]?.code).toBe("45385");
    expect(answer.hits[0]?.stage).toBe("words");
    expect(answer.understood.dropped).toEqual(["tuesday"]);
    const narrower = engine.search({ query: "head ct snare" });
    expect(narrower.hits.every((hit) => hit.stage === "relaxed")).toBe(true);
    expect(narrower.hits[0]?.why.some((why) => why.kind === "left-out")).toBe(true);
  });

  it("counts a word that only a note has as a mention, not as a match", () => {
    expect(codesFor(engine, "polyp snare")).not.toContain("30520");
  });

  it("says what was understood when nothing matches, with the nearest words", () => {
    const answer = engine.search({ query: "septoplumbing" });
    expect(answer.hits).toEqual([]);
    expect(answer.nothing).toBeDefined();
    expect(answer.understood.dropped).toEqual(["septoplumbing"]);
  });

  it("marks the words that matched", () => {
    expect(engine.search({ query: "snare colonoscopy" }).hits[0]?.marks).toEqual(
      expect.arrayContaining(["snare", "colonoscopy"]),
    );
  });
});

describe("synonyms", () => {
  it("reads abbreviations both ways in the same stage", () => {
    const ekg = engine.search({ query: "ekg" });
    expect(ekg.hits[0]?.code).toBe("93000");
    expect(ekg.hits[0]?.stage).toBe("words");
    expect(ekg.understood.expansions.map((each) => each.typed)).toContain("ekg");
    const { engine: other } = sampleEdition([{ code: "93000", own: "EKG" }]);
    expect(codesFor(other, "electrocardiogram")).toEqual(["93000"]);
  });

  it("switches an expansion off for one query", () => {
    const { understood } = engine.search({ query: "ekg" });
    const off = understood.expansions.map((each) => each.id);
    expect(engine.search({ query: "ekg", off: [...off, "spelling ekg"] }).hits).toEqual([]);
    expect(codesFor(engine, "ekg")[0]).toBe("93000");
  });

  it("reads an abbreviation by its neighbours: PT is therapy or a clotting time", () => {
    expect(first("pt eval")).toBe("97161");
    expect(first("pt inr")).toBe("85610");
  });

  it("puts a lay word's codes behind those that say the word", () => {
    const { engine: both } = sampleEdition([
      { code: "30400", own: "Rhinoplasty" },
      { code: "30999", own: "Nose job of another kind" },
    ]);
    const { hits } = both.search({ query: "nose job" });
    expect(hits.map((hit) => [hit.code, hit.stage])).toEqual([
      ["30999", "words"],
      ["30400", "synonyms"],
    ]);
  });

  it("uses what this device was taught, in one direction", () => {
    const personal = [{ typed: "wiggle zog", means: "prothrombin time" }];
    expect(engine.search({ query: "wiggle zog", personal }).hits[0]?.code).toBe("85610");
    expect(engine.search({ query: "wiggle zog", personal }).hits[0]?.why).toContainEqual(
      expect.objectContaining({ kind: "personal" }),
    );
    expect(codesFor(engine, "wiggle zog")).not.toContain("85610");
  });
});

describe("spelling", () => {
  it.each([
    ["colonoscpy snare", "45385", "one letter left out"],
    ["colonosocpy snare", "45385", "letters exchanged"],
    ["electrocardiogrm", "93000", "one letter left out"],
    ["prothombin", "85610", "one letter left out"],
  ])("%s finds %s: %s", (query, code) => {
    const answer = engine.search({ query });
    expect(answer.hits[0]?.code).toBe(code);
    expect(answer.hits[0]?.stage).toBe("spelling");
    expect(answer.understood.corrections).toHaveLength(1);
  });

  it("corrects only words that nothing matches", () => {
    expect(engine.search({ query: "colon" }).understood.corrections).toEqual([]);
    expect(engine.search({ query: "biopsy" }).understood.corrections).toEqual([]);
  });

  it("never corrects anything with a digit", () => {
    expect(engine.search({ query: "a2c" }).hits).toEqual([]);
  });

  it("chooses between equally near words by the other words", () => {
    const { engine: two } = sampleEdition([
      { code: "43204", own: "Injection of variceal bleeding" },
      { code: "43205", own: "Banding of variceal bleeding" },
      { code: "90716", own: "Varicella vaccine" },
    ]);
    expect(codesFor(two, "varicela vaccine")[0]).toBe("90716");
  });
});
