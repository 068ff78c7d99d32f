import { compareNumeric, sameSeries, type CodeId } from "#codebook/code-id.ts";
import { printRange } from "#codebook/code-range.ts";
import { isOnDevice, type Shard } from "#codebook/edition.ts";
import { nodeForCode, pathOf } from "#codebook/outline.ts";
import { changesQuery, outlineQuery } from "#data/queries.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { FamilyRows } from "#features/codes/family-rows.tsx";
import { isKindMissing, isLevelTwoMissing, LevelTwoMissing } from "#features/codes/level-two-missing.tsx";
import { CodeName } from "#features/codes/code-name.tsx";
import { Breadcrumb } from "#features/outline/breadcrumb.tsx";
import { browseAddress, learnAddress, rangeAddress, searchAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { grouped } from "#ui/grouped.ts";
import { NoticeBox } from "#ui/notice-box.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { useQuery } from "@tanstack/react-query";
import { Part } from "#ui/part.tsx";

/** Codes shown on either side of a number that is not there. */
const AROUND = 3;

type Props = {
  /** What the address asks for, as it was written. */
  readonly asked: string;
  /** Present when that has the shape of a code. */
  readonly code?: CodeId;
  readonly shard?: Shard;
};

/** A code the edition does not hold keeps its address and is answered: deleted with its successors, or its heading and the nearest codes. */
export function NotInEdition({ asked, code }: Props) {
  const manifest = useManifest();
  const outline = useQuery(outlineQuery(manifest)).data;
  const changes = useQuery(changesQuery(manifest)).data;
  const shown = asked.slice(0, 40);
  const tombstone = changes?.editions.flatMap((each) => each.deleted).find((each) => each.code === code);
  // Of its own series: after the last code with a T comes none that is like it.
  const lines =
    code === undefined
      ? []
      : (outline?.lines ?? [])
          .filter((line) => sameSeries(line.code, code))
          .sort((a, b) => compareNumeric(a.code, b.code));
  const at = code === undefined ? -1 : lines.findIndex((line) => compareNumeric(line.code, code) > 0);
  const from = at < 0 ? lines.length : at;
  const near = lines.slice(Math.max(0, from - AROUND), from + AROUND);
  const node = code === undefined || outline === undefined ? -1 : nodeForCode(outline.nodes, code);
  return (
    <article>
      {outline !== undefined && node >= 0 && <Breadcrumb trail={pathOf(outline.nodes, node)} />}
      <PageTitle
        takeFocus={cameFromInside()}
        title={`${shown} is not in ${manifest.title}`}
        className="code text-[2rem] leading-none outline-none"
      >
        {code === undefined ? shown : <CodeName code={code} />}
      </PageTitle>
      {tombstone !== undefined ? (
        <NoticeBox title={`Deleted: last in the ${tombstone.last} edition`}>
          {tombstone.why !== undefined && <p>{tombstone.why}</p>}
          {tombstone.successors.length > 0 && (
            <p>
              Look at{" "}
              {tombstone.successors.map((range, index) => (
                <span key={index}>
                  {index > 0 && ", "}
                  <a href={rangeAddress(range)} className="code">
                    {printRange(range)}
                  </a>
                </span>
              ))}
              {tombstone.choose === undefined ? "." : `. ${tombstone.choose}`}
            </p>
          )}
          <p>It stays findable here, for claims of earlier dates.</p>
        </NoticeBox>
      ) : code === undefined ? (
        <NoticeBox title="This is not the shape of a code" tone="warning">
          <p>A code has five characters: five digits, or four digits and one letter (45385, 0001F, 0042T).</p>
        </NoticeBox>
      ) : (
        <NoticeBox title={`Not in this edition: ${manifest.title}`} tone="warning">
          <p>
            {isLevelTwoMissing(code, manifest.counts) ? (
              <LevelTwoMissing />
            ) : isKindMissing(code, manifest.counts) ? (
              "It has no codes of this kind at all: the files it was made from have none, and our wording was left out."
            ) : manifest.unofficial && !isOnDevice(manifest.edition) ? (
              `The starter edition holds ${grouped(manifest.counts.codes)} codes of more than 11,000, so ${code} may well be a code that we have no words for yet. It may also be deleted, or mistyped.`
            ) : (
              "It may be deleted, newer than this edition, or mistyped."
            )}
          </p>
        </NoticeBox>
      )}
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1">
        <a href={searchAddress(shown)}>Search for “{shown}”</a>
        <a href={browseAddress}>Browse the outline</a>
        <a href={learnAddress("how-to-read-a-descriptor")}>When no code fits</a>
      </p>
      {near.length > 0 && (
        <Part title="Nearest codes">
          <FamilyRows
            rows={near.map(({ code: each, own, common, symbols }) => ({
              code: each,
              own: common === undefined ? own : `${common}; ${own}`,
              indented: false,
              symbols,
            }))}
          />
        </Part>
      )}
    </article>
  );
}
