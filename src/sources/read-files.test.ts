import * as fc from "fast-check";
import { expect, test } from "vitest";
import { textFile, zipFile } from "#testing/made-files.ts";
import { readFiles } from "./read-files.ts";
import { monthOf, printVintage, rankVintage, releaseOf, vintageOfName } from "./vintage.ts";

const mue = (name: string, rows: string) =>
  textFile(name, `HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n${rows}`);
const level2 = (name: string, rows: string) =>
  textFile(name, `HCPC,SEQNUM,RECID,LONG DESCRIPTION,ACT EFF DT,TERM DT\n${rows}`);

const FILES = [
  mue("MUE_Eff_04-01-2026.csv", "99990,1,1 Line Edit,x\n"),
  mue("MUE_Eff_01-01-2026.csv", "99990,2,1 Line Edit,x\n99991,2,1 Line Edit,x\n"),
  level2("HCPC2026_APR_ANWEB.csv", "A0001,0010,3,Text,20260401,\n"),
  zipFile("all.zip", [level2("copy.csv", "A0001,0010,3,Text,20260401,\n"), textFile("readme.pdf", "%PDF")]),
  textFile("notes.txt", "Nothing a program can read."),
];

test("an older release of a whole list is reported and not used: what it still lists may have ended", () => {
  const { layers, report } = readFiles(FILES);
  expect(layers.map(({ source }) => `${source.id} ${source.vintage}`)).toEqual([
    "level-2 2026 April",
    "medicare-mue-practitioner-services 2026 April",
  ]);
  expect(report.map(({ name, used, skippedReason }) => [name, used, skippedReason])).toEqual([
    ["HCPC2026_APR_ANWEB.csv", 1, undefined],
    [
      "MUE_Eff_01-01-2026.csv",
      0,
      "is an older release (2026 January) of a list that is here as of 2026 April: MUE_Eff_04-01-2026.csv",
    ],
    ["MUE_Eff_04-01-2026.csv", 1, undefined],
    ["all.zip/copy.csv", 0, "says the same as HCPC2026_APR_ANWEB.csv"],
    ["all.zip/readme.pdf", 0, "is a PDF: guidelines and layouts to read, without codes a program can read"],
    ["notes.txt", 0, "is text to read, without a list of codes"],
  ]);
});

test("a file that brings nothing says why, by its first line", () => {
  const header = "Concept Id\tCPT Code\tLong\tMedium\n";
  const reasonOf = (text: string) => readFiles([textFile("a.txt", text)]).report[0]?.skippedReason;
  expect(reasonOf(header)).toBe("has no line about a code of CPT or HCPCS");
  expect(reasonOf(`${header}1\t9.9E+04\tOne\tONE\n`)).toBe(
    'has nothing in it we can use: "9.9E+04" is not a code (line 2)',
  );
});

