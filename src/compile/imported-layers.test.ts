import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareNumeric, type CodeId } from "#codebook/code-id.ts";
import { parseCodeRange } from "#codebook/code-range.ts";
import type { CodeEntry } from "#codebook/code.ts";
import { parseEditionId, type Outline, type SourceKind } from "#codebook/edition.ts";
import { emptyLayer, type CodeStatement, type Layer, type ModifierStatement } from "#codebook/layer.ts";
import type { Modifier, ModifierId } from "#codebook/modifier.ts";
import { unpackOutline, type PackedOutline } from "#codebook/packed-outline.ts";
import { compileInMemory, type EditionInMemory } from "./compile-in-memory.ts";
import { EmptyEditionError } from "./empty-edition.ts";
import { builtText } from "./built-bytes.ts";

const at = (file: string) => ({ file, line: 1 });
const range = (text: string) => {
  const parsed = parseCodeRange(text);
  if (parsed === undefined) throw new Error(`${text} is no range`);
  return parsed;
};
const described = (code: string, more: Partial<CodeStatement> = {}): CodeStatement => ({
  code: code as CodeId,
  place: at("given"),
  descriptor: { kind: "long", text: `Invented ${code}` },
  ...more,
});
const layer = (kind: SourceKind, more: Partial<Layer>): Layer => ({
  ...emptyLayer({ id: kind, kind, name: kind, vintage: "2026" }),
  ...more,
});
const OURS = layer("starter", {
  outline: [
    { path: "first", level: "category", title: "First", ranges: [range("10000-19999")], place: at("outline.yaml") },
    { path: "last", level: "category", title: "Last", ranges: [range("90000-99999")], place: at("outline.yaml") },
  ],
});
const letters = (file: string): Layer["outline"] => [
  { path: "level-2", level: "category", title: "Level II", ranges: [], place: at(file) },
  { path: "level-2/a", level: "heading", title: "A", ranges: [range("A0001-A9999")], place: at(file) },
  { path: "level-2/j", level: "heading", title: "J", ranges: [range("J0001-J9999")], place: at(file) },
];

async function compile(...layers: Layer[]): Promise<EditionInMemory> {
  const edition = parseEditionId("test");
  if (edition === undefined) throw new Error("test is an edition's name");
  return compileInMemory([OURS, ...layers], { edition, title: "Test", year: 2026, released: "2026-01-01" });
}
const outlineOf = ({ files }: EditionInMemory): Outline =>
  unpackOutline(JSON.parse(builtText(files, "outline.json")) as PackedOutline);
const modifiersOf = ({ files }: EditionInMemory): readonly Modifier[] =>
  (JSON.parse(builtText(files, "modifiers.json")) as { readonly modifiers: readonly Modifier[] }).modifiers;
const entriesOf = ({ files }: Pick<EditionInMemory, "files">): CodeEntry[] =>
  [...files.keys()].flatMap((name) =>
    name.startsWith("sections/")
      ? (JSON.parse(builtText(files, name)) as { readonly entries: readonly CodeEntry[] }).entries
      : [],
  );

describe("an outline that imported layers bring", () => {
  test("is taken once, without the places that no code needs; ours stays whole", async () => {
    const outline = outlineOf(
      await compile(
        layer("medicare", { outline: letters("a"), codes: [described("J0002"), described("10001")] }),
        layer("level-2", { outline: letters("b"), codes: [described("J0001")] }),
      ),
    );
    expect(outline.nodes.map((node) => node.path)).toEqual(["first", "last", "level-2", "level-2/j"]);
    expect(outline.lines.map((line) => line.code)).toEqual(["10001", "J0001", "J0002"]);
    expect(outline.nodes.find((node) => node.path === "level-2")?.count).toBe(2);
  });

  test("stays away altogether when none of its codes is described", async () => {
    const limits = layer("medicare", {
      outline: letters("a"),
      codes: [{ code: "A0001" as CodeId, place: at("limits"), medicare: [] }],
    });
    const { nodes } = outlineOf(await compile(limits, layer("table", { codes: [described("10001")] })));
    expect(nodes.map((node) => node.path)).toEqual(["first", "last"]);
  });
});

