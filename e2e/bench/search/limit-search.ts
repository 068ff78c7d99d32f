import { SHOWN, toText, type Answer } from "./bench-engine.ts";
import { FIELD_WEIGHTS, HEADER, limitWords } from "./limit-index.ts";

/** Opens the hand-written index: every word must match; the last by its beginning; a word that nothing matches by spelling. */
export function openLimitIndex(file: Uint8Array): Answer {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
  const [count = 0, words = 0, size = 0] = head;
  const ends = new Uint32Array(bytes.buffer, bytes.byteOffset + HEADER * 4, words);
  const from = (HEADER + words) * 4;
  const postings = bytes.subarray(from, from + size);
  return new LimitSearch(count, ends, postings, toText(bytes.subarray(from + size)).split("\n")).answer;
}

class LimitSearch {
  readonly #ends: Uint32Array;
  readonly #postings: Uint8Array;
  readonly #words: readonly string[];
  readonly #score: Float32Array;
  readonly #best: Float32Array;
  readonly #seen: Uint8Array;
  readonly #count: number;

  constructor(count: number, ends: Uint32Array, postings: Uint8Array, words: readonly string[]) {
    this.#count = count;
    this.#ends = ends;
    this.#postings = postings;
    this.#words = words;
    this.#score = new Float32Array(count);
    this.#best = new Float32Array(count);
    this.#seen = new Uint8Array(count);
  }

  readonly answer = (query: string): number => {
    const words = limitWords(query);
    let touched: number[] = [];
    words.forEach((word, nth) => {
      const found = this.#gather(this.#idsOf(word, nth === words.length - 1), nth);
      const weight = Math.log(1 + this.#count / (found.length + 1));
      for (const document of found) {
        this.#score[document] = (nth === 0 ? 0 : (this.#score[document] ?? 0)) + weight * (this.#best[document] ?? 0);
        this.#best[document] = 0;
        this.#seen[document] = nth + 1;
      }
      if (nth > 0) for (const document of touched) if (this.#seen[document] === nth) this.#seen[document] = 0;
      touched = found;
    });
    const shown = this.#top(touched).length;
    for (const document of touched) this.#seen[document] = 0;
    return shown;
  };

  /** Documents of the words that every word before has, their best weight noted. */
  #gather(ids: readonly { readonly id: number; readonly worth: number }[], nth: number): number[] {
    const found: number[] = [];
    const bytes = this.#postings;
    for (const { id, worth } of ids) {
      let at = id === 0 ? 0 : (this.#ends[id - 1] ?? 0);
      const end = this.#ends[id] ?? 0;
      let document = -1;
      while (at < end) {
        let value = 0;
        let shift = 1;
        let byte = bytes[at++] ?? 0;
        while (byte > 127) {
          value += (byte & 127) * shift;
          shift *= 128;
          byte = bytes[at++] ?? 0;
        }
        value += byte * shift;
        document += (value >>> 2) + 1;
        if (this.#seen[document] !== nth) continue;
        const weight = worth * (FIELD_WEIGHTS[value & 3] ?? 0);
        const known = this.#best[document] ?? 0;
        if (known === 0) found.push(document);
        if (weight > known) this.#best[document] = weight;
      }
    }
    return found;
  }

  #idsOf(word: string, isLast: boolean): { readonly id: number; readonly worth: number }[] {
    const from = this.#bisect(word);
    const ids: { id: number; worth: number }[] = [];
    if (isLast) {
      for (let id = from; this.#words[id]?.startsWith(word) === true; id++) {
        ids.push({ id, worth: word.length / (this.#words[id]?.length ?? 1) });
      }
    } else if (this.#words[from] === word) ids.push({ id: from, worth: 1 });
    return ids.length > 0 || word.length < 4 || /\d/.test(word) ? ids : this.#near(word);
  }

  /** Words within one or two edits: a table of edit distances whose rows are kept for the letters two neighbours share. */
  #near(word: string): { readonly id: number; readonly worth: number }[] {
    const most = word.length <= 7 ? 1 : 2;
    const width = word.length + 1;
    const rows = new Uint8Array(64 * width);
    for (let at = 0; at < width; at++) rows[at] = at;
    const found: { id: number; worth: number }[] = [];
    let before = "";
    let dead = 99;
    for (let id = 0; id < this.#words.length; id++) {
      const other = this.#words[id] ?? "";
      let row = 0;
      while (row < before.length && row < other.length && before.charCodeAt(row) === other.charCodeAt(row)) row++;
      before = other;
      if (row >= dead || other.length > 60) continue;
      dead = 99;
      for (; row < other.length; row++) {
        if (this.#nextRow(rows, row, width, other.charCodeAt(row), word) > most) {
          dead = row + 1;
          break;
        }
      }
      const distance = dead === 99 ? (rows[other.length * width + word.length] ?? 9) : 9;
      if (distance <= most) found.push({ id, worth: 0.6 / distance });
    }
    return found;
  }

  #nextRow(rows: Uint8Array, row: number, width: number, letter: number, word: string): number {
    const [above, here] = [row * width, (row + 1) * width];
    rows[here] = row + 1;
    let least = row + 1;
    for (let at = 1; at < width; at++) {
      const same = word.charCodeAt(at - 1) === letter ? 0 : 1;
      const cost = Math.min(
        (rows[above + at - 1] ?? 0) + same,
        (rows[above + at] ?? 0) + 1,
        (rows[here + at - 1] ?? 0) + 1,
      );
      rows[here + at] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }

  /** The best, without sorting the rest. */
  #top(documents: readonly number[]): number[] {
    const top: number[] = [];
    const score = (at: number) => this.#score[top[at] ?? -1] ?? 0;
    for (const document of documents) {
      const own = this.#score[document] ?? 0;
      if (top.length === SHOWN && own <= score(SHOWN - 1)) continue;
      let at = Math.min(top.length, SHOWN - 1);
      while (at > 0 && score(at - 1) < own) {
        top[at] = top[at - 1] ?? 0;
        at--;
      }
      top[at] = document;
    }
    return top;
  }

  #bisect(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
