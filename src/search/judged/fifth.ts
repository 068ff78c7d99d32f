import { fifthImagingAndLaboratory } from "./fifth-imaging-and-laboratory.ts";
import { fifthMedicineAndOthers } from "./fifth-medicine-and-others.ts";
import { fifthOrgans } from "./fifth-organs.ts";
import { fifthSkinAndBones } from "./fifth-skin-and-bones.ts";
import { fifthVisits } from "./fifth-visits.ts";

/** The fifth judged set: chart shorthand, phone language, sizes, times and everyday sentences, written without sight of the engine and its words. */
export const FIFTH_JUDGED = [
  ...fifthVisits,
  ...fifthSkinAndBones,
  ...fifthOrgans,
  ...fifthImagingAndLaboratory,
  ...fifthMedicineAndOthers,
];
