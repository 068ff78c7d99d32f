import type { Manifest } from "#codebook/edition.ts";
import { createContext, use } from "react";

export const ManifestContext = createContext<Manifest | undefined>(undefined);

/** The edition in view. Only below EditionGate, which waits for it. */
export function useManifest(): Manifest {
  const manifest = use(ManifestContext);
  if (manifest === undefined) throw new Error("useManifest outside of an EditionGate");
  return manifest;
}
