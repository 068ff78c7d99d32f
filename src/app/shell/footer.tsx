import { noticesOf } from "#codebook/edition.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import {
  aboutAddress,
  browseAddress,
  changesAddress,
  indexAddress,
  learnAddress,
  modifiersAddress,
  openAddress,
} from "#routing/addresses.ts";

const LINKS = [
  { href: browseAddress, text: "Browse" },
  { href: modifiersAddress, text: "Modifiers" },
  { href: indexAddress, text: "Index" },
  { href: changesAddress, text: "Changes" },
  { href: openAddress, text: "Your own files" },
  { href: learnAddress("using-fivedigit"), text: "Help" },
  { href: aboutAddress, text: "About" },
];

/** The notice, on every page and every print, and the ways to everything else. */
export function Footer() {
  const manifest = useManifest();
  return (
    <footer className="mt-auto border-t border-rule px-4 py-4 wide:px-6 print:px-0 print:py-1">
      <nav aria-label="More" className="screen-only mb-2">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.875rem]">
          {LINKS.map(({ href, text }) => (
            <li key={href}>
              <a href={href} className="inline-block py-1">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {noticesOf(manifest).map((notice) => (
        <p key={notice} className="label mt-1 max-w-[96ch] print:max-w-none print:text-[6.5pt] print:leading-tight">
          {notice}
        </p>
      ))}
    </footer>
  );
}
