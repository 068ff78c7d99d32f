/*
 * What a spreadsheet takes for the beginning of a formula: the four signs and the bar, their full-width
 * twins, and blanks in front of them (OWASP, CSV injection).
 */
export const FORMULA_START = /^[\s\u00A0\uFEFF]*[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The text without the apostrophe that keeps a spreadsheet from taking it for a formula. */
export function withoutFormulaGuard(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
}
