import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import type { Layer } from "#codebook/layer.ts";
import { openFiles } from "#sources/open-files.ts";
import { readFiles } from "#sources/read-files.ts";
import { readTable } from "#sources/table/read-table.ts";
import { exportCsv, PIECE, type ExportedCode } from "./export-csv.ts";
import { exportFhir, toCoding, type FhirExport } from "./export-fhir.ts";
import { fhirCodeSystem } from "./fhir-code-system.ts";
import { CPT_SYSTEM, LEVEL_II_SYSTEM } from "./fhir-systems.ts";

function readText(text: string): Layer | undefined {
  const [file] = openFiles([{ name: "codes.json", bytes: new TextEncoder().encode(text) }]).opened;
  const recognised = file && fhirCodeSystem.recognise(file);
  return file && recognised && fhirCodeSystem.read(file, recognised);
}
const read = (resource: unknown) => readText(JSON.stringify(resource, undefined, 1));

const use = (code: string) => ({ use: { system: CPT_SYSTEM, code } });
const FLAT = {
  resourceType: "CodeSystem",
  url: CPT_SYSTEM,
  version: "2026",
  title: "Invented",
  copyright: "Invented copyright",
  content: "fragment",
  concept: [
    {
      code: "99990",
      display: "Invented long text",
      designation: [
        { ...use("consumer"), value: "Invented consumer text" },
        { ...use("med"), value: "INVENTED MEDIUM" },
        { ...use("short"), value: "INV" },
        { ...use("clinician"), value: "Invented clinician text" },
        { ...use("upper"), value: "INVENTED LONG TEXT" },
        { language: "es", value: "Texto" },
        { value: "another name" },
      ],
      property: [
        { code: "telemedicine", valueBoolean: true },
        { code: "modifier", valueBoolean: false },
      ],
    },
    { code: "25", display: "Invented modifier", property: [{ code: "modifier", valueBoolean: true }] },
    { code: "metadata-kinds", display: "Kinds" },
    { code: "99991:25", display: "Expression" },
    { code: "99992", display: "Gone", property: [{ code: "inactive", valueBoolean: true }] },
    { code: "1011136", display: "Heading" },
  ],
};

