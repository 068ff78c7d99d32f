import MiniSearch from "minisearch";
import SearchableMap from "minisearch/SearchableMap";
import { radixNodes } from "./radix-tree.ts";

/** Called for every place a word stands in; `word` is the word of the index that was found. */
export type Visit = (place: number, word: string) => void;

/** The one field: where in a code a word stands is part of its place. */
const FIELD = "place";

/**
 * MiniSearch over a packed index. What it searches are places (a code, and where in it), its radix tree
 * and its query are its own; two things are not, because they are what it spends its time on (decision
 * 006): loading, which makes a `Map` of every posting before the first query, and hits, for each of which
 * it makes an object. Postings are unpacked when a query first meets them, and a hit is told to a visitor
 * instead (`boostDocument`, which may turn a document down).
 */
export class PackedMiniSearch extends MiniSearch<never> {
  /**
   * @param words sorted
   * @param placesOf the places of a word, by its number
   */
  constructor(words: readonly string[], placesOf: (id: number) => Int32Array) {
    super({ fields: [FIELD], tokenize: (text) => [text], processTerm: (word) => word, autoVacuum: false });
    const nodes = radixNodes(words, (id) => new WordFields(id, placesOf));
    // The package declares the type of its nodes twice, once for each of its entries: only the names differ.
    this._index = new SearchableMap(nodes as SearchableMap["_tree"]) as unknown as typeof this._index;
    this._documentIds = new EveryPlace();
  }

  /** Visits the places of a word, and of the words that begin so. */
  visit(word: string, prefix: boolean, visit: Visit): void {
    this.search(word, {
      prefix,
      boostDocument: (place: number, found) => {
        visit(place, found);
        return 0;
      },
    });
  }

  /** The words within so many edits, an exchange of neighbours counting two. */
  within(word: string, edits: number): Iterable<string> {
    return this._index.fuzzyGet(word, edits).keys();
  }
}

/** The fields of a word, as MiniSearch looks them up: the one there is, unpacked when it is asked for. */
class WordFields extends Map<number, Map<number, number>> {
  readonly #id: number;
  readonly #placesOf: (id: number) => Int32Array;

  constructor(id: number, placesOf: (id: number) => Int32Array) {
    super();
    this.#id = id;
    this.#placesOf = placesOf;
  }

  override get(): Map<number, number> {
    return new Places(this.#placesOf(this.#id));
  }
}

/** The places of a word, as MiniSearch goes through them. */
class Places extends Map<number, number> {
  readonly #places: Int32Array;

  constructor(places: Int32Array) {
    super();
    this.#places = places;
  }

  override get size(): number {
    return this.#places.length;
  }

  override keys(): MapIterator<number> {
    return this.#places.values();
  }
}

/** Every place is held, under its own number: nothing is ever removed from a built index. */
class EveryPlace extends Map<number, number> {
  override has(): boolean {
    return true;
  }

  override get(place: number): number {
    return place;
  }
}
