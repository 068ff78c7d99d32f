import type { CodeId } from "#codebook/code-id.ts";
import type { Layer } from "#codebook/layer.ts";
import type { CodeLine } from "#codebook/outline.ts";
import { CODE_SYMBOLS, type CodeSymbol } from "#codebook/symbols.ts";
import type { Arrangement } from "./arrange.ts";
import { firstOf, type MergedCode } from "./merge.ts";

/** The lines of all codes, in book order. @param year whose changes mark codes as new and revised */
export function describeAll(
  arrangement: Arrangement,
  codes: ReadonlyMap<CodeId, MergedCode>,
  layers: readonly Layer[],
  year: number,
): Map<CodeId, CodeLine> {
  const ofYear = layers.flatMap((layer) => layer.changes).filter((changes) => changes.edition === year);
  const isIn = (code: CodeId, ranges: readonly { readonly first: CodeId; readonly last: CodeId }[]) =>
    ranges.some((range) => range.first <= code && code <= range.last && range.first.length === code.length);
  const added = ofYear.flatMap((changes) => changes.new);
  const revised = ofYear.flatMap((changes) => changes.revised);
  const lines = new Map<CodeId, CodeLine>();
  arrangement.nodes.forEach(({ codes: here }, node) => {
    for (const [code, parts] of describeInOrder(here, codes)) {
      const merged = codes.get(code);
      if (merged === undefined) continue;
      const symbols = symbolsOf(merged, isIn(code, added), isIn(code, revised));
      const spelled = spelledOut(merged);
      lines.set(code, { code, node, ...parts, symbols, ...(spelled !== undefined && { spelled }) });
    }
  });
  return lines;
}

type Parts = Pick<CodeLine, "common" | "own" | "indented">;

/**
 * Gives every code of a node its common portion and own part. Our wording brings them told apart; a long
 * descriptor is cut at its first semicolon, and the part before it is a common portion only if the code
 * before or after it in the book begins with the same words (a semicolon may also just stand in a text).
 */
function describeInOrder(order: readonly CodeId[], codes: ReadonlyMap<CodeId, MergedCode>): Map<CodeId, Parts> {
  const cut = order.map((code) => cutAtSemicolon(codes.get(code)));
  const described = new Map<CodeId, Parts>();
  order.forEach((code, at) => {
    const parts = cut[at];
    if (parts === undefined) return;
    const { common, own, whole } = parts;
    const sharedBefore = common !== undefined && cut[at - 1]?.common === common;
    const sharedAfter = common !== undefined && cut[at + 1]?.common === common;
    if (common === undefined || !(sharedBefore || sharedAfter)) described.set(code, { own: whole, indented: false });
    else described.set(code, { common, own, indented: sharedBefore });
  });
  return described;
}

function cutAtSemicolon(
  merged: MergedCode | undefined,
): { readonly common: string | undefined; readonly own: string; readonly whole: string } | undefined {
  const said = merged?.descriptor?.value;
  if (said === undefined) return undefined;
  if (said.kind === "parts") {
    const whole = said.common === undefined ? said.own : `${said.common}; ${said.own}`;
    return { common: said.common, own: said.own, whole };
  }
  const at = said.text.indexOf(";");
  if (at <= 0) return { common: undefined, own: said.text, whole: said.text };
  return { common: said.text.slice(0, at).trim(), own: said.text.slice(at + 1).trim(), whole: said.text };
}

/** Most codes have no symbol: theirs is one and the same list. */
const NONE: readonly CodeSymbol[] = [];

/** The symbols of a code in the order the book prints them; new and revised come from the edition's changes. */
function symbolsOf(merged: MergedCode, isNew: boolean, isRevised: boolean): readonly CodeSymbol[] {
  const said = firstOf(merged.statements, (statement) => statement.symbols)?.value ?? [];
  const addOn = firstOf(merged.statements, (statement) => statement.addOn)?.value === true;
  if (said.length === 0 && !addOn && !isNew && !isRevised) return NONE;
  const all = new Set<CodeSymbol>(said);
  if (addOn) all.add("add-on");
  if (isNew) all.add("new");
  if (isRevised) all.add("revised");
  return CODE_SYMBOLS.filter((symbol) => all.has(symbol));
}

/**
 * Our reading of a short descriptor, where that is all there is: the descriptor says word for word what one
 * source calls short. A reading is ours, and never takes the descriptor's place.
 */
function spelledOut({ descriptor, statements }: MergedCode): string | undefined {
  const text = descriptor?.value.kind === "long" ? descriptor.value.text : undefined;
  if (text === undefined) return undefined;
  for (const { value } of statements) {
    const others = value.otherDescriptors ?? [];
    if (!others.some((each) => each.length === "short" && each.text === text)) continue;
    const reading = others.find((each) => each.length === "short, spelled out by us");
    if (reading !== undefined) return reading.text;
  }
  return undefined;
}
