import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Layer } from "#codebook/layer.ts";
import { bytesFile, textFile, workbookFile } from "#testing/made-files.ts";
import { readFiles } from "#sources/read-files.ts";
import type { GivenFile } from "#sources/reader.ts";

const layerOf = (given: GivenFile): Layer => {
  const [layer] = readFiles([given]).layers;
  if (layer === undefined) throw new Error(`${given.name} was not read`);
  return layer;
};
const reasonsOf = (layer: Layer) => layer.rejected.map(({ place, reason }) => `${place.line}: ${reason}`);
const factsOf = (layer: Layer, code: string) =>
  layer.codes.find((each) => each.code === code)?.medicare?.map(({ label, value }) => `${label}: ${value}`);

describe("medically unlikely edits", () => {
  const HEADER =
    '"Notice of the AMA, copyright 2025.\n\nCPT\u00AE is registered.",,,\n"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n';
  const file = (rows: string) => bytesFile("MCR_MUE_PractitionerServices_Eff_04-01-2026.csv", HEADER + rows);

  test("are known by a header with a line break in it, behind a notice of several lines", () => {
    const layer = layerOf(file("9990U,1,2 Date of Service Edit: Policy,CMS Policy\n"));
    expect(layer.source).toMatchObject({
      name: "Medically unlikely edits (MUE), practitioner services",
      vintage: "2026 April",
      notice: "Notice of the AMA, copyright 2025. CPT® is registered.",
    });
    expect(layer.codes[0]?.place.line).toBe(6);
  });

  test("say how many units, how that is applied, and why", () => {
    const layer = layerOf(
      file(
        "9990U,1,1 Line Edit,CMS Policy\n9990M,0,3 Date of Service Edit: Clinical,Nature of Analyte\n00990,24,2 Date of Service Edit: Policy,\n",
      ),
    );
    expect(factsOf(layer, "9990U")).toEqual([
      "Most units (MUE), practitioner services: 1 unit",
      "How the limit is applied: each claim line is judged by itself (1, line edit)",
      "Why this limit: CMS Policy",
    ]);
    expect(factsOf(layer, "9990M")?.[0]).toBe(
      "Most units (MUE), practitioner services: none: not paid in this setting",
    );
    expect(factsOf(layer, "00990")?.[0]).toBe("Most units (MUE), practitioner services: 24 units");
  });

  test("of Medicaid are a list of their own, beside Medicare's", () => {
    const text = (units: number) => `HCPCS/CPT Code,DME Supplier Services MUE Values,MUE Rationale\n99990,${units},x\n`;
    const { layers, report } = readFiles([
      textFile("MCR_MUE_DMESupplierServices_Eff_01-01-2026.csv", text(2)),
      textFile("MCD_MUE_DMESupplierServices_Eff_04-01-2026.csv", text(3)),
    ]);
    expect(report.map(({ what, skippedReason }) => [what, skippedReason])).toEqual([
      ["Medicaid medically unlikely edits (MUE), DME supplier services", undefined],
      ["Medically unlikely edits (MUE), DME supplier services", undefined],
    ]);
    expect(
      layers.flatMap((layer) => factsOf(layer, "99990")).filter((fact) => fact?.startsWith("Most") === true),
    ).toEqual([
      "Most units (Medicaid MUE), DME supplier services: 3 units",
      "Most units (MUE), DME supplier services: 2 units",
    ]);
  });

  test("laid together by a person keep the limit of each kind of service", () => {
    const layer = layerOf(
      textFile(
        "mine.csv",
        "HCPCS/CPT_Code,Practitioner_Services_MUE_Values,Outpatient Hospital Services MUE Values\n99990,2,0\n99991,,3\n99992,,\n",
      ),
    );
    expect(factsOf(layer, "99990")).toEqual([
      "Most units (MUE), practitioner services: 2 units",
      "Most units (MUE), outpatient hospital services: none: not paid in this setting",
    ]);
    expect(factsOf(layer, "99991")).toEqual(["Most units (MUE), outpatient hospital services: 3 units"]);
    expect(layer.rejected.map(({ reason }) => reason)).toEqual(['99992: "" is not a number of units']);
  });

  test("leave out what is no code, no number or stands twice, with the line", () => {
    expect(
      reasonsOf(layerOf(file("99990,1,1 Line Edit,x\n99990,2,1 Line Edit,x\nGXXX1,1,1,x\n99991,many,1,x\n,1,1,x\n"))),
    ).toEqual([
      "7: 99990 stands twice: first in line 6",
      '8: "GXXX1" is not a code',
      '9: 99991: "many" is not a number of units',
      "10: has no code",
    ]);
  });
});

