export type Node<Value> = Map<string, Value | Node<Value>>;

/** The key under which MiniSearch's radix tree keeps the value of a word that ends at a node. */
const LEAF = "";

/**
 * The nodes of MiniSearch's radix tree, from words that are sorted already. A node is made when a query comes by it:
 * the first answer does not wait for thousands that it never meets.
 */
export function radixNodes<Value>(words: readonly string[], valueOf: (id: number) => Value): Node<Value> {
  return new Branch(words, 0, words.length, 0, valueOf);
}

/** The words of a child: from the first number up to, not including, the second, and how many letters they share. */
type Unmade = readonly [from: number, to: number, shared: number];

/** The node of the words between two places, which share so many letters. */
class Branch<Value> extends Map<string, Value | Node<Value>> {
  readonly #words: readonly string[];
  readonly #valueOf: (id: number) => Value;
  readonly #unmade = new Map<string, Unmade>();

  constructor(words: readonly string[], from: number, to: number, shared: number, valueOf: (id: number) => Value) {
    super();
    this.#words = words;
    this.#valueOf = valueOf;
    let at = from;
    if (at < to && words[at]?.length === shared) {
      this.set(LEAF, valueOf(at));
      at++;
    }
    while (at < to) {
      const word = words[at] ?? "";
      const letter = word.charCodeAt(shared);
      let end = at + 1;
      while (end < to && words[end]?.charCodeAt(shared) === letter) end++;
      const depth = end === at + 1 ? word.length : sharedLetters(word, words[end - 1] ?? "", shared + 1);
      const key = word.slice(shared, depth);
      this.#unmade.set(key, [at, end, depth]);
      // Holds the place of the child among the keys.
      super.set(key, NONE);
      at = end;
    }
  }

  override get(key: string): Value | Node<Value> | undefined {
    const unmade = this.#unmade.get(key);
    if (unmade !== undefined) {
      const [from, to, shared] = unmade;
      this.set(key, new Branch(this.#words, from, to, shared, this.#valueOf));
      this.#unmade.delete(key);
    }
    return super.get(key);
  }
}

const NONE: Node<never> = new Map();

function sharedLetters(a: string, b: string, from: number): number {
  let at = from;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
