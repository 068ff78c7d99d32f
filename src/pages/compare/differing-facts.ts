import type { MedicareFacts } from "#codebook/code.ts";

/** One thing Medicare says differently of the codes; undefined where it says nothing of it. */
export type DifferingFact = { readonly label: string; readonly values: readonly (string | undefined)[] };

/**
 * The facts in which codes differ, in the order in which they are first said: what all share tells nothing apart.
 * @param all the facts of each code
 */
export function differingFacts(all: readonly MedicareFacts[]): DifferingFact[] {
  const labels = [...new Set(all.flatMap((facts) => facts.map(({ label }) => label)))];
  return labels.flatMap((label) => {
    const values = all.map((facts) => {
      const said = facts.filter((fact) => fact.label === label).map(({ value }) => value);
      return said.length === 0 ? undefined : said.join("; ");
    });
    return new Set(values).size < 2 ? [] : [{ label, values }];
  });
}
