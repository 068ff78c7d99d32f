import type { CodeId } from "#codebook/code-id.ts";
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
  const found = new Float32Array(outline.codes.length);
  outline.codes.forEach((code, at) => {
    const addOn = ((outline.symbols[at] ?? 0) & addOnBit) === 0 ? 0 : ADD_ON;
    found[at] = addOn + ofNumber(code);
  });
  const raise = (codes: ReadonlySet<string>, by: number) => {
    for (const code of codes) {
      const at = outline.at.get(code as CodeId);
      if (at !== undefined) found[at] = (found[at] ?? 0) + by;
    }
  };
  raise(OFTEN_REPORTED, OFTEN);
  raise(OFTEN_LEVEL_TWO, OFTEN_OF_LEVEL_TWO);
  raise(ALSO_OFTEN_LEVEL_TWO, ALSO_OFTEN_OF_LEVEL_TWO);
  return found;
}

const ZERO = 48;
const LETTER_A = 65;
const LETTER_M = 77;

/** What the number alone tells. By the codes of its characters: it is asked of every code before the first answer. */
function ofNumber(code: CodeId): number {
  const first = code.charCodeAt(0);
  if (first < LETTER_A) {
    if (code.charCodeAt(4) >= LETTER_A) return NOT_CATEGORY_ONE;
    return first === ZERO && code.charCodeAt(1) <= ZERO + 1 ? ANESTHESIA : 0;
  }
  if (first === LETTER_M || /^G[89]/.test(code)) return REPORTING;
  return /^[CST]/.test(code) ? OTHER_PAYERS : 0;
}
