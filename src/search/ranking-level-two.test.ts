import { describe, expect, it } from "vitest";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

/* Lines in the manner of Level II: a name, a dose, no common portions and no index terms. */
const { engine } = sampleEdition([
  { code: "J0001", under: "Drugs", own: "Injection, ceftriaxone sodium, per 250 mg" },
  { code: "J0002", under: "Drugs", own: "Injection, omalizumab, 5 mg" },
  { code: "J0003", under: "Drugs", own: "Leuprolide acetate (for depot suspension), 7.5 mg" },
  { code: "J0004", under: "Drugs", own: "Leuprolide acetate, per 1 mg" },
  { code: "J0005", under: "Drugs", own: "Injection, rho d immune globulin, human, minidose, 50 micrograms" },
  {
    code: "J0006",
    under: "Drugs",
    own: "Injection, rho d immune globulin, human, full dose, 300 micrograms (1500 i.u.)",
  },
  { code: "J0007", under: "Drugs", own: "Injection, onabotulinumtoxina, 1 unit" },
  {
    code: "90001",
    under: "Services",
    own: "Giving a drug under the skin",
    terms: ["omalizumab injection", "Xolair shot"],
  },
  { code: "H0001", under: "Programs", own: "Community support services, per diem" },
  { code: "H0002", under: "Programs", own: "Community support services, per 15 minutes" },
  { code: "K0001", under: "Equipment", own: "Adjustable angle footplate, each" },
]);

describe("an edition of drugs, equipment and programs", () => {
  it.each([
    ["rocephin 1 gram im", "J0001", "a brand, whatever dose was given"],
    [
      "xolair 150 mg",
      "J0002",
      "a dose is a drug, not the service that gives it, and many times a unit is no contradiction",
    ],
    ["leuprolide 1 mg", "J0004", "per 1 mg is what the code stands for, no step"],
    ["lupron depot 7.5 mg", "J0003", "the dose chooses between codes of one drug"],
    ["rhogam", "J0006", "of two meanings the one that tells more"],
    ["botox migraine", "J0007", "a phrase that this edition does not know is read word by word"],
    ["community support 15 minutes", "H0002", "the number stands in the wording, though it is a step"],
    ["wheelchair foot plate", "K0001", "two words for one"],
  ])("answers `%s` with %s: %s", (query, code) => {
    expect(codesFor(engine, query)[0]).toBe(code);
  });
});

/* Short names: most of what a meaning says has no room. */
const short = sampleEdition([
  { code: "E0011", under: "Supplies", own: "Oral suction catheter" },
  { code: "E0012", under: "Supplies", own: "Oral appl upper airway" },
  { code: "A0011", under: "Supplies", own: "Pos airway press headgear" },
  { code: "A0012", under: "Supplies", own: "Lgmnt rpr kit" },
  { code: "A0013", under: "Supplies", own: "Surgicl tray" },
]).engine;

describe("short names without abbreviations that a list knows", () => {
  it.each([
    ["mandibular advancement", "E0012", "what the name has room for of a meaning is enough"],
    ["cpap headgear", "A0011", "cut words are the beginnings of words of the meaning"],
    ["ligament repair kit", "A0012", "vowels left out"],
    ["surgical tray", "A0013", "the last vowel left out"],
  ])("answers `%s` with %s: %s", (query, code) => {
    expect(codesFor(short, query)[0]).toBe(code);
  });
});
