import { strToU8 } from "fflate";
import { csv, data, feeLine, preamble } from "./made-fees.ts";
import { textFile, workbookFile, zipFile } from "./made-files.ts";

/*
 * One small file of every format we read, of invented text: what hostile files are made from.
 */

const TEXTS: Readonly<Record<string, string>> = {
  "consolidated.txt":
    'CPT 2026, copyright 2025 American Medical Association\r\n\r\nConcept Id\tCPT Code\tLong\tMedium\tShort\tConsumer\tTest Name\tLab Name\r\n1\t00990\tLong; one\tMED\tSH\tWords\t\t\r\n2\t9990U\tTest "x\tMED\tSH\tWords\tTest\tLab\r\n3\tGXXX1\tNo\r\n',
  "modifiers.txt":
    "ConceptID\tModifier Code\tModifier Name\tModifier Description\tSection\r\n1\t22\tName\tText\tA\r\n2\t2\tName\tText\tA\r\n",
  "clinician.txt":
    "Concept Id\tCPT Code\tClinician Descriptor Id\tClinician Descriptor\n1\t99990\t1\tFirst\n1\t99990\t2\tSecond\n",
  "consumer.txt": "Concept Id\tCPT Code\tConsumer Friendly Descriptor\n1\t99990\tWords\n",
  "LONGULT.txt":
    'Copyright 2020 American Medical Association\r\n\r\n99990\tLong; one\r\n99991\tLong; two\r\n9990T\t4" long',
  "MEDU.txt": "Copyright 2020 American Medical Association\r\n\r\n99990 MEDIUM TEXT\r\n99991 OTHER\r\n",
  "LONGULF.txt": "9999001 First record\r\n9999002 second record\r\n9999101 Another\r\n9999203 Tail\r\n",
  "MODUL.txt":
    "Notice\r\nAppendix A\r\nModifiers\r\n\r\n22 More Work: text\r\nand more\r\n\r\nCategory II Modifiers\r\n1P Name\r\nReasons\r\n",
  CPTPLA:
    '<?xml version="1.0"?><plaCodes><plaCode cdCode="9990U"><cdDesc>A &amp; b</cdDesc><cdStatus>NEW</cdStatus><effectiveDate>2026-01-01T00:00:00-06:00</effectiveDate></plaCode><plaCode cdCode="9991U"><cdStatus>DELETED</cdStatus></plaCode></plaCodes>',
  "Deleted.txt":
    "Concept Id\tCode\tDate Deleted\tLevel\tDescriptor\tInstruction\n1\t99990\t20240101\tC\tText\tUse 99991\n2\t99992\tx\n",
  "History.txt":
    "Date\tChange Type\tConcept Id\tCPT Code\tLevel\tPrior Value\tCurrent Value\tInstruction\n20260101\tADDED\t1\t99990\n20260101\tDELETED\t1\t99991\t\tOld\t\tSee 99990\n",
  "HistoryModifiers.txt":
    "Date\tChange Type\tConcept Id\tModifier Code\tPrior Value\tCurrentValue\n20260101\tADDED\t1\t22\n",
  "Property.txt": "Concept ID\tProperty Type ID\tValue\n900\t1\t99990\n900\t2\tT\n901\t1\t99991\n",
  "Relationship.txt": "Concept ID 1\tRelationship Type ID\tConcept ID 2\n99990\tdo_not_code_with\t99991\n",
  "Type.txt": "Type ID\tType Name\n1\tCODE\n2\tADDON_CODE\n",
  "ReportWith.txt": "CPT Code\tFrom Code\tTo Code\n99990\t99991\t99995\n99992\t99990\t\n",
  "Exclude.txt": "Code\tExcluded Code\n99990\t99991\n",
  "Days.txt": "CPT Code\tDays\n99990\t30\n",
  "fhir.json":
    '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"CodeSystem","url":"http://www.ama-assn.org/go/cpt","version":"2026","concept":[{"code":"99990","display":"A","designation":[{"use":{"code":"short"},"value":"B"}],"concept":[{"code":"99991","property":[{"code":"inactive","valueBoolean":true}]}]},{"code":"22","display":"M"}]}}]}',
  "MRCONSO.RRF":
    "C0000001|ENG|P|L0000001|PF|S0000001|Y|A0000001||9||CPT|PT|99990|Text|9|N||\nC0000001|ENG|P|L0000001|PF|S0000001|Y|A0000002||9||CPT|MP|22|Text|9|N||\n",
  "MRSAT.RRF":
    "C0000001|L1|S1|A0000001|AUI|99990|AT1||GUIDELINE|CPT|001: Line|N||\nC0000001|L1|S1|A1|AUI|99990|AT2||ADDON_CODE|CPT|T|N||\n",
  "MRREL.RRF": "C0000001|A0000001|AUI|RO|C0000002|A0000002|AUI|do_not_code_with|R1||CPT|CPT|||N||\n",
  "MRHIER.RRF": "C0000001|A0000001|1|A0000003|CPT||A1.A2|||\n",
  "CONCEPT.csv":
    "concept_id\tconcept_name\tdomain_id\tvocabulary_id\tconcept_class_id\tstandard_concept\tconcept_code\tvalid_start_date\tvalid_end_date\tinvalid_reason\n1\tName\tP\tCPT4\tCPT4\tS\t99990\t19700101\t20991231\t\n2\t\tP\tCPT4\tCPT4 Modifier\tS\t25\t19700101\t20991231\t\n",
  "mine.csv": 'code,description\n99990,"One, two"\n00990,4"" long\n',
  "choices.txt": 'Procedure\n99990 - One, two\n00990 - 4" long\n9990T - Three\n',
  "PPRRVU2026_Jul.csv": csv([
    ...preamble(2026, "July"),
    data(2026, { code: "00990" }),
    data(2026, { code: "99990", mod: "26", with: { 14: "ZZZ" } }),
    data(2026, { code: "GXXX1" }),
  ]),
  "PPRRVU2025_Oct.txt": ["HDR NOTICE", feeLine("00990"), feeLine("99990", "26"), feeLine("GXXX1")].join("\r\n"),
  "MUE_Eff_04-01-2026.csv":
    '"Notice, copyright 2025.\n",,,\n"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n9990U,1,2 Date of Service Edit: Policy,CMS Policy\n99990,many,1,x\n',
  "AOC_V2026Q2.csv":
    "Notice,,,,,,,\nAOC_Edit_Type,Add-On_Code,AOC_DelDT,Primary_Code,Primary_Code_DelDT,AOC_Edit_EffDT,AOC_Edit_DelDT,Special_Instruction_Notes\n1,99991,,99980,,2018274,,\n2,9990T,,CCCCC,,2013091,,Contractor\n",
  "AOC_V2026Q2-F-MCR.txt": [addOnLine("1", "99991", "99980"), addOnLine("3", "99992", "CCCCC")].join("\r\n"),
  "CLFS_2026_Q2.csv":
    "Notice,,,,,,,,\nYEAR,HCPCS,MOD,EFF_DATE,INDICATOR,RATE,SHORTDESC,LONGDESC,EXTENDEDLONGDESC\n2026,9990U,,20260101,N,12.50,Invnt tst,Invented test,More\n2026,9990U,QW,20260101,N,13.00,x,x,\n",
  "addendum_b.csv":
    'Addendum B,,,,,\n"January 1, 2026",,,,,\nHCPCS Code,Short Descriptor,SI,APC,Relative Weight,Payment Rate\n99990,Invented px,J1,5071,7.1,"$1,234.50 "\n9990T,Other,N,,,\n',
  "HCPC2026_APR_ANWEB.csv":
    "HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,XREF1,ACT EFF DT,TERM DT\nA0001,0010,3,Invented,Inv,,20260401,\nA0001,0020,4,and more,,,,\n   A1,0010,7,Invented modifier,,,20260401,\nA0002,0010,3,Ended,,A0001,20200101,20200101\n",
  "HCPC2026_APR_ANWEB.txt": [
    levelTwoLine("A0001", "3", "Invented first line"),
    levelTwoLine("A0001", "4", "and the second").slice(0, 91),
    levelTwoLine("   A1", "7", "Invented modifier"),
  ].join("\r\n"),
  "ccs.csv":
    "\"CCS FOR SERVICES AND PROCEDURES, v2025.1\",,\nCode Range,CCS,CCS Label\n'99980-99990',76,Invented\n'T0020-T0022',231,\"Invented, others\"\n'GXXX1',1,x\n",
  "rbcs.csv":
    "HCPCS_Cd,RBCS_Id,RBCS_Cat,RBCS_Cat_Desc,RBCS_Subcat_Desc,RBCS_Family_Desc,RBCS_Major_Ind,RBCS_Latest_Assignment\n99990,PM010M,P,Procedure,Shoulder,Invented,M,1\n99990,PO001N,P,Procedure,Other,Old,N,0\n",
};

function addOnLine(type: string, addOn: string, primary: string): string {
  return `${type}${addOn}${" ".repeat(7)}${primary}${" ".repeat(7)}2018274${" ".repeat(7)}`.padEnd(97);
}

function levelTwoLine(code: string, kind: string, text: string): string {
  return `${`${code}00100${kind}${text.padEnd(80)}Inv`.padEnd(268)}20260101202604010`.padEnd(293);
}

/** Every sample as a file; of one table also its workbook, of one text also a zip of it. */
export const SAMPLE_FILES = [
  ...Object.entries(TEXTS).map(([name, text]) => textFile(name, text)),
  workbookFile("ccs.xlsx", [
    ["Code Range", "CCS", "CCS Label"],
    ["'99980-99990'", 76, "Invented"],
  ]),
  zipFile("longult.zip", [{ name: "LONGULT.txt", bytes: strToU8(TEXTS["LONGULT.txt"] ?? "") }]),
];
