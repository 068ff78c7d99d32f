import type { CodeEntry, CodeLink } from "#codebook/code.ts";
import type { Shard } from "#codebook/edition.ts";
import { fullDescriptor } from "#codebook/outline.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { codeAddress } from "#routing/addresses.ts";

/** Previous and next in book order, across headings; keys [ and ]. */
export function Neighbours({ entry, shard }: { readonly entry: CodeEntry; readonly shard: Shard }) {
  const at = shard.entries.indexOf(entry);
  const previous = linkTo(shard.entries[at - 1]) ?? shard.before;
  const next = linkTo(shard.entries[at + 1]) ?? shard.after;
  return (
    <nav
      aria-label="Neighbours in book order"
      className="screen-only mt-8 grid grid-cols-2 gap-6 border-t border-rule pt-3 text-[0.9375rem]"
    >
      <div>{previous && <Neighbour link={previous} rel="prev" />}</div>
      <div className="text-right">{next && <Neighbour link={next} rel="next" />}</div>
    </nav>
  );
}

function Neighbour({ link, rel }: { readonly link: CodeLink; readonly rel: "prev" | "next" }) {
  return (
    <a href={codeAddress(link.code)} rel={rel} className="block no-underline">
      <span className="sr-only">{rel === "prev" ? "Previous: " : "Next: "}</span>
      <span className="code">
        {rel === "prev" && <span aria-hidden="true">‹ </span>}
        <CodeName code={link.code} />
        {rel === "next" && <span aria-hidden="true"> ›</span>}
      </span>
      <span className="label line-clamp-2 block">{link.descriptor}</span>
    </a>
  );
}

function linkTo(entry: CodeEntry | undefined): CodeLink | undefined {
  return entry && { code: entry.code, descriptor: fullDescriptor(entry) };
}
