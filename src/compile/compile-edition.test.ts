import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CodeId } from "#codebook/code-id.ts";
import { parseCodeRange } from "#codebook/code-range.ts";
import { parseEditionId, type Outline, type Shard, type Source } from "#codebook/edition.ts";
import { emptyLayer, type CodeStatement, type Layer } from "#codebook/layer.ts";
import { unpackOutline, type PackedOutline } from "#codebook/packed-outline.ts";
import { compileInMemory, type EditionInMemory } from "./compile-in-memory.ts";
import { builtText } from "./built-bytes.ts";

const place = { file: "test", line: 1 };
const id = (code: string) => code as CodeId;
const range = (text: string) => {
  const parsed = parseCodeRange(text);
  if (parsed === undefined) throw new Error(`${text} is no range`);
  return parsed;
};

const source = (kind: Source["kind"], name = kind as string): Source => ({ id: name, kind, name, vintage: "2026" });

const OUTLINE: Layer["outline"] = [
  { path: "category-1", level: "category", title: "Category I", ranges: [], place },
  { path: "tests", level: "section", title: "Tests", ranges: [], place },
  { path: "tests/first", level: "heading", title: "First", ranges: [range("10000-19999")], place },
  { path: "tests/second", level: "heading", title: "Second", ranges: [range("20000-29999")], place },
];

const long = (code: string, text: string): CodeStatement => ({
  code: id(code),
  place,
  descriptor: { kind: "long", text },
});

const layer = (kind: Source["kind"], codes: readonly CodeStatement[], more: Partial<Layer> = {}): Layer => ({
  ...emptyLayer(source(kind)),
  codes,
  read: codes.length,
  ...more,
});

async function compile(...layers: Layer[]): Promise<EditionInMemory> {
  const edition = parseEditionId("test-2026");
  if (edition === undefined) throw new Error("test-2026 is an edition's name");
  return compileInMemory([layer("table", [], { outline: OUTLINE }), ...layers], {
    edition,
    title: "Test",
    year: 2026,
    released: "2026-01-01",
  });
}

const outlineOf = ({ files }: EditionInMemory): Outline =>
  unpackOutline(JSON.parse(builtText(files, "outline.json")) as PackedOutline);
const shardOf = ({ files }: EditionInMemory, path: string): Shard =>
  JSON.parse(builtText(files, `sections/${path}.json`)) as Shard;

describe("order", () => {
  test("a code falls under the heading that owns its number", async () => {
    const outline = outlineOf(await compile(layer("table", [long("20001", "b"), long("10001", "a")])));
    expect(outline.lines.map((line) => [line.code, outline.nodes[line.node]?.path])).toEqual([
      ["10001", "tests/first"],
      ["20001", "tests/second"],
    ]);
  });

  test("a resequenced code stays where the book prints it, and numbers from other files fall in around it", async () => {
    const printed = (code: string, symbols: CodeStatement["symbols"] = []): CodeStatement => ({
      ...long(code, code),
      under: "tests/first",
      symbols,
    });
    const outline = outlineOf(
      await compile(
        layer("starter", [printed("10010"), printed("10005", ["resequenced"]), printed("10020")]),
        layer("table", [long("10015", "new"), long("10006", "new")]),
      ),
    );
    expect(outline.lines.map((line) => line.code)).toEqual(["10006", "10010", "10005", "10015", "10020"]);
  });

  test("a code that no heading owns is rejected with its place, never dropped silently", async () => {
    const { report } = await compile(layer("table", [long("99999", "nowhere"), long("10001", "here")]));
    expect(report.rejected).toEqual([{ place, reason: "99999: no heading of the outline holds this number" }]);
  });
});

