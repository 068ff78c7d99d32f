import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Layer } from "#codebook/layer.ts";
import { amaReaders } from "#sources/ama/readers.ts";
import { readLinkFiles } from "#sources/ama/link-files.ts";
import { interchangeReaders } from "#sources/interchange/readers.ts";
import { readUmlsFiles } from "#sources/interchange/umls-readers.ts";
import { openFiles } from "#sources/open-files.ts";
import type { OpenedFile, Reader } from "#sources/reader.ts";
import { tableReader } from "./read-table.ts";

const READERS: readonly Reader[] = [...amaReaders, ...interchangeReaders, tableReader];

/** One small file of every format, of invented text. */
const SAMPLES: Readonly<Record<string, string>> = {
  "consolidated.txt":
    'CPT 2026, copyright 2025 American Medical Association\r\n\r\nConcept Id\tCPT Code\tLong\tMedium\tShort\tConsumer\tTest Name\tLab Name\r\n1\t00990\tLong; one\tMED\tSH\tWords\t\t\r\n2\t9990U\tTest "x\tMED\tSH\tWords\tTest\tLab\r\n3\tGXXX1\tNo\r\n',
  "modifiers.txt":
    "ConceptID\tModifier Code\tModifier Name\tModifier Description\tSection\r\n1\t22\tName\tText\tA\r\n2\t2\tName\tText\tA\r\n",
  "clinician.txt":
    "Concept Id\tCPT Code\tClinician Descriptor Id\tClinician Descriptor\n1\t99990\t1\tFirst\n1\t99990\t2\tSecond\n",
  "consumer.txt": "Concept Id\tCPT Code\tConsumer Friendly Descriptor\n1\t99990\tWords\n",
  "LONGULT.txt":
    'Copyright 2020 American Medical Association\r\n\r\n99990\tLong; one\r\n99991\tLong; two\r\n9990T\t4" long',
  "MEDU.txt": "Copyright 2020 American Medical Association\r\n\r\n99990 MEDIUM TEXT\r\n99991 OTHER\r\n",
  "LONGULF.txt": "9999001 First record\r\n9999002 second record\r\n9999101 Another\r\n9999203 Tail\r\n",
  "MODUL.txt":
    "Notice\r\nAppendix A\r\nModifiers\r\n\r\n22 More Work: text\r\nand more\r\n\r\nCategory II Modifiers\r\n1P Name\r\nReasons\r\n",
  CPTPLA:
    '<?xml version="1.0"?><plaCodes><plaCode cdCode="9990U"><cdDesc>A &amp; b</cdDesc><cdStatus>NEW</cdStatus><effectiveDate>2026-01-01T00:00:00-06:00</effectiveDate></plaCode><plaCode cdCode="9991U"><cdStatus>DELETED</cdStatus></plaCode></plaCodes>',
  "Deleted.txt":
    "Concept Id\tCode\tDate Deleted\tLevel\tDescriptor\tInstruction\n1\t99990\t20240101\tC\tText\tUse 99991\n2\t99992\tx\n",
  "History.txt":
    "Date\tChange Type\tConcept Id\tCPT Code\tLevel\tPrior Value\tCurrent Value\tInstruction\n20260101\tADDED\t1\t99990\n20260101\tDELETED\t1\t99991\t\tOld\t\tSee 99990\n",
  "HistoryModifiers.txt":
    "Date\tChange Type\tConcept Id\tModifier Code\tPrior Value\tCurrentValue\n20260101\tADDED\t1\t22\n",
  "Property.txt": "Concept ID\tProperty Type ID\tValue\n900\t1\t99990\n900\t2\tT\n901\t1\t99991\n",
  "Relationship.txt": "Concept ID 1\tRelationship Type ID\tConcept ID 2\n99990\tdo_not_code_with\t99991\n",
  "Type.txt": "Type ID\tType Name\n1\tCODE\n2\tADDON_CODE\n",
  "ReportWith.txt": "CPT Code\tFrom Code\tTo Code\n99990\t99991\t99995\n99992\t99990\t\n",
  "Exclude.txt": "Code\tExcluded Code\n99990\t99991\n",
  "Days.txt": "CPT Code\tDays\n99990\t30\n",
  "fhir.json":
    '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"CodeSystem","url":"http://www.ama-assn.org/go/cpt","version":"2026","concept":[{"code":"99990","display":"A","designation":[{"use":{"code":"short"},"value":"B"}],"concept":[{"code":"99991","property":[{"code":"inactive","valueBoolean":true}]}]},{"code":"22","display":"M"}]}}]}',
  "MRCONSO.RRF":
    "C0000001|ENG|P|L0000001|PF|S0000001|Y|A0000001||9||CPT|PT|99990|Text|9|N||\nC0000001|ENG|P|L0000001|PF|S0000001|Y|A0000002||9||CPT|MP|22|Text|9|N||\n",
  "MRSAT.RRF":
    "C0000001|L1|S1|A0000001|AUI|99990|AT1||GUIDELINE|CPT|001: Line|N||\nC0000001|L1|S1|A1|AUI|99990|AT2||ADDON_CODE|CPT|T|N||\n",
  "MRREL.RRF": "C0000001|A0000001|AUI|RO|C0000002|A0000002|AUI|do_not_code_with|R1||CPT|CPT|||N||\n",
  "MRHIER.RRF": "C0000001|A0000001|1|A0000003|CPT||A1.A2|||\n",
  "CONCEPT.csv":
    "concept_id\tconcept_name\tdomain_id\tvocabulary_id\tconcept_class_id\tstandard_concept\tconcept_code\tvalid_start_date\tvalid_end_date\tinvalid_reason\n1\tName\tP\tCPT4\tCPT4\tS\t99990\t19700101\t20991231\t\n2\t\tP\tCPT4\tCPT4 Modifier\tS\t25\t19700101\t20991231\t\n",
  "mine.csv": 'code,description\n99990,"One, two"\n00990,4"" long\n',
};

