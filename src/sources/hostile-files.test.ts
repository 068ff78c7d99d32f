import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Layer } from "#codebook/layer.ts";
import { SAMPLE_FILES } from "#testing/sample-files.ts";
import { readLinkFiles } from "./ama/link-files.ts";
import { readUmlsFiles } from "./interchange/umls-readers.ts";
import { openFiles } from "./open-files.ts";
import { readFiles } from "./read-files.ts";
import type { OpenedFile } from "./reader.ts";
import { READERS } from "./readers.ts";

/** `FUZZ=10 npx vitest run hostile-files` tries ten times as much; the names of the tests say how much that was. */
const SCALE = Number(process.env["FUZZ"] ?? 1);
const LONG_TEST = 60_000 * SCALE;
const MANGLED = 300 * SCALE;
const PLACED = 60 * SCALE;
const GARBAGE = 300 * SCALE;

function check(layer: Layer): void {
  expect(layer.read).toBeGreaterThanOrEqual(layer.rejected.length);
  const said = [...layer.codes, ...layer.modifiers, ...layer.groups];
  const places = [...said, ...layer.rejected].map(({ place }) => place.line);
  expect(places.every((line) => Number.isInteger(line) && line >= 1)).toBe(true);
  // Nothing is counted twice: no line is rejected for two reasons, and what is said stems from a used line.
  expect(said.length + layer.rejected.length).toBeLessThanOrEqual(layer.read);
}

/** Shows the files to every reader: those that recognise one read it, and the rest are made to. */
function readByAll(files: readonly OpenedFile[]): void {
  for (const file of files) {
    for (const reader of READERS) {
      const recognised = reader.recognise(file) ?? { what: "forced", vintage: "unknown" };
      check(reader.read(file, recognised));
    }
  }
  readLinkFiles(files).forEach(check);
  readUmlsFiles(files).forEach(check);
}

/** As a person gives it: whatever it has become, every file is in the report, and its lines add up. */
function readAsGiven(name: string, bytes: Uint8Array): void {
  const { report, layers } = readFiles([{ name, bytes }]);
  expect(report.length).toBeGreaterThanOrEqual(1);
  for (const { used, rejected, read, skippedReason } of report)
    if (skippedReason === undefined) expect(used + rejected).toBe(read);
  layers.forEach(check);
}

const opened = (name: string, bytes: Uint8Array) => openFiles([{ name, bytes }]).opened;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Bytes changed, taken out, put in, or written twice. */
const mangling = fc.array(fc.tuple(fc.nat(), fc.constantFrom("change", "take", "put", "twice"), fc.nat(255)), {
  minLength: 1,
  maxLength: 8,
});

function mangled(bytes: Uint8Array, changes: readonly (readonly [number, string, number])[]): Uint8Array {
  let result = [...bytes];
  for (const [where, how, value] of changes) {
    const at = where % Math.max(1, result.length);
    if (how === "change") result[at] = value;
    else if (how === "take") result.splice(at, value % 16);
    else if (how === "put") result.splice(at, 0, value);
    else result = [...result.slice(0, at + (value % 64)), ...result.slice(at)];
  }
  return Uint8Array.from(result);
}

describe("no reader throws, or loses a line, of its own files", () => {
  const known = SAMPLE_FILES.map(({ name, bytes }) => ({
    name,
    bytes,
    by: opened(name, bytes).map((file) => READERS.find((reader) => reader.recognise(file) !== undefined)),
  }));
  for (const reader of READERS) {
    const own = known.filter(({ by }) => by.includes(reader));
    const cuts = own.reduce((sum, { bytes }) => sum + bytes.length + 1, 0);
    test(
      `${reader.id}: ${cuts} files, cut off at every byte, and ${MANGLED} mangled`,
      () => {
        expect(own.length, "samples of this format").toBeGreaterThan(0);
        let tried = 0;
        const tryOne = (name: string, bytes: Uint8Array) => {
          tried++;
          for (const file of opened(name, bytes))
            check(reader.read(file, reader.recognise(file) ?? { what: "forced", vintage: "unknown" }));
          readAsGiven(name, bytes);
        };
        for (const { name, bytes } of own)
          for (let length = 0; length <= bytes.length; length++) tryOne(name, bytes.slice(0, length));
        fc.assert(
          fc.property(fc.constantFrom(...own), mangling, ({ name, bytes }, changes) =>
            tryOne(name, mangled(bytes, changes)),
          ),
          { numRuns: MANGLED },
        );
        expect(tried).toBe(cuts + MANGLED);
      },
      LONG_TEST,
    );
  }
});

describe(`none of the ${READERS.length} readers throws, counts wrong or names no line`, () => {
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

  const texts = SAMPLE_FILES.filter(({ bytes }) => bytes[0] !== 0x50 || bytes[1] !== 0x4b).map(
    ({ name, bytes }) => [name, new TextDecoder().decode(bytes)] as const,
  );
  test.each(texts)(
    `when something hostile stands anywhere in %s, ${PLACED} times`,
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
        { numRuns: PLACED },
      );
    },
    LONG_TEST,
  );

  test(
    `when the bytes are garbage, ${GARBAGE} times, or the rows, ${GARBAGE} times`,
    () => {
      fc.assert(
        fc.property(
          fc.uint8Array({ maxLength: 400 }),
          fc.constantFrom(...texts.map(([name]) => name)),
          (bytes, name) => {
            readByAll(opened(name, bytes));
          },
        ),
        { numRuns: GARBAGE },
      );
      const header = fc.constantFrom(...texts.flatMap(([, text]) => text.split(/[\t\r\n,|]+/).slice(0, 14)));
      const cell = fc.oneof(header, hostile, fc.string({ unit: "binary" }));
      fc.assert(
        fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }), (rows) => {
          const table = rows.map((cells, at) => ({ line: at + 1, cells }));
          readByAll([
            { name: "t", content: { kind: "table", rows: table } },
            { name: "t", content: { kind: "text", text: rows.map((cells) => cells.join("|")).join("\n") } },
          ]);
        }),
        { numRuns: GARBAGE },
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
        const start = performance.now();
        check(reader.read(file, reader.recognise(file) ?? { what: "forced", vintage: "unknown" }));
        expect(performance.now() - start, file.name).toBeLessThan(10_000);
      }
    },
    LONG_TEST,
  );
});
