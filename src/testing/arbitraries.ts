import * as fc from "fast-check";
import type { CodeId } from "#codebook/code-id.ts";

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, "0"));

/** Any code of CPT or HCPCS Level II, by shape. */
export const anyCode: fc.Arbitrary<CodeId> = fc
  .oneof(
    digits(5),
    fc.tuple(digits(4), fc.constantFrom("A", "F", "M", "T", "U")).map(([number, suffix]) => number + suffix),
    fc.tuple(fc.constantFrom(..."ABCDEGHJKLMPQRSTUV"), digits(4)).map(([letter, number]) => letter + number),
  )
  .map((code) => code as CodeId);
