import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

const { engine } = sampleEdition([
  { code: "10060", own: "Incision and drainage of an abscess" },
  { code: "12011", own: "Simple repair of wounds of the face" },
  { code: "20610", own: "Arthrocentesis of a major joint" },
  { code: "27786", own: "Closed treatment of a distal fibula fracture" },
  { code: "31231", own: "Nasal endoscopy, diagnostic" },
  { code: "42826", own: "Tonsillectomy" },
  { code: "43235", own: "Upper GI endoscopy" },
  { code: "47562", own: "Cholecystectomy, laparoscopic" },
  { code: "52000", own: "Cystourethroscopy" },
  { code: "55250", own: "Vasectomy" },
  { code: "58150", own: "Total hysterectomy" },
  { code: "69210", own: "Removal of impacted cerumen" },
  { code: "71046", own: "Chest x-ray, two views" },
  { code: "81001", own: "Urinalysis" },
  { code: "82270", own: "Occult blood in feces" },
  { code: "90686", own: "Influenza vaccine" },
  { code: "99391", own: "Preventive visit of an infant" },
]);
const first = (query: string) => codesFor(engine, query)[0];

describe("lay words", () => {
  it.each([
    ["camera down throat", "43235", "an action and a place stand for the procedure"],
    ["camera up the nose", "31231", "the same camera elsewhere"],
    ["look inside bladder", "52000", "to look inside is a scope"],
    ["womb out", "58150", "an organ and `out`"],
    ["take out the womb", "58150", "the same with another verb"],
    ["uterus removed", "58150", "the same with the term of the trade"],
    ["get gallbladder taken out", "47562", "words in between narrow nothing"],
    ["tonsils out", "42826", "the plural"],
    ["ear wax out", "69210", "wax is cerumen"],
    ["water on the knee drained", "20610", "water is an effusion there"],
    ["cortisone shot knee", "20610", "a joint is named by its size in the descriptor"],
    ["lance a boil", "10060", "both words are lay"],
    ["stitches on face", "12011", "stitches are a repair"],
    ["get snipped", "55250", "what men say"],
    ["pee test", "81001", "pee is urine, and its test has a name"],
    ["blood in poop", "82270", "not looked at for what is seen"],
    ["picture of chest", "71046", "a picture is an x-ray"],
    ["flu shot", "90686", "a shot is a vaccine beside the name of one"],
    ["baby checkup", "99391", "what front desks book"],
  ])("%s finds %s: %s", (query, code) => {
    expect(first(query)).toBe(code);
  });

  it("put their codes behind those that say the word", () => {
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

  it("are one way: the term does not find the lay word's other meanings", () => {
    const { engine: both } = sampleEdition([
      { code: "15830", own: "Panniculectomy" },
      { code: "15847", own: "Abdominoplasty" },
    ]);
    expect(codesFor(both, "tummy tuck").toSorted()).toEqual(["15830", "15847"]);
    expect(codesFor(both, "panniculectomy")).toEqual(["15830"]);
  });

  it("are told as the reason of the hit", () => {
    expect(engine.search({ query: "womb out" }).hits[0]?.why.map((why) => why.kind)).toEqual(
      expect.arrayContaining(["synonym"]),
    );
  });

  it("leave a phrase alone that no code means", () => {
    expect(codesFor(endoscopy.engine, "talk therapy")[0]).toBe("90832");
  });
});
