import type { CodeId } from "#codebook/code-id.ts";
import type { SourceKind } from "#codebook/edition.ts";
import type { CodeStatement, DescriptorStatement, Layer } from "#codebook/layer.ts";

/** A value and who said it: an index into the layers' sources. */
export type Sourced<T> = { readonly value: T; readonly source: number };

/** What all layers together say about one code, field by field. */
export type MergedCode = {
  readonly code: CodeId;
  readonly descriptor: Sourced<DescriptorStatement> | undefined;
  /** The statements in precedence order, the strongest first. */
  readonly statements: readonly Sourced<CodeStatement>[];
};

/** Whose descriptor wins: a licensed text or the user's own table, then our wording, then what Medicare abbreviates. */
const DESCRIPTOR_PRECEDENCE: Readonly<Record<SourceKind, number>> = {
  licensed: 0,
  table: 1,
  starter: 2,
  "level-2": 3,
  medicare: 4,
  grouping: 5,
};

/** The lower, the stronger. */
export function descriptorRank(kind: SourceKind): number {
  return DESCRIPTOR_PRECEDENCE[kind];
}

/**
 * Merges the layers field by field. Order of the layers matters only between sources of one kind, where
 * the later one wins (a later release replaces an earlier one).
 */
export function mergeLayers(layers: readonly Layer[]): Map<CodeId, MergedCode> {
  const byCode = new Map<CodeId, Sourced<CodeStatement>[]>();
  layers.forEach((layer, source) => {
    for (const value of layer.codes) {
      const statements = byCode.get(value.code);
      if (statements === undefined) byCode.set(value.code, [{ value, source }]);
      else statements.push({ value, source });
    }
  });
  const rank = ({ source }: Sourced<CodeStatement>) => descriptorRank(layers[source]?.source.kind ?? "table");
  const codes = new Map<CodeId, MergedCode>();
  for (const [code, said] of byCode) {
    const statements = said
      .map((each, at) => ({ each, at }))
      .sort((a, b) => rank(a.each) - rank(b.each) || b.at - a.at);
    const ordered = statements.map(({ each }) => each);
    codes.set(code, { code, descriptor: firstOf(ordered, (statement) => statement.descriptor), statements: ordered });
  }
  return codes;
}

/** The strongest statement's value of a field. */
export function firstOf<T>(
  statements: readonly Sourced<CodeStatement>[],
  field: (statement: CodeStatement) => T | undefined,
): Sourced<T> | undefined {
  for (const { value, source } of statements) {
    const found = field(value);
    if (found !== undefined) return { value: found, source };
  }
  return undefined;
}
