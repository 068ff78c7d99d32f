import { BUILT } from "#codebook/built-files.ts";
import type { CodeId } from "#codebook/code-id.ts";
import { FORMAT_VERSION, type EditionId, type Manifest } from "#codebook/edition.ts";
import type { Layer } from "#codebook/layer.ts";
import type { OutlineNode } from "#codebook/outline.ts";
import { buildSearchFile } from "#search/build-index.ts";
import type { SearchCorpus } from "#search/document.ts";
import { optionsFingerprint } from "#search/options.ts";
import { HashedFiles, toBytes, type WriteFile } from "./built-bytes.ts";
import type { BuildReport } from "./report.ts";
import { shardEntries, toTrail } from "./shards.ts";
import { writeCodebook, type CodebookWork } from "./write-codebook.ts";

export type EditionOptions = {
  readonly edition: EditionId;
  readonly title: string;
  readonly year: number;
  /** ISO date of release, part of the input so that the same input gives the same bytes. */
  readonly released: string;
};

/** What is left in memory of an edition once its files are written. */
export type CompiledEdition = {
  readonly manifest: Manifest;
  readonly report: BuildReport;
  /** Its outline, and the codes under each node, in book order. */
  readonly nodes: readonly OutlineNode[];
  readonly codesAt: readonly (readonly CodeId[])[];
};

/** How the work is done: nothing of it changes the bytes. */
export type CompilerWork = Partial<CodebookWork> & {
  /**
   * Takes each built file as soon as it is made, so that they are never all in memory: they are ten times
   * the files they are made from. The work waits for it. The last one is the manifest.
   */
  readonly write: WriteFile;
};

const NOTICE =
  "CPT® is a registered trademark of the American Medical Association. CPT codes are © AMA; their use needs an AMA licence. " +
  "Starter wording is ours, is not the AMA's and does not replace the CPT codebook.";

/**
 * Compiles layers into the built files of one edition: merge, arrange into the outline, describe, link,
 * check, cut into files, hash, write. Pure but for what `write` does. The same layers and options give the
 * same bytes.
 * @throws EmptyEditionError when no layer describes a code that the outline holds, and whatever `write` throws
 * @returns what was made; problems of our own layers are in `report.problems` for the caller to refuse on.
 */
export async function compileEdition(
  layers: readonly Layer[],
  options: EditionOptions,
  { write, onProgress = () => undefined, buildSearch = buildSearchHere }: CompilerWork,
): Promise<CompiledEdition> {
  const files = new HashedFiles(write);
  const { nodes, codesAt, shards, report, counts } = await writeCodebook(layers, options.year, files, {
    onProgress,
    buildSearch,
  });
  const manifest: Manifest = {
    format: FORMAT_VERSION,
    ...options,
    unofficial: !layers.some((layer) => layer.source.kind === "licensed"),
    notice: NOTICE,
    sources: layers.map((layer) => layer.source),
    counts,
    sections: nodes.filter((node) => node.level === "section").map(toTrail),
    searchOptions: optionsFingerprint(),
    canary: canaryOf(codesAt.flat()),
    shards: shardEntries(shards),
    files: await files.hashes(),
  };
  await write(BUILT.manifest, toBytes(manifest));
  onProgress(1);
  return { manifest, report, nodes, codesAt };
}

async function buildSearchHere(corpus: SearchCorpus): Promise<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode(buildSearchFile(corpus));
}

/** A question whose answer is known: a code asked by its number must come first. Shows that an index that loads also answers. */
function canaryOf(order: readonly CodeId[]): Manifest["canary"] {
  const code = order[Math.floor(order.length / 2)];
  if (code === undefined) throw new Error("unreachable: an edition without codes was refused");
  return { query: code, code };
}
