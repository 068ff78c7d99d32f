import { categoryOf } from "#codebook/code-id.ts";
import { PIECE, type ExportedCode } from "./export-csv.ts";
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
 * The codes as a FHIR R4 CodeSystem, piece by piece; with Level II codes among them as a Bundle of two,
 * since those have another address. A selection is a `fragment`.
 */
export function* exportFhir(codes: readonly ExportedCode[], options: FhirExport): Generator<string> {
  const systems = [CPT_SYSTEM, LEVEL_II_SYSTEM].flatMap((url) => {
    const own = codes.filter((each) => systemOf(each.code) === url);
    return own.length === 0 ? [] : [{ url, own }];
  });
  const isBundle = systems.length !== 1;
  if (isBundle) yield '{"resourceType":"Bundle","type":"collection","entry":[\n';
  for (const [at, { url, own }] of systems.entries()) {
    if (isBundle) yield `${at > 0 ? ",\n" : ""}{"resource":`;
    // Everything but the concepts, without its closing brace: they are the long part.
    yield `${JSON.stringify(withoutConcepts(url, own.length, options)).slice(0, -1)},"concept":[\n`;
    for (let from = 0; from < own.length; from += PIECE)
      yield `${from > 0 ? ",\n" : ""}${own
        .slice(from, from + PIECE)
        .map((each) => JSON.stringify(conceptOf(each)))
        .join(",\n")}`;
    yield isBundle ? "\n]}}" : "\n]}";
  }
  yield isBundle ? "\n]}\n" : "\n";
}

function withoutConcepts(url: string, count: number, { title, year, notice, complete }: FhirExport) {
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
    count,
  };
}

function conceptOf({ code, descriptor, plain }: ExportedCode) {
  return {
    code,
    display: descriptor,
    ...(plain !== undefined && {
      designation: [{ use: { code: PLAIN_USE, display: "In plain words" }, value: plain }],
    }),
  };
}

function systemOf(code: ExportedCode["code"]): string {
  return categoryOf(code) === "Level II" ? LEVEL_II_SYSTEM : CPT_SYSTEM;
}
