import { BUILT, indexFile } from "#codebook/built-files.ts";
import { categoryOf, type CodeCategory, type CodeId } from "#codebook/code-id.ts";
import { codeSet } from "#codebook/code-set.ts";
import type { EditionCounts } from "#codebook/edition.ts";
import type { Layer, Rejection } from "#codebook/layer.ts";
import type { OutlineNode } from "#codebook/outline.ts";
import { packOutline } from "#codebook/packed-outline.ts";
import type { SearchCorpus } from "#search/document.ts";
import { buildIndex, type Termed } from "./alphabetic-index.ts";
import { arrange, type Arrangement } from "./arrange.ts";
import { toBytes, type HashedFiles } from "./built-bytes.ts";
import { describeAll } from "./describe.ts";
import { EmptyEditionError } from "./empty-edition.ts";
import { addOnsByPrimary, replacedBySuccessor, type EntryContext } from "./entries.ts";
import { gatherGroupings } from "./groupings.ts";
import { checkGuidelines, gatherGuidelines, guidelineFiles, withMentions } from "./guidelines.ts";
import { collectMentions } from "./mentions.ts";
import { firstOf, mergeLayers, type MergedCode } from "./merge.ts";
import { mergeModifiers } from "./merge-modifiers.ts";
import { countNodes } from "./nodes.ts";
import { checkReferences } from "./references.ts";
import { reportOf, withoutDescriptor, type BuildReport } from "./report.ts";
import { searchCorpus } from "./search-corpus.ts";
import { buildShards, type WrittenShard } from "./shards.ts";

/** How a codebook is made: nothing of it changes the bytes. */
export type CodebookWork = {
  /** Told the share that is done, from 0 to 1, by what the steps cost on a full edition. */
  readonly onProgress: (share: number) => void;
  /** Builds the search file, here or somewhere else while all other files are made here. */
  readonly buildSearch: (corpus: SearchCorpus) => Promise<Uint8Array<ArrayBuffer>>;
};

/** What is left of a codebook when its files are written: all else may go. */
type WrittenCodebook = {
  readonly nodes: readonly OutlineNode[];
  readonly codesAt: readonly (readonly CodeId[])[];
  readonly shards: readonly WrittenShard[];
  readonly report: BuildReport;
  readonly counts: EditionCounts;
};

/**
 * Writes every built file of an edition but its manifest.
 * @param year whose changes mark codes as new and revised
 * @throws EmptyEditionError before anything is written, and whatever the files throw
 */
export async function writeCodebook(
  layers: readonly Layer[],
  year: number,
  files: HashedFiles,
  { onProgress, buildSearch }: CodebookWork,
): Promise<WrittenCodebook> {
  const merged = mergeLayers(layers);
  const arrangement = arrange(layers, merged);
  onProgress(0.1);
  const codesAt = arrangement.nodes.map((node) => node.codes);
  const order = codesAt.flat();
  if (order.length === 0)
    throw new EmptyEditionError(ofFiles(layers, [...arrangement.rejected, ...withoutDescriptor(merged)]));
  const set = codeSet(order);
  const lines = describeAll(arrangement, merged, layers, year);
  const nodes = countNodes(arrangement, lines, layers);
  const lineList = [...lines.values()];
  const changes = layers.flatMap((layer) => layer.changes);
  const modifiers = mergeModifiers(layers);
  const unmentioned = gatherGuidelines(layers);
  // Begun as soon as its texts are there: whoever builds it elsewhere works while the rest is made here.
  const search = beginSearch(buildSearch, {
    lines: lineList,
    nodes,
    codes: merged,
    guidelines: unmentioned,
    modifiers,
    changes,
  });
  const write = async (name: string, body: unknown) => files.write(name, toBytes(body));
  const references = layers.flatMap((layer) => layer.index);
  for (const { letter, entries } of buildIndex(termsOf(order, merged), references))
    await write(indexFile(letter), { entries });
  const titles = new Map(nodes.map((node) => [node.path, node.title]));
  const titleOf = (path: string) => titles.get(path) ?? path;
  const mentions = collectMentions(layers, lines, order, titleOf);
  const groupings = gatherGroupings(layers, set);
  const context: EntryContext = {
    codes: merged,
    lines,
    order,
    set,
    mentions,
    groupsOf: groupings.of,
    addOnsOf: addOnsByPrimary(merged, order, set),
    replacedBy: replacedBySuccessor(layers, set),
  };
  const guidelines = withMentions(unmentioned, mentions.inGuideline);
  onProgress(0.3);

  await write(BUILT.outline, packOutline(nodes, lineList));
  await write(BUILT.modifiers, { modifiers });
  await write(BUILT.changes, { editions: changes });
  await write(BUILT.learn, {
    pages: layers.flatMap((layer) => layer.learn.map(({ topic, title, blocks }) => ({ topic, title, blocks }))),
  });
  if (groupings.groupings.length > 0) await write(BUILT.groupings, { groupings: groupings.groupings });
  const shards: WrittenShard[] = [];
  for (const { file, shard } of buildShards(nodes, codesAt, guidelines, context)) {
    await write(file, shard);
    shards.push({ file, path: shard.path, codes: shard.entries.map(({ code }) => code) });
  }
  for (const [file, body] of guidelineFiles(nodes, guidelines)) await write(file, body);
  const categories = countCategories(order);
  const report = reportOf(layers, {
    codes: merged,
    order,
    set,
    categories,
    inLayers: [...arrangement.rejected, ...groupings.leftOut],
    inOurs: [...checkReferences(layers, order), ...checkGuidelines(layers, nodes, guidelines)],
  });
  onProgress(0.9);
  await files.write(BUILT.search, await search);
  onProgress(0.95);
  return {
    nodes,
    codesAt,
    shards,
    report,
    counts: {
      codes: order.length,
      categories,
      modifiers: modifiers.length,
      guidelines: guidelines.size,
      tombstones: changes.reduce((sum, each) => sum + each.deleted.length, 0),
    },
  };
}

/** The rejections that are of files, not of our own layer. */
function ofFiles(layers: readonly Layer[], rejected: Arrangement["rejected"]): Rejection[] {
  return rejected.flatMap(({ source, rejection }) => (layers[source]?.source.kind === "starter" ? [] : [rejection]));
}

/** By itself, so that the corpus does not wait in memory for the file that is built from it. */
async function beginSearch(
  buildSearch: CodebookWork["buildSearch"],
  parts: Parameters<typeof searchCorpus>[0],
): Promise<Uint8Array<ArrayBuffer>> {
  return buildSearch(searchCorpus(parts));
}

/** The codes with the index terms of the strongest source that has any. */
function termsOf(order: readonly CodeId[], codes: ReadonlyMap<CodeId, MergedCode>): Termed[] {
  const termed: Termed[] = [];
  for (const code of order) {
    const found = codes.get(code);
    if (found !== undefined) termed.push({ code, terms: firstOf(found.statements, (each) => each.terms)?.value ?? [] });
  }
  return termed;
}

function countCategories(order: readonly CodeId[]): Record<CodeCategory, number> {
  const counts: Record<CodeCategory, number> = { I: 0, II: 0, III: 0, PLA: 0, MAAA: 0, "Level II": 0 };
  for (const code of order) counts[categoryOf(code)]++;
  return counts;
}