describe("descriptors", () => {
  test("a licensed descriptor takes the place of our wording, which takes the place of Medicare's", async () => {
    const parts = (own: string): CodeStatement => ({
      ...long("10001", ""),
      descriptor: { kind: "parts", own, indented: false },
    });
    const all = await compile(
      layer("medicare", [long("10001", "SHORT")]),
      layer("starter", [parts("ours")]),
      layer("licensed", [long("10001", "licensed")]),
    );
    expect(outlineOf(all).lines[0]?.own).toBe("licensed");
    const two = await compile(layer("medicare", [long("10001", "SHORT")]), layer("starter", [parts("ours")]));
    expect(outlineOf(two).lines[0]?.own).toBe("ours");
    expect(two.report.conflicts).toHaveLength(1);
  });

  test("a common portion is what neighbours share before the semicolon; a semicolon alone makes none", async () => {
    const { lines } = outlineOf(
      await compile(
        layer("licensed", [
          long("10001", "Excision; small"),
          long("10002", "Excision; large"),
          long("10003", "Repair; any"),
        ]),
      ),
    );
    expect(lines.map(({ common, own, indented }) => [common, own, indented])).toEqual([
      ["Excision", "small", false],
      ["Excision", "large", true],
      [undefined, "Repair; any", false],
    ]);
  });
});

describe("relations", () => {
  test("an add-on code lists its primaries, and each primary its add-on codes", async () => {
    const addOn: CodeStatement = { ...long("10003", "each further"), addOn: true, primaries: [range("10001-10002")] };
    const shard = shardOf(
      await compile(layer("starter", [long("10001", "one"), long("10002", "two"), addOn])),
      "tests.first",
    );
    const entry = (code: string) => shard.entries.find((each) => each.code === code);
    expect(entry("10003")?.symbols).toContain("add-on");
    expect(entry("10003")?.primaries?.held.map((link) => link.code)).toEqual(["10001", "10002"]);
    expect(entry("10001")?.addOns.map((link) => link.code)).toEqual(["10003"]);
  });

  test("a note of ours that points to an unknown code is refused with its line", async () => {
    const note = {
      kind: "note" as const,
      prose: [{ text: "15555", reference: { kind: "codes" as const, range: range("15555") } }],
      place,
    };
    const { report } = await compile(layer("starter", [{ ...long("10001", "one"), notes: [note] }]));
    expect(report.rejected.map((each) => each.reason)).toContain(
      "a note of 10001 refers to 15555, which is not a code we know of",
    );
  });
});

describe("built files", () => {
  const codes = fc.uniqueArray(fc.integer({ min: 10_000, max: 29_999 }), { minLength: 1, maxLength: 60 });
  const words = fc.array(fc.constantFrom("excision", "repair", "skin", "with", "without", "; small", "; large"), {
    minLength: 1,
    maxLength: 6,
  });

  test("the same layers give the same bytes, and every code stands once: in the outline, in one shard, where the manifest looks for it", async () => {
    await fc.assert(
      fc.asyncProperty(codes, words, async (numbers, text) => {
        const statements = numbers.map((number, at) => long(String(number), `${text.join(" ")}${at % 3}`));
        const first = await compile(layer("table", statements));
        const second = await compile(layer("table", statements));
        expect([...second.files]).toEqual([...first.files]);
        const inOutline = outlineOf(first).lines.map((line) => line.code);
        const inShards = first.manifest.shards.flatMap(({ file, runs }) => {
          const shard = JSON.parse(builtText(first.files, file)) as Shard;
          for (const { code } of shard.entries)
            expect(runs.some((run) => run.first <= code && code <= run.last)).toBe(true);
          return shard.entries.map((entry) => entry.code);
        });
        expect(inShards.toSorted()).toEqual(inOutline.toSorted());
        expect(new Set(inOutline).size).toBe(numbers.length);
      }),
      { numRuns: 25 },
    );
  });

  test("the manifest knows size and hash of every other file", async () => {
    const { manifest, files } = await compile(layer("table", [long("10001", "one")]));
    expect(Object.keys(manifest.files).toSorted()).toEqual(
      [...files.keys()].filter((name) => name !== "manifest.json").toSorted(),
    );
    expect(Object.values(manifest.files).every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });
});
