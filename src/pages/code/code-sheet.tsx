import type { CodeEntry } from "#codebook/code.ts";
import type { Shard } from "#codebook/edition.ts";
import { fullDescriptor } from "#codebook/outline.ts";
import { pageTrail } from "#codebook/trail.ts";
import { Breadcrumb } from "#features/outline/breadcrumb.tsx";
import { Family } from "./family.tsx";
import { GuidelinesInForce } from "./guidelines-in-force.tsx";
import { useDeferredValue } from "react";
import { CodeHead } from "./code-head.tsx";
import { Neighbours } from "./neighbours.tsx";
import { Notes } from "./notes.tsx";
import { Particulars } from "./particulars.tsx";
import { AddOns } from "./add-ons.tsx";
import { FoundUnder } from "./found-under.tsx";
import { GroupedAs } from "./grouped-as.tsx";
import { Mentions } from "./mentions.tsx";
import { Medicare } from "./medicare.tsx";
import { WhereFrom } from "./where-from.tsx";

type Props = { readonly entry: CodeEntry; readonly shard: Shard };

/** One code as a page of the book: descriptor, notes, guidelines in force, family, relations, sources. Empty parts do not show. */
export function CodeSheet({ entry, shard }: Props) {
  const trail = pageTrail(shard.trail, entry.path);
  // Code and descriptor are painted first; everything below them follows in the next breath.
  const withRest = useDeferredValue(true, false);
  return (
    <article data-code={entry.code} data-descriptor={fullDescriptor(entry)}>
      <Breadcrumb trail={trail} />
      <CodeHead entry={entry} />
      {withRest && (
        <div className="rail:grid rail:grid-cols-[minmax(0,1fr)_22rem] rail:gap-10">
          <div>
            <Particulars entry={entry} />
            <Notes entry={entry} />
            <GuidelinesInForce trail={trail} shard={shard} />
            <AddOns entry={entry} />
            <Family entry={entry} shard={shard} />
            <Mentions entry={entry} />
            <FoundUnder entry={entry} />
          </div>
          <div>
            <Medicare entry={entry} />
            <GroupedAs entry={entry} />
            <WhereFrom entry={entry} />
          </div>
        </div>
      )}
      {withRest && <Neighbours entry={entry} shard={shard} />}
    </article>
  );
}
