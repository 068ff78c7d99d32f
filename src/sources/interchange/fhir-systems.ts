import type { SourceKind } from "#codebook/edition.ts";
import type { OpenedFile } from "#sources/reader.ts";
import { isCode } from "#sources/table/code-cell.ts";
import { codeSystemsIn, objectsOf, parseJson, textOf, type Json } from "./fhir-resources.ts";

/** Addresses of the code sets, by HL7: https://terminology.hl7.org/CPT.html and /HCPCS.html. */
export const CPT_SYSTEM = "http://www.ama-assn.org/go/cpt";
export const LEVEL_II_SYSTEM = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
const CPT_SYSTEMS = new Set([CPT_SYSTEM, "urn:oid:2.16.840.1.113883.6.12"]);
const LEVEL_II_SYSTEMS = new Set([
  LEVEL_II_SYSTEM,
  "urn:oid:2.16.840.1.113883.6.285",
  "urn:oid:2.16.840.1.113883.6.14",
]);

/** Mark of a file of our own making: its wording is whatever the edition held, not the AMA's. */
export const OWN_PUBLISHER = "Fivedigit export";

const SAMPLE = 400;

/** A file is parsed once, though it is first recognised and then read. */
const parsed = new WeakMap<OpenedFile, Json[]>();

/** The code systems of the file that are ours: by their address, else because their codes look like codes. */
export function systemsOf(file: OpenedFile): Json[] {
  const before = parsed.get(file);
  if (before !== undefined) return before;
  const systems = parseSystems(file);
  if (systems.length > 0) parsed.set(file, systems);
  return systems;
}

function parseSystems({ content }: OpenedFile): Json[] {
  if (content.kind !== "text" || !/^[\s\uFEFF]*[{[]/.test(content.text)) return [];
  if (!content.text.includes('"CodeSystem"') && !content.text.includes('"Parameters"')) return [];
  return (parseJson(content.text) ?? []).flatMap((root) => codeSystemsIn(root)).filter(isOurs);
}

function isOurs(system: Json): boolean {
  const address = addressOf(system);
  if (CPT_SYSTEMS.has(address) || LEVEL_II_SYSTEMS.has(address)) return true;
  const codes = objectsOf(system, "concept")
    .slice(0, SAMPLE)
    .map((concept) => textOf(concept, "code"));
  // Level II looks like ICD-10-CM: only the shapes that CPT alone has speak for a system without its address.
  return (
    codes.length > 0 && codes.filter((code) => isCode(code) && /^\d/.test(code ?? "")).length >= codes.length * 0.8
  );
}

/** Whether the system only adds to another one, whose address it names. */
export function isSupplement(system: Json): boolean {
  return textOf(system, "content") === "supplement";
}

/** Whether the texts of the system that name no language are English. */
export function isEnglish(system: Json): boolean {
  return /^en\b/i.test(textOf(system, "language") ?? "en");
}

/** The address of the code system that a system is, or adds to, without its version. */
export function addressOf(system: Json): string {
  const address = (isSupplement(system) && textOf(system, "supplements")) || textOf(system, "url") || "";
  return address.replace(/\|.*$/s, "");
}

/** What kind of voice the file is. */
export function kindOf(systems: readonly Json[]): SourceKind {
  if (systems.some((system) => textOf(system, "publisher") === OWN_PUBLISHER)) return "table";
  if (systems.some((system) => CPT_SYSTEMS.has(addressOf(system)))) return "licensed";
  return systems.every((system) => LEVEL_II_SYSTEMS.has(addressOf(system))) ? "level-2" : "table";
}
