import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { BUILT } from "#codebook/built-files.ts";
import {
  FORMAT_VERSION,
  type BuiltFile,
  type EditionId,
  type EditionListing,
  type EditionsFile,
  type Manifest,
} from "#codebook/edition.ts";

/**
 * Writes an edition's folder and lists it in `editions.json`. The folder is written beside its place and
 * moved there whole, so that a crash leaves the old edition as it was.
 * @param starterLayer the starter's layer as text, written beside the editions
 */
export async function writeEdition(
  out: string,
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
  starterLayer?: string,
): Promise<void> {
  await mkdir(out, { recursive: true });
  const fresh = await mkdtemp(path.join(out, `.${manifest.edition}-`));
  try {
    for (const [name, bytes] of files) {
      const target = path.join(fresh, name);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    const place = path.join(out, manifest.edition);
    await rm(place, { recursive: true, force: true });
    await rename(fresh, place);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  if (starterLayer !== undefined) await writeWhole(path.join(out, BUILT.starterLayer), starterLayer);
  await listEdition(out, manifest, starterLayer === undefined ? undefined : builtFile(starterLayer));
}

function builtFile(text: string): BuiltFile {
  const bytes = Buffer.from(text);
  return { size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Beside its place first, then moved there: whoever reads meanwhile has the old file or the new one. */
async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.new`;
  await writeFile(temporary, text);
  await rename(temporary, file);
}

async function listEdition(out: string, manifest: Manifest, layer: BuiltFile | undefined): Promise<void> {
  const file = path.join(out, BUILT.editions);
  const known = await readEditions(file);
  const { edition: id, title, year, released } = manifest;
  const listing: EditionListing = { id, title, year, released };
  const others = known.editions.filter((each) => each.id !== id);
  // An edition of one's own is what one wants to see first; the starter stays at hand.
  const isOwn = id !== "starter-2026";
  const editions = [...others, listing].sort((a, b) => (a.id < b.id ? -1 : 1));
  const starterLayer = layer ?? known.starterLayer;
  const listed = others.some((each) => each.id === known.default);
  const next: EditionsFile = {
    format: FORMAT_VERSION,
    default: isOwn || !listed || known.default === undefined ? id : known.default,
    editions,
    ...(starterLayer !== undefined && { starterLayer }),
  };
  await writeWhole(file, JSON.stringify(next));
}

async function readEditions(
  file: string,
): Promise<Pick<EditionsFile, "editions" | "starterLayer"> & { readonly default: EditionId | undefined }> {
  try {
    const { default: preset, editions, starterLayer } = JSON.parse(await readFile(file, "utf8")) as EditionsFile;
    return { default: preset, editions, ...(starterLayer !== undefined && { starterLayer }) };
  } catch {
    return { default: undefined, editions: [] };
  }
}
