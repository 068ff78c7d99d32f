import type { CodeLink } from "#codebook/code.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { codeAddress } from "#routing/addresses.ts";

/** Codes of a long list that are printed, so that a page stays on one sheet. */
const PRINTED = 8;

/** Codes with their descriptors; a long list scrolls by itself. */
export function CodeLinks({ links }: { readonly links: readonly CodeLink[] }) {
  return (
    <>
      <ul
        className="max-h-80 overflow-y-auto text-[0.9375rem] print:max-h-none"
        tabIndex={links.length > 10 ? 0 : undefined}
      >
        {links.map((link, at) => (
          <LinkRow key={link.code} link={link} isPrinted={at < PRINTED} />
        ))}
      </ul>
      {links.length > PRINTED && <p className="label hidden print:block">and {links.length - PRINTED} more</p>}
    </>
  );
}

export function LinkRow({ link, isPrinted = true }: { readonly link: CodeLink; readonly isPrinted?: boolean }) {
  return (
    <li className={`grid grid-cols-[4.5rem_1fr] items-baseline ${isPrinted ? "" : "print:hidden"}`}>
      <a href={codeAddress(link.code)} className="code justify-self-start py-0.5 no-underline hover:underline">
        <CodeName code={link.code} />
      </a>
      <span>{link.descriptor}</span>
    </li>
  );
}
