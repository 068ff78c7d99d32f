import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import type { CodeEntry } from "#codebook/code.ts";
import { tellApart } from "#codebook/differences.ts";
import { fullDescriptor } from "#codebook/outline.ts";
import { SYMBOL_FACTS } from "#codebook/symbols.ts";
import { shardOfCode, shardQuery } from "#data/queries.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { SymbolMarks } from "#features/codes/symbol-marks.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { ProseView } from "#features/prose/prose-view.tsx";
import { codeAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { useQueries } from "@tanstack/react-query";
import { Fragment } from "react";
import { MedicareDifferences } from "./medicare-differences.tsx";

const MOST = 6;

/** `#/compare/99213,99214`: codes side by side, the words in which they differ in bold. */
export function ComparePage({ list }: { readonly list: string }) {
  const manifest = useManifest();
  const asked = [...new Set(list.split(",").flatMap((text) => parseCodeId(text) ?? []))].slice(0, MOST);
  const files = [...new Set(asked.flatMap((code) => shardOfCode(manifest, code) ?? []))];
  const shards = useQueries({ queries: files.map((file) => shardQuery(manifest, file)) });
  const entryOf = (code: CodeId): CodeEntry | undefined =>
    shards.flatMap((shard) => shard.data?.entries ?? []).find((entry) => entry.code === code);
  const entries = asked.flatMap((code) => entryOf(code) ?? []);
  const apart = tellApart(entries.map(fullDescriptor));
  return (
    <article>
      <PageTitle takeFocus={cameFromInside()} title={`Compare ${asked.join(", ")}`}>
        Compare
      </PageTitle>
      {asked.length === 0 && (
        <p className="measure mt-2">Name codes in the address, with commas between: #/compare/99213,99214</p>
      )}
      <div className="mt-4 grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {asked.map((code) => {
          const entry = entryOf(code);
          return (
            <section key={code} className="border-t border-ink pt-2">
              <h2 className="text-[1.25rem]">
                <a href={codeAddress(code)} className="code no-underline hover:underline">
                  <CodeName code={code} />
                </a>{" "}
                {entry && <SymbolMarks symbols={entry.symbols} />}
              </h2>
              {entry === undefined ? (
                <p className="text-quiet">
                  {shards.some((shard) => shard.isPending) ? "Reading…" : `Not in ${manifest.title}.`}
                </p>
              ) : (
                <>
                  <p className="mt-1">
                    {apart(fullDescriptor(entry)).map((piece, at) =>
                      piece.differs ? <b key={at}>{piece.text}</b> : <Fragment key={at}>{piece.text}</Fragment>,
                    )}
                  </p>
                  {entry.plain !== undefined && (
                    <p className="mt-1.5 text-[0.9375rem]">
                      <span className="label mr-1.5">In plain words</span>
                      {entry.plain}
                    </p>
                  )}
                  {entry.symbols.length > 0 && (
                    <p className="label mt-1.5">
                      {entry.symbols.map((symbol) => SYMBOL_FACTS[symbol].name).join(" · ")}
                    </p>
                  )}
                  <ul className="mt-2 space-y-1 text-[0.9375rem]">
                    {entry.notes.map((note, at) => (
                      <li key={at}>
                        <ProseView prose={note.prose} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </section>
          );
        })}
      </div>
      <MedicareDifferences entries={entries} />
    </article>
  );
}
