import type { Layer, ModifierStatement } from "#codebook/layer.ts";
import type { Modifier, ModifierId } from "#codebook/modifier.ts";
import { descriptorRank, type Sourced } from "./merge.ts";

/** What the layers say of each modifier, the strongest first; modifiers in the order in which the layers bring them. */
export function modifierStatements(layers: readonly Layer[]): Map<ModifierId, readonly Sourced<ModifierStatement>[]> {
  const said = new Map<ModifierId, Sourced<ModifierStatement>[]>();
  for (const [source, layer] of layers.entries()) {
    for (const value of layer.modifiers) {
      const statements = said.get(value.modifier);
      if (statements === undefined) said.set(value.modifier, [{ value, source }]);
      else statements.push({ value, source });
    }
  }
  const rank = ({ source }: Sourced<ModifierStatement>) => descriptorRank(layers[source]?.source.kind ?? "table");
  for (const statements of said.values()) statements.sort((a, b) => rank(a) - rank(b) || b.source - a.source);
  return said;
}

/**
 * One page a modifier, whoever speaks of it: its name and type from the strongest source, as descriptors
 * go; our explanations, terms and examples stay where the stronger source has none. Modifiers stand in
 * the order in which the layers bring them.
 */
export function mergeModifiers(layers: readonly Layer[]): Modifier[] {
  return [...modifierStatements(layers)].flatMap(([modifier, ordered]) => {
    const strongest = ordered[0];
    if (strongest === undefined) return [];
    const first = <T>(field: (statement: ModifierStatement) => T | undefined) =>
      ordered.map(({ value }) => field(value)).find((each) => each !== undefined);
    const plain = first((each) => each.plain);
    const when = first((each) => each.when);
    const not = first((each) => each.not);
    const filled = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);
    return {
      modifier,
      type: strongest.value.type,
      name: strongest.value.name,
      ...(plain !== undefined && { plain }),
      ...(when !== undefined && { when }),
      ...(not !== undefined && { not }),
      terms: first((each) => filled(each.terms)) ?? [],
      codes: first((each) => filled(each.codes)) ?? [],
      source: strongest.source,
    };
  });
}
