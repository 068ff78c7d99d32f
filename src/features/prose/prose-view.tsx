import { printRange } from "#codebook/code-range.ts";
import type { Block, Prose, Span } from "#codebook/prose.ts";
import { modifierAddress, rangeAddress } from "#routing/addresses.ts";
import { Fragment } from "react";

/** A run of prose; every code, range and modifier in it is a link. */
export function ProseView({ prose }: { readonly prose: Prose }) {
  return prose.map((span, at) => <SpanView key={at} span={span} />);
}

function SpanView({ span }: { readonly span: Span }) {
  const text = <Linked span={span} />;
  if (span.weight === "strong") return <strong className="font-semibold">{text}</strong>;
  if (span.weight === "emphasis") return <em>{text}</em>;
  return text;
}

function Linked({ span: { text, reference } }: { readonly span: Span }) {
  if (reference === undefined) return <Fragment>{text}</Fragment>;
  if (reference.kind === "modifier") return <a href={modifierAddress(reference.modifier)}>{text}</a>;
  const isRange = reference.range.first !== reference.range.last;
  return (
    <a
      href={rangeAddress(reference.range)}
      className="tabular-nums"
      aria-label={isRange ? `codes ${printRange(reference.range)}` : undefined}
    >
      {text}
    </a>
  );
}

type BlocksProps = {
  readonly blocks: readonly Block[];
  /** Level of the page's heading above these blocks. */ readonly under: 1 | 2 | 3;
};

/** A guideline or learn page, set for reading. */
export function BlocksView({ blocks, under }: BlocksProps) {
  return blocks.map((block, at) => <BlockView key={at} block={block} under={under} />);
}

function BlockView({ block, under }: { readonly block: Block; readonly under: 1 | 2 | 3 }) {
  switch (block.kind) {
    case "heading": {
      const Heading = `h${Math.min(6, under + block.level - 1)}` as "h2" | "h3" | "h4" | "h5";
      return (
        <Heading className={`mt-5 mb-1 ${block.level === 2 ? "text-[1.0625rem]" : "text-base"} font-semibold`}>
          {block.text}
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p className="measure my-2">
          <ProseView prose={block.prose} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List
          className={`measure my-2 space-y-1 pl-6 ${block.ordered ? "list-decimal" : "list-disc"} marker:text-quiet`}
        >
          {block.items.map((item, at) => (
            <li key={at} className="[&>p]:my-0">
              <BlocksView blocks={item} under={under} />
            </li>
          ))}
        </List>
      );
    }
    case "checklist":
      return (
        <ul className="measure my-3 space-y-2">
          {block.items.map((item, at) => (
            <li key={at}>
              <label className="flex gap-3">
                <input type="checkbox" className="mt-1 h-4 w-4 shrink-0 accent-accent" />
                <span>
                  <ProseView prose={item} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      );
    case "example":
      return (
        <blockquote className="measure my-3 border-l-2 border-rule pl-4 text-quiet">
          <BlocksView blocks={block.blocks} under={under} />
        </blockquote>
      );
    case "table":
      return (
        <div className="my-3 overflow-x-auto" tabIndex={0} role="group" aria-label="Table">
          <table className="border-collapse text-[0.9375rem]">
            <thead>
              <tr>
                {block.head.map((cell, at) => (
                  <th
                    key={at}
                    scope="col"
                    className="border-b border-ink px-3 py-1 text-left align-bottom font-semibold first:pl-0"
                  >
                    <ProseView prose={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column} className="border-b border-rule px-3 py-1 align-top first:pl-0">
                      <ProseView prose={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
