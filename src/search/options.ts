import { FIELD, hashText, MOST_TERMS, SEARCH_FORMAT } from "./index/format.ts";
import { indexWords } from "./text/tokens.ts";

/** Words whose reading changes whenever the reading of text does: a probe, not a list to keep. */
const PROBE =
  "Biopsies w/o & w/ dye, X-ray 2 views; I&D of abscesses TRNK2.6-7.5CM, 1,000 sq cm, Bartholin's E/M c/s follow-up 3.0 mm 60min diagnoses";

/**
 * What a search file must have been built with to be readable by this engine: its format, its fields and
 * the reading of text. A file with another fingerprint is refused, not misread.
 */
export function optionsFingerprint(): string {
  return hashText(JSON.stringify([SEARCH_FORMAT, FIELD, MOST_TERMS, indexWords(PROBE)]));
}
