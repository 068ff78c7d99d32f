import { parseCodeId } from "./code-id.ts";
import { parseCodeRange } from "./code-range.ts";
import { parseModifierId } from "./modifier.ts";
import type { Prose, Reference, Span } from "./prose.ts";

/*
 * A code is five characters standing alone: `45378`, `0042T`, `J1885`. A number with a unit, a decimal or
 * a thousands comma is none (`10,000`, `12345.6`), nor is one inside a longer word. A modifier is only
 * read after the word itself: "modifier 25", "modifiers 26 and TC".
 */
const CODE = String.raw`(?:\d{4}[0-9AFMTU]|[A-V]\d{4})`;
const CODES = new RegExp(
  String.raw`(?<![\w.,$-])(${CODE})(?:(\s?[-\u2010-\u2015]\s?| to | through )(${CODE}))?(?![\w%]|[.,]\d)`,
  "g",
);
const MODIFIERS = /\bmodifiers?\s+((?:-?(?:\d{2}|P[1-6]|[1-8]P|[A-Z][A-Z0-9])(?:,? (?:and|or) |, |\/)?)+)(?![\w])/g;
const ONE_MODIFIER = /\d{2}|P[1-6]|[1-8]P|[A-Z][A-Z0-9]/g;

type Found = { readonly at: number; readonly text: string; readonly reference: Reference };

/**
 * Turns every code, code range and named modifier in a text into a span with a reference. The spans put
 * together are the text again, character for character.
 */
export function linkReferences(text: string, weight?: Span["weight"]): Prose {
  const found = [...findCodes(text), ...findModifiers(text)].sort((a, b) => a.at - b.at);
  const spans: Span[] = [];
  const push = (part: string, reference?: Reference) => {
    if (part === "") return;
    spans.push({ text: part, ...(weight && { weight }), ...(reference && { reference }) });
  };
  let at = 0;
  for (const { at: start, text: part, reference } of found) {
    if (start < at) continue;
    push(text.slice(at, start));
    push(part, reference);
    at = start + part.length;
  }
  push(text.slice(at));
  return spans;
}

function findCodes(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(CODES)) {
    const [whole, first = "", , last] = match;
    const range = parseCodeRange(last === undefined ? first : `${first}-${last}`);
    if (range !== undefined) {
      found.push({ at: match.index, text: whole, reference: { kind: "codes", range } });
      continue;
    }
    // Not a range of one series ("99213 to J1885"): two codes that happen to stand side by side.
    for (const [part, offset] of [[first, 0] as const, [last ?? "", whole.length - (last ?? "").length] as const]) {
      const code = parseCodeId(part);
      if (code === undefined) continue;
      found.push({
        at: match.index + offset,
        text: part,
        reference: { kind: "codes", range: { first: code, last: code } },
      });
    }
  }
  return found;
}

function findModifiers(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(MODIFIERS)) {
    const list = match[1] ?? "";
    const start = match.index + match[0].length - list.length;
    for (const one of list.matchAll(ONE_MODIFIER)) {
      const modifier = parseModifierId(one[0]);
      if (modifier !== undefined)
        found.push({ at: start + one.index, text: one[0], reference: { kind: "modifier", modifier } });
    }
  }
  return found;
}
