import { BUILT } from "#codebook/built-files.ts";
import type { EditionId, Manifest } from "#codebook/edition.ts";
import type { Layer } from "#codebook/layer.ts";
import { toBytes } from "#compile/built-bytes.ts";
import { compileEdition, type CompiledEdition, type EditionOptions } from "#compile/compile-edition.ts";
import { EditionInWriting } from "#device/new-edition.ts";
import { buildSearchBeside } from "./search-beside.ts";

/** The name it is compiled under until it has one; no file but the manifest knows it. */
const UNNAMED = { edition: "device-edition" as EditionId, title: "" };

type Work = {
  readonly onProgress: (share: number) => void;
  /** The worker that builds the search file; absent, it is built here. */
  readonly indexer: MessagePort | undefined;
};

/**
 * Compiles an edition onto the device, file by file: it is ten times the files it is made from, and need
 * never be in memory whole. Nobody reads it there until it is listed.
 * @throws StorageError when it cannot be written, EmptyEditionError; either leaves nothing on the device
 */
export async function compileOntoDevice(
  layers: readonly Layer[],
  release: Omit<EditionOptions, "edition" | "title">,
  { onProgress, indexer }: Work,
): Promise<{ readonly compiled: CompiledEdition; readonly writing: EditionInWriting }> {
  const writing = await EditionInWriting.begin();
  try {
    const compiled = await compileEdition(
      layers,
      { ...UNNAMED, ...release },
      {
        onProgress,
        write: async (name, bytes) => writing.write(name, bytes),
        ...(indexer !== undefined && { buildSearch: async (corpus) => buildSearchBeside(indexer, corpus) }),
      },
    );
    return { compiled, writing };
  } catch (error) {
    await writing.discard().catch(() => undefined);
    throw error;
  }
}

/** Gives a compiled edition its name. @throws StorageError */
export async function writeName(
  writing: EditionInWriting,
  manifest: Manifest,
  name: Pick<EditionOptions, "edition" | "title">,
): Promise<void> {
  await writing.write(BUILT.manifest, toBytes({ ...manifest, ...name } satisfies Manifest));
}
