import { describe, expect, it } from "vitest";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

/* Invented texts; without the rules of this file the excluded case would stand first, in book order if in no other. */
const { engine } = sampleEdition([
  { code: "12032", under: "Skin", own: "Layered closure, scalp and legs, hands excepted" },
  { code: "12042", under: "Skin", own: "Layered closure, neck and hands" },
  { code: "57700", under: "Womb", own: "Stitch around the cervix, not in pregnancy" },
  { code: "59320", under: "Womb", own: "Stitch around the cervix in pregnancy" },
  { code: "72158", under: "Pictures", own: "MRI of the loin, first without contrast, then again with contrast" },
  { code: "72148", under: "Pictures", own: "MRI of the loin, without contrast" },
  { code: "29880", under: "Knee", own: "Arthroscopy, both the medial and the lateral meniscus trimmed" },
  { code: "29881", under: "Knee", own: "Arthroscopy, the medial or the lateral meniscus trimmed" },
  { code: "90838", under: "Mind", own: "Psychotherapy together with a visit", terms: ["psychotherapy with e/m"] },
  { code: "90837", under: "Mind", own: "Psychotherapy" },
  {
    code: "76818",
    under: "Fetus",
    common: "Score of a fetus",
    own: "with a nonstress test",
    terms: ["score with nst"],
  },
  {
    code: "76819",
    under: "Fetus",
    common: "Score of a fetus",
    own: "without a nonstress test",
    terms: ["score no nst"],
  },
  { code: "31255", under: "Nose", own: "Ethmoid opened, front and back", terms: ["anterior ethmoid"] },
  { code: "31254", under: "Nose", own: "Ethmoid opened, front part", terms: ["anterior ethmoid"] },
  { code: "49505", under: "Hernia", own: "Groin hernia, open repair", notes: ["Not with a later repair."] },
  { code: "49650", under: "Hernia", own: "Groin hernia repair through a tube" },
  { code: "25515", under: "Bones", own: "Fracture of the forearm, open treatment", terms: ["broken forearm"] },
  { code: "73090", under: "Pictures", own: "X-ray of the forearm", terms: ["broken forearm"] },
  { code: "25500", under: "Bones", own: "Fracture of the forearm, closed treatment", terms: ["broken forearm"] },
]);
const first = (query: string) => codesFor(engine, query)[0];

describe("what is left out", () => {
  it.each([
    ["layered closure hand", "12042", "a descriptor names hands to except them"],
    ["layered closure leg", "12032", "and means what it does not except"],
    ["stitch cervix pregnancy", "59320", "not in pregnancy"],
    ["stitch cervix not in pregnancy", "57700", "the query leaves it out as well"],
    ["mri loin w/o contrast", "72148", "one time of two"],
    ["mri loin without and with contrast", "72158", "both times"],
    ["arthroscopy medial meniscus", "29881", "one side of two"],
    ["ethmoid ant", "31254", "one side of two, abbreviated, and the sides in everyday words"],
    ["psychotherapy no e/m", "90837", "what was not done is not required of the code, and not welcome in it"],
    ["fetus score without nst", "76819", "an abbreviation is left out with what it stands for"],
    ["groin hernia repair with tube", "49650", "with what it was done the code need not say so"],
    ["psychotherapy with e/m", "90838", "unless it was done"],
  ])("%s finds %s: %s", (query, code) => {
    expect(first(query)).toBe(code);
  });
});

describe("something broken", () => {
  it("is to be treated", () => {
    expect(first("broken forearm")).toBe("25500");
  });

  it("is opened only when an operation is named", () => {
    expect(codesFor(engine, "broken forearm").indexOf("25515")).toBeGreaterThan(0);
    expect(first("broken forearm open treatment")).toBe("25515");
    expect(first("broken forearm fixed")).toBe("25515");
  });

  it("is fixed with a tool, which chooses no sibling that has something else with it", () => {
    const { engine: bones } = sampleEdition([
      { code: "24685", own: "Fracture of the olecranon, open treatment, internally fixed" },
      { code: "24666", own: "Fracture of the radius, open treatment, internally fixed, with a piece of the olecranon" },
    ]);
    expect(codesFor(bones, "olecranon fracture fixed with wires")[0]).toBe("24685");
  });

  it("is to be pictured when a picture is asked for", () => {
    expect(first("broken forearm xray")).toBe("73090");
    expect(first("broken forearm no xray")).toBe("25500");
  });
});
