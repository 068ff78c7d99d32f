import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

const { engine } = endoscopy;

const { engine: words } = sampleEdition([
  { code: "27650", own: "Achilles tendon repair" },
  { code: "42826", own: "Tonsillectomy" },
  { code: "46221", own: "Hemorrhoid banding" },
  { code: "50220", own: "Nephrectomy" },
  { code: "64732", own: "Neurectomy" },
  { code: "74177", own: "CT of abdomen and pelvis" },
  { code: "76770", own: "Kidney ultrasound" },
  { code: "28238", own: "Kidner tendon rebuilding" },
  { code: "77067", own: "Mammography, screening" },
  { code: "86592", own: "Syphilis test" },
  { code: "94010", own: "Spirometry" },
  { code: "94014", own: "Spirometer at home" },
  { code: "29880", own: "Knee arthroscopy" },
  { code: "11104", own: "Skin biopsy" },
  { code: "52000", own: "Cystoscopy" },
  { code: "90651", own: "HPV vaccine, 9 types" },
  { code: "25000", own: "De Quervain tendon sheath opened", terms: ["de quervain release"] },
  { code: "26055", own: "Trigger finger release" },
  { code: "50385", own: "Stent handled without a cystoscope" },
]);

describe("spelling", () => {
  it.each([
    ["colonoscpy snare", "45385", "a letter left out"],
    ["colonosocpy snare", "45385", "letters exchanged"],
    ["electrocardiogrm", "93000", "a letter left out"],
    ["prothombin", "85610", "a letter left out"],
    ["colonnoscopy snare", "45385", "a letter doubled"],
    ["colonosxopy snare", "45385", "the key beside"],
    ["olonoscopy snare", "45385", "the first letter left out"],
    ["colonosci snare", "45385", "begun and misspelt"],
  ])("%s finds %s: %s", (query, code) => {
    const answer = engine.search({ query });
    expect(answer.hits[0]?.code).toBe(code);
    expect(answer.hits[0]?.stage).toBe("spelling");
    expect(answer.understood.corrections).toHaveLength(1);
  });

  it.each([
    ["sifilis", "86592", "by ear: f for ph, i for y"],
    ["akilles", "27650", "by ear: k for ch"],
    ["hemroid", "46221", "by ear, and a syllable swallowed"],
    ["nefrectomy", "50220", "by ear before a letter nearer: nephrectomy, not neurectomy"],
    ["tonsilectomy", "42826", "a doubled letter single"],
    ["spirometery", "94010", "the ending is heard: not the spirometer"],
    ["cystoscopey", "52000", "a letter too many makes no form of another word: not the cystoscope"],
    ["mammagram screening", "77067", "a word of the synonyms, misspelt"],
  ])("%s finds %s: %s", (query, code) => {
    expect(codesFor(words, query)[0]).toBe(code);
  });

  it.each([
    ["kneearthroscopy", "29880", "a blank left out"],
    ["skinbiopsy", "11104", "a blank left out between short words"],
    ["arthro scopy knee", "29880", "a blank too many"],
    ["hpv9", "90651", "a name and its number"],
    ["dequerv release", "25000", "a word of the synonyms, cut off before another word"],
    ["nephr ectomy", "50220", "a blank too many, both parts unknown"],
  ])("%s finds %s: %s", (query, code) => {
    expect(codesFor(words, query)[0]).toBe(code);
    expect(words.search({ query }).understood.corrections).toHaveLength(1);
  });

  it("reads a word that only looks like one of the edition otherwise, when no code has it with the rest", () => {
    expect(codesFor(words, "kidny ultrasound")[0]).toBe("76770");
    expect(codesFor(words, "kidner tendon")[0]).toBe("28238");
  });

  it("reads two misspelt words in one query", () => {
    expect(codesFor(words, "kne arthoscopy")[0]).toBe("29880");
  });

  it("corrects only words that nothing matches", () => {
    expect(engine.search({ query: "colon" }).understood.corrections).toEqual([]);
    expect(engine.search({ query: "biopsy" }).understood.corrections).toEqual([]);
  });

  it("never corrects anything with a digit", () => {
    expect(engine.search({ query: "a2c" }).hits).toEqual([]);
  });

  it("leaves a word out rather than guess far", () => {
    expect(engine.search({ query: "colonoscopy tuesday" }).understood.corrections).toEqual([]);
  });

  it("chooses between equally near words by the other words", () => {
    const { engine: two } = sampleEdition([
      { code: "43204", own: "Injection of variceal bleeding" },
      { code: "43205", own: "Banding of variceal bleeding" },
      { code: "90716", own: "Varicella vaccine" },
    ]);
    expect(codesFor(two, "varicela vaccine")[0]).toBe("90716");
  });

  it("reads a misspelt unit as the unit", () => {
    const { engine: ages } = sampleEdition([
      { code: "42825", common: "Tonsillectomy", own: "younger than 12 years" },
      { code: "42826", common: "Tonsillectomy", own: "12 years or older" },
    ]);
    expect(codesFor(ages, "tonsillectomy 15 yaers")[0]).toBe("42826");
    expect(codesFor(ages, "tonsillectomy 8 yaers")[0]).toBe("42825");
  });

  it("is switched off for a word of a query", () => {
    expect(engine.search({ query: "prothombin", off: ["spelling prothombin"] }).hits).toEqual([]);
  });
});