describe("what cannot be used", () => {
  test("of imported files is listed, every statement with its place; only our own mistakes are problems", async () => {
    const { report, manifest } = await compile(
      layer("table", { codes: [described("10001"), described("50000", { place: at("table") })] }),
      layer("medicare", {
        codes: [
          { code: "50000" as CodeId, place: at("fees"), medicare: [] },
          { code: "10002" as CodeId, place: at("fees"), medicare: [] },
        ],
        rejected: [{ place: at("fees"), reason: "was read and refused" }],
      }),
    );
    expect(report.rejected.map(({ place, reason }) => `${place.file} ${reason}`)).toEqual([
      "fees was read and refused",
      "table 50000: no heading of the outline holds this number",
      "fees 50000: no heading of the outline holds this number",
      "fees 10002 has no descriptor in any of the files",
    ]);
    expect(report.problems).toEqual([]);
    expect(report.layers.map((each) => each.leftOut)).toEqual([0, 1, 2]);
    expect(manifest.counts.codes).toBe(1);
  });

  test("of ours is a problem", async () => {
    const { report } = await compile(layer("starter", { codes: [described("10001"), described("10001")] }));
    expect(report.problems.map((each) => each.reason)).toEqual(["10001 stands twice"]);
  });

  test("leaves no edition when nothing is left", async () => {
    await expect(compile(layer("table", { codes: [described("50000")] }))).rejects.toThrow(EmptyEditionError);
  });

  test("an imported code that we list as deleted is no mistake: the file may be older, or know better", async () => {
    const changes = [
      {
        edition: 2026,
        effective: "2026-01-01",
        new: [],
        revised: [],
        deleted: [{ code: "10001" as CodeId, last: 2025, successors: [] }],
      },
    ];
    const { report } = await compile(layer("starter", { changes }), layer("medicare", { codes: [described("10001")] }));
    expect(report.problems).toEqual([]);
    const ours = await compile(layer("starter", { changes, codes: [described("10001")] }));
    expect(ours.report.problems.map((each) => each.reason)).toEqual([
      "10001 is deleted in 2026 but stands in the edition",
    ]);
  });
});

describe("a modifier of several sources", () => {
  const modifier = (name: string, more: Partial<ModifierStatement> = {}): ModifierStatement => ({
    modifier: "LT" as ModifierId,
    type: "level-2",
    name,
    terms: [],
    codes: [],
    place: at("given"),
    ...more,
  });

  test("has one page: the name of the strongest, our explanation where that has none", async () => {
    const compiled = await compile(
      layer("level-2", { modifiers: [modifier("Left side (of CMS)")] }),
      layer("starter", { modifiers: [modifier("Left", { plain: "On the left.", terms: ["left"] })] }),
      layer("licensed", { modifiers: [modifier("Left side (licensed)")], codes: [described("10001")] }),
    );
    expect(modifiersOf(compiled)).toEqual([
      {
        modifier: "LT",
        type: "level-2",
        name: "Left side (licensed)",
        plain: "On the left.",
        terms: ["left"],
        codes: [],
        source: 3,
      },
    ]);
    expect(compiled.manifest.counts.modifiers).toBe(1);
  });
});

test("codes that fall among printed ones stand as if they had come one by one, each behind the last lower number in its place", async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 10_000, max: 10_040 }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(numbers, fc.nat(20), fc.uniqueArray(fc.nat(19), { maxLength: 4 }), async (all, cut, moved) => {
      const printed = all
        .slice(0, cut)
        .map((number, nth): CodeStatement =>
          described(String(number), { under: "first", ...(moved.includes(nth) && { symbols: ["resequenced"] }) }),
        );
      const falling = all.slice(cut).map((number) => described(String(number)));
      const { lines } = outlineOf(
        await compile(layer("licensed", { codes: printed }), layer("table", { codes: falling })),
      );
      const isMoved = new Set(printed.flatMap(({ code, symbols }) => (symbols === undefined ? [] : [code])));
      const expected = printed.map(({ code }) => code);
      for (const { code } of falling.toSorted((a, b) => compareNumeric(a.code, b.code))) {
        let after = -1;
        for (const [nth, each] of expected.entries())
          if (!isMoved.has(each) && compareNumeric(each, code) < 0) after = nth;
        while (after >= 0 && isMoved.has(expected[after + 1] ?? code)) after++;
        expected.splice(after + 1, 0, code);
      }
      expect(lines.map((line) => line.code)).toEqual(expected);
    }),
    { numRuns: 100 },
  );
}, 60_000);

describe("groupings", () => {
  const grouping = (id: string, groups: Layer["groups"]): Layer => ({
    ...emptyLayer({ id, kind: "grouping", name: id, vintage: "2025" }),
    groups,
    read: groups.length,
  });
  const group = (number: string, ranges: string, line = 1) => ({
    group: number,
    title: `Invented ${number}`,
    ranges: ranges.split(" ").map(range),
    place: { file: "given", line },
  });

  test("hold the codes of the edition and no others, in book order, and each code names its groups", async () => {
    const codes = layer("licensed", { codes: ["90002", "10002", "10003", "90001"].map((code) => described(code)) });
    const { files, report } = await compile(
      codes,
      grouping("ccs", [group("10", "90001-90002 10001-10002"), group("9", "10003"), group("11", "20000-29999", 3)]),
      grouping("rbcs", [group("PM", "10002")]),
    );
    expect(JSON.parse(builtText(files, "groupings.json"))).toEqual({
      groupings: [
        {
          source: 2,
          groups: [
            { group: "9", title: "Invented 9", codes: ["10003"] },
            { group: "10", title: "Invented 10", codes: ["10002", "90001", "90002"] },
          ],
        },
        { source: 3, groups: [{ group: "PM", title: "Invented PM", codes: ["10002"] }] },
      ],
    });
    const entries = entriesOf({ files });
    expect(entries.map((entry) => [entry.code, entry.groups?.map((each) => `${each.source} ${each.group}`)])).toEqual([
      ["10002", ["2 10", "3 PM"]],
      ["10003", ["2 9"]],
      ["90001", ["2 10"]],
      ["90002", ["2 10"]],
    ]);
    expect(report.rejected).toEqual([
      { place: { file: "given", line: 3 }, reason: "no code of the edition lies in 20000–29999" },
    ]);
    expect(report.problems).toEqual([]);
    expect(report.layers.map(({ leftOut }) => leftOut)).toEqual([0, 0, 1, 0]);
  });

  test("are no file of an edition that has none", async () => {
    const { files } = await compile(layer("licensed", { codes: [described("10002")] }));
    expect(files.has("groupings.json")).toBe(false);
  });
});

