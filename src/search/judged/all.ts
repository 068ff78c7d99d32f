import { emAndAnesthesia } from "./em-and-anesthesia.ts";
import { imagingAndLaboratory } from "./imaging-and-laboratory.ts";
import type { Judged } from "./judged.ts";
import { medicineAndOthers } from "./medicine-and-others.ts";
import { surgeryOrgans } from "./surgery-organs.ts";
import { surgerySkinAndBones } from "./surgery-skin-and-bones.ts";

/** Every judged query. */
export const ALL_JUDGED: readonly Judged[] = [
  ...emAndAnesthesia,
  ...surgerySkinAndBones,
  ...surgeryOrgans,
  ...imagingAndLaboratory,
  ...medicineAndOthers,
];
