import { Fragment } from "react";

/** A stretch of a text, marked or not. */
export type Piece = { readonly text: string; readonly marked: boolean };

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Cuts a text so that words beginning with one of `marks` are marked up to the length of the mark.
 * The pieces put together are the text, character for character.
 */
export function cutByMarks(text: string, marks: readonly string[]): Piece[] {
  const wanted = marks.map((mark) => mark.toLowerCase()).filter((mark) => mark !== "");
  if (wanted.length === 0) return [{ text, marked: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    const longest = Math.max(0, ...wanted.filter((mark) => word.startsWith(mark)).map((mark) => mark.length));
    if (longest === 0) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), marked: false });
    pieces.push({ text: text.slice(match.index, match.index + longest), marked: true });
    at = match.index + longest;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

type Props = { readonly text: string; readonly marks: readonly string[] };

/** A text with the words that were looked for marked. Text nodes and `<mark>` only: no markup in a text is ever read as such. */
export function Highlight({ text, marks }: Props) {
  return cutByMarks(text, marks).map(({ text: part, marked }, at) =>
    marked ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>,
  );
}
