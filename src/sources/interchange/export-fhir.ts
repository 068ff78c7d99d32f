import { categoryOf } from "#codebook/code-id.ts";
import type { ExportedCode } from "./export-csv.ts";
import { CPT_SYSTEM, LEVEL_II_SYSTEM, OWN_PUBLISHER } from "./fhir-systems.ts";
import { PLAIN_USE } from "./fhir-concepts.ts";

export type FhirExport = {
  /** Title of the edition. */
  readonly title: string;
  /** Its year: the version of CPT in FHIR is the four digits of the year. */
  readonly year: number;
  /** Notices of all sources whose text is in it. */
  readonly notice: string;
  /** Whether these are all codes of the edition, or a selection. */
  readonly complete: boolean;
};

/** A code as a FHIR Coding, to be pasted where one is asked for. */
export function toCoding({ code, descriptor }: ExportedCode, year: number): Record<string, string> {
  return { system: systemOf(code), version: String(year), code, display: descriptor };
}

/**
 * The codes as a FHIR R4 CodeSystem; with Level II codes among them as a Bundle of two, since those have
 * another address. A selection is a `fragment`.
 */
export function exportFhir(codes: readonly ExportedCode[], options: FhirExport): string {
  const systems = [CPT_SYSTEM, LEVEL_II_SYSTEM].flatMap((url) => {
    const own = codes.filter(({ code }) => systemOf(code) === url);
    return own.length === 0 ? [] : [codeSystem(url, own, options)];
  });
  const [first] = systems;
  const resource =
    systems.length === 1 && first !== undefined
      ? first
      : { resourceType: "Bundle", type: "collection", entry: systems.map((each) => ({ resource: each })) };
  return `${JSON.stringify(resource, undefined, 1)}\n`;
}

function codeSystem(url: string, codes: readonly ExportedCode[], { title, year, notice, complete }: FhirExport) {
  return {
    resourceType: "CodeSystem",
    url,
    version: String(year),
    name: url === CPT_SYSTEM ? "FivedigitCodes" : "FivedigitLevelTwoCodes",
    title,
    status: "active",
    publisher: OWN_PUBLISHER,
    copyright: notice,
    caseSensitive: true,
    content: complete ? "complete" : "fragment",
    count: codes.length,
    concept: codes.map(({ code, descriptor, plain }) => ({
      code,
      display: descriptor,
      ...(plain !== undefined && {
        designation: [{ use: { code: PLAIN_USE, display: "In plain words" }, value: plain }],
      }),
    })),
  };
}

function systemOf(code: ExportedCode["code"]): string {
  return categoryOf(code) === "Level II" ? LEVEL_II_SYSTEM : CPT_SYSTEM;
}
