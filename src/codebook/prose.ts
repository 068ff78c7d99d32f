import type { CodeRange } from "./code-range.ts";
import type { ModifierId } from "./modifier.ts";

/** What a place in a text points to. */
export type Reference =
  | { readonly kind: "codes"; readonly range: CodeRange }
  | { readonly kind: "modifier"; readonly modifier: ModifierId };

/** A run of text: plain, weighted, or a link to codes or to a modifier. */
export type Span = {
  readonly text: string;
  readonly weight?: "strong" | "emphasis";
  readonly reference?: Reference;
};

export type Prose = readonly Span[];

/** The blocks a guideline or learn page is set from. Markdown is turned into these by the compiler, so that pages never handle HTML. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly prose: Prose }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "checklist"; readonly items: readonly Prose[] }
  | { readonly kind: "example"; readonly blocks: readonly Block[] }
  | { readonly kind: "table"; readonly head: readonly Prose[]; readonly rows: readonly (readonly Prose[])[] };

/** The words of a run of prose, without marks or links. */
export function plainText(prose: Prose): string {
  return prose.map((span) => span.text).join("");
}

/** Every run of prose in the blocks, depth first: what links, mentions and search read. */
export function proseOf(blocks: readonly Block[]): Prose[] {
  return blocks.flatMap((block): Prose[] => {
    switch (block.kind) {
      case "heading":
        return [[{ text: block.text }]];
      case "paragraph":
        return [block.prose];
      case "list":
        return block.items.flatMap((item) => proseOf(item));
      case "checklist":
        return [...block.items];
      case "example":
        return proseOf(block.blocks);
      case "table":
        return [...block.head, ...block.rows.flat()];
    }
  });
}
