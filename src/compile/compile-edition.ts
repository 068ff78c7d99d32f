import { BUILT, indexFile } from "#codebook/built-files.ts";
import { categoryOf, type CodeCategory, type CodeId } from "#codebook/code-id.ts";
import { codeSet } from "#codebook/code-set.ts";
import { FORMAT_VERSION, type EditionId, type IndexEntry, type Manifest } from "#codebook/edition.ts";
import type { Layer } from "#codebook/layer.ts";
import type { CodeLine } from "#codebook/outline.ts";
import { buildSearchFile } from "#search/build-index.ts";
import type { SearchCorpus } from "#search/document.ts";
import { optionsFingerprint } from "#search/options.ts";
import { buildIndex, letterOf, type Termed } from "./alphabetic-index.ts";
import { arrange, type Arrangement } from "./arrange.ts";
import { CompiledFiles, toBytes } from "./compiled-files.ts";
import { describeInOrder, spelledOut, symbolsOf } from "./describe.ts";
import { addOnsByPrimary, replacedBySuccessor, type EntryContext } from "./entries.ts";
import { gatherGroupings } from "./groupings.ts";
import { packOutline } from "#codebook/packed-outline.ts";
import { firstOf, mergeLayers, type MergedCode } from "./merge.ts";
import { collectMentions } from "./mentions.ts";
import { mergeModifiers } from "./merge-modifiers.ts";
import { checkReferences } from "./references.ts";
import { reportOf, type BuildReport } from "./report.ts";
import { searchCorpus } from "./search-corpus.ts";
import { checkGuidelines, gatherGuidelines, guidelineFiles, withMentions } from "./guidelines.ts";
import { countNodes } from "./nodes.ts";
import { buildShards, shardEntries, toTrail } from "./shards.ts";

export type EditionOptions = {
  readonly edition: EditionId;
  readonly title: string;
  readonly year: number;
  /** ISO date of release, part of the input so that the same input gives the same bytes. */
  readonly released: string;
};

export type CompiledEdition = {
  readonly manifest: Manifest;
  /** The built files by name, the manifest's included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly report: BuildReport;
};

/** How the work is done: nothing of it changes the bytes. */
export type CompilerWork = {
  /** Told the share that is done, from 0 to 1, by what the steps cost on a full edition. */
  readonly onProgress?: (share: number) => void;
  /** Builds the search file somewhere else, while all other files are made here; absent, it is built here. */
  readonly buildSearch?: (corpus: SearchCorpus) => Promise<Uint8Array<ArrayBuffer>>;
};

/** There is no code with a descriptor in the layers, so there is nothing to build. */
export class EmptyEditionError extends Error {
  override readonly name = "EmptyEditionError";
  constructor() {
    super("An edition without codes cannot be built.");
  }
}

const NOTICE =
  "CPT® is a registered trademark of the American Medical Association. CPT codes are © AMA; their use needs an AMA licence. " +
  "Starter wording is ours, is not the AMA's and does not replace the CPT codebook.";

/**
 * Compiles layers into the built files of one edition: merge, arrange into the outline, describe, link,
 * check, cut into files, hash. Pure but for the hashing, which is asynchronous. The same layers and
 * options give the same bytes.
 * @throws EmptyEditionError when no layer describes a code that the outline holds
 * @returns the files; problems of our own layers are in `report.problems` for the caller to refuse on.
 */
export async function compileEdition(
  layers: readonly Layer[],
  options: EditionOptions,
  { onProgress = () => undefined, buildSearch = buildSearchHere }: CompilerWork = {},
): Promise<CompiledEdition> {
  const merged = mergeLayers(layers);
  const arrangement = arrange(layers, merged);
  onProgress(0.1);
  const codesAt = arrangement.nodes.map((node) => node.codes);
  const order = codesAt.flat();
  const set = codeSet(order);
  const lines = describeAll(arrangement, merged, layers, options.year);
  const nodes = countNodes(arrangement, lines, layers);
  const lineList = [...lines.values()];
  const changes = layers.flatMap((layer) => layer.changes);
  const modifiers = mergeModifiers(layers);
  const unmentioned = gatherGuidelines(layers);
  // Begun as soon as its texts are there: whoever builds it elsewhere works while the rest is made here.
  const search = buildSearch(
    searchCorpus({ lines: lineList, nodes, codes: merged, guidelines: unmentioned, modifiers, changes }),
  );
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

  const files = new CompiledFiles();
  const write = (name: string, body: unknown) => files.add(name, toBytes(body));
  write(BUILT.outline, packOutline(nodes, lineList));
  write(BUILT.modifiers, { modifiers });
  write(BUILT.changes, { editions: changes });
  const references = layers.flatMap((layer) => layer.index);
  for (const [file, entries] of byLetter(buildIndex(termsOf(order, merged), references))) write(file, { entries });
  write(BUILT.learn, {
    pages: layers.flatMap((layer) => layer.learn.map(({ topic, title, blocks }) => ({ topic, title, blocks }))),
  });
  if (groupings.groupings.length > 0) write(BUILT.groupings, { groupings: groupings.groupings });
  const shards = buildShards(nodes, codesAt, guidelines, context, write);
  for (const [file, body] of guidelineFiles(nodes, guidelines)) write(file, body);
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
  files.add(BUILT.search, await search);
  onProgress(0.95);

  const manifest: Manifest = {
    format: FORMAT_VERSION,
    ...options,
    unofficial: !layers.some((layer) => layer.source.kind === "licensed"),
    notice: NOTICE,
    sources: layers.map((layer) => layer.source),
    counts: {
      codes: order.length,
      categories,
      modifiers: modifiers.length,
      guidelines: guidelines.size,
      tombstones: changes.reduce((sum, each) => sum + each.deleted.length, 0),
    },
    sections: nodes.filter((node) => node.level === "section").map(toTrail),
    searchOptions: optionsFingerprint(),
    canary: canaryOf(lineList),
    shards: shardEntries(shards),
    files: await files.hashes(),
  };
  onProgress(1);
  return {
    manifest,
    files: files.with(BUILT.manifest, manifest),
    report,
  };
}

/** The same edition under another name: neither name nor title stands in any file but the manifest. */
export function nameEdition(
  { manifest, files, report }: CompiledEdition,
  name: Pick<EditionOptions, "edition" | "title">,
): CompiledEdition {
  const named: Manifest = { ...manifest, edition: name.edition, title: name.title };
  return { manifest: named, files: new Map([...files, [BUILT.manifest, toBytes(named)]]), report };
}

async function buildSearchHere(corpus: SearchCorpus): Promise<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode(buildSearchFile(corpus));
}

