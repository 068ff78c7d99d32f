/** What kind of thing a judged query tests. */
export const JUDGED_KINDS = [
  "code",
  "range",
  "partial",
  "modifier",
  "deleted",
  "abbreviation",
  "synonym",
  "lay",
  "typo",
  "multiword",
  "number",
  "brand",
] as const;
export type JudgedKind = (typeof JUDGED_KINDS)[number];

/** A query, the codes that answer it (any of them first is right), and why. */
export type Judged = {
  readonly q: string;
  readonly expect: readonly string[];
  readonly kind: JudgedKind;
  readonly why: string;
};

/**
 * Reads judged queries, one a line: `kind | query | codes | why`.
 * @throws Error for a line that is not whole: a judgement must not be lost silently.
 */
export function readJudged(text: string): Judged[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [kind = "", q = "", codes = "", why = ""] = line.split("|").map((part) => part.trim());
      const known = JUDGED_KINDS.find((each) => each === kind);
      if (known === undefined || q === "" || codes === "" || why === "")
        throw new Error(`not a whole judgement: ${line}`);
      return { q, expect: codes.split(" "), kind: known, why };
    });
}

/** Which half a query belongs to, by a fixed rule: the held half is never looked at while tuning. */
export function halfOf(q: string): "tuning" | "held" {
  let hash = 7;
  for (const letter of q) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return (hash >>> 3) % 2 === 0 ? "tuning" : "held";
}
