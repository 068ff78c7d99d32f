import { sixthImagingAndLaboratory } from "./sixth-imaging-and-laboratory.ts";
import { sixthMedicineAndOthers } from "./sixth-medicine-and-others.ts";
import { sixthOrgans } from "./sixth-organs.ts";
import { sixthSkinAndBones } from "./sixth-skin-and-bones.ts";
import { sixthVisits } from "./sixth-visits.ts";

/** The sixth judged set: short queries typed at speed, cut off, turned round and misspelt, written without sight of the engine and its words. */
export const SIXTH_JUDGED = [
  ...sixthVisits,
  ...sixthSkinAndBones,
  ...sixthOrgans,
  ...sixthImagingAndLaboratory,
  ...sixthMedicineAndOthers,
];