test("the order of the files does not matter", () => {
  const expected = readFiles(FILES);
  fc.assert(
    fc.property(fc.shuffledSubarray(FILES, { minLength: FILES.length }), (files) => {
      expect(readFiles(files)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("whoever waits is told of each file before it is read", () => {
  const told: string[] = [];
  readFiles(FILES.slice(0, 2), { onFile: (name, done, of) => told.push(`${name} ${done} of ${of}`) });
  expect(told).toEqual(["MUE_Eff_01-01-2026.csv 0 of 2", "MUE_Eff_04-01-2026.csv 1 of 2"]);
});

test("what CMS packs beside its code files is named, not taken for a table of codes", () => {
  const files = [
    textFile(
      "GPCI2026.csv",
      "title,,,,\nMedicare Administrative Contractor (MAC),State,Locality Number,Locality Name,2026 PW GPCI\n10112,AL,00,ALABAMA,1.0\n02102,AK,01,ALASKA,1.5\n",
    ),
    textFile(
      "ANES2026.csv",
      "Contractor,Locality,Locality Name,National Anes CF of 20.3178\n10112,00,ALABAMA,19.1\n02102,01,ALASKA,27.9\n",
    ),
    textFile(
      "ptp.txt",
      "Column 1\tColumn 2\t*=in existence\tEffective Date\tDeletion Date\tModifier\tPTP Edit Rationale\n20610\t20550\t\t20090101\t*\t1\tStandards of practice\n",
    ),
  ];
  const { layers, report } = readFiles(files);
  expect(layers).toEqual([]);
  expect(report.map(({ name, skippedReason }) => `${name} ${skippedReason}`)).toEqual([
    "ANES2026.csv are anesthesia conversion factors: prices by place, which an edition does not show",
    "GPCI2026.csv are geographic practice cost indices: prices by place, which an edition does not show",
    "ptp.txt are NCCI procedure-to-procedure edits: millions of pairs, more than a codebook can hold",
  ]);
});

test.each([
  [
    "GPCI2025.txt",
    "ADDENDUM E. GEOGRAPHIC PRACTICE COST INDICES (GPCIs)\n\n10112     AL      00   ALABAMA     1.000\n",
  ],
  [
    "ANES2025.txt",
    "99998       00    INVENTED                  1234\n99999       01    ELSEWHERE                 2345\n",
  ],
  ["25LOCCO.txt", "COUNTIES INCLUDED IN 2025 LOCALITIES.\n\n    10112       00    ALABAMA     STATEWIDE\n"],
  ["OPPSCAP_Oct.txt", "9990TTC C 99999  05    12.34     12.34\n9990TTC C 99999  09    23.45     23.45\n"],
])("%s says in fixed columns what the table beside it says, and is named like it", (name, text) => {
  const [said] = readFiles([textFile(name, text)]).report;
  expect(said?.skippedReason).toMatch(/by place|localities/);
});

test("what comes with HCPCS Level II brings no ended code back, and no day as a code", () => {
  const changes =
    "HCPCS/MOD,TYPE OF CHANGE,SHORT DESCRIPTION,LONG DESCRIPTION\nA0001,ADD,New,New text\nA0002,DISC,Old,Old text\n";
  const { layers, report } = readFiles([
    textFile("HCPC2019_Trans_Alpha.csv", changes),
    textFile(
      "Changes_by_ActionCode.prn",
      "HCPCS/Modifier CodeType of Change\n\nA0001              ADD\nA0002              DISC\n",
    ),
    textFile(
      "Corrections.csv",
      "2019 HCPCS CORRECTIONS,,,,\nCODE,ACTION,EFF DATE,SHORT DESC,LONG DESC\nA0002,Discontinued,43466,,\n",
    ),
    textFile("Corrections.prn", "             2019 ALPHA-NUMERIC HCPCS CORRECTIONS\n\n A0002  Discontin01/01/2019\n"),
    textFile(
      "NOC.csv",
      ",NOC CODES - HCPCS 2019,,\nHCPCS,LONG DESCRIPTION,ADD DATE,TERM DATE\nA0002,Old text,19870101,20181231\n",
    ),
    textFile(
      "NOC.prn",
      "        NOC CODES - HCPCS 2019\n\n  HCPCS  LONG DESCRIPTION\n  A0002  Old text      19870101\n",
    ),
  ]);
  expect(layers).toEqual([]);
  expect(report.filter(({ skippedReason }) => skippedReason?.includes("(ANWEB)") !== true)).toEqual([]);
});

test("a file of which nothing is used says why, with a line to look at", () => {
  const mrhier = "C0000001|A0000001|1|A0000007|CPT|isa|A0000007|||\n";
  const other = "C0000001|ENG|P|L0000001|PF|S0000001|Y|A0000001||1||ICD10CM|PT|E11|Other|0|N||\n";
  const { report } = readFiles([
    textFile("MRHIER.RRF", mrhier + mrhier),
    textFile("MRCONSO.RRF", other),
    mue("MUE.csv", "GXXX1,1,1 Line Edit,x\n"),
    textFile("ours.csv", "Code,Words\nA0001,Invented\nA0002,Other\n"),
    textFile("rule.csv", "CPT1/ HCPCS,Mod,Status,Description,Physician Work RVUs2\n99990,,A,Invented,1.00\n"),
    textFile("unlike.txt", "99990 12 of a kind\n99991 12 nobody knows\n"),
  ]);
  expect(report.map(({ name, skippedReason }) => `${name} ${skippedReason}`)).toEqual([
    "MRCONSO.RRF has no line about a code of CPT or HCPCS",
    "MRHIER.RRF has nothing in it we can use: headings come from the outline, where codes fall by their number (line 1, the first of 2)",
    'MUE.csv has nothing in it we can use: "GXXX1" is not a code (line 2)',
    "ours.csv is none of the files we know, by what stands in it: a table of your own needs a column headed CPT or HCPCS, and one headed Description",
    "rule.csv is Addendum B of the fee schedule's yearly rule: bring the relative value file (PPRRVU), which is newer",
    "unlike.txt is none of the files we know, by what stands in it",
  ]);
});

test.each([
  ["a table of codes", "mine.csv", "HCPCS,Description\nJ1885,Invented injection\n"],
  [
    "OHDSI concepts",
    "CONCEPT.csv",
    "concept_id\tconcept_name\tvocabulary_id\tconcept_code\n1\tInvented injection\tHCPCS\tJ1885\n",
  ],
  [
    "names of UMLS",
    "MRCONSO.RRF",
    "C0000005|ENG|P|L0000005|PF|S0000005|Y|A0000005||J1885||HCPCS|PT|J1885|Invented injection|0|N||\n",
  ],
  ["relative values", "PPRRVU26.csv", "HCPCS,MOD,DESCRIPTION,STATUS CODE\nJ1885,,Invented injection,E\n"],
  ["unlikely edits", "MUE.csv", "HCPCS/CPT Code,Practitioner Services MUE Values\nJ1885,16\n"],
])("%s of HCPCS Level II bring the headings that hold them", (_what, name, text) => {
  const [layer] = readFiles([textFile(name, text)]).layers;
  expect(layer?.codes.map(({ code }) => code)).toEqual(["J1885"]);
  expect(layer?.outline.map(({ path }) => path)).toContain("level-2/j");
});

test("codes of CPT bring no headings of HCPCS Level II", () => {
  const [layer] = readFiles([textFile("mine.csv", "CPT,Description\n99990,Invented\n")]).layers;
  expect(layer?.outline).toEqual([]);
});

test("the AMA's readable descriptors win over its capitals, its newest format over the older", () => {
  const list = (name: string, text: string) =>
    textFile(name, `CPT 2026 copyright 2025 American Medical Association\n\n99990\t${text}\n99991\t${text}\n`);
  const consolidated = textFile(
    "ConsolidatedCodeList.txt",
    "CPT 2026 notice\n\nConcept Id\tCPT Code\tLong\tMedium\tShort\tConsumer\n1\t99990\tNewest one\tM\tS\tC\n2\t99991\tNewest two\tM\tS\tC\n",
  );
  const { layers } = readFiles([list("LONGULT.txt", "Readable"), consolidated, list("LONGUT.txt", "CAPITALS")]);
  expect(layers.map((layer) => layer.codes[0]?.descriptor)).toEqual([
    { kind: "long", text: "CAPITALS" },
    { kind: "long", text: "Readable" },
    { kind: "long", text: "Newest one" },
  ]);
});

test.each([
  ["PPRRVU2025_Oct.csv", "2025 October"],
  ["zip/PPRRVU24_OCT.xlsx", "2024 October"],
  ["PPRRVU19_V1213.xlsx", "2019"],
  ["HCPC2026_APR_ANWEB_03242026.txt", "2026 April"],
  ["HCPC17_CONTR_ANWEB.xlsx", "2017"],
  ["AOC_V2026Q2-MCR.xlsx", "2026 April"],
  ["MCR_MUE_PractitionerServices_Eff_04-01-2026.csv", "2026 April"],
  ["codes.csv", undefined],
])("the name %s hints at %s", (name, vintage) => {
  expect(vintageOfName(name)).toBe(vintage);
});

test("vintages have an order in time, and a year comes before its months but January", () => {
  const printed = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(printed, printed, ([year, month], [otherYear, otherMonth]) => {
      const a = rankVintage(printVintage(year, month)) ?? -1;
      const b = rankVintage(printVintage(otherYear, otherMonth)) ?? -1;
      expect(Math.sign(a - b)).toBe(Math.sign(year * 12 + month - otherYear * 12 - otherMonth));
    }),
  );
  const inTime = [
    "2025 October",
    "copyright 2025",
    "2026 update 1",
    "2026AA",
    "2026 update 2",
    "2026.10",
    "2026AB",
    "2027",
  ];
  const ranks = inTime.map((vintage) => rankVintage(vintage) ?? -1);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(rankVintage("2026")).toBe(rankVintage("2026 January"));
  expect(rankVintage("unknown")).toBeUndefined();
  expect(monthOf("none")).toBeUndefined();
  expect(releaseOf(["2025 October", "unknown", "2026 July"])).toEqual({ year: 2026, released: "2026-07-01" });
  expect(releaseOf(["unknown"])).toBeUndefined();
});
