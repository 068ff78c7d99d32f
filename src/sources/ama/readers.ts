import type { Reader } from "#sources/reader.ts";
import { consolidatedCodeList } from "./consolidated-code-list.ts";
import { clinicianDescriptors, consumerDescriptors } from "./descriptors.ts";
import { deletedCodes, history, modifierHistory } from "./history.ts";
import { linkEdits } from "./link-edits.ts";
import { linkProperties, linkRelationships, linkTypes } from "./link-files.ts";
import { modifierAppendix } from "./modifier-appendix.ts";
import { modifiers } from "./modifiers.ts";
import { plaCodes } from "./pla-codes.ts";
import { plainLists } from "./plain-lists.ts";
import { sequencedLists } from "./sequenced-lists.ts";

/** The AMA's data files, current and legacy, and those of CPT Link; the narrowest first, as the first match wins. */
export const amaReaders: readonly Reader[] = [
  consolidatedCodeList,
  clinicianDescriptors,
  consumerDescriptors,
  modifiers,
  modifierHistory,
  history,
  deletedCodes,
  linkProperties,
  linkRelationships,
  linkTypes,
  linkEdits,
  plaCodes,
  modifierAppendix,
  sequencedLists,
  plainLists,
];
