import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

const { engine } = endoscopy;
const first = (query: string) => codesFor(engine, query)[0];

describe("abbreviations", () => {
  it("are as good as the words, in the same stage", () => {
    const ekg = engine.search({ query: "ekg" });
    expect(ekg.hits[0]?.code).toBe("93000");
    expect(ekg.hits[0]?.stage).toBe("words");
    expect(ekg.understood.expansions.map((each) => each.typed)).toContain("ekg");
  });

  it("are read both ways: the word finds the abbreviation", () => {
    const { engine: other } = sampleEdition([{ code: "93000", own: "EKG" }]);
    expect(codesFor(other, "electrocardiogram")).toEqual(["93000"]);
  });

  it("of a payer's are not what the whole word means: repair finds repairs, not the blood test RPR", () => {
    const { engine: other } = sampleEdition([
      { code: "86592", own: "Syphilis test without treponemes", terms: ["RPR"] },
      { code: "27650", own: "Repair of a ruptured Achilles tendon" },
    ]);
    const { hits, understood } = other.search({ query: "repair" });
    expect(hits[0]?.code).toBe("27650");
    // At best a hint: as good as the word, it stood first wherever many codes have the word.
    expect(understood.expansions).toMatchObject([{ means: ["rpr"], kind: "lay" }]);
    expect(codesFor(other, "rpr achilles")).toEqual(["27650"]);
  });

  it.each([
    ["pt eval", "97161", "beside `eval`, PT is physical therapy"],
    ["pt inr", "85610", "beside `inr`, PT is a clotting time"],
    ["est level 4", "99214", "est is established"],
    ["c-scope bx", "45380", "two abbreviations in one query"],
    ["lac repair face 3 cm", "12013", "lac is laceration; the size still chooses"],
    ["pt/inr", "85610", "glued by a stroke"],
  ])("%s finds %s: %s", (query, code) => {
    expect(first(query)).toBe(code);
  });

  it("are switched off one by one for a query", () => {
    const { understood } = engine.search({ query: "ekg" });
    const off = understood.expansions.map((each) => each.id);
    expect(engine.search({ query: "ekg", off: [...off, "spelling ekg"] }).hits).toEqual([]);
    expect(codesFor(engine, "ekg")[0]).toBe("93000");
  });

  it("of one letter or two mean what the word beside them says", () => {
    const { engine: other } = sampleEdition([
      { code: "99222", own: "Hospital visit, initial, moderate" },
      { code: "99232", own: "Hospital visit, subsequent, moderate" },
      { code: "38525", own: "Biopsy of a lymph node of the axilla" },
      { code: "77080", own: "Bone density of the axial skeleton", terms: ["dxa axial"] },
    ]);
    expect(codesFor(other, "hospital day 2 moderate")[0]).toBe("99232");
    expect(codesFor(other, "ax node bx")[0]).toBe("38525");
    expect(codesFor(other, "ax dxa")[0]).toBe("77080");
  });

  it("of payers' files start no phrase: `kid` is kidney there, and a child everywhere else", () => {
    const { engine: other } = sampleEdition([
      { code: "50220", own: "Nephrectomy" },
      { code: "42825", own: "Tonsillectomy, a child younger than 12" },
    ]);
    expect(codesFor(other, "take out tonsils kid")[0]).toBe("42825");
  });
});
