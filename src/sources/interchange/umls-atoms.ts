import type { DescriptorLength } from "#codebook/code.ts";
import type { Place } from "#codebook/layer.ts";
import { modifierTypeOf, readModifierCell } from "#sources/ama/modifiers.ts";
import { quoted, textIn } from "#sources/table/clean-text.ts";
import { readCodeCell } from "#sources/table/code-cell.ts";
import type { UmlsState } from "./umls-state.ts";

/** Kinds of term by vocabulary: PT is the long descriptor, the rest as NLM's page on CPT lists them. */
const LENGTHS: Readonly<Record<string, "long" | DescriptorLength>> = {
  PT: "long",
  SY: "medium",
  AB: "short",
  ETCF: "consumer",
  ETCLIN: "clinician",
};

const NO_CODE: Readonly<Record<string, string>> = {
  HT: "this is a heading: headings come from the outline, where codes fall by their number",
  MTH_HT: "this is a heading: headings come from the outline, where codes fall by their number",
  POS: "this is a place of service, not a code",
  GLP: "this is a global period, not a code",
  OP: "this code is obsolete",
  OA: "this code is obsolete",
  OM: "this modifier is obsolete",
  OAM: "this modifier is obsolete",
};

/** One line of MRCONSO: a name of a code. Fields: CUI LAT TS LUI STT SUI ISPREF AUI SAUI SCUI SDUI SAB TTY CODE STR SRL SUPPRESS CVF. */
export function takeAtom(fields: readonly string[], place: Place, state: UmlsState): void {
  const [, language, , , , , , aui = "", , , , vocabulary = "", type = "", code, name, , suppressed] = fields;
  const { gathering, modifiers } = state;
  const reject = (reason: string) => gathering.reject(place.line, reason);
  state.vocabularies.add(vocabulary);
  const text = textIn(name);
  if (language !== "ENG") return reject("this name is not English");
  if (suppressed !== "N") return reject("UMLS suppresses this name");
  if (Object.hasOwn(NO_CODE, type)) return reject(NO_CODE[type] ?? "");
  if (vocabulary === "HCPT") return reject("this code is obsolete");
  if (text === undefined) return reject("this line has no name");
  if (type === "MP" || type === "AM") {
    const modifier = readModifierCell(code);
    if (modifier === undefined) return reject(`${quoted(code ?? "")} is not a modifier`);
    if (type === "AM" || modifiers.has(modifier)) return reject(`modifier ${modifier} has another name already`);
    modifiers.set(modifier, { modifier, type: modifierTypeOf(modifier), name: text, terms: [], codes: [], place });
    return gathering.use();
  }
  const length = Object.hasOwn(LENGTHS, type) ? LENGTHS[type] : undefined;
  const cell = readCodeCell(code, "as-it-stands");
  if ("reason" in cell) return reject(cell.reason);
  state.atoms.set(aui, cell.code);
  if (length === undefined) return gathering.say(place.line, cell.code, { terms: [text] });
  return gathering.say(
    place.line,
    cell.code,
    length === "long" ? { descriptor: { kind: "long", text } } : { otherDescriptors: [{ length, text }] },
  );
}
