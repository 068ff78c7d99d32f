import { codeSet } from "#codebook/code-set.ts";
import { compareNumeric, type CodeId } from "#codebook/code-id.ts";
import type { Layer, OutlineStatement, Rejection } from "#codebook/layer.ts";
import type { MergedCode } from "./merge.ts";
import { ownersOf } from "./owners.ts";

/** A node of the outline with its codes, in book order. */
export type ArrangedNode = {
  readonly statement: OutlineStatement;
  readonly parent: number;
  readonly codes: CodeId[];
};

export type Arrangement = {
  /** Depth first, in book order: subheadings follow their heading. */
  readonly nodes: readonly ArrangedNode[];
  /** Each with the layer whose statement it is. */
  readonly rejected: readonly { readonly source: number; readonly rejection: Rejection }[];
};

/**
 * Lays every code into the outline and into book order. A layer that says where it prints a code
 * (`under`) is followed, provided the heading's range holds the number; any other code falls into the
 * node whose narrowest range holds it, after the nearest lower number that stands there in its numeric
 * place. A code no range holds is rejected, never dropped silently. A code nobody describes is not laid
 * out: the caller says so.
 */
export function arrange(layers: readonly Layer[], codes: ReadonlyMap<CodeId, MergedCode>): Arrangement {
  const described = [...codes.values()].flatMap(({ code, descriptor }) => (descriptor === undefined ? [] : [code]));
  const statements = depthFirst(neededOutline(layers, described));
  const at = new Map(statements.map((statement, index) => [statement.path, index]));
  const nodes = statements.map((statement, index): ArrangedNode => ({
    statement,
    parent: parentOf(statements, index, at),
    codes: [],
  }));
  const owners = ownersOf(statements, codes.keys());
  const rejected: { readonly source: number; readonly rejection: Rejection }[] = [];
  const placed = new Set<CodeId>();

  for (const [source, layer] of layers.entries()) {
    for (const { code, under, place } of layer.codes) {
      if (under === undefined || placed.has(code) || codes.get(code)?.descriptor === undefined) continue;
      const reject = (reason: string) => rejected.push({ source, rejection: { place, reason } });
      const heading = at.get(under);
      const node = heading === undefined ? undefined : nodes[heading];
      if (node === undefined) {
        reject(`${code}: there is no heading ${under}`);
        continue;
      }
      const owner = nodes[owners.get(code) ?? -1];
      if (owner === undefined || headingPath(owner.statement) !== headingPath(node.statement)) {
        const belongs = owner === undefined ? "" : `: its number belongs to ${owner.statement.path}`;
        reject(`${code} is outside the range of its heading ${under}${belongs}`);
        continue;
      }
      node.codes.push(code);
      placed.add(code);
    }
  }

  const falling = new Map<ArrangedNode, CodeId[]>();
  for (const code of described.filter((each) => !placed.has(each)).sort(compareNumeric)) {
    const node = nodes[owners.get(code) ?? -1];
    if (node === undefined) {
      const reason = `${code}: no heading of the outline holds this number`;
      for (const { value, source } of codes.get(code)?.statements ?? [])
        rejected.push({ source, rejection: { place: value.place, reason } });
      continue;
    }
    const list = falling.get(node);
    if (list === undefined) falling.set(node, [code]);
    else list.push(code);
  }
  for (const [node, list] of falling) insertByNumber(node.codes, list, codes);
  return { nodes, rejected };
}

/**
 * The outline of all layers, each path once, where it is first said. Places that only an imported layer
 * brings stay away when no code is theirs: the letters of HCPCS that a file has no codes of.
 */
function neededOutline(layers: readonly Layer[], codes: readonly CodeId[]): OutlineStatement[] {
  const set = codeSet(codes);
  const seen = new Set<string>();
  return layers.flatMap(({ source, outline }) => {
    const holds = ({ ranges }: OutlineStatement) => ranges.some((range) => set.holdsAny(range));
    const isNeeded = (place: OutlineStatement) =>
      holds(place) || outline.some((below) => below.path.startsWith(`${place.path}/`) && holds(below));
    return outline.filter((place) => {
      const isFirst = !seen.has(place.path);
      if (!isFirst || !(source.kind === "starter" || place.level === "section" || isNeeded(place))) return false;
      seen.add(place.path);
      return true;
    });
  });
}

/**
 * Puts codes, rising in number, among those a layer has printed: each behind the last printed one of a
 * lower number that stands in its numeric place, and behind the codes resequenced after that one.
 */
function insertByNumber(list: CodeId[], rising: readonly CodeId[], codes: ReadonlyMap<CodeId, MergedCode>): void {
  const inPlace = list.map(
    (code) => codes.get(code)?.statements.some(({ value }) => value.symbols?.includes("resequenced") === true) !== true,
  );
  const behind = list.map((): CodeId[] => []);
  const first: CodeId[] = [];
  let after = -1;
  const printed = list.flatMap((code, at) => (inPlace[at] === true ? [{ code, at }] : []));
  printed.sort((a, b) => compareNumeric(a.code, b.code));
  let lower = 0;
  for (const code of rising) {
    for (let next = printed[lower]; next !== undefined && compareNumeric(next.code, code) < 0; next = printed[++lower])
      after = Math.max(after, next.at);
    let slot = after;
    // The first code before all printed ones is the one that codes resequenced at the start stay with.
    while ((slot >= 0 || first.length > 0) && slot + 1 < list.length && inPlace[slot + 1] === false) slot++;
    (slot < 0 ? first : behind[slot])?.push(code);
  }
  list.splice(0, list.length, ...first, ...list.flatMap((code, at) => [code, ...(behind[at] ?? [])]));
}

/** Subheadings stand inside their heading: a code may stand under any of them. */
function headingPath(statement: OutlineStatement): string {
  return statement.level === "subheading" ? parentPath(statement.path) : statement.path;
}

function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Subheadings come from the heading files: put each behind its heading. */
function depthFirst(statements: readonly OutlineStatement[]): OutlineStatement[] {
  const under = new Map<string, OutlineStatement[]>();
  for (const each of statements) {
    if (each.level !== "subheading") continue;
    const siblings = under.get(parentPath(each.path));
    if (siblings === undefined) under.set(parentPath(each.path), [each]);
    else siblings.push(each);
  }
  return statements.flatMap((each) => (each.level === "subheading" ? [] : [each, ...(under.get(each.path) ?? [])]));
}

function parentOf(statements: readonly OutlineStatement[], index: number, at: ReadonlyMap<string, number>): number {
  const node = statements[index];
  if (node === undefined || node.level === "category") return -1;
  if (node.level !== "section") return at.get(parentPath(node.path)) ?? -1;
  // Sections are addressed without their category (`em`, not `category-1/em`): the category is the last one before.
  return statements.findLastIndex((each, place) => place < index && each.level === "category");
}
