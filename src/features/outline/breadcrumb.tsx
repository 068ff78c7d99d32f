import type { TrailNode } from "#codebook/edition.ts";
import { sectionAddress } from "#routing/addresses.ts";

/** From the category down to the heading: every level a link with its range. */
export function Breadcrumb({ trail }: { readonly trail: readonly TrailNode[] }) {
  return (
    <nav aria-label="Breadcrumb" className="label">
      <ol className="flex flex-wrap gap-x-1.5">
        {trail.map((node, at) => (
          <li key={node.path}>
            {at > 0 && (
              <span aria-hidden="true" className="mr-1.5">
                ›
              </span>
            )}
            <a href={sectionAddress(node.path)} className="inline-block py-1">
              {node.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
