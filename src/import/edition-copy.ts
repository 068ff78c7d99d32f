import { BUILT } from "#codebook/built-files.ts";
import { FORMAT_VERSION, type EditionId } from "#codebook/edition.ts";
import type { MadeFrom } from "#device/own-edition.ts";
import { listZip, MOST_UNPACKED, unpack, type UnpackBudget } from "#sources/zip-archive.ts";
import { zipSync } from "fflate";
import * as v from "valibot";

/*
 * A copy of an edition as one file: a zip of its built files, as they stand in a folder of an edition on a
 * server. Unpacked there it can be hosted as it is.
 */

/** Inside the copy: which files the edition was made from. Not a built file, and of no weight. */
const MADE_FROM = "made-from.json";

const text = v.string();
/** What of a manifest is needed to trust and to list a copy; the app decodes the rest when it reads it. */
const manifestPart = v.looseObject({
  format: v.literal(FORMAT_VERSION),
  title: v.pipe(text, v.nonEmpty(), v.maxLength(200)),
  year: v.pipe(v.number(), v.integer()),
  released: v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  counts: v.looseObject({ codes: v.pipe(v.number(), v.integer()) }),
  files: v.record(
    v.pipe(text, v.regex(/^(?:[a-z]+\/)?[a-z0-9][a-z0-9.-]*\.json$/)),
    v.object({ size: v.number(), sha256: text }),
  ),
});
const madeFrom = v.array(v.object({ name: text, what: text, vintage: text }));

export type EditionCopy = {
  readonly manifest: v.InferOutput<typeof manifestPart>;
  readonly from: readonly MadeFrom[];
  /** Built files by name, without the manifest, each proved by its hash. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** Whether the bytes are a zip that has the files of an edition. */
export function isEditionCopy(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const entries = listZip(bytes);
  if ("reason" in entries) return false;
  const names = new Set(entries.map(({ name }) => name));
  return [BUILT.manifest, BUILT.outline, BUILT.search].every((name) => names.has(name));
}

/** @returns the copy, or why it cannot be used, as the end of a sentence about the file (never throws) */
export async function readEditionCopy(bytes: Uint8Array): Promise<EditionCopy | { readonly reason: string }> {
  const entries = listZip(bytes);
  if ("reason" in entries) return entries;
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const budget: UnpackBudget = { left: MOST_UNPACKED };
  const take = (name: string): Uint8Array | { readonly reason: string } => {
    const entry = byName.get(name);
    return entry === undefined
      ? { reason: `is a copy of an edition that lacks ${name}` }
      : unpack(bytes, entry, budget);
  };
  const manifestBytes = take(BUILT.manifest);
  if ("reason" in manifestBytes) return manifestBytes;
  const manifest = decode(manifestPart, manifestBytes);
  if (manifest === undefined)
    return { reason: "is a copy of an edition that this version of Fivedigit cannot read: make it again" };
  const files = new Map<string, Uint8Array>();
  for (const [name, { size, sha256 }] of Object.entries(manifest.files)) {
    const found = take(name);
    if ("reason" in found) return found;
    if (found.byteLength !== size || (await hashOf(found)) !== sha256)
      return { reason: `is a copy of an edition whose ${name} is damaged: make the copy again` };
    files.set(name, found);
  }
  const fromBytes = byName.has(MADE_FROM) ? take(MADE_FROM) : undefined;
  const from = fromBytes === undefined || "reason" in fromBytes ? undefined : decode(madeFrom, fromBytes);
  return { manifest, from: from ?? [], files };
}

/** The files of a copy as an edition of this device, under its name and title here. */
export function filesOfCopy(
  { manifest, files }: EditionCopy,
  name: { readonly edition: EditionId; readonly title: string },
): Map<string, Uint8Array> {
  const named = new TextEncoder().encode(JSON.stringify({ ...manifest, ...name }));
  return new Map([...files, [BUILT.manifest, named]]);
}

/** One file of an edition's built files. The same edition gives the same bytes. */
export function makeEditionCopy(files: ReadonlyMap<string, Uint8Array>, from: readonly MadeFrom[]): Uint8Array {
  const all = [...files, [MADE_FROM, new TextEncoder().encode(JSON.stringify(from))] as const].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  // Level 6 packs 28 MB to 4 in about a second; the date is fixed, because zips know no other time than the clock's.
  return zipSync(Object.fromEntries(all), { level: 6, mtime: "2000-01-01" });
}

function decode<T>(schema: v.GenericSchema<unknown, T>, bytes: Uint8Array): T | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
