import { BUILT } from "#codebook/built-files.ts";
import type { CodeId } from "#codebook/code-id.ts";
import type { Layer } from "#codebook/layer.ts";
import type { PackedOutline } from "#codebook/packed-outline.ts";
import type { CompiledEdition } from "#compile/compile-edition.ts";
import { builtText } from "#compile/compiled-files.ts";
import { inEdition, reportFile } from "#compile/import-report.ts";
import { titleOfYear, type Release } from "#compile/own-edition.ts";
import type { ReadFiles } from "#sources/read-files.ts";
import type { Preview, PreviewedEdition, SectionCount } from "./protocol.ts";

/** Most lines of a list that are shown; the report file has them all. */
const MOST_SHOWN = 200;

type Parts = {
  readonly read: ReadFiles;
  readonly starter: Layer;
  /** Absent when nothing in the files could be used. */
  readonly compiled?: CompiledEdition;
  readonly release: Release;
  /** Bytes of the files that will be kept with the edition. */
  readonly kept?: number;
};

/** What would become of the files, counted by the compiler that makes the edition. */
export function previewOf({ read, starter, compiled, release, kept = 0 }: Parts): Preview {
  if (compiled === undefined) {
    const rejected = read.layers.flatMap((layer) => layer.rejected);
    return {
      files: read.report.map((file) => ({ ...file, leftOut: 0 })),
      tables: read.tables,
      notUsed: { total: rejected.length, shown: rejected.slice(0, MOST_SHOWN) },
      report: new Blob([JSON.stringify({ files: read.report, rejected }, undefined, 2)], { type: "application/json" }),
    };
  }
  const { report, manifest } = compiled;
  return {
    files: inEdition(read.report, report),
    tables: read.tables,
    edition: editionOf(read.layers, starter, compiled, { release, kept }),
    notUsed: { total: report.rejected.length, shown: report.rejected.slice(0, MOST_SHOWN) },
    report: new Blob([reportFile(manifest.edition, read.report, report)], { type: "application/json" }),
  };
}

function editionOf(
  brought: readonly Layer[],
  starter: Layer,
  { manifest, files, report }: CompiledEdition,
  { release, kept }: { readonly release: Release; readonly kept: number },
): PreviewedEdition {
  const outline = JSON.parse(builtText(files, BUILT.outline)) as PackedOutline;
  const ours = new Set(starter.codes.flatMap((each) => (each.descriptor === undefined ? [] : [each.code])));
  const here = new Set(outline.code);
  const reworded = new Set<CodeId>();
  const withFacts = new Set<CodeId>();
  for (const { source, codes } of brought)
    for (const { code, descriptor, medicare } of codes) {
      if (!here.has(code)) continue;
      const isStronger = source.kind === "licensed" || source.kind === "table";
      if (descriptor !== undefined && isStronger && ours.has(code)) reworded.add(code);
      if (medicare !== undefined && medicare.length > 0) withFacts.add(code);
    }
  const sections = countSections(outline, ours);
  return {
    title: titleOfYear(release.year),
    codes: outline.code.length,
    release,
    sections,
    gained: sections.reduce((sum, each) => sum + each.gained, 0),
    reworded: reworded.size,
    withFacts: withFacts.size,
    modifiers: manifest.counts.modifiers,
    setAside: { total: report.conflicts.length, shown: report.conflicts.slice(0, MOST_SHOWN) },
    size: Object.values(manifest.files).reduce((sum, { size }) => sum + size, kept),
  };
}

/** Codes by section (Category I) or category, in book order. */
function countSections({ nodes, code, node }: PackedOutline, ours: ReadonlySet<CodeId>): SectionCount[] {
  const top = nodes.map((_, at) => topOf(nodes, at));
  const counts = nodes.map(() => ({ codes: 0, gained: 0 }));
  for (const [at, each] of code.entries()) {
    const count = counts[top[node[at] ?? -1] ?? -1];
    if (count === undefined) continue;
    count.codes++;
    if (!ours.has(each)) count.gained++;
  }
  return nodes.flatMap(({ title }, at) => {
    const count = counts[at];
    return count === undefined || count.codes === 0 ? [] : [{ title, ...count }];
  });
}

function topOf(nodes: PackedOutline["nodes"], from: number): number {
  let at = from;
  for (let node = nodes[at]; node !== undefined; node = nodes[at]) {
    if (node.level === "section" || node.parent < 0) return at;
    at = node.parent;
  }
  return from;
}