function describeAll(
  arrangement: Arrangement,
  codes: ReadonlyMap<CodeId, MergedCode>,
  layers: readonly Layer[],
  year: number,
): Map<CodeId, CodeLine> {
  const ofYear = layers.flatMap((layer) => layer.changes).filter((changes) => changes.edition === year);
  const isIn = (code: CodeId, ranges: readonly { readonly first: CodeId; readonly last: CodeId }[]) =>
    ranges.some((range) => range.first <= code && code <= range.last && range.first.length === code.length);
  const added = ofYear.flatMap((changes) => changes.new);
  const revised = ofYear.flatMap((changes) => changes.revised);
  const lines = new Map<CodeId, CodeLine>();
  arrangement.nodes.forEach(({ codes: here }, node) => {
    for (const [code, parts] of describeInOrder(here, codes)) {
      const merged = codes.get(code);
      if (merged === undefined) continue;
      const symbols = symbolsOf(merged, isIn(code, added), isIn(code, revised));
      const spelled = spelledOut(merged);
      lines.set(code, { code, node, ...parts, symbols, ...(spelled !== undefined && { spelled }) });
    }
  });
  return lines;
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

/** The entries of the Index by the file they stand in. */
function byLetter(entries: readonly IndexEntry[]): Map<string, IndexEntry[]> {
  const files = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const file = indexFile(letterOf(entry.term));
    const list = files.get(file);
    if (list === undefined) files.set(file, [entry]);
    else list.push(entry);
  }
  return files;
}

function countCategories(order: readonly CodeId[]): Record<CodeCategory, number> {
  const counts: Record<CodeCategory, number> = { I: 0, II: 0, III: 0, PLA: 0, MAAA: 0, "Level II": 0 };
  for (const code of order) counts[categoryOf(code)]++;
  return counts;
}

/** A question whose answer is known: a code asked by its number must come first. Shows that an index that loads also answers. */
function canaryOf(lines: readonly CodeLine[]): Manifest["canary"] {
  const code = lines[Math.floor(lines.length / 2)]?.code;
  if (code === undefined) throw new EmptyEditionError();
  return { query: code, code };
}
