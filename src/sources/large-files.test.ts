import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LARGE, LARGEST_WHOLE, openLarge, type LargeFile } from "./large-files.ts";
import { openFiles } from "./open-files.ts";
import { readOpened } from "./read-files.ts";

const HEAD = 64 * 1024;

/** A file that comes in pieces of the given lengths, over and over; its size is claimed, not true. */
function inPieces(name: string, bytes: Uint8Array, lengths: readonly number[], size = LARGE): LargeFile {
  return {
    name,
    size,
    head: bytes.subarray(0, HEAD),
    pieces: async function* pieces() {
      let nth = 0;
      for (let at = 0; at < bytes.length; nth++) {
        const length = lengths[nth % lengths.length] ?? 1;
        yield bytes.subarray(at, at + length);
        at += length;
      }
    },
  };
}

const atom = (at: number, vocabulary: string, text: string) =>
  `C000${String(at).padStart(4, "0")}|ENG|P|L1|PF|S1|Y|A${at}||${at}||${vocabulary}|PT|${23_001 + at}|${text}|9|N||`;
const MRCONSO = [
  atom(1, "CPT", "Invented nähen"),
  atom(2, "SNOMEDCT_US", "not ours"),
  atom(3, "CPT", "Invented 縫合"),
  atom(4, "CPT", "cut off").slice(0, -4),
  ...Array.from({ length: 30 }, (_, nth) => atom(5 + nth, nth % 3 === 0 ? "CPT" : "LNC", `Invented ${nth}`)),
];
const CONCEPTS = [
  "concept_id\tconcept_name\tdomain_id\tvocabulary_id\tconcept_class_id\tstandard_concept\tconcept_code\tvalid_start_date\tvalid_end_date\tinvalid_reason",
  "1\tInvented first\tProcedure\tCPT4\tCPT4\tS\t23001\t19700101\t20991231\t",
  "2\tnot ours\tDrug\tRxNorm\tX\tS\t77\t19700101\t20991231\t",
  "3\tInvented second\tProcedure\tCPT4\tCPT4\tS\t23002\t19700101\t20991231\t",
  "4\tcut off",
];

describe("a file too large for memory", () => {
  test.each([
    ["MRCONSO.RRF", MRCONSO, "\n"],
    ["MRCONSO.RRF", MRCONSO, "\r\n"],
    ["CONCEPT.csv", CONCEPTS, "\n"],
    ["CONCEPT.csv", CONCEPTS, "\r\n"],
  ])("%s says the very same line by line as in one piece, wherever the pieces end", async (name, lines, end) => {
    const bytes = new TextEncoder().encode(lines.join(end));
    const whole = readOpened(openFiles([{ name, bytes }]));
    expect(whole.layers[0]?.codes.length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), async (lengths) => {
        const opened = await openLarge(inPieces(name, bytes, lengths));
        if (opened === undefined || "reason" in opened) throw new Error("it was not opened");
        expect(readOpened({ opened: [opened], skipped: [] })).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  const formats = [
    ["MRCONSO.RRF", MRCONSO],
    ["CONCEPT.csv", CONCEPTS],
  ] as const;
  for (const [name, lines] of formats) {
    const bytes = new TextEncoder().encode(lines.join("\n"));
    test(`${name} cut off at each of its ${bytes.length + 1} bytes, or 300 times with bytes changed, loses no line without a word`, async () => {
      const tryOne = async (harmed: Uint8Array) => {
        const opened = await openLarge(inPieces(name, harmed, [64]));
        if (opened === undefined || "reason" in opened) return;
        const { report } = readOpened({ opened: [opened], skipped: [] });
        expect(report).toHaveLength(1);
        for (const { used, rejected, read, skippedReason } of report)
          if (skippedReason === undefined) expect(used + rejected).toBe(read);
      };
      for (let length = 0; length <= bytes.length; length++) await tryOne(bytes.slice(0, length));
      const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0x20, max: 0x7e }));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
          const harmed = bytes.slice();
          for (const [at, value] of changes) harmed[at] = value;
          await tryOne(harmed);
        }),
        { numRuns: 300 },
      );
    }, 60_000);
  }

  test("is told how far it is", async () => {
    const bytes = new TextEncoder().encode(MRCONSO.join("\n"));
    const told: number[] = [];
    await openLarge(inPieces("MRCONSO.RRF", bytes, [100]), (read) => told.push(read));
    expect(told.at(-1)).toBe(bytes.length);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  test("of another kind is left to be opened whole, and refused when it is too large for that", async () => {
    const bytes = new TextEncoder().encode("code,text\n23001,Invented\n");
    expect(await openLarge(inPieces("a.csv", bytes, [10], 1_000))).toBeUndefined();
    expect(await openLarge(inPieces("a.csv", bytes, [10]))).toBeUndefined();
    expect(await openLarge(inPieces("a.csv", bytes, [10], LARGEST_WHOLE + 1))).toMatchObject({
      name: "a.csv",
      reason: expect.stringContaining("has 256 MB: only files of UMLS and OHDSI may be larger"),
    });
  });

  test("with a line that never ends is refused before the memory is full", async () => {
    const start = new TextEncoder().encode(`${MRCONSO.join("\n")}\n`);
    const endless = new Uint8Array(2 ** 20).fill(0x41);
    let given = 0;
    const opened = await openLarge({
      name: "endless.rrf",
      size: 2 ** 40,
      head: start,
      pieces: async function* pieces() {
        yield start;
        for (; given < 64; given++) yield endless;
      },
    });
    expect(opened).toMatchObject({ reason: expect.stringContaining("a line of more than 4 MB") });
    expect(given).toBeLessThan(8);
  });
});