/** `FUZZ=10 npx vitest run hostile-files` tries ten times as much, and says how many cases there were. */
const SCALE = Number(process.env["FUZZ"] ?? 1);
const LONG_TEST = 60_000 * SCALE;
let cases = 0;
afterAll(() => {
  if (SCALE > 1) process.stdout.write(`${cases} cases\n`);
});

function check(layer: Layer): void {
  expect(layer.read).toBeGreaterThanOrEqual(layer.rejected.length);
  const places = [...layer.codes, ...layer.modifiers, ...layer.rejected].map(({ place }) => place.line);
  expect(places.every((line) => Number.isInteger(line) && line >= 1)).toBe(true);
  // Nothing is counted twice: no line is rejected for two reasons, and what is said stems from a used line.
  expect(layer.codes.length + layer.modifiers.length + layer.rejected.length).toBeLessThanOrEqual(layer.read);
}

/** Shows the files to every reader: those that recognise one read it, and the rest are made to. */
function readByAll(files: readonly OpenedFile[]): void {
  cases++;
  for (const file of files) {
    for (const reader of READERS) {
      const recognised = reader.recognise(file) ?? { what: "forced", vintage: "unknown" };
      check(reader.read(file, recognised));
    }
  }
  readLinkFiles(files).forEach(check);
  readUmlsFiles(files).forEach(check);
}

