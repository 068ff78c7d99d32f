import { expect, test } from "vitest";
import { plainText } from "#codebook/prose.ts";
import { openFiles } from "#sources/open-files.ts";
import { readFiles } from "#sources/read-files.ts";
import type { OpenedFile } from "#sources/reader.ts";
import { ohdsiConcepts } from "./ohdsi-concepts.ts";
import { readUmlsFiles, readUmlsLines, umlsReader } from "./umls-readers.ts";

function open(name: string, lines: readonly string[]): OpenedFile {
  const [file] = openFiles([{ name, bytes: new TextEncoder().encode(lines.join("\n")) }]).opened;
  if (file === undefined) throw new Error(`${name} was not opened`);
  return file;
}

const atom = (aui: string, vocabulary: string, type: string, code: string, name: string, suppress = "N", lat = "ENG") =>
  `C0000001|${lat}|P|L0000001|PF|S0000001|Y|${aui}||9000001||${vocabulary}|${type}|${code}|${name}|9|${suppress}||`;
const MRCONSO = [
  atom("A1", "CPT", "PT", "99990", 'Invented preferred text, 4" wide'),
  atom("A2", "CPT", "SY", "99990", "INVENTED MEDIUM"),
  atom("A3", "CPT", "AB", "99990", "INV"),
  atom("A4", "CPT", "ETCF", "99990", "Invented consumer text"),
  atom("A5", "CPT", "ETCLIN", "99990", "First clinician"),
  atom("A6", "CPT", "ETCLIN", "99990", "Second clinician"),
  atom("A7", "CPT", "HT", "1011136", "Invented Heading"),
  atom("A8", "SNOMEDCT_US", "PT", "12345", "Another vocabulary"),
  atom("A9", "CPT", "PT", "99992", "Suppressed", "O"),
  atom("B1", "CPT", "PT", "99991", "Invented add-on"),
  atom("B2", "CPT", "MP", "22", "Invented modifier"),
  atom("B3", "HCPCS", "PT", "J1885", "Injection, ketorolac tromethamine, per 15 mg"),
];
const attribute = (code: string, name: string, value: string) =>
  `C0000001|L0000001|S0000001|A1|AUI|${code}|AT1||${name}|CPT|${value}|N||`;
const relation = (first: string, rela: string, second: string) =>
  `C0000001|${first}|AUI|RO|C0000002|${second}|AUI|${rela}|R1||CPT|CPT|||N||`;

test("concepts of OHDSI are known with their own numbers, which look like codes and what follows them", () => {
  const rows = ["2720001", "2720002", "2720003"].map(
    (id, at) => `${id}\tInvented text ${at}\tProcedure\tCPT4\tCPT4\tS\t9999${at}\t19700101\t20991231\t`,
  );
  const header =
    "concept_id\tconcept_name\tdomain_id\tvocabulary_id\tconcept_class_id\tstandard_concept\tconcept_code\tvalid_start_date\tvalid_end_date\tinvalid_reason";
  const given = (lines: readonly string[]) => ({
    name: "CONCEPT.csv",
    bytes: new TextEncoder().encode(lines.join("\n")),
  });
  const { layers, report } = readFiles([given([header, ...rows])]);
  expect(report[0]?.what).toBe("OHDSI concepts (Athena)");
  expect(layers.flatMap(({ codes }) => codes.map(({ code }) => code))).toEqual(["99990", "99991", "99992"]);
  // Without the header, as a search for CPT4 in the file leaves them, they are at least no codes of the AMA's lists.
  expect(readFiles([given(rows)]).report[0]?.what).not.toMatch(/AMA/);
});

test("concepts that came without their names say how to get them", () => {
  const header = "concept_id\tconcept_name\tvocabulary_id\tconcept_code";
  const what = (name: string) =>
    ohdsiConcepts.recognise(open("CONCEPT_CPT4.csv", [header, `1\t${name}\tCPT4\t99990`, "2\t\tCPT4\t99991"]))?.what;
  expect(what("")).toContain("run cpt4.jar");
  expect(what("Invented")).toBe("OHDSI concepts (Athena)");
});

test("MRCONSO gives every kind of descriptor, and counts its own lines only", () => {
  const [layer] = readUmlsFiles([open("2026AA/MRCONSO.RRF", MRCONSO)]);
  expect(layer).toMatchObject({
    read: 11,
    source: { kind: "licensed", vintage: "2026AA" },
    modifiers: [{ modifier: "22" }],
    rejected: [{ place: { line: 7 } }, { place: { line: 9 } }],
  });
  expect(layer?.codes[0]).toMatchObject({
    code: "99990",
    descriptor: { text: 'Invented preferred text, 4" wide' },
    otherDescriptors: [
      { length: "medium" },
      { length: "short" },
      { length: "consumer" },
      { length: "clinician", text: "First clinician" },
      { length: "clinician", text: "Second clinician" },
    ],
  });
});

