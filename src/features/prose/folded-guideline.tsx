import type { Guideline, TrailNode } from "#codebook/edition.ts";
import { sectionAddress } from "#routing/addresses.ts";
import { useState } from "react";
import { BlocksView } from "./prose-view.tsx";

type Props = {
  readonly node: Pick<TrailNode, "path" | "level" | "title">;
  /** Absent while it is being read. */
  readonly guideline: Guideline | undefined;
  readonly failed?: boolean;
  readonly open?: boolean;
};

/** A guideline under its title, folded until it is wanted. */
export function FoldedGuideline({ node, guideline, failed = false, open = false }: Props) {
  // Long texts are set when they are first unfolded, not with the page.
  const [wasOpen, setWasOpen] = useState(open);
  return (
    <details
      open={open}
      onToggle={(event) => event.currentTarget.open && setWasOpen(true)}
      className="group border-b border-rule"
    >
      <summary className="flex items-baseline gap-2 py-1.5 marker:content-none hover:text-accent">
        <span aria-hidden="true" className="inline-block text-quiet transition-transform group-open:rotate-90">
          ›
        </span>
        <span className="font-semibold">{guideline?.title ?? node.title}</span>
        <span className="label">{node.level}</span>
      </summary>
      {wasOpen && (
        <div className="pb-4 pl-4">
          {guideline !== undefined ? (
            <BlocksView blocks={guideline.blocks} under={2} />
          ) : (
            <p className="label">
              {failed ? "This guideline could not be read. Reload the page to try again." : "Reading…"}
            </p>
          )}
          <p className="mt-2 text-[0.875rem]">
            <a href={sectionAddress(node.path)}>Go to {node.title}</a>
          </p>
        </div>
      )}
    </details>
  );
}
