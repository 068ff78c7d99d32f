import { packSymbols } from "#codebook/symbols.ts";
import type { OutlineIndex } from "../index/outline-index.ts";
import { ALSO_OFTEN_LEVEL_TWO, OFTEN_LEVEL_TWO, OFTEN_REPORTED } from "../words/often.ts";

/*
 * What is known of a code before anything is typed; small, so that it only decides between equals.
 */
/** Codes that everybody reports: of two equal answers it is the likelier one. */
const OFTEN = 0.1;
const OFTEN_OF_LEVEL_TWO = 0.14;
const ALSO_OFTEN_OF_LEVEL_TWO = 0.07;
/** Category I before tracking codes, emerging technology and single laboratories' tests. */
const NOT_CATEGORY_ONE = -0.15;
/** Who asks for an operation means the operation; its anesthesia is asked for by name, and then its section answers. */
const ANESTHESIA = -0.3;
/** Level II: codes that only report quality, and codes of hospitals (C), private payers (S) and Medicaid (T). */
const REPORTING = -0.3;
const OTHER_PAYERS = -0.05;
/** An add-on code is never the answer alone. */
const ADD_ON = -0.05;

/** The prior of every document, in book order. */
export function priors(outline: OutlineIndex): Float32Array {
  const addOnBit = packSymbols(["add-on"]);
  return Float32Array.from(outline.codes, (code, at) => {
    const often = oftenReported(code);
    const category = /^\d{5}$/.test(code) || /^[A-V]/.test(code) ? 0 : NOT_CATEGORY_ONE;
    const addOn = ((outline.symbols[at] ?? 0) & addOnBit) === 0 ? 0 : ADD_ON;
    const reporting = /^(?:M\d|G[89])/.test(code) ? REPORTING : /^[CST]\d/.test(code) ? OTHER_PAYERS : 0;
    const anesthesia = /^0[01]\d{3}$/.test(code) ? ANESTHESIA : 0;
    return often + category + addOn + anesthesia + reporting;
  });
}

function oftenReported(code: string): number {
  if (OFTEN_REPORTED.has(code)) return OFTEN;
  if (OFTEN_LEVEL_TWO.has(code)) return OFTEN_OF_LEVEL_TWO;
  return ALSO_OFTEN_LEVEL_TWO.has(code) ? ALSO_OFTEN_OF_LEVEL_TWO : 0;
}
