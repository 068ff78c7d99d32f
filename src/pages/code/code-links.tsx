import type { CodeLink } from "#codebook/code.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { codeAddress } from "#routing/addresses.ts";

/** Codes with their descriptors; a long list scrolls by itself. */
export function CodeLinks({ links }: { readonly links: readonly CodeLink[] }) {
  return (
    <ul
      className="max-h-80 overflow-y-auto text-[0.9375rem] print:max-h-56 print:overflow-hidden"
      tabIndex={links.length > 10 ? 0 : undefined}
    >
      {links.map((link) => (
        <LinkRow key={link.code} link={link} />
      ))}
    </ul>
  );
}

export function LinkRow({ link }: { readonly link: CodeLink }) {
  return (
    <li className="grid grid-cols-[4.5rem_1fr] items-baseline">
      <a href={codeAddress(link.code)} className="code justify-self-start py-0.5 no-underline hover:underline">
        <CodeName code={link.code} />
      </a>
      <span>{link.descriptor}</span>
    </li>
  );
}
