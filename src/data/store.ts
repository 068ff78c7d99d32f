import { BUILT } from "#codebook/built-files.ts";
import { isOnDevice, type BuiltFile, type EditionId } from "#codebook/edition.ts";

/** Why a built file could not be had. Each reason has its own words on the page. */
export type ReadFailure =
  | "missing"
  | "unreachable"
  | "damaged"
  | "unreadable"
  | "other-format"
  | "made-earlier"
  | "not-on-device"
  | "damaged-on-device";

export class ReadError extends Error {
  override readonly name = "ReadError";
  readonly reason: ReadFailure;
  readonly file: string;
  constructor(reason: ReadFailure, file: string) {
    super(`${file}: ${reason}`);
    this.reason = reason;
    this.file = file;
  }
}

/** Requests that the first script of the page has already begun, by address. */
declare global {
  interface Window {
    fivedigitEarly?: Record<string, Promise<Response>>;
  }
}

/** Where the built app lives, without its hash: right under any sub-path of any host. */
function addressOf(name: string): string {
  const base = new URL("./", location.href.split("#")[0]);
  return new URL(`${BUILT.folder}/${name}`, base).href;
}

/**
 * Reads the text of a built file of an edition, from the server or from this device, and proves it against
 * the manifest's size and SHA-256.
 * @param expected absent for the two files that hold the hashes of the others
 * @throws ReadError
 */
export async function readBuilt(edition: EditionId, file: string, expected: BuiltFile | undefined): Promise<string> {
  return new TextDecoder().decode(await readBuiltBytes(edition, file, expected));
}

/** As `readBuilt`, for those who read the text in a worker. @throws ReadError */
export async function readBuiltBytes(
  edition: EditionId,
  file: string,
  expected: BuiltFile | undefined,
): Promise<ArrayBuffer> {
  const name = `${edition}/${file}`;
  if (isOnDevice(edition)) return readFromDevice(edition, file, expected);
  return expected === undefined ? request(name, "default") : readProved(name, expected);
}

/** Reads the starter's layer, to lay own files over. @throws ReadError */
export async function readStarterLayer(expected: BuiltFile): Promise<ArrayBuffer> {
  return readProved(BUILT.starterLayer, expected);
}

/** A damaged answer is thrown out of every cache and asked for once more before it is given up. */
async function readProved(name: string, expected: BuiltFile): Promise<ArrayBuffer> {
  const bytes = await request(name, "default");
  if (await matches(bytes, expected)) return bytes;
  await forget(name);
  const again = await request(name, "reload");
  if (await matches(again, expected)) return again;
  throw new ReadError("damaged", name);
}

async function readFromDevice(edition: EditionId, file: string, expected: BuiltFile | undefined): Promise<ArrayBuffer> {
  const name = `${edition}/${file}`;
  // Those who have no edition of their own never load what reads one.
  const bytes = await import("#device/editions.ts").then(
    async ({ readOwnFile }) => readOwnFile(edition, file),
    () => undefined,
  );
  if (bytes === undefined) throw new ReadError("not-on-device", name);
  if (expected !== undefined && !(await matches(bytes, expected))) throw new ReadError("damaged-on-device", name);
  return bytes;
}

/** Reads `editions.json`, the one file that stands above the editions. */
export async function readEditionsText(): Promise<string> {
  return new TextDecoder().decode(await request(BUILT.editions, "default"));
}

async function request(name: string, cache: RequestCache): Promise<ArrayBuffer> {
  const url = addressOf(name);
  const early = cache === "default" ? window.fivedigitEarly?.[url] : undefined;
  if (early !== undefined) delete window.fivedigitEarly?.[url];
  let answer: Response;
  let bytes: ArrayBuffer;
  try {
    answer = await (early ?? fetch(url, { credentials: "same-origin", cache }));
    bytes = await answer.arrayBuffer();
  } catch {
    throw new ReadError("unreachable", name);
  }
  if (answer.status === 404 || answer.status === 410) throw new ReadError("missing", name);
  if (!answer.ok) throw new ReadError("unreachable", name);
  // A host that answers every unknown path with its index page would otherwise look like damage.
  if (answer.headers.get("content-type")?.includes("text/html") === true) throw new ReadError("missing", name);
  return bytes;
}

/** Throws a damaged file out of the stored copy, where it would be found again; the service worker stores the next good one. */
async function forget(name: string): Promise<void> {
  try {
    for (const each of await caches.keys()) {
      const cache = await caches.open(each);
      await cache.delete(addressOf(name), { ignoreSearch: true });
    }
  } catch {
    // Over plain http there are no caches, and a browser may deny them.
  }
}

async function matches(bytes: ArrayBuffer, expected: BuiltFile): Promise<boolean> {
  if (bytes.byteLength !== expected.size) return false;
  // Only secure contexts have crypto.subtle; over plain http on a LAN the size must do.
  if (!("subtle" in crypto)) return true;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") === expected.sha256;
}
