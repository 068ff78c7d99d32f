import { asTypedImagingAndLaboratory } from "./as-typed-imaging-and-laboratory.ts";
import { asTypedMedicine } from "./as-typed-medicine.ts";
import { asTypedSurgeryAbbreviated } from "./as-typed-surgery-abbreviated.ts";
import { asTypedSurgeryInWords } from "./as-typed-surgery-in-words.ts";
import { asTypedVisits } from "./as-typed-visits.ts";
import { emAndAnesthesia } from "./em-and-anesthesia.ts";
import { FIFTH_JUDGED } from "./fifth.ts";
import { imagingAndLaboratory } from "./imaging-and-laboratory.ts";
import { FOURTH_JUDGED } from "./fourth.ts";
import type { Judged } from "./judged.ts";
import { medicineAndOthers } from "./medicine-and-others.ts";
import { SIXTH_JUDGED } from "./sixth.ts";
import { surgeryOrgans } from "./surgery-organs.ts";
import { surgerySkinAndBones } from "./surgery-skin-and-bones.ts";
import { THIRD_JUDGED } from "./third.ts";

/** The judged queries of the first set. */
const FIRST: readonly Judged[] = [
  ...emAndAnesthesia,
  ...surgerySkinAndBones,
  ...surgeryOrgans,
  ...imagingAndLaboratory,
  ...medicineAndOthers,
];

/** A second set, written later as coders, billers, nurses and schedulers type, without a look at the words the engine knows. */
const AS_TYPED: readonly Judged[] = [
  ...asTypedVisits,
  ...asTypedSurgeryAbbreviated,
  ...asTypedSurgeryInWords,
  ...asTypedImagingAndLaboratory,
  ...asTypedMedicine,
];

/** The first two sets: the words the engine knows were tuned on half of them. */
export const EARLIER_JUDGED: readonly Judged[] = [...FIRST, ...AS_TYPED];
const ASKED = new Set(EARLIER_JUDGED.map(({ q }) => q));

/**
 * The third and the fourth set (the fourth in plain words alone), written without sight of the engine and its
 * words; the few queries that an earlier set had already are left out.
 */
export const LATER_JUDGED: readonly Judged[] = [...THIRD_JUDGED, ...FOURTH_JUDGED].filter(({ q }) => !ASKED.has(q));

const ASKED_LATER = new Set([...ASKED, ...LATER_JUDGED.map(({ q }) => q)]);

/** The fifth set, blind likewise, without the few queries that an earlier set had already. */
export const LATEST_JUDGED: readonly Judged[] = FIFTH_JUDGED.filter(({ q }) => !ASKED_LATER.has(q));

const ASKED_LATEST = new Set([...ASKED_LATER, ...LATEST_JUDGED.map(({ q }) => q)]);

/** The sixth set, blind likewise: short queries typed at speed. */
export const AT_SPEED_JUDGED: readonly Judged[] = SIXTH_JUDGED.filter(({ q }) => !ASKED_LATEST.has(q));

/** Every judged query. */
export const ALL_JUDGED: readonly Judged[] = [...EARLIER_JUDGED, ...LATER_JUDGED, ...LATEST_JUDGED, ...AT_SPEED_JUDGED];
