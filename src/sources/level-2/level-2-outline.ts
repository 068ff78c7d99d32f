import { categoryOf, type CodeId } from "#codebook/code-id.ts";
import type { Layer, OutlineStatement } from "#codebook/layer.ts";

/** What each letter of HCPCS Level II is for, in our words. F, I, N and O begin no codes. */
const LETTERS: readonly (readonly [letter: string, title: string])[] = [
  ["A", "Transport, supplies and other services"],
  ["B", "Enteral and parenteral nutrition"],
  ["C", "Hospital outpatient items"],
  ["D", "Dental procedures (CDT codes of the American Dental Association)"],
  ["E", "Durable medical equipment"],
  ["G", "Temporary codes for procedures and professional services"],
  ["H", "Behavioral health and substance use services"],
  ["J", "Drugs given other than by mouth, and chemotherapy"],
  ["K", "Temporary codes for equipment and supplies"],
  ["L", "Orthotics and prosthetics"],
  ["M", "Medical services and quality measures"],
  ["P", "Pathology and laboratory services"],
  ["Q", "Temporary codes for drugs, supplies and services"],
  ["R", "Portable radiology"],
  ["S", "Temporary codes of private payers"],
  ["T", "Codes of state Medicaid agencies"],
  ["U", "Laboratory tests for coronavirus"],
  ["V", "Vision and hearing services"],
];

/**
 * The outline of HCPCS Level II, a code set of its own beside CPT: one category, one heading a letter.
 * Every layer with such codes brings it, always whole and alike; the compiler takes it once.
 * @param file the file that needs it, for the place of its statements
 */
export function levelTwoOutline(file: string): OutlineStatement[] {
  const place = { file, line: 1 };
  return [
    { path: "level-2", level: "category", title: "HCPCS Level II", ranges: [], place },
    ...LETTERS.map(([letter, title]): OutlineStatement => ({
      path: `level-2/${letter.toLowerCase()}`,
      level: "heading",
      title: `${letter} codes: ${title.charAt(0).toLowerCase() + title.slice(1)}`,
      ranges: [{ first: `${letter}0001` as CodeId, last: `${letter}9999` as CodeId }],
      place,
    })),
  ];
}

/**
 * A layer with codes of HCPCS Level II, whatever format it was read from, with the outline that holds them:
 * no other layer of the edition need have one.
 * @param file the file the layer was read from
 */
export function withLevelTwoOutline(layer: Layer, file: string): Layer {
  const isHeld = layer.outline.length > 0 || !layer.codes.some(({ code }) => categoryOf(code) === "Level II");
  return isHeld ? layer : { ...layer, outline: levelTwoOutline(file) };
}
