import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Layer } from "#codebook/layer.ts";
import { printRange } from "#codebook/code-range.ts";
import { readFiles } from "#sources/read-files.ts";
import { textFile, workbookFile, zipFile, type MadeCell } from "#testing/made-files.ts";

const read = (name: string, text: string) => readFiles([textFile(name, text)]);

function layerOf(name: string, text: string): Layer {
  const { layers, report } = read(name, text);
  const [layer] = layers;
  if (layer === undefined) throw new Error(JSON.stringify(report));
  return layer;
}

const groupsOf = ({ groups }: Layer) =>
  groups.map(
    ({ group, title, ranges, place }) => `${place.line}: ${ranges.map(printRange).join(" ")} ${group} ${title}`,
  );
const reasonsOf = ({ rejected }: Layer) => rejected.map(({ place, reason }) => `${place.line}: ${reason}`);

const TITLE = '"CLINICAL CLASSIFICATIONS SOFTWARE (CCS) FOR SERVICES AND PROCEDURES, v2025.1",,\n';
const CCS = "Code Range,CCS,CCS Label\n";

describe("CCS", () => {
  test("is ranges of codes in quotes, under a title that tells the version", () => {
    const layer = layerOf(
      "ccs.csv",
      `${TITLE}${CCS}'45378-45398',76,Invented scopes\n'0001F-0002F',231,"Invented, others"\n'T0020-T0022',231,"Invented, others"\n'99990-99990',76,INVENTED SCOPES\n`,
    );
    expect(layer.source).toEqual({
      id: "ccs",
      kind: "grouping",
      name: "AHRQ CCS categories of services and procedures",
      vintage: "2025.1",
    });
    expect(groupsOf(layer)).toEqual([
      "3: 45378–45398 76 Invented scopes",
      "4: 0001F–0002F 231 Invented, others",
      "5: T0020–T0022 231 Invented, others",
      "6: 99990 76 Invented scopes",
    ]);
    expect(layer).toMatchObject({ read: 4, rejected: [] });
  });

  test("of earlier years has no title, and the name of the file tells the year", () => {
    const layer = layerOf("2016_ccs_services_procedures.csv", `code_range,ccs,ccs_label\n'61000-61055',1,Invented\n`);
    expect(layer.source.vintage).toBe("2016");
    expect(groupsOf(layer)).toEqual(["2: 61000–61055 1 Invented"]);
  });

  test("range goes over letters letter by letter, and gets back the zeros a spreadsheet took", () => {
    const layer = layerOf("ccs.csv", `${CCS}A9999-C0004,243,Invented\n100-1999,232,Invented anesthesia\n`);
    expect(groupsOf(layer)).toEqual([
      "2: A9999 B0000–B9999 C0000–C0004 243 Invented",
      "3: 00100–01999 232 Invented anesthesia",
    ]);
    expect(read("ccs.csv", `${CCS}100-1999,232,Invented\n'45378-45398',76,Other\n`).report[0]?.repaired).toBe(1);
  });

  test("line that says no range, no group, or what another line says otherwise is rejected with the reason", () => {
    const layer = layerOf(
      "ccs.csv",
      `${CCS}'45378-45398',76,Invented\n'45398-45378',76,Invented\n'GXXX1',76,Invented\n,76,Invented\n'99990',,Invented\n'99991',76,\n'99992',76,Other name\n'45378-45398',77,Else\n'0001F-0002T',1,A\n'1-2-3',1,A\n`,
    );
    expect(groupsOf(layer)).toEqual(["2: 45378–45398 76 Invented"]);
    expect(reasonsOf(layer)).toEqual([
      '3: "45398-45378" is not a range of codes',
      '4: "GXXX1" is not a range of codes',
      "5: has no codes",
      "6: 99990 has no group",
      "7: 99991 has no group",
      "8: group 76 has another name in line 2",
      "9: 45378–45398 stands twice: first in line 2",
      '10: "0001F-0002T" is not a range of codes',
      '11: "1-2-3" is not a range of codes',
    ]);
  });
});

const NEWER =
  "HCPCS_Cd,RBCS_Id,RBCS_Cat,RBCS_Cat_Desc,RBCS_Cat_Subcat,RBCS_Subcat_Desc,RBCS_FamNumb,RBCS_Family_Desc,RBCS_Major_Ind,HCPCS_Cd_Add_Dt,HCPCS_Cd_End_Dt,RBCS_Latest_Assignment,First_RBCS_Release_Year\n";
const OLDER =
  "HCPCS_CD,RBCS_ID,RBCS_CAT,RBCS_CAT_DESC,RBCS_CAT_SUBCAT,RBCS_SUBCAT_DESC,RBCS_FAMNUMB,RBCS_FAMILY_DESC,RBCS_MAJOR_IND,HCPCS_CD_ADD_DT,HCPCS_CD_END_DT,RBCS_ASSIGNMENT_EFF_DT,RBCS_ASSIGNMENT_END_DT\n";

