import { describe, expect, it } from "vitest";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

/* Invented texts in our own words. */
const { engine } = sampleEdition([
  { code: "70551", under: "Imaging", own: "MRI of the brain", terms: ["mri brain", "brain mri"] },
  { code: "73721", under: "Imaging", own: "MRI of a joint of the leg", terms: ["mri knee", "knee mri"] },
  { code: "77021", under: "Guidance", own: "Guiding a needle by the pictures of an mri device" },
  { code: "86706", under: "Laboratory", own: "Antibodies against the hepatitis B virus", terms: ["hepatitis b"] },
  { code: "86803", under: "Laboratory", own: "Antibodies against the hepatitis C virus", terms: ["hepatitis c"] },
  { code: "12011", under: "Wounds", common: "Closure of a wound of the face", own: "2.5 cm or less" },
  { code: "12013", under: "Wounds", common: "Closure of a wound of the face", own: "2.6 to 5.0 cm" },
  { code: "97010", under: "Therapy", own: "Cold packs to a wound, 2 cups" },
]);
const first = (query: string) => codesFor(engine, query)[0];

describe("a word that is just begun", () => {
  it.each([
    ["mri knee", "73721", "what was meant"],
    ["hepatitis c", "86803", "a letter that is a word with the rest is required"],
    ["wound face 2 c", "12011", "a number whose unit is being typed is not looked for in texts"],
    ["wound face 4 c", "12013", "it measures"],
  ])("does not replace what the words before it found: `%s` still gives %s, %s", (query, code) => {
    expect(first(query)).toBe(code);
  });
});
