import { linkReferences } from "#codebook/references.ts";
import type { Block, Prose, Span } from "#codebook/prose.ts";
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/** A Markdown text as the blocks pages are set from, or the first thing in it that has no block, with its line. */
export type MarkdownResult =
  | { readonly title: string; readonly blocks: readonly Block[] }
  | { readonly line: number; readonly reason: string };

/**
 * Reads the Markdown of a guideline or learn page: `# title` first, then headings, paragraphs, lists,
 * checklists, tables and examples (block quotes). HTML, images and links are refused: nothing in the
 * starter needs them, and references link themselves.
 */
export function readMarkdown(text: string): MarkdownResult {
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const [first, ...rest] = root.children;
  if (first?.type !== "heading" || first.depth !== 1) return { line: 1, reason: "must begin with `# title`" };
  try {
    return { title: wordsOf(first.children), blocks: rest.map(toBlock) };
  } catch (error) {
    if (error instanceof NoBlockFor) return { line: error.line, reason: error.message };
    throw error;
  }
}

class NoBlockFor extends Error {
  readonly line: number;
  constructor(node: {
    readonly type: string;
    readonly position?: { readonly start: { readonly line: number } } | undefined;
  }) {
    super(`${node.type} is not used here`);
    this.line = node.position?.start.line ?? 1;
  }
}

function toBlock(node: RootContent | BlockContent | DefinitionContent): Block {
  switch (node.type) {
    case "heading":
      if (node.depth !== 2 && node.depth !== 3) throw new NoBlockFor(node);
      return { kind: "heading", level: node.depth, text: wordsOf(node.children) };
    case "paragraph":
      return { kind: "paragraph", prose: proseFrom(node.children) };
    case "blockquote":
      return { kind: "example", blocks: node.children.map(toBlock) };
    case "table":
      return toTable(node);
    case "list":
      if (node.children.every(isCheck)) {
        return { kind: "checklist", items: node.children.map((item) => withoutBox(proseOfItem(item))) };
      }
      return {
        kind: "list",
        ordered: node.ordered === true,
        items: node.children.map((item) => item.children.map(toBlock)),
      };
    default:
      throw new NoBlockFor(node);
  }
}

function toTable(table: Table): Block {
  const [head, ...rows] = table.children.map((row) => row.children.map((cell) => proseFrom(cell.children)));
  return { kind: "table", head: head ?? [], rows };
}

const BOX = /^\[[ x]\]\s+/i;

function isCheck(item: ListItem): boolean {
  return BOX.test(proseOfItem(item)[0]?.text ?? "");
}

function proseOfItem(item: ListItem): Prose {
  const [first] = item.children;
  return first?.type === "paragraph" ? proseFrom(first.children) : [];
}

function withoutBox(prose: Prose): Prose {
  return prose.map((span, at) => (at === 0 ? { ...span, text: span.text.replace(BOX, "") } : span));
}

function proseFrom(nodes: readonly PhrasingContent[], weight?: Span["weight"]): Prose {
  return nodes.flatMap((node): Prose => {
    switch (node.type) {
      case "text":
        return linkReferences(node.value.replace(/\s*\n\s*/g, " "), weight);
      case "strong":
        return proseFrom(node.children, "strong");
      case "emphasis":
        return proseFrom(node.children, weight ?? "emphasis");
      case "inlineCode":
        return linkReferences(node.value, weight);
      case "break":
        return [{ text: " " }];
      default:
        throw new NoBlockFor(node);
    }
  });
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return proseFrom(nodes)
    .map((span) => span.text)
    .join("");
}
