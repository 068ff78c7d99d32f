import { categoryOf, type CodeId } from "#codebook/code-id.ts";
import type { CodeLine, OutlineNode } from "#codebook/outline.ts";
import { packSymbols } from "#codebook/symbols.ts";
import { indexWords } from "../text/tokens.ts";
import { familyStarts } from "./families.ts";

export type OutlineView = { readonly nodes: readonly OutlineNode[]; readonly lines: readonly CodeLine[] };

/** What search reads from the outline: codes, families, headings and the facts that facets count. */
export class OutlineIndex {
  readonly nodes: readonly OutlineNode[];
  readonly lines: readonly CodeLine[];
  readonly codes: readonly CodeId[];
  readonly at: ReadonlyMap<CodeId, number>;
  /** First code of each code's family. */
  readonly family: Int32Array;
  readonly symbols: Uint8Array;
  /** Node that the section facet counts under: the section, or the subsection of a section that has them. */
  readonly section: Int32Array;
  /** The categories of this edition, and of each code its place among them. */
  readonly categories: readonly string[];
  readonly categoryAt: Uint8Array;
  /** 1 where a guideline stands above the code. */
  readonly guidelineAt: Uint8Array;
  readonly #below = new Map<number, readonly number[]>();
  readonly #inNode: readonly (readonly number[])[];
  #headings: ReadonlyMap<string, readonly number[]> | undefined;
  #byNumber: readonly CodeId[] | undefined;
  #titles: ReadonlyMap<string, string> | undefined;

  constructor(view: OutlineView) {
    this.nodes = view.nodes;
    this.lines = view.lines;
    this.codes = view.lines.map((line) => line.code);
    this.at = new Map(this.codes.map((code, at) => [code, at]));
    this.family = familyStarts(view.lines);
    this.symbols = Uint8Array.from(view.lines, (line) => packSymbols(line.symbols));
    const sectionOf = view.nodes.map((_, node) => this.#facetNode(node));
    this.section = Int32Array.from(view.lines, (line) => sectionOf[line.node] ?? -1);
    const kinds = this.codes.map((code) => categoryOf(code));
    this.categories = [...new Set(kinds)];
    this.categoryAt = Uint8Array.from(kinds, (kind) => this.categories.indexOf(kind));
    const guided: boolean[] = [];
    view.nodes.forEach((node, at) => (guided[at] = node.hasGuideline || guided[node.parent] === true));
    this.guidelineAt = Uint8Array.from(view.lines, (line) => (guided[line.node] === true ? 1 : 0));
    const inNode: number[][] = view.nodes.map(() => []);
    view.lines.forEach((line, at) => inNode[line.node]?.push(at));
    this.#inNode = inNode;
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
      for (const document of this.#inNode[at] ?? []) found.push(document);
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
    return this.nodes[this.lines[document]?.node ?? -1]?.path ?? "";
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
