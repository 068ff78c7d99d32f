import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Layer } from "#codebook/layer.ts";
import { readStarter } from "#sources/starter/read-starter.ts";
import { STARTER_FOLDER } from "./folders.ts";

/** Reads the starter's files from the repository into a layer. */
export async function readStarterFolder(folder = STARTER_FOLDER): Promise<Layer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== "README.md");
  const texts = await Promise.all(
    files.map(async (entry) => {
      const full = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, full).split(path.sep).join("/"), await readFile(full, "utf8")] as const;
    }),
  );
  return readStarter(new Map(texts));
}
