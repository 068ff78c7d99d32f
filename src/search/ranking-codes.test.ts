import type { CodeId } from "#codebook/code-id.ts";
import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor, sampleEdition } from "./judged/sample-edition.ts";

const { engine } = endoscopy;

describe("codes first, never fuzzily", () => {
  it.each([
    ["99204", "99204", "the code itself"],
    ["cpt 99204.", "99204", "the word CPT and the full stop are no part of it"],
    ["99204-25", "99204", "a modifier does not change the code"],
    ["9920425", "99204", "a modifier glued to the code"],
    ["3044f", "3044F", "lower case"],
    ["3O44F", "3044F", "O typed for zero"],
    ["OO811", "00811", "leading zeros typed as O"],
  ])("%s finds %s first: %s", (query, code) => {
    expect(codesFor(engine, query)[0]).toBe(code);
  });

  it("answers a claim line with each code and its modifiers, in book order", () => {
    const { understood, hits } = engine.search({ query: "20610-RT, 99214-25 85610" });
    expect(understood.kind).toBe("claim");
    expect(hits.map((hit) => hit.code)).toEqual(["99214", "20610", "85610"]);
    expect(understood.claim).toEqual([
      { code: "99214", modifiers: ["25"], known: true },
      { code: "20610", modifiers: ["RT"], known: true },
      { code: "85610", modifiers: [], known: true },
    ]);
  });

  it("never offers a neighbour for a code it does not hold: 99215 is not nearly 99214", () => {
    const answer = engine.search({ query: "99215" });
    expect(answer.hits).toEqual([]);
    expect(answer.unknown[0]?.code).toBe("99215");
    expect(answer.unknown[0]?.neighbours).toContain("99214");
  });

  it("lists the family a beginning of a code belongs to", () => {
    expect(codesFor(engine, "4538")).toEqual(["45380", "45385"]);
    expect(codesFor(engine, "704x")).toEqual(["70450", "70460", "70470"]);
    expect(codesFor(engine, "7045x")).toEqual(["70450"]);
  });

  it("keeps a code that stands in words first, then answers the words", () => {
    const { understood, hits } = engine.search({ query: "45385 biopsy" });
    expect(understood.kind).toBe("mixed");
    expect(hits[0]?.code).toBe("45385");
    expect(hits.map((hit) => hit.code)).toContain("45380");
  });

  it("answers a deleted code with its tombstone and what took over, first", () => {
    const successors = [{ first: "99203" as CodeId, last: "99204" as CodeId }];
    const { engine: withDeleted } = sampleEdition(
      [
        { code: "99203", own: "low level" },
        { code: "99204", own: "moderate level" },
      ],
      { tombstones: [{ code: "99201" as CodeId, last: 2020, successors, why: "deleted" }] },
    );
    const answer = withDeleted.search({ query: "99201" });
    expect(answer.tombstones.map((each) => each.code)).toEqual(["99201"]);
    expect(answer.hits.map((hit) => hit.code)).toEqual(["99203", "99204"]);
    expect(answer.hits[0]?.why).toEqual([{ kind: "code", how: "successor" }]);
  });
});

describe("ranges", () => {
  it.each(["45378-45385", "45378–45385", "45378 to 45385", "45378 - 45385", "45385-45378", "45378-85"])(
    "%s is the range, in book order",
    (query) => {
      expect(codesFor(engine, query)).toEqual(["45378", "45380", "45385"]);
    },
  );

  it.each(["3-10 cm", "40-64", "5-6 studies", "L4-5"])("%s is no range of codes", (query) => {
    expect(engine.search({ query }).understood.ranges).toEqual([]);
  });
});

describe("modifiers", () => {
  it("offers the modifier and the codes that begin so", () => {
    const answer = engine.search({ query: "30" });
    expect(answer.hits.map((hit) => hit.code)).toEqual(["30520", "3044F"]);
    expect(engine.search({ query: "25" }).modifiers.map((each) => each.modifier)).toEqual(["25"]);
    expect(engine.search({ query: "rt" }).modifiers.map((each) => each.modifier)).toEqual(["RT"]);
  });

  it("offers only the modifier when the word is there", () => {
    const answer = engine.search({ query: "modifier 25" });
    expect(answer.understood.kind).toBe("modifier");
    expect(answer.modifiers.map((each) => each.modifier)).toEqual(["25"]);
    expect(answer.hits).toEqual([]);
  });

  it("finds a modifier by its name", () => {
    expect(engine.search({ query: "separate visit" }).modifiers.map((each) => each.modifier)).toEqual(["25"]);
  });
});
