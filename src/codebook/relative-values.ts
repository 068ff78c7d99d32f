import type { MedicareFact, MedicareFacts } from "./code.ts";

/** The relative values of Medicare's fee schedule, by the labels their facts have: one set a component of the service. */
export const RELATIVE_VALUES = ["Work RVU", "Total RVU outside a facility", "Total RVU in a facility"] as const;
export type RelativeValue = (typeof RELATIVE_VALUES)[number];

/** The relative values of one component; of the whole service the component is empty. */
export type ComponentValues = {
  readonly component: string;
  readonly values: Readonly<Partial<Record<RelativeValue, string>>>;
};

/** What a fact about one component is called: `Work RVU, technical component (TC)`. */
export function labelOfComponent(label: string, component: string): string {
  return component === "" ? label : `${label}, ${component}`;
}

/** Parts the relative values, put together by component, from the other facts. */
export function partRelativeValues(facts: MedicareFacts): {
  readonly components: readonly ComponentValues[];
  readonly others: readonly MedicareFact[];
} {
  const components = new Map<string, Partial<Record<RelativeValue, string>>>();
  const others: MedicareFact[] = [];
  for (const fact of facts) {
    const name = RELATIVE_VALUES.find((each) => fact.label === each || fact.label.startsWith(`${each}, `));
    if (name === undefined) {
      others.push(fact);
      continue;
    }
    const component = fact.label.slice(name.length).replace(/^, /, "");
    const values = components.get(component) ?? {};
    values[name] = fact.value;
    components.set(component, values);
  }
  return { components: [...components].map(([component, values]) => ({ component, values })), others };
}
