import { optionsFingerprint } from "../options.ts";
import { SearchFileError } from "./file-error.ts";
import { SEARCH_FORMAT, type SearchFile } from "./format.ts";

const STRINGS = ["options", "codes", "words", "lengths", "postings", "own", "terms"] as const;
const LISTS = ["payloads", "modifiers", "tombstones"] as const;

/**
 * Reads `search.json` and checks that it is whole and ours.
 * @throws SearchFileError when it is truncated, of another format, or built with other options.
 */
export function decodeSearchFile(text: string): SearchFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SearchFileError("truncated", "The search file is damaged or incomplete: it is not whole JSON.");
  }
  if (!isRecord(value) || typeof value["format"] !== "number") {
    throw new SearchFileError("truncated", "The search file holds no search index.");
  }
  if (value["format"] !== SEARCH_FORMAT) {
    throw new SearchFileError(
      "wrong-format",
      `The search file has format ${value["format"]}; this app reads format ${SEARCH_FORMAT}.`,
    );
  }
  if (value["options"] !== optionsFingerprint()) {
    throw new SearchFileError(
      "other-options",
      "The search file was built by another version of this app. Build the edition again.",
    );
  }
  const whole =
    typeof value["count"] === "number" &&
    STRINGS.every((name) => typeof value[name] === "string") &&
    LISTS.every((name) => Array.isArray(value[name])) &&
    isRecord(value["bands"]) &&
    isRecord(value["guidelines"]);
  if (!whole) throw new SearchFileError("truncated", "The search file is incomplete: parts of the index are missing.");
  return value as SearchFile;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
