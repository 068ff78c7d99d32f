import type { CodeEntry } from "#codebook/code.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { codeAddress, sectionAddress } from "#routing/addresses.ts";
import { LinkRow } from "./code-links.tsx";
import { Part } from "#ui/part.tsx";

/** What mentions this code, and which deleted codes it took over from. */
export function Mentions({ entry }: { readonly entry: CodeEntry }) {
  return (
    <>
      {entry.mentionedBy.length > 0 && (
        <Part title="Mentioned by" className="print:hidden">
          <ul className="text-[0.9375rem]">
            {entry.mentionedBy.map((mention) =>
              mention.kind === "code" ? (
                <LinkRow key={mention.code} link={mention} />
              ) : (
                <li key={mention.path} className="grid grid-cols-[4.5rem_1fr]">
                  <span className="text-quiet">Guideline</span>
                  <a href={sectionAddress(mention.path)} className="justify-self-start py-0.5">
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
