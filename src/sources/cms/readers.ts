import type { Reader } from "#sources/reader.ts";
import { addOnTableReader, addOnTextReader } from "./add-on-readers.ts";
import { feeTableReader } from "./fee-table.ts";
import { feeTextReader } from "./fee-text.ts";
import { laboratoryFeeReader } from "./laboratory-fees.ts";
import { outpatientReader } from "./outpatient-addendum.ts";
import { unitLimitReader } from "./unit-limits.ts";

/** The files of the Centers for Medicare & Medicaid Services we read, beside HCPCS Level II. */
export const cmsReaders: readonly Reader[] = [
  feeTableReader,
  feeTextReader,
  unitLimitReader,
  addOnTableReader,
  addOnTextReader,
  laboratoryFeeReader,
  outpatientReader,
];
