import { describe, expect, test } from "vitest";
import { readStarter } from "./read-starter.ts";

const OUTLINE = `
- category: Category I
  id: category-1
  sections:
    - section: Medicine
      id: medicine
      headings:
        - heading: Tests
          id: tests
          range: "99980-99989, 99995"
`;

const heading = (codes: string) =>
  new Map([
    ["outline.yaml", OUTLINE],
    ["codes/medicine/tests.yaml", `heading: medicine/tests\ncodes:\n${codes}`],
  ]);

const FAMILY = `
  - code: "99980"
    common: Measuring a thing
    own: once
    family-terms: [thing]
    plain: A thing is measured.
    terms: [measure, meter]
  - code: "99981"
    own: each further time
    add-on: true
    primary: ["99980"]
    plain: It is measured again.
    terms: [repeat, again]
    notes:
      - do-not-report-with: [99982-99984]
        when: on the same day
`;

const reasons = (codes: string) =>
  readStarter(heading(codes)).rejected.map(({ place, reason }) => `${place.file}:${place.line} ${reason}`);

describe("a heading file", () => {
  test("gives the common portion and the family's terms to the indented codes", () => {
    const { codes, rejected } = readStarter(heading(FAMILY));
    expect(rejected).toEqual([]);
    expect(codes[1]).toMatchObject({
      code: "99981",
      descriptor: { common: "Measuring a thing", own: "each further time", indented: true },
      terms: ["repeat", "again", "thing"],
      addOn: true,
    });
  });

  test("turns a typed note into a sentence whose range is a reference", () => {
    const { codes } = readStarter(heading(FAMILY));
    const [note] = codes[1]?.notes ?? [];
    expect(note?.prose.map((span) => span.text).join("")).toBe("Do not report with 99982–99984 on the same day.");
    expect(note?.prose.flatMap((span) => span.reference ?? [])).toEqual([
      { kind: "codes", range: { first: "99982", last: "99984" } },
    ]);
  });

  test.each([
    [
      "an unquoted code, whose zeros would be lost",
      "  - code: 99980\n    descriptor: x\n",
      "3 codes.0.code: a code must be in quotes, because leading zeros count",
    ],
    [
      "an own part without a common portion",
      '  - code: "99980"\n    own: once\n    plain: p\n    terms: [a, b, c]\n',
      "3 99980: has `own` but no code before it has a `common` portion",
    ],
    [
      "fewer than three terms",
      '  - code: "99980"\n    descriptor: d\n    plain: p\n    terms: [a]\n',
      "3 99980: needs at least 3 terms, has 1",
    ],
    [
      "a range that runs backward",
      '  - code: "99980"\n    descriptor: d\n    plain: p\n    terms: [a, b, c]\n    primary: [99984-99981]\n',
      '"99984-99981" is neither a code nor a range of codes',
    ],
    ["a field that does not exist", '  - code: "99980"\n    descripter: d\n', "descripter"],
  ])("refuses %s, with file and line", (_, codes, expected) => {
    const found = reasons(codes).join("\n");
    expect(found).toContain("codes/medicine/tests.yaml:");
    expect(found).toContain(expected);
  });

  test("refuses to stand elsewhere than where its heading says", () => {
    const files = new Map([
      ["outline.yaml", OUTLINE],
      ["codes/medicine/other.yaml", `heading: medicine/tests\ncodes:\n${FAMILY}`],
    ]);
    expect(readStarter(files).rejected.map(({ reason }) => reason)).toEqual([
      "heading is medicine/tests, but the file's place says medicine/other",
    ]);
  });
});

describe("a guideline", () => {
  const guideline = (text: string) =>
    readStarter(
      new Map([
        ["outline.yaml", OUTLINE],
        ["guidelines/medicine.md", text],
      ]),
    );

  test("becomes blocks; codes and named modifiers in it become references", () => {
    const { guidelines, rejected } = guideline(
      "# Medicine\n\nAppend modifier 25 to **99213**.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    );
    expect(rejected).toEqual([]);
    expect(guidelines[0]?.blocks.map((block) => block.kind)).toEqual(["paragraph", "table"]);
    expect(JSON.stringify(guidelines[0]?.blocks)).toContain('"kind":"modifier","modifier":"25"');
  });

  test("may hold no HTML", () => {
    expect(guideline("# Medicine\n\n<img src=x>\n").rejected[0]).toMatchObject({
      place: { line: 3 },
      reason: "html is not used here",
    });
  });
});
