import { printRange } from "#codebook/code-range.ts";
import type { CodeEntry, CodeLink } from "#codebook/code.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { codeAddress, rangeAddress, sectionAddress } from "#routing/addresses.ts";
import { Part } from "./part.tsx";

/** Add-on and primary codes, what mentions this code, which deleted codes it took over. */
export function Relations({ entry }: { readonly entry: CodeEntry }) {
  const isAddOn = entry.symbols.includes("add-on");
  return (
    <>
      {isAddOn && (
        <Part title="Primary codes">
          {entry.primaries === undefined ? (
            <p className="measure text-[0.9375rem]">Which primary codes it goes with is left to the circumstances, or to the payer.</p>
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
            </>
          )}
        </Part>
      )}
      {entry.addOns.length > 0 && (
        <Part title="Add-on codes">
          <CodeLinks links={entry.addOns} />
        </Part>
      )}
      {entry.mentionedBy.length > 0 && (
        <Part title="Mentioned by">
          <ul className="text-[0.9375rem]">
            {entry.mentionedBy.map((mention) =>
              mention.kind === "code" ? (
                <LinkRow key={mention.code} link={mention} />
              ) : (
                <li key={mention.path} className="grid grid-cols-[4.5rem_1fr]">
                  <span className="text-quiet">Guideline</span>
                  <a href={sectionAddress(mention.path)} className="justify-self-start">
                    {mention.title}
                  </a>
                </li>
              ),
            )}
          </ul>
        </Part>
      )}
      {entry.replaced.length > 0 && (
        <Part title="Took over from">
          <ul className="flex flex-wrap gap-x-4 text-[0.9375rem]">
            {entry.replaced.map(({ code, last }) => (
              <li key={code}>
                <a href={codeAddress(code)} className="code">
                  <CodeName code={code} />
                </a>{" "}
                <span className="text-quiet">(last in {last})</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function CodeLinks({ links }: { readonly links: readonly CodeLink[] }) {
  return (
    <ul className="max-h-80 overflow-y-auto text-[0.9375rem] print:max-h-none" tabIndex={links.length > 10 ? 0 : undefined}>
      {links.map((link) => (
        <LinkRow key={link.code} link={link} />
      ))}
    </ul>
  );
}

function LinkRow({ link }: { readonly link: CodeLink }) {
  return (
    <li className="grid grid-cols-[4.5rem_1fr] items-baseline">
      <a href={codeAddress(link.code)} className="code justify-self-start no-underline hover:underline">
        <CodeName code={link.code} />
      </a>
      <span>{link.descriptor}</span>
    </li>
  );
}