describe("sources that contradict each other", () => {
  const saying = (kind: SourceKind, vintage: string, text: string, more: Partial<CodeStatement> = {}): Layer => ({
    ...emptyLayer({ id: kind, kind, name: kind, vintage }),
    codes: [described("10001", { descriptor: { kind: "long", text }, place: at(`${kind} ${vintage}`), ...more })],
  });

  test("are listed with what was kept, what was set aside, and why; those who agree are not", async () => {
    const { report } = await compile(
      saying("licensed", "2025", "Old"),
      saying("licensed", "2026", "New", { primaries: [range("10002")] }),
      saying("medicare", "2026", "New", { primaries: [range("10002"), range("10004")] }),
    );
    expect(report.conflicts.map(({ of, field, kept, aside, why }) => [of, field, kept.text, aside.text, why])).toEqual([
      ["10001", "descriptor", "New", "Old", "of two lists of one kind the newer goes first: 2026 before 2025"],
      ["10001", "primary codes", "10002", "10002, 10004", "a licensed text goes before a file of Medicare"],
    ]);
  });

  test("leave nobody without Medicare's primary codes where a stronger source names others", async () => {
    const facts = [{ label: "Add-on code", value: "paid only with one of the primary codes listed (type 1)" }];
    const medicareOf = async (listed: readonly string[], theirs: readonly string[]) => {
      const edition = await compile(
        saying("licensed", "2026", "New", { addOn: true, primaries: listed.map(range) }),
        saying("medicare", "2026", "New", { addOn: true, primaries: theirs.map(range), medicare: facts }),
        layer("table", { codes: [described("10002"), described("10003"), described("10004")] }),
      );
      return entriesOf(edition)
        .find(({ code }) => code === "10001")
        ?.medicare[0]?.facts.map(({ value }) => value);
    };
    expect(await medicareOf(["10002"], ["10002", "10004"])).toEqual([facts[0]?.value, "10002, 10004"]);
    // G0463 is no code of this edition: it is said all the same.
    expect(await medicareOf(["10002-10004"], ["10002-10004", "G0463"])).toEqual([
      facts[0]?.value,
      "10002–10004, G0463",
    ]);
    // The same codes in other ranges are the same.
    expect(await medicareOf(["10002-10004"], ["10002", "10003-10004"])).toEqual([facts[0]?.value]);
  });

  test("of a modifier are listed too, and what stands against our wording comes last", async () => {
    const modifier = (kind: SourceKind, name: string): Layer =>
      layer(kind, {
        modifiers: [
          { modifier: "25" as ModifierId, type: "category-1", name, terms: [], codes: [], place: at(kind) },
        ] satisfies ModifierStatement[],
        codes: [described("10001", { descriptor: { kind: "long", text: kind } })],
      });
    const { report } = await compile(
      modifier("starter", "Ours"),
      modifier("licensed", "Theirs"),
      modifier("table", "Mine"),
    );
    expect(report.conflicts.map(({ of, aside }) => [of, aside.text, aside.ours])).toEqual([
      ["10001", "table", false],
      ["modifier 25", "Mine", false],
      ["10001", "starter", true],
      ["modifier 25", "Ours", true],
    ]);
  });

  test("never cost a word: what was kept is in the edition, what was set aside is in the list", async () => {
    const kind = fc.constantFrom<SourceKind>("licensed", "table", "level-2", "medicare");
    const said = fc.array(fc.tuple(kind, fc.constantFrom("a", "b", "c")), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(said, async (all) => {
        const compiled = await compile(...all.map(([of, text]) => saying(of, "2026", text)));
        const own = outlineOf(compiled).lines[0]?.own;
        const { conflicts } = compiled.report;
        expect(conflicts.every(({ kept, aside }) => kept.text === own && aside.text !== own)).toBe(true);
        expect(conflicts).toHaveLength(all.filter(([, text]) => text !== own).length);
      }),
      { numRuns: 60 },
    );
  });
});
