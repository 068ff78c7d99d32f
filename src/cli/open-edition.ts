import { readFile } from "node:fs/promises";
import path from "node:path";
import { BUILT } from "#codebook/built-files.ts";
import { parseEditionId, type EditionsFile, type Outline } from "#codebook/edition.ts";
import { unpackOutline, type PackedOutline } from "#codebook/packed-outline.ts";
import { createEngine, type Engine } from "#search/engine.ts";
import { UsageError } from "./usage-error.ts";

export type OpenEdition = { readonly folder: string; readonly outline: Outline; readonly engine: Engine };

/**
 * Opens a built edition with the engine of the app.
 * @param id edition to open; the default of `editions.json` when absent
 * @throws UsageError when there is none or its files cannot be used
 */
export async function openEdition(root: string, id: string | undefined): Promise<OpenEdition> {
  const edition = id ?? (await defaultEdition(root));
  if (parseEditionId(edition) === undefined) throw new UsageError(`"${edition}" cannot name an edition`);
  const folder = path.join(root, edition);
  const packed = (await readJson(path.join(folder, BUILT.outline))) as PackedOutline;
  const outline = unpackOutline(packed);
  const search = await readText(path.join(folder, BUILT.search));
  return { folder, outline, engine: createEngine(search, packed) };
}

async function defaultEdition(root: string): Promise<string> {
  const editions = (await readJson(path.join(root, BUILT.editions))) as EditionsFile;
  return editions.default;
}

/** @throws UsageError */
export async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`${file} is not JSON: it may be cut short. Build the edition again.`);
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new UsageError(`${file} is not there. Build an edition first: npm run codebook -- build`);
  }
}
