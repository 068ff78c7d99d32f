/*
 * Relative value files (PPRRVU) as CMS lays them out, with invented text: structure as published, no wording of anybody's.
 */

/** The ten records before the data, as CMS stacks them; `width` is 31 until 2025, 32 since. */
export function preamble(year: number, release: string): string[][] {
  const is2026 = year >= 2026;
  const blank = (): string[] => Array.from({ length: is2026 ? 32 : 31 }, () => "");
  const shift = (at: number) => (at > 22 && is2026 ? at + 1 : at);
  const row = (cells: Readonly<Record<number, string>>) => {
    const made = blank();
    for (const [at, text] of Object.entries(cells)) made[shift(Number(at))] = text;
    return made;
  };
  const names =
    "HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT".split(
      ",",
    );
  const above =
    ",,,STATUS,MEDICARE ,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT".split(
      ",",
    );
  const asRow = (list: readonly string[], indicator: string) => {
    const made = row(Object.fromEntries(list.map((text, at) => [at, text])));
    if (is2026) made[23] = indicator;
    return made;
  };
  return [
    row({ 2: `${year} National Physician Fee Schedule Relative Value File ${release} Release` }),
    row({ 2: "CPT codes and descriptions only are copyright 2026 American Medical Association." }),
    row({ 2: "Dental codes (D codes) are copyright 2026 American Dental Association." }),
    row({ 2: " " }),
    row({ 2: "RELEASED 06/30/2026" }),
    row({ 28: "NON-FACILITY", 29: "FACILITY" }),
    row({ 4: "NOT USED", 25: "PHYSICIAN", 27: "DIAGNOSTIC", 28: "PE USED", 29: "PE USED", 30: "MP USED" }),
    row({ 4: "FOR", 7: "NON-FAC", 9: "FACILITY ", 25: "SUPERVISION OF", 27: "IMAGING" }),
    asRow(above, "PRIC"),
    asRow(names, "IND"),
  ];
}

export type Made = {
  readonly code: string;
  readonly mod?: string;
  readonly text?: string;
  readonly with?: Readonly<Record<number, string>>;
};

/** One data row; `with` sets cells by their index of 2025. */
export function data(year: number, { code, mod = "", text = `Invented ${code}`, with: cells = {} }: Made): string[] {
  const row = [
    code,
    mod,
    text,
    "A",
    "",
    "1.30",
    "1.46",
    "",
    "0.33",
    "",
    "0.09",
    "2.85",
    "1.72",
    "0",
    "XXX",
    "0.00",
    "0.00",
    "0.00",
    "0",
    "0",
    "0",
    "0",
    "0",
    "",
    "33.4009",
    "09",
    "0",
    "99",
    "0.00",
    "0.00",
    "0.00",
  ];
  for (const [at, value] of Object.entries(cells)) row[Number(at)] = value;
  return year >= 2026 ? [...row.slice(0, 23), "9", ...row.slice(23)] : row;
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
export const csv = (rows: readonly (readonly string[])[], end = "\r\n") =>
  rows.map((row) => row.map(quoted).join(",")).join(end) + end;

/** A line of the text form: 171 characters by position. */
export function feeLine(code: string, mod = "", more: Readonly<Record<number, string>> = {}): string {
  const at: Readonly<Record<number, string>> = {
    1: code,
    6: mod,
    8: `Invented ${code}`,
    58: "A",
    60: "  1.30",
    67: "  1.46",
    76: "  0.33",
    85: " 0.09",
    91: "  2.85",
    97: "  1.72",
    103: "0",
    104: "XXX",
    107: "0.00.00.0",
    116: "00000",
    133: " 33.4009",
    142: "09",
    144: "0",
    146: "99",
    152: "  0.00",
    159: "  0.00",
    166: "  0.00",
    ...more,
  };
  const characters = Array.from({ length: 171 }, () => " ");
  for (const [from, text] of Object.entries(at))
    for (const [nth, each] of [...text].entries()) characters[Number(from) - 1 + nth] = each;
  return characters.join("");
}
