/** What CMS's indicators mean, in our words after the record layout of the relative value files (RVU25D). */
type Words = Readonly<Record<string, string>>;

export const STATUS: Words = {
  A: "active: paid separately",
  B: "bundled: never paid by itself",
  C: "priced by the Medicare contractor",
  D: "deleted",
  E: "excluded from the fee schedule by regulation",
  F: "deleted, without a grace period",
  G: "not valid for Medicare, another code is used; had a grace period",
  H: "deleted modifier",
  I: "not valid for Medicare: another code is used",
  J: "anesthesia service",
  M: "measurement code: for reporting only",
  N: "not covered by Medicare",
  P: "bundled or excluded",
  R: "restricted coverage: special rules decide",
  T: "paid only if nothing else is payable that day",
  X: "excluded by law from the fee schedule",
};

export const GLOBAL_PERIOD: Words = {
  "000": "the day of the procedure (minor or endoscopic)",
  "010": "the day and 10 days after (minor)",
  "090": "one day before, the day, and 90 days after (major)",
  MMM: "maternity: the usual global period does not apply",
  XXX: "the concept does not apply",
  YYY: "the Medicare contractor decides",
  ZZZ: "part of the global period of another service (add-on)",
};

export const COMPONENTS: Words = {
  "0": "physician service: 26 and TC do not apply",
  "1": "diagnostic test: 26 and TC may be used",
  "2": "professional component only",
  "3": "technical component only",
  "4": "whole test only: parts have codes of their own",
  "5": "incident to a physician's service",
  "6": "laboratory test with a physician's interpretation: 26 may be used",
  "7": "therapy: may not be paid in a hospital outpatient department",
  "8": "physician's interpretation only",
};

export const MULTIPLE_PROCEDURES: Words = {
  "0": "no reduction",
  "1": "reduction by the rule before 1995",
  "2": "usual reduction: 100 %, then 50 % each",
  "3": "endoscopic family: the base endoscopy is paid once",
  "4": "imaging: the technical component is reduced",
  "5": "therapy: the practice expense is reduced by half",
  "6": "cardiovascular test: the technical component is reduced by 25 %",
  "7": "eye test: the technical component is reduced by 20 %",
};

export const BILATERAL: Words = {
  "0": "no 150 % payment for both sides",
  "1": "both sides (modifier 50): 150 %",
  "2": "the relative values already count both sides",
  "3": "each side is paid in full",
};

export const ASSISTANT: Words = {
  "0": "paid only with documents that show the need",
  "1": "not paid, by law",
  "2": "may be paid",
};

export const CO_SURGEONS: Words = {
  "0": "not permitted",
  "1": "could be paid, with documents that show the need",
  "2": "permitted for two specialties",
};

export const TEAM: Words = {
  "0": "not permitted",
  "1": "could be paid, with documents that show the need",
  "2": "permitted, paid by report",
};

export const SUPERVISION: Words = {
  "01": "general",
  "02": "direct",
  "03": "personal",
  "04": "general, unless a qualified psychologist does it",
  "05": "general, unless a qualified audiologist does it",
  "06": "by a physician, or a physical therapist certified in electrophysiology",
  "21": "general with a certified technician, otherwise direct",
  "22": "a technician in contact with the physician while it is done",
  "66": "a physician or a physical therapist certified for this test",
  "6A": "as 66; the therapist may supervise another for the technical part",
  "77": "a physical therapist certified for this test, or direct supervision of one who is not",
  "7A": "as 77; the therapist may supervise another for the technical part",
};

/** The modifiers of the relative value files: which component of the service a row prices. */
export const COMPONENT_NAMES: Words = {
  "26": "professional component (26)",
  TC: "technical component (TC)",
  "53": "discontinued procedure (53)",
};

/**
 * The meaning with the indicator behind it, as claims show it: `may be paid (2)`. Indicators that say
 * "does not apply" (9, 09) have no words and say nothing; one we do not know is shown as it stands.
 */
export function inWords(words: Words, indicator: string): string | undefined {
  if (indicator === "" || indicator === "9" || indicator === "09") return undefined;
  // A file says the same few things of thousands of codes: each sentence is made once and shared.
  const known = SAID.get(words) ?? new Map<string, string>();
  const said = known.get(indicator);
  if (said !== undefined) return said;
  const meaning = Object.hasOwn(words, indicator) ? words[indicator] : undefined;
  const sentence = meaning === undefined ? indicator : `${meaning} (${indicator})`;
  if (meaning !== undefined) SAID.set(words, known.set(indicator, sentence));
  return sentence;
}

const SAID = new WeakMap<Words, Map<string, string>>();
