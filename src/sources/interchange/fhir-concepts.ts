import type { DescriptorLength, OtherDescriptor } from "#codebook/code.ts";
import type { Place } from "#codebook/layer.ts";
import { linkReferences } from "#codebook/references.ts";
import { saidByProperty } from "#sources/ama/code-properties.ts";
import { textIn } from "#sources/table/clean-text.ts";
import { isCode } from "#sources/table/code-cell.ts";
import type { Said } from "#sources/table/gather.ts";
import { isObject, objectsOf, own, textOf, type Json } from "./fhir-resources.ts";

/** Mark of our own export: designations with this use are plain words, not descriptors. */
export const PLAIN_USE = "plain-words";

const USES: Readonly<Record<string, DescriptorLength>> = {
  med: "medium",
  medium: "medium",
  short: "short",
  consumer: "consumer",
  clinician: "clinician",
};

const STATUS_GONE = /^(?:retired|inactive|deprecated|deleted|terminated)$/i;

/** Value of a property of a concept: `valueCode`, `valueBoolean`, … whichever it has. */
function valueOf(said: Json): string | undefined {
  for (const key of ["valueCode", "valueString", "valueBoolean", "valueInteger", "valueDecimal", "valueDateTime"]) {
    const value = own(said, key);
    if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return String(value);
  }
  const coding = own(said, "valueCoding");
  return isObject(coding) ? textOf(coding, "code") : undefined;
}

/** The value of the first property so named. */
function property(concept: Json, name: string): string | undefined {
  const found = objectsOf(concept, "property").find((each) => textOf(each, "code") === name);
  return found && valueOf(found);
}

/** Whether the concept is a modifier: HL7's rules give it the property; a code system without it, the shape. */
export function isModifier(concept: Json): boolean {
  const said = property(concept, "modifier");
  return said === undefined ? /^[0-9A-Z]{2}$/.test(textOf(concept, "code") ?? "") : said === "true";
}

const HEADING = "this concept is a heading: headings come from the outline, where codes fall by their number";

/** Why a concept stands for no code that can be reported, or undefined when it does. */
export function whyNot(concept: Json): string | undefined {
  const code = textOf(concept, "code")?.slice(0, 60) ?? "";
  if (property(concept, "kind") === "metadata" || code.startsWith("metadata-"))
    return "this concept describes the code system, it is no code";
  if (property(concept, "notSelectable") === "true" || property(concept, "abstract") === "true") return HEADING;
  if (property(concept, "inactive") === "true" || STATUS_GONE.test(property(concept, "status") ?? ""))
    return "this code is marked as no longer valid";
  if (textOf(concept, "code") === undefined) return "this concept has no code, or a number where a text belongs";
  if (/^\d{7}$/.test(code) || (objectsOf(concept, "concept").length > 0 && !isCode(code) && !isModifier(concept)))
    return HEADING;
  return /^\w{5}:/.test(code) ? "a code with a modifier behind a colon is an expression, not a code" : undefined;
}

/** What holds for the texts of a code system: whether those without a language are English, and whether it describes its codes itself. */
type Texts = { readonly isEnglish: boolean; readonly isWhole: boolean };

/**
 * What a concept says of its code: display, designations, definition and the properties we have a place
 * for. A designation in English stands in for a display that is missing or in another language.
 */
export function saidByConcept(concept: Json, { isEnglish, isWhole }: Texts, place: Place): readonly Said[] {
  const display = textIn(textOf(concept, "display"));
  const definition = textIn(textOf(concept, "definition"));
  const otherDescriptors: OtherDescriptor[] = [];
  const terms: string[] = [];
  let plain: string | undefined;
  let long: string | undefined;
  for (const designation of objectsOf(concept, "designation")) {
    const text = textIn(textOf(designation, "value"));
    const use = own(designation, "use");
    const kind = isObject(use) ? (textOf(use, "code") ?? "").toLowerCase() : "";
    const language = textOf(designation, "language");
    if (text === undefined || !(language === undefined ? isEnglish : /^en\b/i.test(language))) continue;
    const length = Object.hasOwn(USES, kind) ? USES[kind] : undefined;
    if (kind === PLAIN_USE) plain ??= text;
    else if (kind === "long") long ??= text;
    else if (length !== undefined) otherDescriptors.push({ length, text });
    else if (isWhole && long === undefined && kind !== "upper" && (display === undefined || !isEnglish)) long = text;
    // The same words in capitals add nothing to find a code by.
    else if (text.toLowerCase() !== display?.toLowerCase()) terms.push(text);
  }
  const descriptor = long ?? display;
  const said: Said = {
    ...(descriptor !== undefined && { descriptor: { kind: "long", text: descriptor } }),
    ...(otherDescriptors.length > 0 && { otherDescriptors }),
    ...(terms.length > 0 && { terms }),
    ...(plain !== undefined && { plain }),
    ...(definition !== undefined &&
      definition !== descriptor && {
        notes: [{ kind: "definition" as const, prose: linkReferences(definition), place }],
      }),
  };
  const properties = objectsOf(concept, "property").flatMap((each) => {
    const found = saidByProperty(textOf(each, "code") ?? "", valueOf(each) ?? "", place);
    // The display is the descriptor; a property of that name only repeats it.
    return found === undefined || found.descriptor !== undefined ? [] : [found];
  });
  return [said, ...properties];
}
