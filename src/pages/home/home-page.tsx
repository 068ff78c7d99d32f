import { grouped } from "#ui/grouped.ts";
import type { CodeCategory } from "#codebook/code-id.ts";
import type { Manifest } from "#codebook/edition.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { nodeRange } from "#features/outline/node-range.ts";
import {
  browseAddress,
  indexAddress,
  learnAddress,
  modifiersAddress,
  openAddress,
  sectionAddress,
} from "#routing/addresses.ts";
import { useLayoutEffect } from "react";
import { focusSearchBox } from "#features/search/search-box.tsx";
import { OfflineState } from "#features/offline/offline-state.tsx";
import { Recent } from "./recent.tsx";

type Kind = {
  readonly category: CodeCategory;
  readonly name: string;
  readonly path: string;
  readonly shape: string;
  readonly what: string;
  readonly tint: string;
};

const KINDS: readonly Kind[] = [
  {
    category: "I",
    name: "Category I",
    path: "category-1",
    shape: "00100–99499",
    tint: "bg-cat-i",
    what: "Services in wide use: what most claims are made of.",
  },
  {
    category: "II",
    name: "Category II",
    path: "category-2",
    shape: "0001F",
    tint: "bg-cat-ii",
    what: "Performance measures: optional, never paid by themselves.",
  },
  {
    category: "III",
    name: "Category III",
    path: "category-3",
    shape: "0042T",
    tint: "bg-cat-iii",
    what: "Emerging technology: becomes Category I, or sunsets after five years.",
  },
  {
    category: "PLA",
    name: "PLA",
    path: "pla",
    shape: "0001U",
    tint: "bg-cat-pla",
    what: "One maker's laboratory test: a code for each, new ones every quarter.",
  },
  {
    category: "MAAA",
    name: "MAAA",
    path: "maaa",
    shape: "0002M",
    tint: "bg-cat-pla",
    what: "One maker's formula over several laboratory results: a score.",
  },
  {
    category: "Level II",
    name: "HCPCS Level II",
    path: "level-2",
    shape: "A0021–V5364",
    tint: "bg-cat-ii",
    what: "Medicare's codes for drugs, supplies and equipment, beside CPT.",
  },
];

/** `#/`: what is here, and the shortest ways in. */
export function HomePage() {
  const manifest = useManifest();
  const sections = manifest.sections.filter(({ count }) => count > 0);
  // With the first picture, not after it: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    document.title = "Fivedigit: CPT® codes, offline";
    focusSearchBox();
  }, []);
  return (
    <div className="max-w-5xl">
      <h1 className="text-[1.5rem] tracking-tight">{manifest.title}</h1>
      <EditionLine manifest={manifest} />
      <section aria-labelledby="kinds" className="mt-6">
        <h2 id="kinds" className="label mb-1 border-b border-rule pb-1">
          Kinds of code
        </h2>
        <ul>
          {KINDS.filter(({ category }) => manifest.counts.categories[category] > 0).map((kind) => (
            <li
              key={kind.category}
              className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-b border-rule py-1.5 sm:grid-cols-[8rem_7.5rem_1fr_auto]"
            >
              <a href={sectionAddress(kind.path)} className="font-semibold">
                {kind.name}
              </a>
              <span className="hidden sm:inline">
                <span className={`rounded-sm px-1.5 text-[0.8125rem] tabular-nums ${kind.tint}`}>{kind.shape}</span>
              </span>
              <span className="order-last col-span-2 text-[0.9375rem] sm:order-none sm:col-span-1">{kind.what}</span>
              <span className="label tabular-nums">{plural(manifest.counts.categories[kind.category], "code")}</span>
            </li>
          ))}
        </ul>
      </section>
      <div className="mt-6 grid gap-x-12 gap-y-6 sm:grid-cols-2">
        <section aria-labelledby="sections">
          <h2 id="sections" className="label mb-1 border-b border-rule pb-1">
            Sections of Category I
          </h2>
          {sections.length === 0 && <p className="text-quiet">This edition has no codes of Category I.</p>}
          <ul>
            {sections.map((node) => (
              <li key={node.path} className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5">
                <a href={sectionAddress(node.path)}>{node.title}</a>
                <span className="label flex gap-x-4 text-right tabular-nums">
                  <span className="max-sm:hidden">{nodeRange(node)}</span>
                  <span className="min-w-20 whitespace-nowrap">{plural(node.count, "code")}</span>
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem]">
            <a href={browseAddress}>The whole outline</a>
            <a href={modifiersAddress}>Modifiers</a>
            <a href={indexAddress}>Index A–Z</a>
            <a href={learnAddress("kinds-of-codes")}>How codes work</a>
            <a href={openAddress}>Open your own files</a>
          </p>
        </section>
        <Recent />
      </div>
      <OfflineState />
    </div>
  );
}

function EditionLine({ manifest }: { readonly manifest: Manifest }) {
  return (
    <p className="measure mt-1 text-[0.9375rem] text-quiet">
      {grouped(manifest.counts.codes)} codes, {manifest.counts.modifiers} modifiers, as of {manifest.released}.{" "}
      {manifest.sources.map((source) => source.name).join(", ")}.
      {manifest.unofficial && " For learning and finding; check the CPT codebook before you report."}
    </p>
  );
}

function plural(count: number, what: string): string {
  return `${grouped(count)} ${count === 1 ? what : `${what}s`}`;
}
