import type { DifferingPiece } from "#codebook/differences.ts";
import type { CodeLine } from "#codebook/outline.ts";
import { CategoryMark } from "#features/codes/category-mark.tsx";
import { CodeName } from "#features/codes/code-name.tsx";
import { SpelledOut } from "#features/codes/spelled-out.tsx";
import { SymbolMarks } from "#features/codes/symbol-marks.tsx";
import { codeAddress } from "#routing/addresses.ts";
import type { Hit } from "#search/protocol.ts";
import { Highlight } from "#ui/highlight.tsx";
import { marksOfCommon } from "./marks-of-common.ts";
import { whyText } from "./why-text.ts";

type Props = {
  readonly hit: Hit;
  readonly line: CodeLine;
  /** The own part, cut where it differs from the siblings in view. */
  readonly pieces: readonly DifferingPiece[];
  readonly inFamily: boolean;
  /** Whether it stands outside a family's block. */
  readonly isAlone?: boolean;
  readonly isBestOfFamily: boolean;
  readonly isBest: boolean;
};

/** One code: number, what is its own (differing words bold, matched words marked), and why it is here. */
export function ResultRow({ hit, line, pieces, inFamily, isAlone = false, isBestOfFamily, isBest }: Props) {
  // Two words that were mended, say, are one reason.
  const reasons = [...new Set(hit.why.flatMap((why) => whyText(why) ?? []))];
  return (
    <li>
      <a
        href={codeAddress(hit.code)}
        data-result=""
        {...(isBest && { "data-best": "" })}
        className={`grid grid-cols-[1.5rem_3.5rem_minmax(0,1fr)] items-baseline gap-x-1 border-l-2 py-0.5 no-underline hover:bg-wash hover:text-ink focus-visible:bg-wash sm:grid-cols-[2.25rem_3.75rem_minmax(0,1fr)_auto] ${isBestOfFamily ? "border-accent" : "border-transparent"}`}
      >
        <span className="flex justify-end text-[0.8125rem]">
          <SymbolMarks symbols={line.symbols} />
        </span>
        <span className="code">
          <CodeName code={hit.code} />
        </span>
        <span className={inFamily ? "sm:pl-3" : ""}>
          {!inFamily && line.common !== undefined && (
            <span className="text-quiet">
              <Highlight text={line.common} marks={marksOfCommon(hit.marks)} />;{" "}
            </span>
          )}
          {pieces.map((piece, at) =>
            piece.differs ? (
              <b key={at} className="font-semibold">
                <Highlight text={piece.text} marks={hit.marks} />
              </b>
            ) : (
              <Highlight key={at} text={piece.text} marks={hit.marks} />
            ),
          )}
          <SpelledOut text={line.spelled} />
        </span>
        <span
          className={`label col-start-3 flex items-baseline gap-2 pr-2 sm:col-start-4 sm:max-w-64 sm:justify-end sm:text-right`}
        >
          {isBestOfFamily && <span className="sr-only">Best of its family. </span>}
          {reasons.join(" · ")}
          {/* The rows of a family are of one kind: its heading carries the mark. */}
          {isAlone && <CategoryMark code={hit.code} />}
        </span>
      </a>
    </li>
  );
}
