import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor } from "./judged/sample-edition.ts";

const { engine } = endoscopy;

const personal = [{ typed: "wiggle zog", means: "prothrombin time" }];

describe("words of one's own", () => {
  it("stand for what this device was taught, and say so", () => {
    const [hit] = engine.search({ query: "wiggle zog", personal }).hits;
    expect(hit?.code).toBe("85610");
    expect(hit?.why).toContainEqual(expect.objectContaining({ kind: "personal" }));
  });

  it("are one way: what they stand for is searched as ever", () => {
    const { understood } = engine.search({ query: "prothrombin time", personal });
    expect(understood.expansions.map((each) => each.kind)).not.toContain("personal");
  });

  it("hold in any order and among other words", () => {
    expect(codesFor(engine, "zog wiggle")).not.toContain("85610");
    expect(engine.search({ query: "zog wiggle", personal }).hits[0]?.code).toBe("85610");
  });

  it("are nobody else's", () => {
    expect(codesFor(engine, "wiggle zog")).not.toContain("85610");
  });

  it("are switched off for a query like any other meaning", () => {
    const off = engine.search({ query: "wiggle zog", personal }).understood.expansions.map((each) => each.id);
    expect(engine.search({ query: "wiggle zog", personal, off }).hits.map((hit) => hit.code)).not.toContain("85610");
  });

  it("without words teach nothing", () => {
    expect(engine.search({ query: "snare", personal: [{ typed: " ", means: "-" }] }).hits[0]?.code).toBe("45385");
  });
});
