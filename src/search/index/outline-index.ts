import { categoryOf, type CodeId } from "#codebook/code-id.ts";
import type { CodeLine, OutlineNode } from "#codebook/outline.ts";
import { lineReader, type PackedOutline } from "#codebook/packed-outline.ts";
import { indexWords } from "../text/tokens.ts";
import { familyStarts } from "./families.ts";

/**
 * What search reads from the outline: codes, families, headings and the facts that facets count. It stays
 * packed: the first answer does not wait for rows of thousands of codes that it does not show.
 */
export class OutlineIndex {
  readonly nodes: readonly OutlineNode[];
  readonly codes: readonly CodeId[];
  readonly at: ReadonlyMap<CodeId, number>;
  /** First code of each code's family. */
  readonly family: Int32Array;
  /** Symbols of each code, a bit for each (`packSymbols`). */
  readonly symbols: readonly number[];
  /** Node that the section facet counts under: the section, or the subsection of a section that has them. */
  readonly section: Int32Array;
  /** The categories of this edition, and of each code its place among them. */
  readonly categories: readonly string[];
  readonly categoryAt: Uint8Array;
  /** 1 where a guideline stands above the code. */
  readonly guidelineAt: Uint8Array;
  /** Codes with a reading of ours beside their short descriptor. */
  readonly spelled: number;
  readonly #packed: PackedOutline;
  readonly #lineAt: (document: number) => CodeLine;
  readonly #below = new Map<number, readonly number[]>();
  #inNode: readonly (readonly number[])[] | undefined;
  #headings: ReadonlyMap<string, readonly number[]> | undefined;
  #byNumber: readonly CodeId[] | undefined;
  #titles: ReadonlyMap<string, string> | undefined;

  constructor(packed: PackedOutline) {
    const { nodes, code: codes } = packed;
    this.#packed = packed;
    this.#lineAt = lineReader(packed);
    this.nodes = nodes;
    this.codes = codes;
    this.family = familyStarts(packed.node, packed.common);
    this.symbols = packed.symbols;
    this.spelled = packed.spelled?.at.length ?? 0;
    const sectionOf = nodes.map((_, node) => this.#facetNode(node));
    const guided: boolean[] = [];
    nodes.forEach((node, at) => (guided[at] = node.hasGuideline || guided[node.parent] === true));
    const count = codes.length;
    const at = new Map<CodeId, number>();
    const categories: string[] = [];
    this.section = new Int32Array(count);
    this.categoryAt = new Uint8Array(count);
    this.guidelineAt = new Uint8Array(count);
    // One loop, and no `from`: those that call a function for each code take several times as long at a cold start.
    for (let document = 0; document < count; document++) {
      const code = codes[document];
      const node = packed.node[document] ?? -1;
      if (code === undefined) continue;
      at.set(code, document);
      this.section[document] = sectionOf[node] ?? -1;
      this.guidelineAt[document] = guided[node] === true ? 1 : 0;
      const category = categoryOf(code);
      let nth = categories.indexOf(category);
      if (nth < 0) nth = categories.push(category) - 1;
      this.categoryAt[document] = nth;
    }
    this.at = at;
    this.categories = categories;
  }

  /** What a list shows of a code. */
  line(document: number): CodeLine {
    return this.#lineAt(document);
  }

  /** The common portion, when the code has one. */
  common(document: number): string | undefined {
    return this.#packed.commons[this.#packed.common[document] ?? -1];
  }

  /** The part after the semicolon, or the whole descriptor of a code that stands alone. */
  own(document: number): string {
    return this.#packed.own[document] ?? "";
  }

  /** The codes of a node and of the nodes below it. */
  below(node: number): readonly number[] {
    const known = this.#below.get(node);
    if (known !== undefined) return known;
    const found: number[] = [];
    const inside = new Set([node]);
    this.nodes.forEach((each, at) => {
      if (at !== node && !inside.has(each.parent)) return;
      inside.add(at);
      for (const document of this.#documentsIn(at)) found.push(document);
    });
    this.#below.set(node, found);
    return found;
  }

  /** Words of the titles, each with the nodes whose title has it. */
  headings(): ReadonlyMap<string, readonly number[]> {
    if (this.#headings !== undefined) return this.#headings;
    const headings = new Map<string, number[]>();
    this.nodes.forEach((node, at) => {
      for (const word of new Set(indexWords(node.title))) {
        const nodes = headings.get(word);
        if (nodes === undefined) headings.set(word, [at]);
        else nodes.push(at);
      }
    });
    return (this.#headings = headings);
  }

  /** All codes by number, for neighbours and beginnings: book order is not numeric. */
  byNumber(): readonly CodeId[] {
    return (this.#byNumber ??= [...this.codes].sort());
  }

  /** The title of the node with this path; undefined when the edition has no such heading. */
  titleOf(path: string): string | undefined {
    this.#titles ??= new Map(this.nodes.map((node) => [node.path, node.title]));
    return this.#titles.get(path);
  }

  path(document: number): string {
    return this.nodes[this.#packed.node[document] ?? -1]?.path ?? "";
  }

  #documentsIn(node: number): readonly number[] {
    if (this.#inNode === undefined) {
      const inNode: number[][] = this.nodes.map(() => []);
      this.#packed.node.forEach((each, at) => inNode[each]?.push(at));
      this.#inNode = inNode;
    }
    return this.#inNode[node] ?? [];
  }

  #facetNode(node: number): number {
    let found = node;
    for (let at = node; at >= 0; at = this.nodes[at]?.parent ?? -1) {
      const level = this.nodes[at]?.level;
      if (level === "section" || level === "subsection") return at;
      if (level !== "category") found = at;
    }
    return found;
  }
}
