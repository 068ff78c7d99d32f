import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor } from "./judged/sample-edition.ts";

const { engine } = endoscopy;
const first = (query: string) => codesFor(engine, query)[0];

describe("numbers with units choose the sibling", () => {
  it.each([
    ["laceration face 3 cm", "12013", "3 is between 2.6 and 5.0"],
    ["laceration face 2.5 cm", "12011", "the end belongs to the band"],
    ["laceration face 60 mm", "12014", "millimetres"],
    ["face laceration 2 inches", "12014", "5.1 cm, to the tenth"],
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
  });
});
