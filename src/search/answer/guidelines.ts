import MiniSearch from "minisearch";
import { GUIDELINE_OPTIONS } from "../guideline-options.ts";
import type { SearchFile } from "../index/format.ts";
import type { GuidelineHit } from "../protocol.ts";

/** Most guidelines of an answer. */
const MOST = 8;

/** Finds guidelines; its MiniSearch index is opened when it is first asked. */
export class GuidelineSearch {
  readonly #file: SearchFile["guidelines"];
  #index: MiniSearch | undefined;

  constructor(file: SearchFile["guidelines"]) {
    this.#file = file;
  }

  /** Guidelines that hold all the words, the best first; none of the words' meanings are tried. */
  find(words: readonly string[]): GuidelineHit[] {
    if (words.length === 0 || this.#file.list.length === 0) return [];
    this.#index ??= MiniSearch.loadJSON(this.#file.index, GUIDELINE_OPTIONS);
    return this.#index
      .search(words.join(" "))
      .slice(0, MOST)
      .flatMap(({ id, queryTerms }): GuidelineHit[] => {
        const [path, title] = this.#file.list[Number(id)] ?? [];
        return path === undefined || title === undefined ? [] : [{ path, title, words: queryTerms }];
      });
  }
}
