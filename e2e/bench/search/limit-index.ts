import { BENCH_FIELDS, toBytes, type BenchDocument } from "./bench-engine.ts";

/*
 * The hand-written index that shows what is possible: a sorted dictionary, postings as gaps in bytes of
 * seven bits, everything in one buffer of typed arrays. Layout: four sizes, ends of the postings, postings,
 * dictionary.
 */
export const HEADER = 4;
/** Words of a field count so much; the number stands in two bits of each posting. */
export const FIELD_WEIGHTS = [1, 0.8, 0.5, 0.15];
const WEIGHT_OF: Readonly<Record<(typeof BENCH_FIELDS)[number], number>> = {
  code: 0,
  descriptor: 0,
  terms: 1,
  plain: 2,
  notes: 3,
};

export function limitWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9.]*[a-z0-9]/g) ?? [];
}

export function buildLimitIndex(documents: readonly BenchDocument[]): Uint8Array {
  const postings = new Map<string, number[]>();
  for (const [at, document] of documents.entries()) {
    const best = new Map<string, number>();
    for (const field of BENCH_FIELDS) {
      for (const word of limitWords(document[field])) best.set(word, Math.min(best.get(word) ?? 3, WEIGHT_OF[field]));
    }
    for (const [word, weight] of best) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [at, weight]);
      else list.push(at, weight);
    }
  }
  const words = [...postings.keys()].sort();
  const bytes: number[] = [];
  const ends = words.map((word) => {
    let last = -1;
    const list = postings.get(word) ?? [];
    for (let at = 0; at < list.length; at += 2) {
      writeVarint(bytes, ((list[at] ?? 0) - last - 1) * 4 + (list[at + 1] ?? 0));
      last = list[at] ?? 0;
    }
    return bytes.length;
  });
  const dictionary = toBytes(words.join("\n"));
  const head = new Uint32Array([documents.length, words.length, bytes.length, dictionary.length, ...ends]);
  const file = new Uint8Array(head.byteLength + bytes.length + dictionary.length);
  file.set(new Uint8Array(head.buffer));
  file.set(bytes, head.byteLength);
  file.set(dictionary, head.byteLength + bytes.length);
  return file;
}

function writeVarint(bytes: number[], number: number): void {
  let rest = number;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
