import { compareNumeric, type CodeId } from "#codebook/code-id.ts";
import type { Layer, OutlineStatement, Rejection } from "#codebook/layer.ts";
import { nodeForCode } from "#codebook/outline.ts";
import type { MergedCode } from "./merge.ts";

/** A node of the outline with its codes, in book order. */
export type ArrangedNode = {
  readonly statement: OutlineStatement;
  readonly parent: number;
  readonly codes: CodeId[];
};

export type Arrangement = {
  /** Depth first, in book order: subheadings follow their heading. */
  readonly nodes: readonly ArrangedNode[];
  readonly rejected: readonly Rejection[];
};

/**
 * Lays every code into the outline and into book order. A layer that says where it prints a code
 * (`under`) is followed, provided the heading's range holds the number; any other code falls into the
 * node whose narrowest range holds it, after the nearest lower number that stands there in its numeric
 * place. A code no range holds is rejected, never dropped silently.
 */
export function arrange(layers: readonly Layer[], codes: ReadonlyMap<CodeId, MergedCode>): Arrangement {
  const statements = depthFirst(layers.flatMap((layer) => layer.outline));
  const nodes = statements.map((statement): ArrangedNode => ({
    statement,
    parent: parentOf(statements, statement),
    codes: [],
  }));
  const at = new Map(statements.map((statement, index) => [statement.path, index]));
  const ranges = statements.map((statement) => ({ ranges: statement.ranges }));
  const rejected: Rejection[] = [];
  const placed = new Set<CodeId>();

  for (const layer of layers) {
    for (const { code, under, place } of layer.codes) {
      if (under === undefined || placed.has(code)) continue;
      const heading = at.get(under);
      const node = heading === undefined ? undefined : nodes[heading];
      if (node === undefined) {
        rejected.push({ place, reason: `${code}: there is no heading ${under}` });
        continue;
      }
      const owner = nodes[nodeForCode(ranges, code)];
      if (owner === undefined || headingPath(owner.statement) !== headingPath(node.statement)) {
        rejected.push({
          place,
          reason: `${code} is outside the range of its heading ${under}${owner === undefined ? "" : `: its number belongs to ${owner.statement.path}`}`,
        });
        continue;
      }
      node.codes.push(code);
      placed.add(code);
    }
  }

  for (const code of [...codes.keys()].filter((each) => !placed.has(each)).sort(compareNumeric)) {
    const node = nodes[nodeForCode(ranges, code)];
    if (node === undefined) {
      const place = codes.get(code)?.statements[0]?.value.place ?? { file: "", line: 0 };
      rejected.push({ place, reason: `${code}: no heading of the outline holds this number` });
      continue;
    }
    insertByNumber(node.codes, code, codes);
  }
  return { nodes, rejected };
}

function insertByNumber(list: CodeId[], code: CodeId, codes: ReadonlyMap<CodeId, MergedCode>): void {
  const inPlace = (each: CodeId) =>
    codes.get(each)?.statements.some(({ value }) => value.symbols?.includes("resequenced") === true) !== true;
  let after = -1;
  for (const [at, each] of list.entries()) if (inPlace(each) && compareNumeric(each, code) < 0) after = at;
  // Codes resequenced behind their neighbour stay with it.
  while (after + 1 < list.length && after >= 0 && !inPlace(list[after + 1] ?? code)) after++;
  list.splice(after + 1, 0, code);
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

function parentOf(statements: readonly OutlineStatement[], node: OutlineStatement): number {
  if (node.level === "category") return -1;
  if (node.level !== "section") return statements.findIndex((each) => each.path === parentPath(node.path));
  // Sections are addressed without their category (`em`, not `category-1/em`): the category is the last one before.
  const at = statements.indexOf(node);
  return statements.findLastIndex((each, index) => index < at && each.level === "category");
}
