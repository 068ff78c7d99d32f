/** The longest descriptor CMS ever published has 4,501 characters; a cell far beyond that is no descriptor. */
export const LONGEST_TEXT = 20_000;

/*
 * Characters that are not seen but change how a text is seen: zero-width ones, marks that turn the
 * direction of writing, byte order marks. A text could say one thing and show another with them.
 */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is taken off here
const BLANKS = /[\s\u0000-\u001F\u007F-\u009F\u00A0]+/g;

/**
 * A cell as a text to show: blanks of every kind become one space (ANWEB 2025 has 107 texts with two),
 * unseen characters and the blanks around go. Words, quotes (inch marks) and markup stay as they are:
 * pages never read a text as HTML.
 */
export function cleanText(text: string): string {
  return text.replace(UNSEEN, "").replace(BLANKS, " ").trim();
}

/** What pandas and Excel leave in an empty cell. */
const EMPTY = /^(?:nan|none|null|n\/a|#n\/a)$/i;

/** The clean text of a cell, or undefined when nothing is in it. */
export function textIn(cell: string | undefined): string | undefined {
  const text = cleanText(cell ?? "");
  return text === "" || EMPTY.test(text) ? undefined : text;
}

/** A foreign text quoted in a complaint: short, and free of what is not seen. */
export function quoted(text: string): string {
  const clean = cleanText(text.slice(0, 200));
  return `"${clean.length > 40 ? `${clean.slice(0, 40)}…` : clean}"`;
}
