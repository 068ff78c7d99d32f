import type { CodeId } from "#codebook/code-id.ts";
import { emptyLayer, type CodeStatement, type GuidelineStatement, type Layer } from "#codebook/layer.ts";
import { seededNumbers, wordDrawer } from "./generated-words.ts";

const HEADINGS = 90;
/** Numbers of Category I; what does not fit there is numbered as Level II. */
const FIRST = 10_000;
const NUMBERS = 90_000;
const LETTERS = "ABCDEGHJKLMPQRSTUV";

/**
 * A layer of invented codes for measuring: numbers over all of Category I (and Level II beyond 90,000
 * codes), texts of words drawn with falling frequency, as real descriptors are: families that share a
 * common portion, a note with one code in five, a guideline to every heading. It describes nothing real.
 * @param count how many codes
 */
export function generatedLayer(count: number): Layer {
  const next = seededNumbers(7);
  const words = wordDrawer(next);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  let common = "";
  const codes = Array.from({ length: count }, (_, at): CodeStatement => {
    const place = { file: "generated", line: at + 1 };
    if (at === 0 || next() < 0.4) common = words(between(4, 12));
    const own = `${words(between(2, 10))}, ${between(1, 20)}.${between(0, 9)} cm`;
    return {
      code: codeAt(at, count),
      place,
      descriptor: { kind: "long", text: `${common}; ${own}` },
      terms: Array.from({ length: between(1, 4) }, () => words(between(1, 3))),
      plain: words(8),
      notes: next() < 0.2 ? [{ kind: "use-with", prose: [{ text: words(between(20, 60)) }], place }] : [],
    };
  });
  const headings = Array.from({ length: HEADINGS }, (_, at) => ({
    path: `generated/part-${at}`,
    level: "heading" as const,
    title: `Part ${at}`,
    ranges: [{ first: `${at + 10}000` as CodeId, last: `${at + 10}999` as CodeId }],
    place: { file: "generated", line: at + 2 },
  }));
  return {
    ...emptyLayer({ id: "generated", kind: "table", name: "Generated for measuring", vintage: "none" }),
    outline: [
      { path: "generated", level: "category", title: "Generated", ranges: [], place: { file: "generated", line: 1 } },
      ...headings,
    ],
    guidelines: headings.map(({ path, title, place }): GuidelineStatement => ({
      path,
      title,
      place,
      blocks: [{ kind: "paragraph", prose: [{ text: words(150) }] }],
    })),
    codes,
    read: codes.length,
  };
}

function codeAt(at: number, count: number): CodeId {
  const step = Math.max(1, Math.floor((NUMBERS - 1) / count));
  const number = at * step;
  if (number < NUMBERS) return String(FIRST + number).padStart(5, "0") as CodeId;
  const beyond = number - NUMBERS;
  return `${LETTERS.charAt(Math.floor(beyond / 10_000))}${String(beyond % 10_000).padStart(4, "0")}` as CodeId;
}
