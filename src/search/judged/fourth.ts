import { layBonesAndJoints } from "./lay-bones-and-joints.ts";
import { layImaging } from "./lay-imaging.ts";
import { layLaboratoryAndVaccines } from "./lay-laboratory-and-vaccines.ts";
import { layMedicine } from "./lay-medicine.ts";
import { layOrgansBelly } from "./lay-organs-belly.ts";
import { layOrgansUpper } from "./lay-organs-upper.ts";
import { laySkinAndBreast } from "./lay-skin-and-breast.ts";
import { layVisits } from "./lay-visits.ts";
import { layWomenNervesEyesEars } from "./lay-women-nerves-eyes-ears.ts";

/** The fourth judged set: everyday words of patients, front desks and new billers, written without sight of the engine and its words. */
export const FOURTH_JUDGED = [
  ...layVisits,
  ...laySkinAndBreast,
  ...layBonesAndJoints,
  ...layOrgansUpper,
  ...layOrgansBelly,
  ...layWomenNervesEyesEars,
  ...layImaging,
  ...layLaboratoryAndVaccines,
  ...layMedicine,
];
