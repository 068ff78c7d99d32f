import { printRange } from "#codebook/code-range.ts";
import type { CodeEntry } from "#codebook/code.ts";
import { dated } from "#codebook/edition.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { rangeAddress } from "#routing/addresses.ts";
import { CodeLinks } from "./code-links.tsx";
import { Part } from "#ui/part.tsx";

/** Of an add-on code its primary codes, of a primary code its add-on codes. */
export function AddOns({ entry }: { readonly entry: CodeEntry }) {
  const { sources } = useManifest();
  const from = sources[entry.from.primaries ?? -1];
  const isAddOn = entry.symbols.includes("add-on");
  return (
    <>
      {isAddOn && (
        <Part title="Primary codes">
          {entry.primaries === undefined ? (
            <p className="measure text-[0.9375rem]">
              Which primary codes it goes with is left to the circumstances, or to the payer.
            </p>
          ) : (
            <>
              <p className="measure mb-1 text-[0.9375rem]">
                Goes with{" "}
                {entry.primaries.ranges.map((range, at) => (
                  <span key={at}>
                    {at > 0 && ", "}
                    <a href={rangeAddress(range)} className="tabular-nums">
                      {printRange(range)}
                    </a>
                  </span>
                ))}
                .
              </p>
              <CodeLinks links={entry.primaries.held} />
              {/* Medicare is not CPT: where nobody else names them, the list says whose it is. */}
              {from?.kind === "medicare" && <p className="label mt-1">{dated(from.name, from.vintage)}</p>}
            </>
          )}
        </Part>
      )}
      {entry.addOns.length > 0 && (
        <Part title="Add-on codes">
          <CodeLinks links={entry.addOns} />
        </Part>
      )}
    </>
  );
}
