import type { Layer } from "#codebook/layer.ts";
import { compileEdition, type CompiledEdition, type EditionOptions } from "./compile-edition.ts";

/** A compiled edition with its built files by name, the manifest's included. */
export type EditionInMemory = CompiledEdition & { readonly files: ReadonlyMap<string, Uint8Array> };

/** Compiles where memory is no matter: on the command line, and in tests. @throws EmptyEditionError */
export async function compileInMemory(layers: readonly Layer[], options: EditionOptions): Promise<EditionInMemory> {
  const files = new Map<string, Uint8Array>();
  const compiled = await compileEdition(layers, options, { write: (name, bytes) => void files.set(name, bytes) });
  return { ...compiled, files };
}
