import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { BUILT } from "#codebook/built-files.ts";
import { parseEditionId, type EditionsFile, type Manifest, type Shard } from "#codebook/edition.ts";
import { rangeHolds } from "#codebook/code-range.ts";
import { createEngine } from "#search/engine.ts";
import { optionsFingerprint } from "#search/options.ts";
import { unpackOutline, type PackedOutline } from "#codebook/packed-outline.ts";
import { PUBLIC_CODEBOOK } from "./folders.ts";
import { readJson } from "./open-edition.ts";
import { UsageError } from "./usage-error.ts";

/** `codebook verify [DIR]`: every edition of the folder, or the one edition whose folder is given. */
export async function verify(args: readonly string[]): Promise<void> {
  const root = path.resolve(args[0] ?? PUBLIC_CODEBOOK);
  const folders = await editionFolders(root);
  const problems = [...(await verifyStarterLayer(root)), ...(await Promise.all(folders.map(verifyEdition))).flat()];
  if (problems.length > 0)
    throw new UsageError(`${problems.length} problem(s):\n${problems.map((each) => `  ${each}`).join("\n")}`);
  console.log(`${folders.length} edition(s) verified: hashes, counts, links, search.`);
}

async function editionFolders(root: string): Promise<string[]> {
  const names = await readdir(root).catch(() => {
    throw new UsageError(`${root} is not a folder`);
  });
  if (names.includes(BUILT.manifest)) return [root];
  const { editions } = (await readJson(path.join(root, BUILT.editions))) as EditionsFile;
  return editions.flatMap(({ id }) => (parseEditionId(id) === undefined ? [] : [path.join(root, id)]));
}

async function verifyEdition(folder: string): Promise<string[]> {
  const manifest = (await readJson(path.join(folder, BUILT.manifest))) as Manifest;
  const name = manifest.edition;
  const problems = await verifyHashes(folder, manifest);
  if (problems.length > 0) return problems.map((each) => `${name}: ${each}`);

  const packed = (await readJson(path.join(folder, BUILT.outline))) as PackedOutline;
  const outline = unpackOutline(packed);
  const shards = await Promise.all(
    manifest.shards.map(async (entry) => ({ entry, shard: (await readJson(path.join(folder, entry.file))) as Shard })),
  );
  if (outline.lines.length !== manifest.counts.codes)
    problems.push(`the outline has ${outline.lines.length} codes, the manifest counts ${manifest.counts.codes}`);
  const inShards = shards.flatMap(({ shard }) => shard.entries.map((entry) => entry.code));
  if (new Set(inShards).size !== manifest.counts.codes || inShards.length !== manifest.counts.codes) {
    problems.push(`the shards hold ${inShards.length} codes, the manifest counts ${manifest.counts.codes}`);
  }
  const paths = new Set(outline.nodes.map((node) => node.path));
  for (const { entry, shard } of shards) {
    for (const { code, path: place } of shard.entries) {
      if (!entry.runs.some((run) => rangeHolds(run, code)))
        problems.push(`${code} stands in ${entry.file}, but the manifest would not look there`);
      if (!paths.has(place)) problems.push(`${code} stands under ${place}, which is not in the outline`);
    }
  }
  if (manifest.searchOptions !== optionsFingerprint())
    problems.push("the search file was built with other options than this engine reads");
  else {
    const engine = createEngine(await readFile(path.join(folder, BUILT.search), "utf8"), packed);
    const first = engine.search({ query: manifest.canary.query, limit: 1 }).hits[0]?.code;
    if (first !== manifest.canary.code)
      problems.push(`asked for ${manifest.canary.query}, the search answers ${first ?? "nothing"}`);
  }
  return problems.map((each) => `${name}: ${each}`);
}

/** The file own editions are made over in the browser; a folder of one edition has none. */
async function verifyStarterLayer(root: string): Promise<string[]> {
  if (!(await readdir(root)).includes(BUILT.editions)) return [];
  const { starterLayer } = (await readJson(path.join(root, BUILT.editions))) as EditionsFile;
  if (starterLayer === undefined) return [];
  return verifyHashes(root, { files: { [BUILT.starterLayer]: starterLayer } });
}

async function verifyHashes(folder: string, manifest: Pick<Manifest, "files">): Promise<string[]> {
  const checks = Object.entries(manifest.files).map(async ([name, { size, sha256 }]) => {
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
    if (bytes === undefined) return [`${name} is missing`];
    if (bytes.length !== size) return [`${name} has ${bytes.length} bytes, not ${size}`];
    return createHash("sha256").update(bytes).digest("hex") === sha256 ? [] : [`${name} does not match its hash`];
  });
  return (await Promise.all(checks)).flat();
}
