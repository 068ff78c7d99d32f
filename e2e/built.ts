import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A copy of the built app that a test may damage, and put in order again. */
export type Copy = {
  readonly folder: string;
  readonly read: (file: string) => Promise<string>;
  /** Replaces a file; its compressed twins go, so that every host would send this text. */
  readonly write: (file: string, text: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** What a copy that broke off leaves: the first half of the file. */
  readonly truncate: (file: string) => Promise<void>;
  /** Puts the file as it was built back. */
  readonly heal: (file: string) => Promise<void>;
  readonly dispose: () => Promise<void>;
};

export async function copyOf(original: string): Promise<Copy> {
  const folder = await mkdtemp(path.join(tmpdir(), "fivedigit-"));
  await cp(original, folder, { recursive: true });
  const at = (file: string) => path.join(folder, file);
  const remove = async (file: string) => {
    await Promise.all(["", ".br", ".gz"].map((twin) => rm(at(file + twin), { force: true })));
  };
  const read = (file: string) => readFile(at(file), "utf8");
  const write = async (file: string, text: string) => {
    await remove(file);
    await writeFile(at(file), text);
  };
  return {
    folder,
    read,
    write,
    remove,
    truncate: async (file) => {
      const whole = await read(file);
      await write(file, whole.slice(0, whole.length / 2));
    },
    heal: async (file) => {
      await cp(path.join(original, file), at(file));
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Makes the copy the next build: its page names a version, and its list of files to store knows the new page. */
export async function makeNewer(copy: Copy, version: string): Promise<void> {
  const html = await copy.read("index.html");
  await copy.write(
    "index.html",
    html.replace(/<meta name="version"[^>]*>|(?=<meta name="edition")/, `<meta name="version" content="${version}">`),
  );
  await list(copy, "index.html");
}

/** Writes revision and integrity of the file as it stands into the worker's list, as a build would. */
export async function list(copy: Copy, file: string): Promise<void> {
  const text = await copy.read(file);
  const worker = await copy.read("service-worker.js");
  const entry = new RegExp(String.raw`\{[^{}]*"?url"?:\s*["'\`]${file.replaceAll(".", String.raw`\.`)}["'\`][^{}]*\}`);
  if (!entry.test(worker)) throw new Error(`The worker's list does not name ${file}.`);
  const revision = createHash("md5").update(text).digest("hex");
  const integrity = `sha384-${createHash("sha384").update(text).digest("base64")}`;
  await copy.write("service-worker.js", worker.replace(entry, JSON.stringify({ revision, url: file, integrity })));
}

/** Cuts the worker's list down to some files, where a test is not about how many there are. */
export async function storeFew(copy: Copy, keeps: (file: string) => boolean): Promise<void> {
  const worker = await copy.read("service-worker.js");
  const fewer = worker.replace(/\{[^{}]*"url":"([^"]+)"[^{}]*\},?/g, (entry, file: string) =>
    keeps(file) ? entry : "",
  );
  await copy.write("service-worker.js", fewer);
}
