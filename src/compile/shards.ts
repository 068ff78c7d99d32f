import type { CodeId } from "#codebook/code-id.ts";
import { compareNumeric } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import type { Guideline, Shard, ShardEntry, TrailNode } from "#codebook/edition.ts";
import { shardFile } from "#codebook/built-files.ts";
import { pathOf, type CodeLine, type OutlineNode } from "#codebook/outline.ts";
import { linkOf, toEntry, type EntryContext } from "./entries.ts";

/** A heading of more codes is cut into several shards, at family edges, so that a code page stays a small read. */
const MOST_CODES = 48;

/** What is left of a shard once it is written: where it is, and which codes it holds. */
export type WrittenShard = { readonly file: string; readonly path: string; readonly codes: readonly CodeId[] };

/**
 * Cuts the edition into shards by heading, in book order. A heading without codes has a shard too: its guideline.
 * Each is made when it is asked for, so that never more than one is held.
 */
export function* buildShards(
  nodes: readonly OutlineNode[],
  codesAt: readonly (readonly CodeId[])[],
  guidelines: ReadonlyMap<string, Guideline>,
  context: EntryContext,
): Generator<{ readonly file: string; readonly shard: Shard }> {
  const position = new Map(context.order.map((code, at) => [code, at]));
  const neighbour = (code: CodeId | undefined, step: number) => {
    const at = code === undefined ? undefined : position.get(code);
    const other = at === undefined ? undefined : context.order[at + step];
    return other === undefined ? undefined : linkOf(other, context.lines);
  };
  for (const [at, node] of nodes.entries()) {
    if (node.level === "subheading" || !(node.level === "heading" || (codesAt[at]?.length ?? 0) > 0)) continue;
    const within = nodes.flatMap((each, index) => (index === at || each.parent === at ? [index] : []));
    const placed = within.flatMap((index) =>
      (codesAt[index] ?? []).map((code) => ({ code, path: nodes[index]?.path ?? node.path })),
    );
    const trail = [...pathOf(nodes, at), ...within.slice(1).flatMap((index) => nodes[index] ?? [])].map(toTrail);
    const own = within.flatMap((index) => guidelines.get(nodes[index]?.path ?? "") ?? []);
    for (const [number, part] of cut(placed, context.lines).entries()) {
      const before = neighbour(part[0]?.code, -1);
      const after = neighbour(part.at(-1)?.code, 1);
      let family = 0;
      const entries = part.flatMap(({ code, path }, index) => {
        const previous = part[index - 1];
        const startsFamily = context.lines.get(code)?.indented !== true;
        if (index > 0 && (startsFamily || previous?.path !== path)) family++;
        return toEntry(code, path, family, context) ?? [];
      });
      const file = shardFile(number === 0 ? node.path : `${node.path}.${number + 1}`);
      const { path, title } = node;
      const shard = {
        path,
        title,
        trail,
        entries,
        guidelines: own,
        ...(before && { before }),
        ...(after && { after }),
      };
      yield { file, shard };
    }
  }
}

function cut<T extends { readonly code: CodeId }>(placed: readonly T[], lines: ReadonlyMap<CodeId, CodeLine>): T[][] {
  const parts: T[][] = [[]];
  for (const each of placed) {
    const part = parts.at(-1);
    if (part === undefined) continue;
    if (part.length >= MOST_CODES && lines.get(each.code)?.indented !== true) parts.push([each]);
    else part.push(each);
  }
  return parts;
}

/** What a breadcrumb and a list of places need of a node. */
export function toTrail({ path, level, title, ranges, count, hasGuideline }: OutlineNode): TrailNode {
  return { path, level, title, ranges, count, hasGuideline };
}

/**
 * Which shard holds which numbers: the sorted code set cut into runs of one shard each. Gaps belong to
 * the run before them, so that an unknown code too finds the shard of its neighbours.
 */
export function shardEntries(shards: readonly WrittenShard[]): ShardEntry[] {
  const owner = shards
    .flatMap(({ codes }, at) => codes.map((code) => ({ code, at })))
    .sort((a, b) => compareNumeric(a.code, b.code));
  const runs = shards.map((): CodeRange[] => []);
  let start = 0;
  owner.forEach(({ code, at }, index) => {
    if (owner[index + 1]?.at === at) return;
    const first = owner[start]?.code;
    if (first !== undefined)
      runs[at]?.push(
        ...splitBySeries(
          owner.slice(start, index + 1).map((each) => each.code),
          first,
          code,
        ),
      );
    start = index + 1;
  });
  return shards.map(({ file, path }, at) => ({ file, path, runs: runs[at] ?? [] }));
}

function splitBySeries(codes: readonly CodeId[], first: CodeId, last: CodeId): CodeRange[] {
  const series = (code: CodeId) => code.replace(/\d/g, "");
  if (series(first) === series(last)) return [{ first, last }];
  const at = codes.findIndex((code) => series(code) !== series(first));
  const before = codes[at - 1];
  const next = codes[at];
  if (before === undefined || next === undefined) return [];
  return [{ first, last: before }, ...splitBySeries(codes.slice(at), next, last)];
}
