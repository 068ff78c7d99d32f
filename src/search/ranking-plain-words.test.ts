import { describe, expect, it } from "vitest";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";
import { readMeasures } from "./query/measures.ts";
import { words } from "./text/tokens.ts";
import { GROUPS } from "./words/groups.ts";
import { parseWords } from "./words/parse-words.ts";

/* Invented texts. Around the few codes asked for stand those that hold the same everyday words by accident. */
const { engine } = sampleEdition([
  { code: "47562", under: "Belly", own: "Gallbladder, by laparoscopy", terms: ["laparoscopic cholecystectomy"] },
  { code: "47600", under: "Belly", own: "Gallbladder, open", terms: ["open cholecystectomy"] },
  { code: "47480", under: "Belly", own: "Gallbladder emptied of stones and moved back" },
  { code: "55250", under: "Men", own: "Both sperm ducts cut", terms: ["vasectomy"] },
  {
    code: "11200",
    under: "Skin",
    own: "Small hanging growths",
    terms: ["skin tags"],
    plain: "Growths that are snipped without getting numb.",
  },
  { code: "27130", under: "Bones", own: "Total hip arthroplasty", terms: ["hip replacement"] },
  { code: "27250", under: "Bones", own: "Hip dislocation, closed", terms: ["hip dislocation"] },
  { code: "59425", under: "Births", own: "Antepartum care only, 4 to 6 visits", terms: ["antepartum care visit"] },
  { code: "61458", under: "Head", own: "Skull opened", plain: "A vessel is moved away from a nerve." },
  { code: "33533", under: "Heart", own: "Bypass of a heart artery", terms: ["coronary artery bypass"] },
  { code: "40490", under: "Mouth", own: "Lip biopsy" },
  { code: "42405", under: "Mouth", own: "Salivary gland biopsy through a cut", notes: ["Not for a lip biopsy."] },
  { code: "99213", under: "Visits", own: "Visit of an established patient", notes: ["Not for a regular thing."] },
  { code: "73130", under: "Pictures", own: "X-ray of the hand, three views", terms: ["hand xray"] },
  { code: "73221", under: "Pictures", own: "Hand and arm joints in a magnetic field" },
]);
const first = (query: string) => codesFor(engine, query)[0];

describe("plain sentences", () => {
  it.each([
    ["5 prenatal visits then moved away", "59425", "who moved away says why it was five, not what was done"],
    ["getting snipped vasectomy", "55250", "words of one plain line do not outweigh the name of the operation"],
    ["i want my gallbladder taken out please", "47562", "wishes and politeness are not required of a descriptor"],
    ["bit of lip cut for test", "40490", "what was done is named by the phrase, and the cut said once more"],
    ["having a big heart bypass soon", "33533", "size and time are how it is told"],
  ])("answers `%s` with %s: %s", (query, code) => {
    expect(first(query)).toBe(code);
  });

  it("leave the everyday words in: where a descriptor holds one it is matched and marked", () => {
    const { hits } = engine.search({ query: "gallbladder moved" });
    expect(hits.map(({ stage }) => stage)).toEqual(["words", "words", "words"]);
    expect(hits.find(({ code }) => code === "47480")?.marks).toContain("moved");
  });

  it("made of everyday words alone ask for all of them", () => {
    expect(engine.search({ query: "moved away" }).hits[0]).toMatchObject({ code: "61458", stage: "synonyms" });
  });
});

describe("a part of the body and what is done to it", () => {
  it.each([
    ["gallbladder out", "cholecystectomy is what taking it out is called"],
    ["gallbladder removed", "each word of the group"],
    ["took her gallbladder off", "in any place of the sentence"],
  ])("`%s` finds the operation: %s", (query) => {
    expect(new Set(codesFor(engine, query).slice(0, 2))).toEqual(new Set(["47562", "47600"]));
  });

  it("reads the longer written phrase where two claim a word", () => {
    // "hip swapped" and "out" beside it: not a hip out of its socket.
    expect(first("hip joint swapped out")).toBe("27130");
  });

  it("reads pictures of a part as X-rays of it", () => {
    expect(first("hand pictures")).toBe("73130");
  });
});

describe("time told without a number", () => {
  it.each(["half an hour of counseling", "half hour counseling", "half-hour counseling"])("reads `%s`", (query) => {
    expect(readMeasures(query)).toEqual({ bands: readMeasures("30 minutes").bands, words: ["counseling"] });
  });
});

describe("groups in the files of synonyms", () => {
  it("stand for each of their words", () => {
    const { rules } = parseWords("womb @undo => reversal");
    expect(rules.map(({ from }) => from)).toContainEqual(["womb", "reversed"]);
    expect(rules.every(({ from, kind }) => from[0] === "womb" && from.length === 2 && kind === "equal")).toBe(true);
  });

  it("hold words as the index does, or no query would meet them", () => {
    for (const word of Object.values(GROUPS).flat()) expect(words(word)).toEqual([word]);
  });

  it("are known by name, or the line is a fault", () => {
    expect(parseWords("womb @nothing => reversal").faults).toEqual([{ line: 1, reason: "no such group" }]);
  });
});