describe("a FHIR CodeSystem", () => {
  test("gives codes with their designations and modifiers, and counts every concept", () => {
    const layer = read(FLAT);
    expect(layer?.source).toMatchObject({ kind: "licensed", vintage: "2026", notice: "Invented copyright" });
    expect(layer?.codes).toMatchObject([
      {
        code: "99990",
        descriptor: { kind: "long", text: "Invented long text" },
        otherDescriptors: [{ length: "consumer" }, { length: "medium" }, { length: "short" }, { length: "clinician" }],
        terms: ["another name"],
        symbols: ["telemedicine"],
      },
    ]);
    expect(layer?.modifiers).toMatchObject([{ modifier: "25", type: "category-1", name: "Invented modifier" }]);
    expect(layer).toMatchObject({ read: 6 });
    expect(layer?.rejected).toHaveLength(4);
    const lines = [layer?.codes[0], layer?.modifiers[0], ...(layer?.rejected ?? [])].map(
      (each) => each?.place.line ?? 0,
    );
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test("is found nested, in a Bundle, in Parameters, and as a supplement", () => {
    const nested = { ...FLAT, concept: [{ code: "1011136", display: "Heading", concept: FLAT.concept.slice(0, 1) }] };
    expect(read(nested)?.codes).toHaveLength(1);
    expect(read({ resourceType: "Bundle", entry: [{ resource: FLAT }] })?.codes).toHaveLength(1);
    expect(
      read({ resourceType: "Parameters", parameter: [{ name: "codeSystem", resource: FLAT }] })?.codes,
    ).toHaveLength(1);
    const imported = read({
      resourceType: "Parameters",
      parameter: [
        { name: "system", valueUri: CPT_SYSTEM },
        { name: "concept", valueCoding: { code: "99990", display: "One" } },
        {
          name: "property",
          part: [
            { name: "code", valueCode: "99990" },
            { name: "property", valueCode: "ADDON_CODE" },
            { name: "value", valueString: "T" },
          ],
        },
      ],
    });
    expect(imported?.codes).toMatchObject([{ code: "99990", addOn: true, descriptor: { text: "One" } }]);
    const supplement = read({
      resourceType: "CodeSystem",
      url: "http://example.org/more",
      content: "supplement",
      supplements: `${CPT_SYSTEM}|2026`,
      concept: [{ code: "99990", designation: [{ ...use("consumer"), value: "Words" }] }],
    });
    expect(supplement?.codes[0]?.descriptor).toBeUndefined();
    expect(supplement?.codes[0]?.otherDescriptors).toEqual([{ length: "consumer", text: "Words" }]);
  });

  test("of another vocabulary is not ours, although its codes look like Level II", () => {
    const url = "http://hl7.org/fhir/sid/icd-10-cm";
    expect(read({ resourceType: "CodeSystem", url, concept: [{ code: "A0100", display: "X" }] })).toBeUndefined();
  });

  test("is found in a list and one a line, and says when it is a part of the code set", () => {
    const both = [FLAT, { ...FLAT, content: "complete", concept: [{ code: "99993", display: "One more" }] }];
    for (const text of [JSON.stringify(both), both.map((each) => JSON.stringify(each)).join("\n")]) {
      const layer = readText(text);
      expect(layer?.codes.map(({ code: id }) => id)).toEqual(["99990", "99993"]);
      expect(layer?.source.name).toBe("FHIR CodeSystem (a part of the code set): Invented");
    }
  });

  test("in another language gives its English designations, also where a display is missing", () => {
    const english = { language: "en-US", value: "Invented visit" };
    const [spanish, plain] = [{ language: "es", ...use("consumer"), value: "Visita" }, { value: "Besuch, kurz" }];
    const foreign = {
      ...FLAT,
      language: "de",
      concept: [
        { code: "99990", display: "Besuch", designation: [plain, english, spanish] },
        { code: "99991", display: "Untersuchung" },
      ],
    };
    expect(read(foreign)?.codes).toMatchObject([
      { descriptor: { text: "Invented visit" } },
      { descriptor: { text: "Untersuchung" } },
    ]);
    expect(read(foreign)?.codes[0]).not.toHaveProperty("terms");
    expect(read(foreign)?.codes[0]).not.toHaveProperty("otherDescriptors");
    const without = {
      ...FLAT,
      concept: [{ code: "99990", designation: [spanish, english, { value: "Another name" }] }],
    };
    expect(read(without)?.codes).toMatchObject([{ descriptor: { text: "Invented visit" }, terms: ["Another name"] }]);
  });

  test("says what is a heading, and what has no code", () => {
    const concept = [
      { code: "1011136", display: "Heading" },
      { code: "surgery", display: "Heading", concept: [{ code: "99990", display: "One" }] },
      { code: 99991, display: "A number" },
      "99992",
    ];
    const reasons = read({ ...FLAT, concept })?.rejected.map(({ reason }) => reason);
    expect(reasons).toEqual([
      expect.stringContaining("is a heading"),
      expect.stringContaining("is a heading"),
      "this concept has no code, or a number where a text belongs",
      "there is something among the concepts that is none",
    ]);
  });

  test.each([
    [JSON.stringify(FLAT).slice(0, 300), "is JSON that breaks off or has a mistake in it: download it again"],
    ['{"resourceType":"ValueSet","url":"x"}', "is a FHIR ValueSet without a CodeSystem in it: bring the CodeSystem"],
    ['[{"code":"99990","text":"One"}]', "is JSON, but no FHIR CodeSystem: bring the list as CSV or xlsx"],
    [
      '{"resourceType":"CodeSystem","url":"http://loinc.org","concept":[{"code":"1-8","display":"X"}]}',
      'is a FHIR CodeSystem of "http://loinc.org": its codes are not those of CPT or HCPCS',
    ],
    [
      '<CodeSystem xmlns="http://hl7.org/fhir"><url/></CodeSystem>',
      "is FHIR in XML: bring the same code system as JSON",
    ],
  ])("that is none of ours is refused in words: %s", (text, reason) => {
    const { report } = readFiles([{ name: "codes.json", bytes: new TextEncoder().encode(text) }]);
    expect(report.map(({ skippedReason }) => skippedReason)).toEqual([reason]);
  });

  test("cannot reach the prototype", () => {
    const layer = readText(
      `{"resourceType":"CodeSystem","url":"${CPT_SYSTEM}","__proto__":{"a":1},"concept":[{"__proto__":{"inactive":true},"code":"99990","display":"<img src=x onerror=alert(1)>\u202Egnp","designation":[{"use":{"code":"__proto__"},"value":"x"}],"property":[{"code":"constructor","valueString":"y"}]}]}`,
    );
    expect(layer?.codes[0]?.descriptor).toEqual({ kind: "long", text: "<img src=x onerror=alert(1)>gnp" });
    expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
  });
});

const code = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom("0", "5", "F", "T", "U", "M", "A", "J"))
  .map(([number, end]): CodeId => {
    const digits = String(number).padStart(4, "0");
    const id = parseCodeId(end === "J" ? `J${digits}` : `${digits}${end}`);
    if (id === undefined) throw new Error(digits);
    return id;
  });
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '=HYPERLINK("x")',
      "+1",
      "-2",
      "@SUM(A1)",
      '4" tube; "wide", long',
      "line\r\nbreak",
      "＝1+1",
      " =1",
      "|cmd",
      "'=1",
    ),
  )
  .map((text) =>
    text
      .replace(/[^\x20-\x7E\u00A0-\u00FF＝\r\n]/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  )
  .filter(
    (text) =>
      text !== "" &&
      !/^(?:nan|none|null|n\/a|#n\/a)$/i.test(text) &&
      !/^'+\s*[=+\-@|＝]/.test(text) &&
      !text.includes("\u00AD"),
  );
const exported = fc
  .uniqueArray(fc.record({ code, descriptor: words, plain: fc.option(words, { nil: undefined }) }), {
    selector: (each) => each.code,
    minLength: 1,
    maxLength: 30,
  })
  .map((all): ExportedCode[] => all.map(({ plain, ...rest }) => (plain === undefined ? rest : { ...rest, plain })));

function told(layer: Layer | undefined) {
  return layer?.codes
    .map(({ code: id, descriptor, plain }) => ({
      code: id,
      descriptor: descriptor?.kind === "long" ? descriptor.text : "",
      ...(plain !== undefined && { plain }),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
const sorted = (codes: readonly ExportedCode[]) => codes.toSorted((a, b) => (a.code < b.code ? -1 : 1));
const csv = (codes: readonly ExportedCode[]) => [...exportCsv(codes)].join("");
const fhir = (codes: readonly ExportedCode[], options: FhirExport) => [...exportFhir(codes, options)].join("");
const OPTIONS = { title: "Invented", year: 2026, notice: "Notice", complete: false };

describe("an export", () => {
  test("as a FHIR CodeSystem comes back as it went out, and is not taken for a licensed text", () => {
    fc.assert(
      fc.property(exported, (codes) => {
        const layer = readText(fhir(codes, OPTIONS));
        expect(told(layer)).toEqual(sorted(codes));
        expect(layer).toMatchObject({ rejected: [], source: { kind: "table" } });
      }),
      { numRuns: 300 },
    );
  });

  test("as CSV comes back as it went out", () => {
    fc.assert(
      fc.property(exported, (codes) => {
        const text = csv(codes);
        const [file] = openFiles([{ name: "export.csv", bytes: new TextEncoder().encode(text) }]).opened;
        if (file?.content.kind !== "table") throw new Error("not a table");
        const layer = readTable(file, {
          headerAt: 0,
          code: 0,
          descriptor: 1,
          plain: 2,
          others: [],
          restoreZeros: false,
        });
        expect(told(layer)).toEqual(sorted(codes));
      }),
      { numRuns: 300 },
    );
  });

  test("as CSV has no cell that a spreadsheet takes for a formula, and quotes by RFC 4180", () => {
    const id = parseCodeId("00990");
    if (id === undefined) throw new Error("not a code");
    const text = csv([{ code: id, descriptor: '=1+1, "x"', plain: "@SUM(A1)" }]);
    expect(text).toBe('\uFEFF"code","descriptor","plain"\r\n"00990","\'=1+1, ""x""","\'@SUM(A1)"\r\n');
    fc.assert(
      fc.property(exported, (codes) => {
        for (const [, cell] of csv(codes).matchAll(/(?:^|,|\n)"((?:[^"]|"")*)"/g))
          expect(cell).not.toMatch(/^\s*[=+\-@|＝]/);
      }),
      { numRuns: 200 },
    );
  });

  test("is written in pieces of few codes, which together are one file", () => {
    const codes = Array.from({ length: PIECE * 2 + 1 }, (_, at): ExportedCode => {
      const id = parseCodeId(`${at % 2 === 0 ? "" : "J"}${String(10_000 + at).slice(at % 2)}`);
      if (id === undefined) throw new Error("not a code");
      return { code: id, descriptor: `Invented ${at}` };
    });
    for (const pieces of [[...exportCsv(codes)], [...exportFhir(codes, OPTIONS)]])
      for (const piece of pieces) expect(piece.match(/Invented \d/g)?.length ?? 0).toBeLessThanOrEqual(PIECE);
    expect(csv(codes).match(/\r\n/g)).toHaveLength(codes.length + 1);
    const bundle = JSON.parse(fhir(codes, OPTIONS)) as {
      readonly entry: readonly {
        readonly resource: { readonly count: number; readonly concept: readonly unknown[] };
      }[];
    };
    expect(bundle.entry.map(({ resource }) => resource.concept.length)).toEqual([PIECE + 1, PIECE]);
    expect(bundle.entry.map(({ resource }) => resource.count)).toEqual([PIECE + 1, PIECE]);
    expect((JSON.parse(fhir([], OPTIONS)) as { readonly entry: unknown }).entry).toEqual([]);
  });

  test("keeps Level II codes in a code system of their own", () => {
    const [a, b] = [parseCodeId("99990"), parseCodeId("J1885")];
    if (a === undefined || b === undefined) throw new Error("not a code");
    const bundle = JSON.parse(
      fhir(
        [
          { code: a, descriptor: "A" },
          { code: b, descriptor: "B" },
        ],
        OPTIONS,
      ),
    ) as {
      entry: { resource: { url: string } }[];
    };
    expect(bundle.entry.map(({ resource }) => resource.url)).toEqual([CPT_SYSTEM, LEVEL_II_SYSTEM]);
    expect(toCoding({ code: b, descriptor: "B" }, 2026)).toEqual({
      system: LEVEL_II_SYSTEM,
      version: "2026",
      code: "J1885",
      display: "B",
    });
  });
});
