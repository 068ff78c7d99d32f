import type { PhiKind } from "../protocol.ts";

/** More words than this are not a search but a piece of a record. */
const LONG_NOTE_WORDS = 40;

/* A number of nine or ten digits is no code, a size or a count: most likely it is somebody's. */
const SSN = /(?<![\d-])(?:\d{3}[- ]\d{2}[- ]\d{4}|\d{9})(?![\d-])|\b(?:ssn|social security)\b[^\d]{0,12}\d{4,9}\b/i;
const PHONE = /(?<![\d-])(?:(?:\+?1[-. ]?)?(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}|[2-9]\d{2}[2-9]\d{6})(?![\d-])/;
/* Behind a sign (`acct# 1234`) any number counts; without one (`patient 99213`) only a longer one than a code. */
const HOLDER = String.raw`(?:mrn|m\.r\.n\.|medical record|chart|acct|account|member|patient|policy)`;
const MRN = new RegExp(
  String.raw`\b${HOLDER}\s*(?:id|no|number|num)?(?:\s*[#:.]+\s*[a-z]{0,3}\d{4,}|\s+[a-z]{0,3}\d{6,})\b|\bmrn\s*\d{4,}\b`,
  "i",
);
/* A day with its year; not the day from which codes are valid. */
const VALID_FROM = String.raw`(?<!\b(?:effective|eff|eff\.|as of|since|until|deleted|added|revised)\s{1,3})`;
const MONTH = "(?:0?[1-9]|1[0-2])";
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const DATE_OF_BIRTH = new RegExp(
  [
    String.raw`\b(?:dob|d\.o\.b\.?|date of birth|born|birth ?date)\b`,
    String.raw`${VALID_FROM}(?<![\d/.-])${MONTH}(?:[/.-]${DAY}[/.-](?:19|20)\d{2}|/${DAY}/\d{2})(?![\d/])`,
    String.raw`${VALID_FROM}(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)`,
  ].join("|"),
  "i",
);
const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i;

/** A pattern, and what it cannot match without: most queries are words alone, and need none of the costly ones. */
const PATTERNS: readonly (readonly [PhiKind, needs: RegExp, RegExp])[] = [
  ["ssn", /\d/, SSN],
  ["mrn", /\d/, MRN],
  ["date-of-birth", /\d|d\.?o\.?b|birth|born/i, DATE_OF_BIRTH],
  ["phone", /\d/, PHONE],
  ["email", /@/, EMAIL],
];

/* What only records say. One of these may stand in a search; two different ones are a piece of a note. */
const OF_RECORDS: readonly RegExp[] = [
  /\b\d{1,3}[- ]?(?:y\/?o|year[- ]old)\b/i,
  /\b(?:presents|presented|presenting) (?:with|to|for)\b|\bc\/o\b|\bcomplain(?:s|ed|ing) of\b/i,
  /\b(?:denies|denied|reports|states) /i,
  /\b(?:pt|patient|he|she) (?:is|was|has|had|tolerated)\b/i,
  /\b(?:hpi|chief complaint|assessment and plan|a\/p|impression|past medical history|pmh)\s*:/i,
];

/**
 * Whether input looks like a patient's: such a query is answered, but warned about and never stored.
 * Ranges of codes and claim lines are none of this. Reads at most what search reads.
 */
export function detectPhi(text: string, wordCount: number): PhiKind[] {
  const found = PATTERNS.filter(([, needs, pattern]) => needs.test(text) && pattern.test(text)).map(([kind]) => kind);
  const ofRecord = OF_RECORDS.filter((pattern) => pattern.test(text)).length >= 2;
  if (wordCount > LONG_NOTE_WORDS || ofRecord) found.push("long-note");
  return found;
}
