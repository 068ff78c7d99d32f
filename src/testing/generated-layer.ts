import type { CodeId } from "#codebook/code-id.ts";
import { emptyLayer, type CodeStatement, type Layer } from "#codebook/layer.ts";

const PROCEDURES =
  "excision repair incision biopsy injection removal replacement reconstruction destruction examination imaging drainage fusion release graft closure aspiration ablation insertion revision".split(
    " ",
  );
const SITES =
  "skin scalp neck shoulder elbow wrist hand finger hip knee ankle foot spine nose larynx trachea lung heart artery vein spleen lip tongue esophagus stomach colon rectum liver kidney ureter bladder prostate uterus ovary thyroid brain nerve eye ear".split(
    " ",
  );
const WAYS =
  "open percutaneous laparoscopic endoscopic with without contrast imaging guidance initial each additional bilateral complete limited complex simple intermediate anesthesia device catheter balloon stent laser".split(
    " ",
  );

/** A small generator with a seed: the same numbers on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/**
 * A layer of invented codes for measuring: code numbers over all of Category I, texts of words drawn
 * with falling frequency, as real descriptors are. It describes nothing real.
 * @param count how many codes
 */
export function generatedLayer(count: number): Layer {
  const next = numbers(7);
  const pick = (words: readonly string[]) => words[Math.floor(words.length * next() ** 2)] ?? "";
  const phrase = (length: number) =>
    Array.from({ length }, () => pick(next() < 0.4 ? WAYS : next() < 0.5 ? PROCEDURES : SITES)).join(" ");
  const step = Math.max(1, Math.floor(89_000 / count));
  const codes = Array.from({ length: count }, (_, at): CodeStatement => {
    const code = String(10_004 + at * step).padStart(5, "0") as CodeId;
    return {
      code,
      place: { file: "generated", line: at + 1 },
      descriptor: {
        kind: "long",
        text: `${pick(PROCEDURES)} of ${pick(SITES)} ${phrase(3)}; ${phrase(4 + Math.floor(next() * 9))} ${code}`,
      },
      terms: [phrase(2), phrase(2), phrase(1)],
      plain: phrase(8),
      notes: [],
    };
  });
  return {
    ...emptyLayer({ id: "generated", kind: "table", name: "Generated for measuring", vintage: "none" }),
    outline: [
      { path: "generated", level: "category", title: "Generated", ranges: [], place: { file: "generated", line: 1 } },
      ...Array.from({ length: 90 }, (_, at) => ({
        path: `generated/part-${at}`,
        level: "heading" as const,
        title: `Part ${at}`,
        ranges: [{ first: `${at + 10}000` as CodeId, last: `${at + 10}999` as CodeId }],
        place: { file: "generated", line: at + 2 },
      })),
    ],
    codes,
    read: codes.length,
  };
}