const opened = (name: string, bytes: Uint8Array) => openFiles([{ name, bytes }]).opened;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("no reader throws, counts wrong or names no line", () => {
  test.each(Object.entries(SAMPLES))(
    "when %s is recognised, or cut off at any byte",
    (name, text) => {
      const bytes = bytesOf(text);
      const [whole] = opened(name, bytes);
      expect(READERS.filter((reader) => whole && reader.recognise(whole)).length).toBeGreaterThan(0);
      for (let length = 0; length <= bytes.length; length++) readByAll(opened(name, bytes.slice(0, length)));
    },
    LONG_TEST,
  );

  const hostile = fc.constantFrom(
    "__proto__",
    "constructor",
    "<script>alert(1)</script>",
    '=HYPERLINK("http://x","y")',
    "\u202E\u2066\u200B\uFEFF",
    '"',
    '""',
    "\t",
    "\n",
    "\r",
    "|",
    ";",
    "\u0000",
    "99990",
    "GXXX1",
    "99999-00000",
    "1e309",
    "\uD800",
    "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
    "<!---->".repeat(300),
    "x".repeat(30_000),
    "{".repeat(5_000),
  );

  test.each(Object.entries(SAMPLES))(
    "when something hostile stands anywhere in %s",
    (name, text) => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(text.length), hostile, fc.nat(6)), { minLength: 1, maxLength: 4 }),
          (changes) => {
            let changed = text;
            for (const [at, put, taken] of changes) changed = changed.slice(0, at) + put + changed.slice(at + taken);
            readByAll(opened(name, bytesOf(changed)));
          },
        ),
        { numRuns: 100 * SCALE },
      );
    },
    LONG_TEST,
  );

  test(
    "when the bytes or the rows are garbage",
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...Object.keys(SAMPLES)), (bytes, name) => {
          readByAll(opened(name, bytes));
        }),
        { numRuns: 500 * SCALE },
      );
      const header = fc.constantFrom(
        ...Object.values(SAMPLES).flatMap((text) => text.split(/[\t\r\n,|]+/).slice(0, 14)),
      );
      const cell = fc.oneof(header, hostile, fc.string({ unit: "binary" }));
      fc.assert(
        fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }), (rows) => {
          const table = rows.map((cells, at) => ({ line: at + 1, cells }));
          readByAll([
            { name: "t", content: { kind: "table", rows: table } },
            { name: "t", content: { kind: "text", text: rows.map((cells) => cells.join("|")).join("\n") } },
          ]);
        }),
        { numRuns: 500 * SCALE },
      );
    },
    LONG_TEST,
  );

  test(
    "when JSON of any shape says it is a code system",
    () => {
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 5 }), fc.array(fc.jsonValue(), { maxLength: 4 }), (entry, concept) => {
          const system = { resourceType: "CodeSystem", url: "http://www.ama-assn.org/go/cpt", concept };
          readByAll(
            opened("x.json", bytesOf(JSON.stringify({ resourceType: "Bundle", entry: [{ resource: system }, entry] }))),
          );
          readByAll(opened("x.json", bytesOf(JSON.stringify({ ...system, concept: entry, contained: [entry] }))));
        }),
        { numRuns: 250 * SCALE },
      );
    },
    LONG_TEST,
  );
});

describe("no reader hangs", () => {
  const readers = READERS.map((reader) => [reader.id, reader] as const);
  const wide = Array.from({ length: 1_000_000 }, (_, at) => `code ${at}`);
  const deep = '{"concept":['.repeat(50_000);
  const files: readonly OpenedFile[] = [
    {
      name: "wide",
      content: {
        kind: "table",
        rows: [
          { line: 1, cells: wide },
          { line: 2, cells: wide.map(() => "99990") },
        ],
      },
    },
    {
      name: "tall",
      content: {
        kind: "table",
        rows: wide.slice(0, 200_000).map((cell, at) => ({ line: at + 1, cells: ["99990", cell] })),
      },
    },
    { name: "CPTPLA", content: { kind: "text", text: `<plaCodes>${'<plaCode cdCode="9990U">'.repeat(100_000)}` } },
    {
      name: "deep.json",
      content: {
        kind: "text",
        text: `{"resourceType":"CodeSystem","url":"http://www.ama-assn.org/go/cpt","concept":[${deep}`,
      },
    },
    { name: "blank", content: { kind: "text", text: " ".repeat(2_000_000) } },
    { name: "LONGULT.txt", content: { kind: "text", text: `99990\t${"x ".repeat(1_000_000)}` } },
    {
      name: "Appendix",
      content: {
        kind: "text",
        text: `Appendix A\nModifiers\n\n22 A${" modifiers".repeat(200_000)}\n${"P1 ".repeat(200_000)}`,
      },
    },
  ];
  test.each(readers)(
    "%s, whatever the size",
    (_, reader) => {
      for (const file of files) {
        cases++;
        const start = performance.now();
        check(reader.read(file, reader.recognise(file) ?? { what: "forced", vintage: "unknown" }));
        expect(performance.now() - start, file.name).toBeLessThan(10_000);
      }
    },
    LONG_TEST,
  );
});
