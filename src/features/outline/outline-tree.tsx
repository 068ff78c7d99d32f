import { grouped } from "#ui/grouped.ts";
import type { OutlineNode } from "#codebook/outline.ts";
import { openNodes } from "#data/preferences.ts";
import { useLocal } from "#data/use-local.ts";
import { sectionAddress } from "#routing/addresses.ts";
import { showInFrame } from "#ui/show-in-frame.ts";
import { hotkeysCoreFeature, syncDataLoaderFeature, type ItemInstance } from "@headless-tree/core";
import { useTree } from "@headless-tree/react";
import { ChevronRight } from "lucide-react";
import { Fragment, useEffect, useMemo, useRef, type MouseEvent } from "react";
import { nodeRange } from "./node-range.ts";

const ROOT = "";

/** A place of the tree. It may be gone: the tree still draws the places of the edition before for a moment. */
type Place = { readonly node: OutlineNode | undefined };

type Props = {
  readonly nodes: readonly OutlineNode[];
  /** Path of the node in view: it is opened down to and marked. */
  readonly current?: string;
};

/** The whole outline as a tree: each node with its range and count, its open branches remembered on this device. */
export function OutlineTree({ nodes, current }: Props) {
  const byPath = useMemo(() => new Map(nodes.map((node) => [node.path, node])), [nodes]);
  const children = useMemo(() => childrenByPath(nodes), [nodes]);
  const open = useLocal(openNodes);
  // One list as long as nothing changes: the tree takes a new list for a new state.
  const expandedItems = useMemo(() => [ROOT, ...open], [open]);
  const tree = useTree<Place>({
    rootItemId: ROOT,
    getItemName: (item) => nameOf(item.getItemData().node),
    isItemFolder: (item) => (children.get(item.getId())?.length ?? 0) > 0,
    dataLoader: {
      getItem: (path) => ({ node: byPath.get(path) }),
      getChildren: (path) => [...(children.get(path) ?? [])],
    },
    state: { expandedItems },
    setExpandedItems: (update) => {
      const before = [...openNodes.get()];
      openNodes.set((typeof update === "function" ? update(before) : update).filter((path) => path !== ROOT));
    },
    features: [syncDataLoaderFeature, hotkeysCoreFeature],
  });

  // The way down to the page in view is opened once, when the page changes: closing it by hand then holds.
  useEffect(() => {
    const way = ancestorsOf(nodes, current);
    const missing = way.filter((path) => !openNodes.get().includes(path));
    if (missing.length > 0) openNodes.set([...openNodes.get(), ...missing]);
  }, [nodes, current]);
  useEffect(() => {
    tree.rebuildTree();
  }, [tree, children]);

  // Then it is shown, as soon as its row is drawn: where one scrolls afterwards is one's own affair.
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (current === shown.current) return;
    // In the next frame: a drawer that opens has no height yet. Asked for only then: the tree makes its rows
    // anew when it is built again, and one not drawn yet has no element. The drawing that follows asks again.
    const frame = requestAnimationFrame(() => {
      const element = tree
        .getItems()
        .find((item) => item.getId() === current)
        ?.getElement();
      if (current !== undefined && !element) return;
      shown.current = current;
      if (element) showInFrame(element);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  });

  return (
    <div {...tree.getContainerProps("Outline of the code set")} className="text-[0.875rem] leading-snug">
      {tree.getItems().map((item) => (
        <Branch key={item.getId()} item={item} isCurrent={item.getId() === current} />
      ))}
    </div>
  );
}

function Branch({ item, isCurrent }: { readonly item: ItemInstance<Place>; readonly isCurrent: boolean }) {
  const { node } = item.getItemData();
  if (node === undefined) return null;
  const range = nodeRange(node);
  const props = item.getProps();
  // A click goes to the page and opens the branch; on the chevron it only opens or closes. (Keys: right and left.)
  const onClick = (event: MouseEvent) => {
    item.setFocused();
    if (!item.isFolder()) return;
    const onChevron = event.target instanceof Element && event.target.closest("[data-chevron]") !== null;
    if (onChevron) event.preventDefault();
    if (onChevron && item.isExpanded()) item.collapse();
    else item.expand();
  };
  return (
    <a
      {...props}
      href={sectionAddress(node.path)}
      aria-label={nameOf(node)}
      aria-current={isCurrent ? "page" : undefined}
      onClick={onClick}
      onFocus={() => item.setFocused()}
      style={{ paddingInlineStart: `${item.getItemMeta().level * 0.875}rem` }}
      className="group flex min-h-7 items-baseline gap-1 rounded-sm py-1 pr-2 no-underline hover:bg-wash aria-[current=page]:bg-wash aria-[current=page]:font-semibold"
    >
      <span className="w-4 shrink-0 self-center text-quiet" data-chevron="">
        {item.isFolder() && (
          <ChevronRight aria-hidden="true" size={14} className={item.isExpanded() ? "rotate-90" : ""} />
        )}
      </span>
      <span className="min-w-0 grow">
        {node.title}
        {range !== "" && (
          <span className="text-[0.75rem] text-quiet tabular-nums">
            {range.split(/(?<=,) /).map((each, at) => (
              <Fragment key={each}>
                {at === 0 ? "\u2002" : " "}
                <span className="whitespace-nowrap">{each}</span>
              </Fragment>
            ))}
          </span>
        )}
      </span>
      <span className="ml-2 shrink-0 text-[0.75rem] text-quiet tabular-nums">{grouped(node.count)}</span>
    </a>
  );
}

function nameOf(node: OutlineNode | undefined): string {
  if (node === undefined) return "";
  const range = nodeRange(node);
  return `${node.title}${range === "" ? "" : `, ${range}`}, ${node.count === 1 ? "1 code" : `${node.count} codes`}`;
}

function childrenByPath(nodes: readonly OutlineNode[]): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const node of nodes) {
    const parent = nodes[node.parent]?.path ?? ROOT;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [node.path]);
    else siblings.push(node.path);
  }
  return children;
}

function ancestorsOf(nodes: readonly OutlineNode[], path: string | undefined): string[] {
  const way: string[] = [];
  const start = nodes.find((node) => node.path === path);
  for (let node = nodes[start?.parent ?? -1]; node !== undefined; node = nodes[node.parent]) way.push(node.path);
  return way;
}
