/*
 * Other forms of a word: inject, injects, injected, injecting, injection, injectable. Made from the word
 * by its ending and looked up in the vocabulary, so a form that nobody wrote costs nothing.
 */
const ENDINGS = [
  "ization",
  "isation",
  "ations",
  "ation",
  "itions",
  "ition",
  "tions",
  "tion",
  "sion",
  "ions",
  "ion",
  "ments",
  "ment",
  "ings",
  "ing",
  "ized",
  "ised",
  "ates",
  "ated",
  "ate",
  "ive",
  "able",
  "ers",
  "er",
  "ors",
  "or",
  "ed",
  "es",
  "al",
  "ally",
  "ly",
  "ic",
  "ical",
  "e",
  "y",
];
const JOINED = [
  "",
  "e",
  "ed",
  "ing",
  "ion",
  "ation",
  "ment",
  "er",
  "or",
  "al",
  "ic",
  "ical",
  "ive",
  "y",
  "able",
  "ate",
  "ated",
  "ition",
];
const PARTS = new Map<string, readonly string[]>();

/** Fewest letters a root must keep, or unlike words would meet (`port`, `portion`). */
const SHORTEST_ROOT = 5;
const MOST_KEPT = 2_000;

/** The other forms a word could have, the word itself left out. Order is fixed. */
export function forms(word: string): readonly string[] {
  if (word.length < SHORTEST_ROOT || /[^a-z]/.test(word)) return [];
  const known = PARTS.get(word);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const root of rootsOf(word)) {
    for (const ending of JOINED) found.add(root + ending);
    // incise, incision; repair of the doubled letter: ablate, ablation are covered by "ate" and "ation".
    if (root.endsWith("is") || root.endsWith("ect")) found.add(`${root}ion`);
    if (root.endsWith("i")) found.add(`${root.slice(0, -1)}y`);
    const last = root.at(-1) ?? "";
    if (last !== "" && root.endsWith(last + last)) found.add(root.slice(0, -1));
  }
  found.delete(word);
  const list = [...found];
  if (PARTS.size >= MOST_KEPT) PARTS.clear();
  PARTS.set(word, list);
  return list;
}

function rootsOf(word: string): Set<string> {
  const roots = new Set([word]);
  for (const ending of ENDINGS) {
    // spirometry is no form of spirometer, although scopic is one of scopy; a y takes the place of an e (cystoscopey).
    if (ending === "y" && /[re]y$/.test(word)) continue;
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_ROOT - 1)
      roots.add(word.slice(0, -ending.length));
  }
  if (word.endsWith("sion") && word.length > 7) roots.add(`${word.slice(0, -4)}s`);
  return roots;
}
