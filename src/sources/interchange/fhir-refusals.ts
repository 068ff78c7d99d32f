import type { OpenedFile } from "#sources/reader.ts";
import { quoted } from "#sources/table/clean-text.ts";
import { codeSystemsIn, parseJson, textOf } from "./fhir-resources.ts";
import { addressOf } from "./fhir-systems.ts";

/**
 * Why a file of JSON, or of FHIR in XML, is none that we read.
 * @returns the end of a sentence that begins with the file's name, or undefined when it is something else
 */
export function whyNoCodeSystem({ content }: OpenedFile): string | undefined {
  if (content.kind !== "text") return undefined;
  const { text } = content;
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?<(?:CodeSystem|ValueSet|Bundle)\s[^>]*"http:\/\/hl7\.org\/fhir"/.test(text.slice(0, 2_000))
  )
    return "is FHIR in XML: bring the same code system as JSON";
  if (!/^\s*(?:\{|\[\s*[{\]])/.test(text)) return undefined;
  const roots = parseJson(text);
  if (roots === undefined) return "is JSON that breaks off or has a mistake in it: download it again";
  const [system] = roots.flatMap((root) => codeSystemsIn(root));
  if (system !== undefined)
    return `is a FHIR CodeSystem of ${quoted(addressOf(system))}: its codes are not those of CPT or HCPCS`;
  const kind = roots.map((root) => textOf(root, "resourceType")).find((type) => type !== undefined);
  return kind === undefined
    ? "is JSON, but no FHIR CodeSystem: bring the list as CSV or xlsx"
    : `is a FHIR ${kind.slice(0, 40)} without a CodeSystem in it: bring the CodeSystem`;
}
