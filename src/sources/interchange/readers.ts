import type { Reader } from "#sources/reader.ts";
import { fhirCodeSystem } from "./fhir-code-system.ts";
import { ohdsiConcepts } from "./ohdsi-concepts.ts";
import { umlsReader } from "./umls-readers.ts";

/** The formats in which code systems travel between programs. */
export const interchangeReaders: readonly Reader[] = [fhirCodeSystem, umlsReader, ohdsiConcepts];