test("guidelines of MRSAT come in the order of their numbers, layout marks left out", () => {
  const [layer] = readUmlsFiles([
    open("MRSAT.RRF", [
      attribute("99990", "GUIDELINE", "003: Third"),
      attribute("99990", "GUIDELINE", "001: First"),
      attribute("99990", "GUIDELINE", "002: <table>"),
      attribute("99990", "ADDON_CODE", "T"),
      attribute("99990", "TELEMEDICINE", "T"),
      attribute("99990", "EXEMPT_MOD", "51"),
      attribute("99990", "RVU_WORK", "1.0"),
    ]),
  ]);
  expect(layer?.codes).toMatchObject([{ addOn: true, symbols: ["telemedicine", "modifier-51-exempt"] }]);
  expect(layer?.codes[0]?.notes?.map(({ prose }) => plainText(prose))).toEqual(["First", "Third"]);
  expect(layer).toMatchObject({ read: 7 });
  expect(layer?.rejected.map(({ place }) => place.line).toSorted()).toEqual([3, 7]);
});

test("relations of MRREL are read from right to left, with the atoms of MRCONSO in whatever order they come", () => {
  const relations = [
    relation("A1", "add_on_code_for", "B1"),
    relation("B1", "has_add_on_code", "A1"),
    relation("B1", "do_not_code_with", "A1"),
    relation("A1", "isa", "B1"),
    relation("Z9", "do_not_code_with", "A1"),
  ];
  const [layer] = readUmlsFiles([open("MRREL.RRF", relations), open("MRCONSO.RRF", MRCONSO)]);
  expect(layer?.codes).toMatchObject([
    { code: "99991", addOn: true, primaries: [{ first: "99990" }] },
    { code: "99990", notes: [{ kind: "do-not-report-with" }] },
  ]);
  expect(layer?.codes[0]?.primaries).toHaveLength(1);
  expect(layer).toMatchObject({ read: 5, rejected: [{ place: { line: 4 } }, { place: { line: 5 } }] });
  const alone = open("MRREL.RRF", relations);
  const recognised = umlsReader.recognise(alone);
  expect(recognised && umlsReader.read(alone, recognised).rejected).toHaveLength(5);
});

test("a line that is cut off is rejected; a file can be fed line by line", () => {
  const reading = readUmlsLines("MRCONSO", "MRCONSO.RRF", new Map());
  MRCONSO.forEach((line, at) => reading.take(line, at + 1));
  reading.take((MRCONSO[0] ?? "").slice(0, 70), 99);
  expect(reading.layer().rejected.at(-1)).toMatchObject({ place: { line: 99 } });
});

test("OHDSI concepts: empty names, headings, invalid codes, a last line that is cut off", () => {
  const header =
    "concept_id\tconcept_name\tdomain_id\tvocabulary_id\tconcept_class_id\tstandard_concept\tconcept_code\tvalid_start_date\tvalid_end_date\tinvalid_reason";
  const row = (name: string, vocabulary: string, kind: string, id: string, invalid = "") =>
    `1\t${name}\tProcedure\t${vocabulary}\t${kind}\tS\t${id}\t19700101\t20991231\t${invalid}`;
  const file = open("CONCEPT_CPT4.csv", [
    header,
    row("", "CPT4", "CPT4", "99990"),
    row('Invented "name" 4"', "CPT4", "CPT4", "00990"),
    row("Heading", "CPT4", "CPT4 Hierarchy", "1011174"),
    row("Invented modifier", "CPT4", "CPT4 Modifier", "25"),
    row("Gone", "CPT4", "CPT4", "99991", "D"),
    row("Gone too (Deprecated)", "CPT4", "CPT4", "99992"),
    row("Other", "SNOMED", "Procedure", "99993"),
    "700361\t",
  ]);
  const recognised = ohdsiConcepts.recognise(file);
  const layer = recognised && ohdsiConcepts.read(file, recognised);
  expect(layer?.codes).toEqual([
    { code: "99990", place: { file: "CONCEPT_CPT4.csv", line: 2 } },
    {
      code: "00990",
      place: { file: "CONCEPT_CPT4.csv", line: 3 },
      descriptor: { kind: "long", text: 'Invented "name" 4"' },
    },
  ]);
  expect(layer?.modifiers).toMatchObject([{ modifier: "25" }]);
  expect(layer).toMatchObject({ read: 7 });
  expect(layer?.rejected.map(({ place }) => place.line)).toEqual([4, 6, 7, 9]);
});
