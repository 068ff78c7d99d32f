import { parseModifierId } from "#codebook/modifier.ts";
import { fullDescriptor } from "#codebook/outline.ts";
import { printRange } from "#codebook/code-range.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { isLevelTwoMissing, LevelTwoMissing } from "#features/codes/level-two-missing.tsx";
import { CodeName } from "#features/codes/code-name.tsx";
import { codeAddress, modifierAddress, rangeAddress, sectionAddress } from "#routing/addresses.ts";
import type { SearchAnswer } from "#search/protocol.ts";
import { ClaimLine } from "./claim-line.tsx";

type Props = { readonly answer: SearchAnswer; readonly place: "above" | "below" };

/** What is not a code of the edition: deleted and unknown numbers and modifiers above the results, guidelines and notes below. */
export function OtherHits({ answer, place }: Props) {
  return place === "above" ? <Above answer={answer} /> : <Below answer={answer} />;
}

function Above({ answer }: { readonly answer: SearchAnswer }) {
  const { counts } = useManifest();
  return (
    <div className="mb-3 space-y-1 empty:hidden">
      <ClaimLine claim={answer.understood.claim} />
      {answer.tombstones.map((tombstone) => (
        <p key={tombstone.code}>
          <a href={codeAddress(tombstone.code)} data-result="" className="code">
            <CodeName code={tombstone.code} />
          </a>{" "}
          is deleted: last in the {tombstone.last} edition.{" "}
          {tombstone.successors.length > 0 && (
            <>
              See{" "}
              {tombstone.successors.map((range, at) => (
                <span key={at}>
                  {at > 0 && ", "}
                  <a href={rangeAddress(range)} className="tabular-nums">
                    {printRange(range)}
                  </a>
                </span>
              ))}
              .
            </>
          )}
        </p>
      ))}
      {answer.unknown.map((unknown) => (
        <p key={unknown.code}>
          <a href={codeAddress(unknown.code)} data-result="" className="code">
            <CodeName code={unknown.code} />
          </a>{" "}
          is not in this edition. {isLevelTwoMissing(unknown.code, counts) && <LevelTwoMissing />}
          {unknown.heading !== undefined && (
            <>
              {" "}
              Its number belongs to <a href={sectionAddress(unknown.heading)}>this heading</a>.
            </>
          )}
          {unknown.neighbours.length > 0 && (
            <>
              {" "}
              Nearest:{" "}
              {unknown.neighbours.map((code, at) => (
                <span key={code}>
                  {at > 0 && ", "}
                  <a href={codeAddress(code)} className="code">
                    <CodeName code={code} />
                  </a>
                </span>
              ))}
              .
            </>
          )}
        </p>
      ))}
      {answer.modifiers.map(({ modifier, name }) => {
        const id = parseModifierId(modifier);
        return (
          id && (
            <p key={modifier}>
              <span className="label mr-2">Modifier</span>
              <a href={modifierAddress(id)} data-result="">
                <span className="code">{modifier}</span> {name}
              </a>
            </p>
          )
        );
      })}
    </div>
  );
}

function Below({ answer }: { readonly answer: SearchAnswer }) {
  if (answer.guidelines.length === 0 && answer.notes.length === 0) return null;
  return (
    <section aria-labelledby="other-hits" className="mt-6">
      <h2 id="other-hits" className="label mb-1 border-b border-rule pb-1">
        In guidelines and notes
      </h2>
      <ul className="text-[0.9375rem]">
        {answer.guidelines.map(({ path, title }) => (
          <li key={path} className="grid grid-cols-[5.5rem_1fr] py-0.5">
            <span className="text-quiet">Guideline</span>
            <a href={sectionAddress(path)} data-result="" className="justify-self-start">
              {title}
            </a>
          </li>
        ))}
        {answer.notes.map(({ code }) => {
          const line = answer.lines.get(code);
          return (
            line && (
              <li key={code} className="grid grid-cols-[5.5rem_1fr] py-0.5">
                <span className="text-quiet">Note under</span>
                <span>
                  <a href={codeAddress(code)} data-result="" className="code">
                    <CodeName code={code} />
                  </a>{" "}
                  {fullDescriptor(line)}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
