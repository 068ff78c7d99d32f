import { describe, expect, test } from "vitest";
import { plainText } from "#codebook/prose.ts";
import { openFiles } from "#sources/open-files.ts";
import type { OpenedFile } from "#sources/reader.ts";
import { linkEdits } from "./link-edits.ts";
import { readLinkFiles } from "./link-files.ts";

function open(name: string, lines: readonly string[]): OpenedFile {
  const [file] = openFiles([{ name, bytes: new TextEncoder().encode(lines.join("\r\n")) }]).opened;
  if (file === undefined) throw new Error(`${name} was not opened`);
  return file;
}

function readEdits(name: string, lines: readonly string[]) {
  const file = open(name, lines);
  const recognised = linkEdits.recognise(file);
  if (recognised === undefined) throw new Error(`${name} was not recognised`);
  return linkEdits.read(file, recognised);
}

describe("Property, Relationship and Type of CPT Link", () => {
  const type = open("Type_DTK_tab.txt", [
    "Type ID\tType Name",
    "1\tCODE",
    "2\tADDON_CODE",
    "3\tGUIDELINE",
    "4\tRVU_WORK",
    "9\tdo_not_code_with",
  ]);
  const property = open("Property_DTK_tab.txt", [
    "Concept ID\tProperty Type ID\tValue",
    "900\t1\t99990",
    "900\t2\tT",
    "900\t3\tInvented guideline about 99991",
    "900\t4\t1.5",
    "901\t1\t99991",
    "777\t3\tA heading's guideline",
  ]);
  const relationship = open("RelationshipGroup_DTK_tab.txt", [
    "Concept ID 1\tRelationship Type ID\tConcept ID 2",
    "900\t9\t901",
    "900\t8\t901",
  ]);

  test("are joined when given together, in whatever order", () => {
    const [properties, relations, types] = readLinkFiles([property, relationship, type]);
    expect(properties?.codes).toMatchObject([
      { code: "99990", addOn: true, notes: [{ kind: "note" }] },
      { code: "99991" },
    ]);
    expect(properties).toMatchObject({ read: 6 });
    expect(properties?.rejected.map(({ place }) => place.line)).toEqual([5, 7]);
    expect(relations?.codes).toMatchObject([{ code: "99990", notes: [{ kind: "do-not-report-with" }] }]);
    expect(relations).toMatchObject({ read: 2, rejected: [{ place: { line: 3 } }] });
    expect(types).toMatchObject({ read: 5, codes: [], rejected: [] });
  });

  test("say what a line lacks", () => {
    const odd = open("Property_DTK_tab.txt", [
      "Concept ID\tProperty Type ID\tValue",
      "900\t1\t99990",
      "900\t8\tX",
      "\t2\tT",
      "777\t3\tA heading's guideline",
    ]);
    const [properties] = readLinkFiles([odd, type]);
    expect(properties?.rejected.map(({ reason }) => reason)).toEqual([
      "property type 8 is not in the Type file",
      "there is no concept in this line",
      expect.stringContaining("headings come from the outline"),
    ]);
  });

  test("alone, say what is missing", () => {
    const [properties] = readLinkFiles([property]);
    expect(properties?.rejected.some(({ reason }) => reason.includes("Type file, which was not given"))).toBe(true);
  });
});

test("ReportWith gives notes and primaries, Exclude notes, Days frequencies", () => {
  const together = readEdits("ReportWith.txt", [
    "CPT Code\tFrom Code\tTo Code",
    "99990\t99991\t99995",
    "99992\t99993\t",
    "99994\t\t",
    "99996\t99995\t99991",
  ]);
  expect(together.codes).toMatchObject([
    { code: "99990", primaries: [{ first: "99991", last: "99995" }], notes: [{ kind: "use-with" }] },
    { code: "99992", primaries: [{ first: "99993", last: "99993" }] },
  ]);
  expect(together).toMatchObject({ read: 4, rejected: [{ place: { line: 4 } }, { place: { line: 5 } }] });
  const exclude = readEdits("Exclude.txt", [
    "Code\tExcluded Code\tInstruction",
    "99990\t99991\tDo not report 99990 with 99991",
  ]);
  expect(exclude.codes[0]?.notes?.map(({ kind, prose }) => [kind, plainText(prose)])).toEqual([
    ["do-not-report-with", "Do not report 99990 with 99991"],
  ]);
  const days = readEdits("Days.txt", ["CPT Code\tDays", "99990\t30", "99991\tx"]);
  expect(days.codes[0]?.notes?.map(({ kind, prose }) => [kind, plainText(prose)])).toEqual([
    ["frequency", "Report once per 30 days."],
  ]);
  expect(days.rejected).toHaveLength(1);
});