describe("RBCS", () => {
  test("keeps the assignment in force, category before family, kind of procedure last", () => {
    const layer = layerOf(
      "RBCS_RY_2025.csv",
      `${NEWER}99990,PO001N,P,Procedure,PO,Other,001,Old family,N,01/01/1989,12/31/9999,0,2020\n99990,PM010M,P,Procedure,PM,Musculoskeletal,010,Invented family,M,01/01/1989,12/31/9999,1,2025\nA0021,OA000N,O,Other,OA,Ambulance,000,No RBCS Family,N,01/01/1989,12/31/9999,1,2025\nGXXX1,PM,P,Procedure,PM,x,010,y,N,,,1,\n`,
    );
    expect(layer.source).toMatchObject({ id: "rbcs", kind: "grouping", vintage: "2025" });
    expect(groupsOf(layer)).toEqual([
      "3: 99990 PM010M Procedure: Musculoskeletal: Invented family: major procedures",
      "4: A0021 OA000N Other: Ambulance",
    ]);
    expect(reasonsOf(layer)).toEqual([
      "2: 99990: an earlier group, replaced by a later one",
      '5: "GXXX1" is not a code',
    ]);
  });

  test("of earlier years says by its end date which assignment is in force, in capitals", () => {
    const layer = layerOf(
      "rbcs.csv",
      `${OLDER}99990,PO001N,P,Procedure,PO,Other,001,Old,N,,,01/01/2019,12/31/2020\n99990,PO002N,P,Procedure,PO,Other,002,New,N,,,01/01/2021,\n990,PO002N,P,Procedure,PO,Other,002,New,N,,,01/01/2021,12/31/9999\n99990,PO001N,P,Procedure,PO,Other,001,Old,N,,,01/01/2022,\n`,
    );
    expect(groupsOf(layer)).toEqual(["3: 99990 PO002N Procedure: Other: New", "4: 00990 PO002N Procedure: Other: New"]);
    expect(reasonsOf(layer)).toEqual([
      "2: 99990: in this group until 2020-12-31",
      "5: 99990 stands twice: first in line 3",
    ]);
  });

  test("keeps what has no end when a workbook wrote the days as numbers", () => {
    const row = (family: string, ended: MadeCell): MadeCell[] => [99_990, `PO${family}N`, "Procedure", family, ended];
    const { layers } = readFiles([
      workbookFile("rbcs.xlsx", [
        ["HCPCS_Cd", "RBCS_ID", "RBCS_Cat_Desc", "RBCS_Family_Desc", "RBCS_Assignment_End_Dt"],
        row("001", 44_196),
        row("002", 2_958_465),
      ]),
    ]);
    expect(layers.flatMap(groupsOf)).toEqual(["3: 99990 PO002N Procedure: 002"]);
    expect(layers.flatMap(reasonsOf)).toEqual(["2: 99990: in this group until 2020-12-31"]);
  });

  test("of the first years says only since when: the latest group of a code is in force", () => {
    const layer = layerOf(
      "rbcs.csv",
      `HCPCS_Cd,RBCS_ID,RBCS_Cat_Desc,RBCS_Family_Desc,RBCS_Assignment_Eff_Dt\n99990,PO001N,Procedure,Old,01/01/2014\n99990,PO002N,Procedure,New,01/01/2019\n99991,PO001N,Procedure,Old,01/01/2014\n`,
    );
    expect(groupsOf(layer)).toEqual(["3: 99990 PO002N Procedure: New", "4: 99991 PO001N Procedure: Old"]);
    expect(reasonsOf(layer)).toEqual(["2: 99990: an earlier group, replaced by a later one"]);
  });
});

test("a newer release takes the place of an older one, a twin is named, a workbook and a zip are read alike", () => {
  const rows: MadeCell[][] = [
    ["Code Range", "CCS", "CCS Label"],
    ["'45378-45398'", 76, "Invented"],
    [99_990, 77, "Other"],
  ];
  const text = `${CCS}'45378-45398',76,Invented\n99990,77,Other\n`;
  const { layers, report } = readFiles([
    textFile("ccs_2024.csv", text),
    zipFile("ccs.zip", [textFile("ccs_2025.csv", text)]),
    workbookFile("ccs_2025.xlsx", rows),
  ]);
  expect(layers).toHaveLength(1);
  expect(report.map(({ name, groups, skippedReason }) => [name, groups, skippedReason])).toEqual([
    ["ccs.zip/ccs_2025.csv", 2, undefined],
    ["ccs_2024.csv", 2, "is an older release (2024) of a list that is here as of 2025: ccs_2025.xlsx, sheet Sheet1"],
    ["ccs_2025.xlsx, sheet Sheet1", 2, "says the same as ccs.zip/ccs_2025.csv"],
  ]);
});

test("every line is used or rejected with a reason, and the counts add up", () => {
  const code = fc.constantFrom(
    "99990",
    "0001F",
    "A0021",
    "GXXX1",
    "990",
    "",
    "'",
    "45378-45398",
    "'T0020-T0022'",
    "x-y",
  );
  const group = fc.constantFrom("1", "76", "", "PM010N");
  const title = fc.constantFrom("Invented", "invented", "Other", "", "=1+1");
  const mark = fc.constantFrom("1", "0", "", "12/31/9999", "12/31/2020");
  const shapes = [
    { header: CCS, row: ([range, id, name]: readonly string[]) => `${range},${id},${name}` },
    { header: NEWER, row: ([range, id, name, end]: readonly string[]) => `${range},${id},P,${name},PM,,,,N,,,${end},` },
    { header: OLDER, row: ([range, id, name, end]: readonly string[]) => `${range},${id},P,${name},PM,,,,N,,,,${end}` },
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...shapes),
      fc.array(fc.tuple(code, group, title, mark), { minLength: 1, maxLength: 12 }),
      ({ header, row }, lines) => {
        const { layers, report } = read("list.csv", header + lines.map((cells) => `${row(cells)}\n`).join(""));
        const filled = lines.filter((cells) => row(cells).replaceAll(",", "") !== "").length;
        expect(report).toHaveLength(1);
        expect(report[0]?.read).toBe(filled);
        for (const { groups, rejected, read: count } of layers) {
          expect(groups.length + rejected.length).toBe(count);
          expect(report[0]?.used).toBe(groups.length);
        }
        if (layers.length === 0) expect(report[0]?.rejected).toBe(filled);
      },
    ),
    { numRuns: 500 },
  );
});
