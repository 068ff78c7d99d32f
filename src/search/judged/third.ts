import { thirdImagingAndLaboratory } from "./third-imaging-and-laboratory.ts";
import { thirdMedicineAndOthers } from "./third-medicine-and-others.ts";
import { thirdOrgans } from "./third-organs.ts";
import { thirdSkinAndBones } from "./third-skin-and-bones.ts";
import { thirdVisits } from "./third-visits.ts";

/** The third judged set: written without sight of the engine, its word lists or the other sets. */
export const THIRD_JUDGED = [
  ...thirdVisits,
  ...thirdSkinAndBones,
  ...thirdOrgans,
  ...thirdImagingAndLaboratory,
  ...thirdMedicineAndOthers,
];
