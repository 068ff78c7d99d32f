import { drugs } from "./drugs.ts";

/**
 * Words that stand in the names of hundreds of services and tell little, however few codes of an edition
 * happen to be worded with them: who types `egd bleed control` can do without `control`, not without `egd`.
 */
export const GENERIC: ReadonlySet<string> = new Set(
  `procedure service surgery surgical operation operative test testing treatment treat therapy exam examination
evaluation eval management control placement place insertion insert removal remove repair replacement replace
application injection shot check study scan screening only global done performed using use via new complete
routine standard simple single initial first each additional per other any general basic full plain common open
total result report interpretation review image imaging guidance visit care patient adult child level unit minute
hour day session technique approach device system machine measurement level analysis method without with
creation change exchange excision release reconstruction revision drainage biopsy closure setup`
    .trim()
    .split(/\s+/),
);

/** Words of diagnoses: why something was done. The service is seldom named after them, so they narrow and are not required. */
export const DIAGNOSES: ReadonlySet<string> = new Set(
  "cancer carcinoma malignancy pain painful symptom arthritis osteoarthritis diabetic hypertension suspected headache fever cough dizziness nausea vomiting swelling numbness weakness dehydration fatigue bad".split(
    " ",
  ),
);

/** Brands that by themselves stand for a drug of Level II, and the substances they stand for. */
function drugNames(): ReadonlySet<string> {
  const names = drugs.split("\n").flatMap((line) => {
    const [name = "", means = ""] = line.split("=>");
    return [name.trim(), means.trim().split(" ", 1)[0] ?? ""];
  });
  return new Set(names.filter((name) => /^[a-z]{5,}$/.test(name) && !NOT_DRUGS.has(name)));
}

const PICTURES: ReadonlySet<string> = new Set(
  "xray xr ct cta mri mra ultrasound us sono mammogram mammography pet dexa radiograph nuclear nm".split(" "),
);

/** Of something broken, or out of joint. */
const BROKEN: ReadonlySet<string> = new Set(
  "broken broke break fracture fractured fx cracked snapped dislocated dislocation".split(" "),
);
/** Words of an operation on it; without one of them most are set and splinted, not opened. */
const OPERATED: ReadonlySet<string> = new Set(
  "open orif surgery surgical operation operative plate screw pin pinned pinning rod nail im nailing wire wired fix fixed fixation hardware percutaneous perc crpp repair repaired internal external tension".split(
    " ",
  ),
);

/** Words of special cases (see `SPECIAL`) of what the query speaks of. */
export function specialOf(words: readonly string[]): readonly string[] {
  if (!words.some((word) => BROKEN.has(word))) return [];
  return words.some((word) => OPERATED.has(word)) ? ["closed"] : ["open", "percutaneous"];
}

/** What the meaning of a brand may begin with without naming a substance. */
const NOT_DRUGS: ReadonlySet<string> = new Set(
  "factor gamma gallium immune inhalation intrauterine iodine normal osmolar prescription contraceptive autologous supply human copper alpha".split(
    " ",
  ),
);

/** Words that speak of a part of the book, its codes, and what that is worth (a whole match is 1). */
export type Leaning = {
  readonly words: ReadonlySet<string>;
  /** Words beside which it does not hold. */
  readonly unless?: ReadonlySet<string>;
  readonly codes: RegExp;
  readonly worth: number;
};

/** Likewise a dose in milligrams or millilitres: a drug is meant, not the service that gives it. */
export const DOSE_LEANING = { units: new Set(["mg", "ml"]), codes: /^[JQ]\d{4}$/, worth: 0.2 } as const;

/**
 * What a word says of the part of the book an answer stands in: who types `xray` wants radiology before
 * an operation that mentions one. A nudge between answers that match alike; stronger where the word names
 * the section itself.
 */
export const LEANINGS: readonly Leaning[] = [
  // A brand stands for the drug before the service that gives it.
  { words: drugNames(), codes: /^(?:[JQ]\d{4}|A9[56]\d\d)$/, worth: 0.3 },
  { words: new Set("anesthesia anes anesthetic anesth mac labor".split(" ")), codes: /^0[01]\d{3}$/, worth: 0.4 },
  // Who has broken something wants it treated; who wants the picture of it says so.
  {
    words: BROKEN,
    unless: PICTURES,
    codes: /^2\d{4}$/,
    worth: 0.15,
  },
  {
    words: PICTURES,
    codes: /^7\d{4}$/,
    worth: 0.15,
  },
  {
    words: new Set(
      "lab serum plasma culture pcr naat antibody antigen urine assay gene panel titer igg igm ab level".split(" "),
    ),
    codes: /^8\d{4}$/,
    worth: 0.15,
  },
  {
    words: new Set("vaccine vax vaccination vacc immunization".split(" ")),
    codes: /^(?:90[67]\d\d|9047\d|9046\d|913\d\d|90480)$/,
    worth: 0.15,
  },
];