describe("add-on code edits", () => {
  const HEADER = [
    "AOC_Edit_Type",
    "Add-On_Code",
    "AOC_DelDT",
    "Primary_Code",
    "Primary_Code_DelDT",
    "AOC_Edit_EffDT",
    "AOC_Edit_DelDT",
    "Special_Instruction_Notes",
  ];
  const ROWS: readonly (readonly (string | undefined)[])[] = [
    ["1", "99991", undefined, "99980", undefined, "2018274"],
    ["1", "99991", undefined, "99981", undefined, "2026001"],
    ["1", "99991", undefined, "00983", undefined, "2018274", undefined, "(Suspended for a time)"],
    ["2", "9990T", undefined, "CCCCC", undefined, "2013091", undefined, "Contractor Defined Primary Codes"],
    ["3", "99992", undefined, "CCCCC", undefined, "2013091"],
    ["3", "99992", undefined, "9990U", undefined, "2013091"],
    ["1", "99991", undefined, "99982", undefined, "2018274", "2025365"],
    ["1", "99993", "2025365", "99982", undefined, "2018274"],
    ["1", "99994", undefined, "99982", undefined, "2018274", "2026365"],
    ["9", "99994", undefined, "99983", undefined, "2018274"],
    ["1", "GXXX1", undefined, "99983", undefined, "2018274"],
    ["1", "99994", undefined, "?", undefined, "2018274"],
  ];
  const EXPECTED_REASONS = [
    "99991 with 99982: ended on 2025-12-31",
    "99993 with 99982: ended on 2025-12-31",
    '99994: "9" is not a type of add-on edit',
    '"GXXX1" is not a code',
    '99994: its primary code "?" is not a code',
  ];
  const book = workbookFile("AOC_V2026Q2-MCR.xlsx", [["Notice: CPT copyright"], HEADER, ...ROWS]);
  const text = textFile(
    "AOC_V2026Q2-F-MCR.txt",
    ROWS.map((row) => [1, 5, 7, 5, 7, 7, 7, 58].map((width, at) => (row[at] ?? "").padEnd(width)).join("")).join(
      "\r\n",
    ),
  );

  test("name the primary codes of every add-on code; numbers without a gap become one range", () => {
    const layer = layerOf(book);
    expect(layer.source).toMatchObject({ vintage: "2026 April", notice: "Notice: CPT copyright" });
    expect(layer.codes.map(({ code, addOn, primaries }) => [code, addOn, primaries])).toEqual([
      [
        "99991",
        true,
        [
          { first: "00983", last: "00983" },
          { first: "99980", last: "99981" },
        ],
      ],
      ["9990T", true, undefined],
      ["99992", true, [{ first: "9990U", last: "9990U" }]],
      ["99994", true, [{ first: "99982", last: "99982" }]],
    ]);
    expect(factsOf(layer, "99991")).toEqual([
      "Add-on code: paid only with one of the primary codes listed (type 1)",
      "Add-on code, note on 00983: (Suspended for a time)",
    ]);
    expect(factsOf(layer, "9990T")).toEqual([
      "Add-on code: the Medicare contractor decides which primary codes it goes with (type 2)",
    ]);
  });

  test("that ended before the newest edit of the file are listed with their last day", () => {
    expect(layerOf(book).rejected.map((each) => each.reason)).toEqual(EXPECTED_REASONS);
  });

  test("say the same as a workbook, as text in columns and as csv", () => {
    const csv = textFile(
      "a.csv",
      [HEADER, ...ROWS].map((row) => HEADER.map((_, at) => row[at] ?? "").join(",")).join("\n"),
    );
    const plain = ({ codes }: Layer) => codes.map(({ place: _place, ...code }) => code);
    for (const other of [text, csv]) {
      expect(layerOf(other).source.vintage).toBe(other === text ? "2026 April" : "2026 January");
      expect(plain(layerOf(other))).toEqual(plain(layerOf(book)));
      // Only the type of the first column cannot be told from a code's first digit where it is none.
      expect(layerOf(other).rejected.map((each) => each.reason)).toEqual(EXPECTED_REASONS);
    }
  });

  test("that ended are known by the days of a spreadsheet too", () => {
    const edits = (since: string | number, ended: string | number, later: string | number) => [
      HEADER,
      ["1", "99991", "", "99980", "", since, "", ""],
      ["1", "99991", "", "99982", "", since, ended, ""],
      ["1", "99991", "", "99984", "", since, later, ""],
    ];
    for (const given of [
      workbookFile("a.xlsx", edits(46_023, 44_926, 46_387)),
      textFile(
        "a.csv",
        edits("1/1/2026", "12/31/2022", "12/31/2026")
          .map((row) => row.join(","))
          .join("\n"),
      ),
    ]) {
      const layer = layerOf(given);
      expect(layer.source.vintage).toBe("2026 January");
      expect(layer.rejected.map(({ reason }) => reason)).toEqual(["99991 with 99982: ended on 2022-12-31"]);
    }
  });

  test("tell how many codes got back the zeros a spreadsheet took", () => {
    const rows = [
      HEADER,
      ["1", "99991", "", "100", "", "2026001", "", ""],
      ["1", "99991", "", "99980", "", "2026001", "", ""],
    ];
    const { report } = readFiles([textFile("a.csv", rows.map((row) => row.join(",")).join("\n"))]);
    expect(report[0]).toMatchObject({ read: 2, used: 2, repaired: 1 });
  });

  test("are all used or rejected", () => {
    const cell = fc.constantFrom("1", "2", "99990", "99991", "CCCCC", "", "2025365", "2026001", "__proto__", "note");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 20 }), (rows) => {
        const { report, layers } = readFiles([
          textFile("a.csv", [HEADER, ...rows].map((row) => row.join(",")).join("\n")),
        ]);
        const filled = rows.filter((row) => row.some((each) => each !== "")).length;
        expect(report[0]?.read).toBe(filled);
        expect(layers.length > 0 ? report[0]?.used : filled - (report[0]?.rejected ?? 0)).toBe(
          filled - (report[0]?.rejected ?? 0),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("price lists", () => {
  test("of laboratory tests bring long descriptors, and a fee a modifier", () => {
    const layer = layerOf(
      textFile(
        "PUF_CLFS_CY2026_Q2V1.csv",
        "CPT only copyright 2025 American Medical Association,,,,,,,,\nYEAR,HCPCS,MOD,EFF_DATE,INDICATOR,RATE,SHORTDESC,LONGDESC,EXTENDEDLONGDESC\n" +
          '2026,9990U,,20260101,N,12.50,Invnt tst,Invented test,"Invented test, extended"\n2026,9990U,QW,20260101,N,13.00,Invnt tst,Invented test,\n2026,9990U,QW,20260101,N,13.00,x,x,\n2026,9999,,1,N,0,a,b,\n',
      ),
    );
    expect(layer.source).toMatchObject({ vintage: "2026 April" });
    expect(layer.codes[0]?.descriptor).toEqual({ kind: "long", text: "Invented test, extended" });
    expect(factsOf(layer, "9990U")).toEqual(["Laboratory fee: $12.50", "Laboratory fee, modifier QW: $13.00"]);
    expect(reasonsOf(layer)).toEqual(["5: 9990U with modifier QW stands twice: first in line 4"]);
  });

  test("say the same as a workbook, where amounts are numbers", () => {
    const laboratory = ["YEAR", "HCPCS", "MOD", "RATE", "LONGDESC"];
    const hospital = ["HCPCS Code", "Short Descriptor", "SI", "Payment Rate"];
    const both = [
      workbookFile("a.xlsx", [laboratory, [2026, "9990U", "", 12.5, "Invented"]]),
      workbookFile("a.xlsx", [hospital, [99_990, "Invented px", "S", 720]]),
    ];
    expect(both.flatMap((given) => layerOf(given).codes.flatMap(({ code }) => factsOf(layerOf(given), code)))).toEqual([
      "Laboratory fee: $12.50",
      "Hospital outpatient: paid separately, not reduced when several are done (S)",
      "Hospital outpatient payment: $720.00",
    ]);
  });

  test("of hospital outpatient departments say status, group and payment", () => {
    const layer = layerOf(
      textFile(
        "addendum.csv",
        'Addendum B.-Final OPPS Payment by HCPCS Code for CY 2026,,,,,\nCPT codes copyright AMA,,,,,\n"January 1, 2026",,,,,\nHCPCS Code,Short Descriptor,SI,APC,Relative Weight,Payment Rate\n99990,Invented px,J1,5071,7.1,"$1,234.50 "\n9990T,Other,N,,,\n',
      ),
    );
    expect(layer.source.vintage).toBe("2026 January");
    expect(factsOf(layer, "99990")).toEqual([
      "Hospital outpatient: comprehensive payment: one payment for the whole claim (J1)",
      "Payment group (APC): 5071",
      "Hospital outpatient payment: $1234.50",
    ]);
    expect(factsOf(layer, "9990T")).toEqual(["Hospital outpatient: packaged: paid with other services (N)"]);
  });
});
