import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import { parseCodeRange, printRange } from "#codebook/code-range.ts";
import { parseModifierId } from "#codebook/modifier.ts";
import { cleanText, quoted } from "./clean-text.ts";

export type CodeCell = { readonly code: CodeId; readonly restored: boolean } | { readonly reason: string };

/** Whether a number that lost its leading zeros may be given them back. Only where the column is known to hold codes. */
export type Padding = "restore-zeros" | "as-it-stands";

/**
 * Reads the code in a cell. A number with `.0` behind it comes from pandas; one of fewer than five digits
 * lost its leading zeros in Excel (00100 became 100) and gets them back when `padding` allows it (a
 * revenue code looks the same).
 * @returns the code, or why there is none: placeholders such as `GXXX1`, dental codes, anything else
 */
export function readCodeCell(cell: string | undefined, padding: Padding): CodeCell {
  const text = bareCode(cleanText((cell ?? "").slice(0, 200)));
  if (text === "") return { reason: "there is no code in this line" };
  if (/^\d{1,4}$/.test(text)) {
    if (padding === "as-it-stands")
      return {
        reason: `${text} is too short for a code: if it lost its leading zeros in a spreadsheet, write ${text.padStart(5, "0")}`,
      };
    const padded = readCodeCell(text.padStart(5, "0"), "as-it-stands");
    return "code" in padded ? { ...padded, restored: true } : padded;
  }
  const code = parseCodeId(text);
  if (code === undefined) return { reason: whyNoCode(text) };
  if (code.startsWith("D"))
    return { reason: `${code} is a dental code: those belong to the American Dental Association` };
  return { code, restored: false };
}

/** Without the apostrophe that keeps zeros in a spreadsheet, and without the decimals it gives to numbers. */
function bareCode(text: string): string {
  return text
    .trim()
    .replace(/^'/, "")
    .replace(/^(\d+)\.0+$/, "$1");
}

const WITH_MODIFIER = /^(\w{5})[\s:,./-]*([0-9A-Z]{2})$/i;
const CODE_AFTER_CODE = /\s*[,;/&\s]\s*/;

/** Why a cell that is no code is none: several codes, a range and a code with its modifier each say something of codes, but name none. */
function whyNoCode(text: string): string {
  const range = parseCodeRange(text);
  if (range !== undefined) return `${printRange(range)} is a range: a descriptor belongs to one code`;
  const parts = text.split(CODE_AFTER_CODE);
  if (parts.length > 1 && parts.every((part) => parseCodeRange(part) !== undefined))
    return `${quoted(text)} is several codes: a descriptor belongs to one code`;
  const [, code = "", modifier = ""] = WITH_MODIFIER.exec(text) ?? [];
  if (parseCodeId(code) !== undefined && parseModifierId(modifier) !== undefined)
    return `${quoted(text)} is a code with a modifier: the line without it describes the code`;
  return `${quoted(text)} is not a code`;
}

/** Whether a cell holds a code as it stands; the quick question of those who only look. */
export function isCode(cell: string | undefined): boolean {
  // With two decimals it is a price.
  return cell !== undefined && cell.length < 16 && !cell.includes(".00") && parseCodeId(bareCode(cell)) !== undefined;
}
