import type { CodeId } from "#codebook/code-id.ts";
import { tellApart } from "#codebook/differences.ts";
import type { CodeLine } from "#codebook/outline.ts";
import type { FamilyGroup, Hit } from "#search/protocol.ts";
import { CategoryMark } from "#features/codes/category-mark.tsx";
import { sectionAddress } from "#routing/addresses.ts";
import { Highlight } from "#ui/highlight.tsx";
import { marksOfCommon } from "./marks-of-common.ts";
import { ResultRow } from "./result-row.tsx";

type Props = {
  readonly group: FamilyGroup;
  readonly hits: readonly Hit[];
  readonly lines: ReadonlyMap<CodeId, CodeLine>;
  /** Of the heading it stands under. */
  readonly title: string;
  readonly best: CodeId | undefined;
  /** Whether the block before stands under the same heading: then it is not said again. */
  readonly goesOn: boolean;
  /** Below what a screen shows: the browser lays it out when it comes near. */
  readonly isFar: boolean;
};

const FAR = "[content-visibility:auto] [contain-intrinsic-size:auto_10rem]";

/** A family as a block: heading, common portion once, then its hits in book order, the best marked. */
export function FamilyBlock({ group, hits, lines, title, best, goesOn, isFar }: Props) {
  const byCode = new Map(hits.map((hit) => [hit.code, hit]));
  const apart = tellApart(group.codes.flatMap((code) => lines.get(code)?.own ?? []));
  const bestHit = byCode.get(group.best);
  return (
    <section className={`mb-4 ${goesOn && group.common === undefined ? "-mt-3" : ""} ${isFar ? FAR : ""}`}>
      <h2
        className={`label flex flex-wrap items-baseline justify-between gap-x-4 font-normal ${goesOn && group.common === undefined ? "hidden" : ""}`}
      >
        <span className="flex items-baseline gap-2">
          <a href={sectionAddress(group.path)} className="inline-block py-1.5">
            {title}
          </a>
          <CategoryMark code={group.best} />
        </span>
        {group.size > group.codes.length && group.size > 1 && (
          <span className="tabular-nums">
            {group.codes.length} of {group.size} in this family
          </span>
        )}
      </h2>
      {group.common !== undefined && (
        <p className="text-quiet sm:pl-[6.25rem]">
          <Highlight text={group.common} marks={marksOfCommon(bestHit?.marks ?? [])} />;
        </p>
      )}
      <ul>
        {group.codes.map((code) => {
          const hit = byCode.get(code);
          const line = lines.get(code);
          if (hit === undefined || line === undefined) return null;
          return (
            <ResultRow
              key={code}
              hit={hit}
              line={line}
              pieces={apart(line.own)}
              inFamily={group.common !== undefined}
              isBestOfFamily={code === group.best}
              isBest={code === best}
            />
          );
        })}
      </ul>
    </section>
  );
}
