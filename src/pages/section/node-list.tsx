import { grouped } from "#ui/grouped.ts";
import type { OutlineNode } from "#codebook/outline.ts";
import { nodeRange } from "#features/outline/node-range.ts";
import { sectionAddress } from "#routing/addresses.ts";

type Props = {
  readonly nodes: readonly OutlineNode[];
  readonly parent: number;
  /** Whether it stands below a row of another list. */
  readonly isInner?: boolean;
};

/** What stands directly below a node, and below that where it is short enough to be seen at once. */
export function NodeList({ nodes, parent, isInner = false }: Props) {
  const children = nodes.flatMap((node, at) => (node.parent === parent ? [{ node, at }] : []));
  return (
    <ul className={isInner ? "" : "mt-4 max-w-3xl"}>
      {children.map(({ node, at }) => (
        <li key={node.path}>
          <div className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5">
            <a href={sectionAddress(node.path)} className={node.level === "heading" ? "" : "font-semibold"}>
              {node.title}
            </a>
            <span className="label text-right tabular-nums">
              {nodeRange(node)} <span className="inline-block min-w-16">{grouped(node.count)}</span>
            </span>
          </div>
          {node.level === "subsection" && (
            <div className="mb-4 pl-5">
              <NodeList nodes={nodes} parent={at} isInner />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
