import { describe, expect, it } from "vitest";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

/* Invented texts in the clipped style of 28 characters: no common portions, no index terms, no units. */
const { engine } = sampleEdition([
  { code: "99212", under: "Visits", own: "OFC VST EST SF 10" },
  { code: "99213", under: "Visits", own: "OFC VST EST LOW 20" },
  { code: "99214", under: "Visits", own: "OFC VST EST MOD 30" },
  { code: "99238", under: "Last days", own: "LAST DAY HOSP MGMT 30/<" },
  { code: "99239", under: "Last days", own: "LAST DAY HOSP MGMT >30" },
  { code: "71250", under: "Imaging", own: "CT THORAX C-" },
  { code: "71260", under: "Imaging", own: "CT THORAX C+" },
  { code: "71270", under: "Imaging", own: "CT THORAX C-/C+" },
  { code: "20610", under: "Joints", own: "NJX LG JT W/O US" },
  { code: "20611", under: "Joints", own: "NJX LG JT W/US" },
]);

describe("an edition of clipped descriptors", () => {
  it.each([
    ["established visit 25 minutes", "99213", "a time that must be met reaches to the next one of its siblings"],
    ["established visit 45 minutes", "99214", "the last has no end"],
    ["last day hospital 40 minutes", "99239", "more than 30"],
    ["last day hospital 20 minutes", "99238", "30 or less"],
    ["ct chest with contrast", "71260", "C+ is contrast, the chest is the thorax"],
    ["ct chest without contrast", "71250", "C- is none"],
    ["ct chest w/wo", "71270", "both"],
    ["large joint injection with ultrasound", "20611", "JT, NJX and US are words"],
    ["knee injection", "20610", "a knee is a large joint"],
  ])("answers `%s` with %s: %s", (query, code) => {
    expect(codesFor(engine, query)[0]).toBe(code);
  });
});
