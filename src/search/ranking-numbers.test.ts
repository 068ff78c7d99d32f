import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";
import { readMeasures } from "./query/measures.ts";

const { engine } = endoscopy;
const first = (query: string) => codesFor(engine, query)[0];

describe("numbers with units choose the sibling", () => {
  it.each([
    ["laceration face 3 cm", "12013", "3 is between 2.6 and 5.0"],
    ["laceration face 2.5 cm", "12011", "the end belongs to the band"],
    ["laceration face 60 mm", "12014", "millimetres"],
    ["face laceration 2 inches", "12014", "5.1 cm, to the tenth"],
    ["laceration face 3", "12013", "a number at the end measures, though its unit is left out"],
    ["laceration face <2", "12011", "a number that is compared measures whatever the codes measure"],
    ["psychotherapy 45 min", "90834", "the very time"],
    ["psychotherapy 50 minutes", "90834", "the middle between two times divides them"],
    ["psychotherapy 1 hour", "90837", "hours are minutes"],
    ["established visit 25 minutes", "99213", "20 or more, but under 30"],
    ["established visit 30 minutes", "99214", "the band begins with its own number"],
    ["new patient visit 45 minutes", "99204", "its sibling of established patients has no such time"],
  ])("%s finds %s: %s", (query, code) => {
    expect(first(query)).toBe(code);
  });

  it("says which band decided", () => {
    expect(engine.search({ query: "laceration face 3 cm" }).hits[0]?.why).toContainEqual({
      kind: "band",
      text: "2.6–5 cm",
    });
  });

  it("does not disqualify siblings: they stay, behind", () => {
    expect(codesFor(engine, "laceration face 3 cm")).toEqual(expect.arrayContaining(["12011", "12013", "12014"]));
  });

  it("repeats what it read", () => {
    expect(engine.search({ query: "laceration face 3 cm" }).understood.measures).toEqual([
      { text: "3 cm", kind: "cm" },
    ]);
    expect(engine.search({ query: "laceration face >3" }).understood.measures).toEqual([
      { text: "4 or more", kind: "" },
    ]);
  });

  it("a code that further steps are reported with comes before the steps", () => {
    const { engine: steps } = sampleEdition([
      { code: "11200", common: "Skin tags", own: "15 lesions or fewer", terms: ["skin tags taken off"] },
      { code: "11201", common: "Skin tags", own: "each further 10 lesions", terms: ["more skin tags"], addOn: true },
      { code: "17111", common: "Growths but skin tags", own: "15 lesions or more" },
    ]);
    expect(codesFor(steps, "skin tags 20").slice(0, 2)).toContain("11200");
    expect(codesFor(steps, "skin tags 20").indexOf("11200")).toBeLessThan(
      codesFor(steps, "skin tags 20").indexOf("11201"),
    );
  });

  it("leaves out what is said around a time", () => {
    expect(readMeasures("40 min total time today").words).toEqual(["today"]);
    expect(readMeasures("holter 48h complete").words).toEqual(["holter", "complete"]);
    expect(readMeasures("prothrombin time").words).toEqual(["prothrombin", "time"]);
  });

  it("takes a tenth beside a lesion for centimetres, and anywhere else for nothing", () => {
    expect(readMeasures("excison malig lesion nose 1.5").bands).toEqual([
      expect.objectContaining({ unit: "cm", low: 1.5, high: 1.5 }),
    ]);
    expect(readMeasures("a1c 7.5").bands).toEqual([]);
  });
});
