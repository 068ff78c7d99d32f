import { zipSync, strToU8 } from "fflate";
import { csv, data, preamble } from "../src/testing/made-fees.ts";

/*
 * Files as people have them, in the layouts of their publishers and with invented text. Numbers are such
 * as fall under a heading of the outline; what is said of them is made up.
 */

export type MadeFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export function made(name: string, content: string | Uint8Array): MadeFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

/** A licensed list in the AMA's layout: three codes nobody has, one the starter has, one line that is none. */
export const CONSOLIDATED = made(
  "ConsolidatedCodeList.txt",
  [
    "CPT 2026 Consolidated Code List",
    "CPT only © 2025 American Medical Association. All rights reserved.",
    "Invented prose, for the notice",
    "",
    "Concept Id\tCPT Code\tLong\tMedium\tShort\tConsumer\tSpanish Consumer\tCurrent Descriptor Effective Date\tTest Name\tLab Name\tManufacturer Name",
    "9000001\t23001\tInvented zeppelin repair of the shoulder; with one rope\tINVENTED ONE\tINV ONE\tOne rope\t\t20260101\t\t\t",
    "9000002\t23002\tInvented zeppelin repair of the shoulder; with two ropes\tINVENTED TWO\tINV TWO\tTwo ropes\t\t20260101\t\t\t",
    "9000003\t99213\tInvented words for a visit\tINVENTED VISIT\tINV VISIT\tA visit\t\t20260101\t\t\t",
    "9000004\tGXXX1\tPlaceholder\t\t\t\t\t\t\t\t",
    "",
  ].join("\r\n"),
);

/** Relative values: facts for the codes above, and a code that only its short descriptor describes. */
export const FEES = made(
  "PPRRVU2026_Jul_nonQPP.csv",
  csv([
    ...preamble(2026, "July"),
    data(2026, { code: "23001", with: { 14: "090", 19: "1", 20: "2" } }),
    data(2026, { code: "99213", with: { 12: "1.72" } }),
    data(2026, { code: "55101", text: "Inv px w/o dye", with: { 14: "ZZZ", 25: "02" } }),
    data(2026, { code: "71046", mod: "", with: { 13: "1" } }),
    data(2026, { code: "71046", mod: "26", with: { 13: "1", 5: "0.21" } }),
    data(2026, { code: "71046", mod: "TC", with: { 13: "1", 5: "0.00" } }),
  ]),
);

/** A zip as CMS sends them: a PDF and a document for the reader, and one file with codes. */
export const ZIP = made(
  "release.zip",
  zipSync({
    "RVU26C.pdf": strToU8("%PDF-1.7\nnothing to read here"),
    "mue/MCR_MUE_PractitionerServices_Eff_07-01-2026.csv": strToU8(
      '"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n23001,1,2 Date of Service Edit: Policy,Anatomic Consideration\n71046,4,3 Date of Service Edit: Clinical,Clinical: Data\n',
    ),
  }),
);

/** HCPCS Level II as CMS publishes it: three codes under three letters. */
export const LEVEL_TWO = made(
  "HCPC2026_APR_ANWEB.csv",
  [
    "HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,XREF1,ACT EFF DT,TERM DT",
    'E1234,0010,3,"Airship chair, pediatric size, folding",Fld ped wc w/o seat,,20260401,',
    "G0463,0010,3,Invented clinic visit,Inv visit,,20260401,",
    "K0001,0010,3,Airship chair of the standard kind,Std chair,,20260401,",
    "",
  ].join("\n"),
);

/** Add-on code edits: an add-on code of the starter with a primary code the starter has not, and one nobody else has. */
export const ADD_ON_EDITS = made(
  "AOC_V2026Q2-MCR.csv",
  [
    "AOC_Edit_Type,Add-On_Code,AOC_DelDT,Primary_Code,Primary_Code_DelDT,AOC_Edit_EffDT,AOC_Edit_DelDT,Special_Instruction_Notes",
    ...["99202", "99203", "99204", "99205", "G0463"].map((primary) => `1,99415,,${primary},,2024001,,`),
    "1,23002,,23001,,2024001,,",
    "",
  ].join("\n"),
);

/** A list of CCS categories: ranges of codes in single quotes, under a title. */
export const CCS = made(
  "ccs_services_procedures.csv",
  [
    '"CLINICAL CLASSIFICATIONS SOFTWARE (CCS) FOR SERVICES AND PROCEDURES, v2025.1",,',
    "Code Range,CCS,CCS Label",
    "'23001-23002',901,Invented airships of the shoulder",
    "'99202-99215',902,Invented visits",
    "'71046-71046',901,Invented airships of the shoulder",
    "'0990T-0999T',903,Invented ranges without a code",
    "'GXXX1',903,Invented ranges without a code",
    "",
  ].join("\r\n"),
);

/** Groups of services (RBCS): the earlier assignment of a code stands beside the one in force. */
export const RBCS = made(
  "RBCS_RY_2025.csv",
  [
    "HCPCS_Cd,RBCS_Id,RBCS_Cat,RBCS_Cat_Desc,RBCS_Cat_Subcat,RBCS_Subcat_Desc,RBCS_FamNumb,RBCS_Family_Desc,RBCS_Major_Ind,RBCS_Latest_Assignment",
    "23001,PO001N,P,Invented procedure,PO,Elsewhere,001,Earlier family,N,0",
    "23001,PM010M,P,Invented procedure,PM,Shoulder,010,Airships,M,1",
    "99213,EO000N,E,Invented visit,EO,Office,000,No RBCS Family,N,1",
    "",
  ].join("\r\n"),
);

export const OWN_FILES: readonly MadeFile[] = [CONSOLIDATED, FEES, ZIP];

/** A table of a person's own, with names nobody would guess. */
export const TABLE = made(
  "charge master.csv",
  [
    "Nr,Bereich,Wortlaut,Preis,Abrechnungsstelle,Kostentraeger,Verantwortlich",
    "23001,Ost,Invented first line of the list,12.50,Zentrale Abrechnung,Verschiedene,Niemand",
    "23002,Ost,Invented second line of the list,13.50,Zentrale Abrechnung,Verschiedene,Niemand",
    "23003,West,Invented third line of the list,14.50,Zentrale Abrechnung,Verschiedene,Niemand",
    "23004,West,Invented fourth line of the list,15.50,Zentrale Abrechnung,Verschiedene,Niemand",
    "23005,Nord,Invented fifth line of the list,16.50,Zentrale Abrechnung,Verschiedene,Niemand",
  ].join("\n"),
);

/** So many codes that there is time to change one's mind. */
export function manyCodes(count: number): MadeFile {
  const rows = Array.from({ length: count }, (_, at) => {
    const code = String(10_021 + at).padStart(5, "0");
    return `${code},"Invented service number ${at} of the ${["hand", "knee", "heart", "eye"][at % 4]}, with ${at % 7} stitches, and a long tale about how it is done"`;
  });
  return made("many.csv", `code,descriptor\n${rows.join("\n")}\n`);
}
