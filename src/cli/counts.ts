import type { OutlineNode } from "#codebook/outline.ts";
import type { Outline } from "#codebook/edition.ts";

/** The counts of an edition per section and kind, as the Markdown table that stands in the README. */
export function countsTable({ nodes }: Pick<Outline, "nodes">): string {
  const rows = nodes.filter(
    (node) => node.level === "section" || (node.level === "category" && node.path !== "category-1"),
  );
  const headings = (node: OutlineNode) =>
    nodes.filter((each) => each.level === "heading" && each.path.startsWith(`${node.path}/`)).length;
  return [
    "| part | headings | codes |",
    "|---|---:|---:|",
    ...rows.map((node) => `| ${node.title} | ${headings(node) || ""} | ${node.count.toLocaleString("en-US")} |`),
    `| **all** | ${nodes.filter((node) => node.level === "heading").length} | **${rows.reduce((sum, node) => sum + node.count, 0).toLocaleString("en-US")}** |`,
  ].join("\n");
}
