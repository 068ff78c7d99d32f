import type { Engine } from "../engine.ts";
import { halfOf, JUDGED_KINDS, type Judged } from "./judged.ts";

export type Measured = {
  readonly kind: string;
  readonly half: "tuning" | "held";
  readonly queries: number;
  /** Parts of one: a right code first, among the first three, among the first ten. */
  readonly at1: number;
  readonly at3: number;
  readonly at10: number;
  /** Mean of one over the rank of the first right code. */
  readonly mrr: number;
};

export type Miss = { readonly judged: Judged; readonly rank: number; readonly first: readonly string[] };

/** Runs the judged queries: how often a right code is first, third, tenth, by kind and half; and what was missed. */
export function measure(
  engine: Engine,
  judged: readonly Judged[],
): { readonly rows: readonly Measured[]; readonly misses: readonly Miss[] } {
  const ranks = judged.map((each) => {
    const first: string[] = engine.search({ query: each.q, limit: 20 }).hits.map((hit) => hit.code);
    return { judged: each, rank: first.findIndex((code) => each.expect.includes(code)) + 1, first: first.slice(0, 5) };
  });
  const rows = (["tuning", "held"] as const).flatMap((half) =>
    ["all", ...JUDGED_KINDS].flatMap((kind): Measured[] => {
      const own = ranks.filter(({ judged: each }) => halfOf(each.q) === half && (kind === "all" || each.kind === kind));
      if (own.length === 0) return [];
      const within = (most: number) => own.filter(({ rank }) => rank > 0 && rank <= most).length / own.length;
      const mrr = own.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / own.length;
      return [{ kind, half, queries: own.length, at1: within(1), at3: within(3), at10: within(10), mrr }];
    }),
  );
  return { rows, misses: ranks.filter(({ rank }) => rank !== 1) };
}

/** The rows as a table to print. */
export function printMeasured(rows: readonly Measured[]): string {
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`.padStart(8);
  return rows
    .map(({ half, kind, queries, at1, at3, at10, mrr }) =>
      [
        half.padEnd(7),
        kind.padEnd(13),
        String(queries).padStart(4),
        percent(at1),
        percent(at3),
        percent(at10),
        mrr.toFixed(3),
      ].join(" "),
    )
    .join("\n");
}
