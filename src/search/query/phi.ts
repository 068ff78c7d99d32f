import type { PhiKind } from "../protocol.ts";

/** More words than this are not a search but a piece of a record. */
const LONG_NOTE_WORDS = 40;

const PATTERNS: readonly (readonly [PhiKind, RegExp])[] = [
  ["ssn", /(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])|\b(?:ssn|social security)\b[^\d]{0,12}\d{4,9}\b/i],
  [
    "mrn",
    /\b(?:mrn|m\.r\.n\.|medical record|chart|acct|account|member|patient|policy)\s*(?:id|no|number|num)?\s*[#:.]+\s*[a-z]{0,3}\d{4,}\b|\bmrn\s*\d{4,}\b/i,
  ],
  [
    "date-of-birth",
    /\b(?:dob|d\.o\.b\.?|date of birth|born|birth ?date)\b|(?<![\d/.-])(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|[12]\d|3[01])[/.-](?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/i,
  ],
  ["phone", /(?<![\d-])(?:\+?1[-. ]?)?(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])/],
  ["email", /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i],
];

/**
 * Whether input looks like a patient's: such a query is answered, but warned about and never stored.
 * Ranges of codes and claim lines are none of this. Reads at most what search reads.
 */
export function detectPhi(text: string, wordCount: number): PhiKind[] {
  const found = PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  if (wordCount > LONG_NOTE_WORDS) found.push("long-note");
  return found;
}
