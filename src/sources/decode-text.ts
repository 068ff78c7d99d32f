/** What 0x80 to 0x9F mean in windows-1252; bytes without a meaning keep their number. */
const WINDOWS_1252 =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** A text has next to none of these; a program, a picture or a database has many. */
const CONTROL = /[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/g;
const SAMPLE = 4096;

/**
 * Turns the bytes of a text file into text: byte order marks are honoured and taken off, UTF-8 is tried
 * first and must be flawless, anything else is windows-1252 (CMS and AMA files are one or the other).
 * Line ends become `\n`, also where a lone `\r` ends a line; the end-of-file byte of DOS goes, and so do marks in the midst of files pasted together.
 * @returns the text, or why the bytes are none (never throws)
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    return { reason: "is too large to be read in one piece: filter it first" };
  }
  const head = text.slice(0, SAMPLE);
  // `oxlint` has no say in what a binary file holds: NUL is counted here and taken off below.
  if ((head.match(CONTROL)?.length ?? 0) * 20 > head.length) return { reason: "is not a text: its bytes are binary" };
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000\u001A\uFEFF]/.test(text)) text = text.replaceAll(/[\u0000\u001A\uFEFF]/g, "");
  if (text.includes("\r")) text = text.replaceAll(/\r\n?/g, "\n");
  return { text };
}

function decode(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // UTF-16 without its mark: every other byte of plain English is zero.
  if (a !== 0 && b === 0 && c !== 0 && d === 0 && c !== undefined) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  // Some engines read windows-1252 as ISO 8859-1: both readings end in the same text here.
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replaceAll(/[\u0080-\u009F]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80));
}
