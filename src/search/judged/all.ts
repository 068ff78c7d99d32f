import { asTypedImagingAndLaboratory } from "./as-typed-imaging-and-laboratory.ts";
import { asTypedMedicine } from "./as-typed-medicine.ts";
import { asTypedSurgeryAbbreviated } from "./as-typed-surgery-abbreviated.ts";
import { asTypedSurgeryInWords } from "./as-typed-surgery-in-words.ts";
import { asTypedVisits } from "./as-typed-visits.ts";
import { emAndAnesthesia } from "./em-and-anesthesia.ts";
import { imagingAndLaboratory } from "./imaging-and-laboratory.ts";
import type { Judged } from "./judged.ts";
import { medicineAndOthers } from "./medicine-and-others.ts";
import { surgeryOrgans } from "./surgery-organs.ts";
import { surgerySkinAndBones } from "./surgery-skin-and-bones.ts";

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

/** Every judged query. */
export const ALL_JUDGED: readonly Judged[] = [...FIRST, ...AS_TYPED];
