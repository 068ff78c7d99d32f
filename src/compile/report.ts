import type { CodeId } from "#codebook/code-id.ts";
import type { CodeSet } from "#codebook/code-set.ts";
import type { EditionCounts } from "#codebook/edition.ts";
import type { Layer, Rejection } from "#codebook/layer.ts";
import type { Arrangement } from "./arrange.ts";
import { conflictsOf, type Conflict } from "./conflicts.ts";
import type { MergedCode } from "./merge.ts";

/** What the compiler did, for the summary and the report file. */
export type BuildReport = {
  readonly read: number;
  readonly codes: number;
  /** Where sources contradict each other: what was kept, what was set aside, and why. */
  readonly conflicts: readonly Conflict[];
  /** Codes by category. */
  readonly categories: EditionCounts["categories"];
  /** Every statement that could not be used, of whatever layer. */
  readonly rejected: readonly Rejection[];
  /** Those of them that are of our own layers: mistakes of ours, not lines of an imported file. */
  readonly problems: readonly Rejection[];
  readonly layers: readonly {
    readonly source: string;
    readonly read: number;
    readonly codes: number;
    readonly rejected: number;
    /** Statements about codes that are not in the edition: without a descriptor or a heading, or in no range of a grouping. */
    readonly leftOut: number;
  }[];
};

type Parts = {
  readonly codes: ReadonlyMap<CodeId, MergedCode>;
  /** The codes of the edition, in book order. */
  readonly order: readonly CodeId[];
  readonly set: CodeSet;
  readonly categories: EditionCounts["categories"];
  readonly inLayers: Arrangement["rejected"];
  /** What the checks of our own layers found. */
  readonly inOurs: readonly Rejection[];
};

/** The report of a build: every statement that could not be used, told apart by whose it is. */
export function reportOf(
  layers: readonly Layer[],
  { codes: merged, order, set, categories, inLayers, inOurs }: Parts,
): BuildReport {
  const isOurs = (source: number) => layers[source]?.source.kind === "starter";
  const sourced = [
    ...layers.flatMap((layer, source) => layer.rejected.map((rejection) => ({ source, rejection }))),
    ...inLayers,
    ...withoutDescriptor(merged),
  ];
  const ours = [...duplicates(layers), ...inOurs];
  return {
    read: layers.reduce((sum, layer) => sum + layer.read, 0),
    codes: Object.values(categories).reduce((sum, count) => sum + count, 0),
    conflicts: conflictsOf(layers, merged, order),
    categories,
    rejected: [...sourced.map(({ rejection }) => rejection), ...ours],
    problems: [...sourced.flatMap(({ source, rejection }) => (isOurs(source) ? [rejection] : [])), ...ours],
    layers: layers.map(({ source, read, codes, groups, rejected }) => ({
      source: source.name,
      read,
      codes: codes.filter(({ sought }) => sought === undefined).length,
      rejected: rejected.length,
      leftOut:
        codes.filter(({ code }) => !set.has(code)).length +
        groups.filter(({ ranges }) => !ranges.some((range) => set.holdsAny(range))).length,
    })),
  };
}

/** Every statement about a code that nobody describes: a limit or a price alone does not say what a code is. */
export function withoutDescriptor(codes: ReadonlyMap<CodeId, MergedCode>): Arrangement["rejected"] {
  return [...codes.values()].flatMap(({ code, descriptor, statements }) =>
    descriptor === undefined
      ? statements.map(({ value, source }) => ({
          source,
          rejection: { place: value.place, reason: `${code} has no descriptor in any of the files` },
        }))
      : [],
  );
}

function duplicates(layers: readonly Layer[]): Rejection[] {
  return layers
    .filter((layer) => layer.source.kind === "starter")
    .flatMap((layer) => {
      const seen = new Set<string>();
      return [
        ...layer.codes.map((each) => ({ id: each.code as string, place: each.place })),
        ...layer.modifiers.map((each) => ({ id: `modifier ${each.modifier}`, place: each.place })),
      ].flatMap(({ id, place }) => {
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        return [{ place, reason: `${id} stands twice` }];
      });
    });
}
