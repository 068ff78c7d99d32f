import { expect, test } from "vitest";
import type { CodeId } from "#codebook/code-id.ts";
import type { IndexStatement } from "#codebook/layer.ts";
import { buildIndex } from "./alphabetic-index.ts";

const place = { file: "index.yaml", line: 1 };
const termed = [
  { code: "10001" as CodeId, terms: ["cholecystectomy", "gallbladder removal"] },
  { code: "10002" as CodeId, terms: ["cholecystectomy", "cholecystectomy with bypass"] },
  { code: "10003" as CodeId, terms: ["cholecystectomy"] },
  { code: "10005" as CodeId, terms: ["Cholecystectomy, open"] },
];

const entriesOf = (references: readonly IndexStatement[] = []) =>
  [...buildIndex(termed, references)].flatMap(({ entries }) => entries);

test("a main term lists its codes, three or more in a row as a range, and its modifying terms under it", () => {
  const entry = entriesOf().find((each) => each.term === "Cholecystectomy");
  expect(entry?.codes).toEqual([{ first: "10001", last: "10003" }]);
  expect(entry?.under.map((each) => each.term)).toEqual(["open", "with bypass"]);
});

test("See gives no codes; See also adds", () => {
  const entries = entriesOf([
    { term: "Bile bladder", see: ["Cholecystectomy"], seeAlso: [], place },
    { term: "Gallbladder removal", see: [], seeAlso: ["Liver"], place },
  ]);
  expect(entries.find((each) => each.term === "Bile bladder")).toMatchObject({ see: ["Cholecystectomy"], codes: [] });
  expect(entries.find((each) => each.term === "Gallbladder removal")).toMatchObject({
    seeAlso: ["Liver"],
    codes: [{ first: "10001" }],
  });
});

test("terms stand in the alphabet, whatever their case", () => {
  expect(entriesOf().map((each) => each.term)).toEqual(["Cholecystectomy", "Gallbladder removal"]);
});

test("an accent is no letter of its own, signs before the first letter do not count, digits share one page", () => {
  const signs = [
    { code: "10001" as CodeId, terms: ["Ébauche", "24-hour", "7-day", "(x)ray", "x, in a room", "&, so on"] },
  ];
  expect([...buildIndex(signs, [])].map(({ letter, entries }) => [letter, entries.map(({ term }) => term)])).toEqual([
    ["0", ["&", "24-hour", "7-day"]],
    ["e", ["Ébauche"]],
    ["x", ["X", "(x)ray"]],
  ]);
});
