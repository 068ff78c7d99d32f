import type { DescriptorLength } from "#codebook/code.ts";
import type { Place } from "#codebook/layer.ts";
import type { NoteKind } from "#codebook/note.ts";
import { linkReferences } from "#codebook/references.ts";
import type { CodeSymbol } from "#codebook/symbols.ts";
import type { Said } from "#sources/table/gather.ts";
import { textIn } from "#sources/table/clean-text.ts";

const DESCRIPTORS: Readonly<Record<string, "long" | DescriptorLength>> = {
  LONG: "long",
  LONG_DESCRIPTOR: "long",
  MEDIUM: "medium",
  MEDIUM_DESCRIPTOR: "medium",
  SHORT: "short",
  SHORT_DESCRIPTOR: "short",
  CONSUMER: "consumer",
  CONSUMER_DESCRIPTOR: "consumer",
  CONSUMER_FRIENDLY_DESCRIPTOR: "consumer",
  CLINICIAN: "clinician",
  CLINICIAN_DESCRIPTOR: "clinician",
};

/** Properties that are yes or no, and the symbol the book prints for yes. */
const SYMBOLS: Readonly<Record<string, CodeSymbol>> = {
  TELEMEDICINE: "telemedicine",
  FDA_APPROVAL_PENDING: "fda-pending",
  AUDIO_ONLY: "audio-only",
  RESEQUENCED: "resequenced",
};

const NOTES: Readonly<Record<string, NoteKind>> = {
  GUIDELINE: "note",
  ADDITIONAL_GUIDELINE: "note",
  NOTE: "note",
  INSTRUCTION: "note",
  PARENTHETICAL: "note",
};

const YES = /^(?:t|true|y|yes|1)$/i;
const NO = /^(?:f|false|n|no|0)$/i;

/** The name of a property whatever its file calls it: `Add-on Code`, `ADDON_CODE` and `addOnCode` are one. */
export function propertyName(name: string): string {
  return name
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .replace(/^ADD_ON/, "ADDON");
}

/**
 * What a named property says of a code: the same names stand in CPT Link, in MRSAT (ATN) and in FHIR
 * code systems made from them. Guideline lines keep their order number in front (`001: `), which goes.
 * @returns undefined for properties an edition has no place for (relative values, citations, dates)
 */
export function saidByProperty(property: string, value: string, place: Place): Said | undefined {
  const name = propertyName(property);
  const text = textIn(value.replace(/^\d{3}: /, ""));
  if (text === undefined) return undefined;
  const length = Object.hasOwn(DESCRIPTORS, name) ? DESCRIPTORS[name] : undefined;
  if (length === "long") return { descriptor: { kind: "long", text } };
  if (length !== undefined) return { otherDescriptors: [{ length, text }] };
  const symbol = Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : undefined;
  if (symbol !== undefined) return YES.test(text) ? { symbols: [symbol] } : NO.test(text) ? {} : undefined;
  if (name === "ADDON_CODE" || name === "ADDON")
    return YES.test(text) ? { addOn: true } : NO.test(text) ? {} : undefined;
  if (name === "EXEMPT_MOD" || name === "MODIFIER_51_EXEMPT" || name === "EXEMPT_MODIFIER")
    return /\b51\b/.test(text) || (name === "MODIFIER_51_EXEMPT" && YES.test(text))
      ? { symbols: ["modifier-51-exempt"] }
      : { notes: [{ kind: "modifier", prose: linkReferences(`Exempt from modifier ${text}.`), place }] };
  const kind = Object.hasOwn(NOTES, name) ? NOTES[name] : undefined;
  // Lines in angle brackets are marks of the layout around a guideline, not words of it.
  if (kind === undefined || /^<[^>]*>$/.test(text)) return undefined;
  return { notes: [{ kind, prose: linkReferences(text), place }] };
}
