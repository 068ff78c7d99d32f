import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSED = /\.(js|css|html|json|svg|webmanifest)$/;
/** Below this a compressed twin saves nothing. */
const SMALLEST = 1024;
/** Brotli's best costs ten times the time of this for a few percent. */
const QUALITY = 9;

/** Writes `.br` and `.gz` beside the files of the built app, for servers that send them. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && COMPRESSED.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(name);
      if (bytes.length < SMALLEST) return;
      const [br, gz] = await Promise.all([
        promisify(brotliCompress)(bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        }),
        promisify(gzip)(bytes),
      ]);
      await Promise.all([writeFile(`${name}.br`, br), writeFile(`${name}.gz`, gz)]);
    }),
  );
}
