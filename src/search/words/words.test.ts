import { describe, expect, it } from "vitest";
import { CUT_SHORT, Lexicon, WORD_FILES } from "./lexicon.ts";
import { parseWords } from "./parse-words.ts";

describe("the format of synonyms", () => {
  it("reads each phrase of `=` as standing for the others", () => {
    const { rules } = parseWords("ekg = ecg = electrocardiogram");
    expect(rules).toHaveLength(3);
    expect(rules[1]).toMatchObject({ from: ["ecg"], to: [["ekg"], ["electrocardiogram"]], kind: "equal" });
  });

  it("reads `>` one way, with several meanings", () => {
    expect(parseWords("nose job > rhinoplasty | septoplasty").rules).toEqual([
      { from: ["nose", "job"], to: [["rhinoplasty"], ["septoplasty"]], kind: "lay", beside: [], line: 1 },
    ]);
  });

  it("reads the words beside which a meaning holds", () => {
    expect(parseWords("pt [therapy, rehab] > physical therapy").rules[0]).toMatchObject({
      from: ["pt"],
      kind: "context",
      beside: ["therapy", "rehab"],
    });
  });

  it("keeps the punctuation that abbreviations are made of", () => {
    expect(parseWords("i&d = incision and drainage").rules[0]?.from).toEqual(["i&d"]);
    expect(parseWords("w/o contrast = plain").rules[0]?.from).toEqual(["without", "contrast"]);
  });

  it.each(["lonely", "a > b > c", "pt [x] = y", "= empty"])("says what is wrong with `%s`", (line) => {
    expect(parseWords(`# fine\n${line}`).faults).toEqual([expect.objectContaining({ line: 2 })]);
  });
});

describe("the files of synonyms", () => {
  const files = Object.entries(WORD_FILES);

  it("hold at least 900 entries, all readable, in lower case", () => {
    const entries = files.flatMap(([, text]) =>
      text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#")),
    );
    expect(entries.length).toBeGreaterThanOrEqual(900);
    expect(files.flatMap(([name, text]) => parseWords(text).faults.map((fault) => ({ name, ...fault })))).toEqual([]);
    expect(entries.filter((line) => line !== line.toLowerCase())).toEqual([]);
  });

  it("say nothing twice, in one file or in two, in the order of words of one line or of several", () => {
    const inAnyOrder = (words: readonly string[]) => [...new Set(words)].sort().join(" ");
    const said = new Map<string, Set<string>>();
    const lines = files.flatMap(([name, text]) => {
      const meanings = new Map<string, string[]>();
      for (const { line, kind, from, to, beside } of parseWords(text).rules) {
        const keys = to.map((each) => [kind, inAnyOrder(from), inAnyOrder(beside), inAnyOrder(each)].join(" > "));
        const at = `${name}:${line}`;
        meanings.set(at, [...(meanings.get(at) ?? []), ...keys]);
        // Spellings of payers are read otherwise than words: each side may say what the other does.
        if (!CUT_SHORT.has(name)) for (const key of keys) said.set(key, (said.get(key) ?? new Set()).add(at));
      }
      return CUT_SHORT.has(name) ? [] : [...meanings];
    });
    expect(lines.filter(([, keys]) => keys.every((key) => (said.get(key)?.size ?? 0) > 1)).map(([at]) => at)).toEqual(
      [],
    );
  });

  it("are all found line by line, although they are never read as a whole", () => {
    const lexicon = Lexicon.all();
    const lost = files
      .flatMap(([, text]) => parseWords(text).rules)
      .filter(({ from, beside, to }) => {
        const meanings = lexicon.meanings([...from, ...beside.slice(0, 1)], [], new Set());
        const key = from.join(" ");
        return !to.every(
          (each) =>
            each.every((word) => from.includes(word)) ||
            meanings.some((meaning) => meaning.from.join(" ") === key && meaning.to.join(" ") === each.join(" ")),
        );
      });
    expect(lost).toEqual([]);
  });

  it("of payers' spellings only hint where texts are whole", () => {
    const meant = (lexicon: Lexicon) =>
      lexicon.meanings(["knee"], [], new Set()).find(({ to }) => to.join(" ") === "joint")?.kind;
    expect(meant(Lexicon.all())).toBe("equal");
    expect(meant(Lexicon.ofWholeTexts())).toBe("lay");
  });
});
