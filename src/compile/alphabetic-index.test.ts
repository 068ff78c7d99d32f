import { expect, test } from "vitest";
import type { CodeId } from "#codebook/code-id.ts";
import { buildIndex, letterOf } from "./alphabetic-index.ts";

const place = { file: "index.yaml", line: 1 };
const termed = [
  { code: "10001" as CodeId, terms: ["cholecystectomy", "gallbladder removal"] },
  { code: "10002" as CodeId, terms: ["cholecystectomy", "cholecystectomy with bypass"] },
  { code: "10003" as CodeId, terms: ["cholecystectomy"] },
  { code: "10005" as CodeId, terms: ["Cholecystectomy, open"] },
];

test("a main term lists its codes, three or more in a row as a range, and its modifying terms under it", () => {
  const entry = buildIndex(termed, []).find((each) => each.term === "Cholecystectomy");
  expect(entry?.codes).toEqual([{ first: "10001", last: "10003" }]);
  expect(entry?.under.map((each) => each.term)).toEqual(["open", "with bypass"]);
});

test("See gives no codes; See also adds", () => {
  const entries = buildIndex(termed, [
    { term: "Bile bladder", see: ["Cholecystectomy"], seeAlso: [], place },
    { term: "Gallbladder removal", see: [], seeAlso: ["Liver"], place },
  ]);
  expect(entries.find((each) => each.term === "Bile bladder")).toMatchObject({ see: ["Cholecystectomy"], codes: [] });
  expect(entries.find((each) => each.term === "Gallbladder removal")).toMatchObject({
    seeAlso: ["Liver"],
    codes: [{ first: "10001" }],
  });
});

test("terms stand in the alphabet, whatever their case, and digits share one page", () => {
  expect(buildIndex(termed, []).map((each) => each.term)).toEqual(["Cholecystectomy", "Gallbladder removal"]);
  expect([letterOf("Ébauche"), letterOf("24-hour"), letterOf("(x)ray")]).toEqual(["e", "0", "x"]);
});
