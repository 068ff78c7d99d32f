import type { CodeId } from "#codebook/code-id.ts";
import type { Layer, Rejection } from "#codebook/layer.ts";
import type { OutlineNode } from "#codebook/outline.ts";
import type { CompiledEdition } from "#compile/compile-edition.ts";
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
  /** Then: why what could be read has no place in an edition. */
  readonly leftOut?: readonly Rejection[];
  readonly release: Release;
  /** Bytes of the files that will be kept with the edition. */
  readonly kept?: number;
};

/** What would become of the files, counted by the compiler that makes the edition. */
export function previewOf({ read, starter, compiled, release, kept = 0, leftOut = [] }: Parts): Preview {
  if (compiled === undefined) {
    const rejected = [...read.layers.flatMap((layer) => layer.rejected), ...leftOut];
    return {
      files: inEdition(read.report, { rejected }),
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
  { manifest, report, nodes, codesAt }: CompiledEdition,
  { release, kept }: { readonly release: Release; readonly kept: number },
): PreviewedEdition {
  const ours = new Set(starter.codes.flatMap((each) => (each.descriptor === undefined ? [] : [each.code])));
  const here = new Set(codesAt.flat());
  const reworded = new Set<CodeId>();
  const withFacts = new Set<CodeId>();
  for (const { source, codes } of brought)
    for (const { code, descriptor, medicare } of codes) {
      if (!here.has(code)) continue;
      const isStronger = source.kind === "licensed" || source.kind === "table";
      if (descriptor !== undefined && isStronger && ours.has(code)) reworded.add(code);
      if (medicare !== undefined && medicare.length > 0) withFacts.add(code);
    }
  const sections = countSections(nodes, codesAt, ours);
  return {
    title: titleOfYear(release.year),
    codes: manifest.counts.codes,
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
function countSections(
  nodes: readonly OutlineNode[],
  codesAt: readonly (readonly CodeId[])[],
  ours: ReadonlySet<CodeId>,
): SectionCount[] {
  const counts = nodes.map(() => ({ codes: 0, gained: 0 }));
  for (const [at, codes] of codesAt.entries()) {
    const count = counts[topOf(nodes, at)];
    if (count === undefined) continue;
    count.codes += codes.length;
    count.gained += codes.filter((code) => !ours.has(code)).length;
  }
  return nodes.flatMap(({ title }, at) => {
    const count = counts[at];
    return count === undefined || count.codes === 0 ? [] : [{ title, ...count }];
  });
}

function topOf(nodes: readonly OutlineNode[], from: number): number {
  let at = from;
  for (let node = nodes[at]; node !== undefined; node = nodes[at]) {
    if (node.level === "section" || node.parent < 0) return at;
    at = node.parent;
  }
  return from;
}
