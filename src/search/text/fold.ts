/** Longest input that is read; the rest of a paste is cut and the answer says so. */
export const MOST_CHARACTERS = 2_000;
/** Most words that are read: no descriptor needs more, and a pasted page must not cost more than a frame. */
export const MOST_WORDS = 40;

/*
 * Marks that show nothing but would split or hide words: controls, soft hyphens, zero-width and
 * bidirectional marks, the byte order mark. Blanks, not nothing, for controls: a tab separates words.
 */
// oxlint-disable-next-line no-control-regex -- they are what is removed
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const ACCENTS = /[\u0300-\u036f]/g;
const PLAIN = /^[\n\r\t -~]*$/;

/** Text as search reads it: lower case, no accents, one kind of dash and quote, nothing invisible. Total. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .replace(INVISIBLE, "")
    .replace(CONTROLS, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\u2264/g, "<=")
    .replace(/\u2265/g, ">=")
    .replace(/\u00d7/g, "x")
    .toLowerCase();
}
