import { readFile } from "node:fs/promises";
import path from "node:path";
import { compileEdition } from "../../src/compile/compile-edition.ts";
import { layOver, releaseOfLayers, STARTER_RELEASE } from "../../src/compile/own-edition.ts";
import { parseEditionId } from "../../src/codebook/edition.ts";
import { openFiles } from "../../src/sources/open-files.ts";
import { readOpened } from "../../src/sources/read-files.ts";
import { decodeLayer } from "../../src/sources/starter/layer-file.ts";

/*
 * A process of its own: does with files what the import worker does with them, and after each step collects
 * the garbage and looks at what is left. `node --expose-gc live-memory.ts STARTER-LAYER FILE…` prints the
 * highest over what the starter alone takes, in bytes.
 */

const collect = (globalThis as { readonly gc?: () => void }).gc;
if (collect === undefined) throw new Error("run with --expose-gc");
const edition = parseEditionId("device-edition");
const [layerFile = "", ...names] = process.argv.slice(2);
const starter = decodeLayer(await readFile(layerFile, "utf8"));
if (starter === undefined || edition === undefined) throw new Error(`${layerFile} is not the starter's layer`);

const start = live();
let peak = start;
const look = () => {
  peak = Math.max(peak, live());
};
const { layers } = await readNamed();
const release = releaseOfLayers(layers, STARTER_RELEASE);
await compileEdition(layOver(starter, layers, "with-ours"), { edition, title: "", ...release }, { onProgress: look });
look();
process.stdout.write(JSON.stringify(peak - start));

function live(): number {
  collect?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** By itself, as in the worker: the opened files are let go before anything is compiled. */
async function readNamed() {
  const given = names.map(async (name) => ({ name: path.basename(name), bytes: await readFile(name) }));
  const opened = openFiles(await Promise.all(given));
  look();
  return readOpened(opened, { onFile: look });
}
