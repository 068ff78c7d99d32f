import { dated } from "#codebook/edition.ts";
import type { CodeCategory } from "#codebook/code-id.ts";
import type { EditionCounts } from "#codebook/edition.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { OfflineState } from "#features/offline/offline-state.tsx";
import { learnAddress, openAddress } from "#routing/addresses.ts";
import { cameFromInside } from "#routing/hash-location.ts";
import { grouped } from "#ui/grouped.ts";
import { PageTitle } from "#ui/page-title.tsx";

const KINDS: readonly (readonly [CodeCategory, string])[] = [
  ["I", "Category I"],
  ["II", "Category II"],
  ["III", "Category III"],
  ["PLA", "PLA"],
  ["MAAA", "MAAA"],
  ["Level II", "HCPCS Level II"],
];

/** All kinds there are, so that they add up. */
function kinds({ categories }: EditionCounts): string {
  return KINDS.flatMap(([kind, name]) => (categories[kind] > 0 ? [`${grouped(categories[kind])} ${name}`] : [])).join(
    ", ",
  );
}

/** `#/about`: the edition, its sources, the licence, and what this app does with what you type (nothing). */
export function AboutPage() {
  const manifest = useManifest();
  const { counts } = manifest;
  return (
    <article>
      <PageTitle takeFocus={cameFromInside()} title="About Fivedigit">
        About
      </PageTitle>
      <div className="measure space-y-3">
        <p className="mt-2">
          Fivedigit is a browser for the CPT® code set that works without a network. There is no server, no account and
          no tracking: what you type and what you open never leaves this device.
        </p>
        <h2 className="pt-3 text-[1.125rem]">This edition</h2>
        <p>
          {manifest.title}, of {manifest.released}: {grouped(counts.codes)} codes ({kinds(counts)}), {counts.modifiers}{" "}
          modifiers, {counts.guidelines} guidelines, {counts.tombstones} deleted codes.
        </p>
        <h2 className="pt-3 text-[1.125rem]">Sources</h2>
        <ul className="list-disc pl-6">
          {manifest.sources.map((source) => (
            <li key={source.id}>{dated(source.name, source.vintage)}</li>
          ))}
        </ul>
        <p>
          You have other files? <a href={openAddress}>Open your own files</a> and read them here.
        </p>
        <h2 className="pt-3 text-[1.125rem]">Licence</h2>
        <p>
          CPT codes and descriptors belong to the American Medical Association; using them needs its licence.{" "}
          {manifest.unofficial ? "The wording here is our own, is" : "Where the wording is our own, it is"} unofficial
          and does not replace the codebook. <a href={learnAddress("licensing")}>More about licensing</a>,{" "}
          <a href={learnAddress("disclaimer")}>the disclaimer</a>.
        </p>
      </div>
      <OfflineState />
    </article>
  );
}
