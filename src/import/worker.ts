import type { EditionId, Manifest } from "#codebook/edition.ts";
import type { Layer } from "#codebook/layer.ts";
import { EmptyEditionError } from "#compile/empty-edition.ts";
import { layOver, releaseOfLayers, STARTER_RELEASE, type Release } from "#compile/own-edition.ts";
import { listOwnEditions, readOwnEdition } from "#device/editions.ts";
import { putOwnEdition, type EditionInWriting } from "#device/new-edition.ts";
import type { MadeFrom } from "#device/own-edition.ts";
import { storageError } from "#device/storage-error.ts";
import { readOpened, unused, type FileReport, type ReadFiles } from "#sources/read-files.ts";
import { decodeLayer } from "#sources/starter/layer-file.ts";
import { filesOfCopy, isEditionCopy, makeEditionCopy, readEditionCopy, type EditionCopy } from "./edition-copy.ts";
import { keepFiles, readKept, sizeKept, type Given } from "./kept-files.ts";
import { nameFiles, type NamedFile } from "./named-files.ts";
import { openGiven } from "./open-given.ts";
import { previewOf } from "./preview.ts";
import type { ImportRequest, ImportResponse, Progress } from "./protocol.ts";
import { compileOntoDevice, writeName } from "./written-edition.ts";

declare const self: DedicatedWorkerGlobalScope;

/** What `read` understood, waiting to be stored. */
type Understood =
  | { readonly kind: "copy"; readonly copy: EditionCopy }
  | {
      readonly kind: "layers";
      /** The starter's among them, for another year is another edition. */
      readonly all: readonly Layer[];
      readonly brought: readonly Layer[];
      /** The edition of that release, written to the device, where nobody reads it until it is listed. */
      readonly manifest: Manifest;
      readonly writing: EditionInWriting;
      readonly release: Release;
      readonly from: readonly MadeFrom[];
      readonly given: Given;
    };

/** Shares of the whole that end where the disk was read, and where the files were understood. */
const OPENED = 0.15;
const READ = 0.45;

let starter: Layer | undefined;
let indexer: MessagePort | undefined;
let understood: Understood | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  if (data.kind === "prepare") {
    indexer = data.indexer;
    starter = decodeLayer(new TextDecoder().decode(data.starter));
    return;
  }
  void answer(data).then((response) => self.postMessage(response));
});

async function answer(request: Exclude<ImportRequest, { readonly kind: "prepare" }>): Promise<ImportResponse> {
  try {
    switch (request.kind) {
      case "read":
        return await read(request);
      case "store":
        return await store(request);
      case "copy":
        return await copy(request.edition);
      case "kept":
        return await kept(request.edition);
    }
  } catch (error) {
    const { fault, message } = storageError(error);
    return { kind: "failed", fault, message };
  }
}

function tell(step: Progress["step"], share: number, file?: string): void {
  const progress: Progress = { step, share, ...(file !== undefined && { file }) };
  self.postMessage({ kind: "progress", progress } satisfies ImportResponse);
}

async function read({ files, mappings, wording }: Given): Promise<ImportResponse> {
  await forget();
  const named = nameFiles(files);
  const copied = await readCopy(named);
  if (copied !== undefined) return copied;
  if (starter === undefined)
    return { kind: "failed", fault: "damaged-starter", message: "The starter's layer is not one." };

  const result = await readNamed(named, mappings);
  const release = releaseOfLayers(result.layers, STARTER_RELEASE);
  if (result.layers.length === 0) return { kind: "preview", preview: previewOf({ read: result, starter, release }) };
  const all = layOver(starter, result.layers, wording);
  const made = await compileOntoDevice(all, release, {
    onProgress: (share) => tell("compiling", READ + share * (1 - READ)),
    indexer,
  }).catch((error: unknown) => {
    if (error instanceof EmptyEditionError) return error;
    throw error;
  });
  if (made instanceof EmptyEditionError)
    return { kind: "preview", preview: previewOf({ read: result, starter, leftOut: made.leftOut, release }) };
  const { compiled, writing } = made;
  understood = {
    kind: "layers",
    all,
    brought: result.layers,
    manifest: compiled.manifest,
    writing,
    release,
    from: madeFrom(result.report),
    given: { files, mappings, wording },
  };
  return { kind: "preview", preview: previewOf({ read: result, starter, compiled, release, kept: sizeKept(files) }) };
}

/** By itself, so that the opened files are let go before anything is compiled. */
async function readNamed(named: readonly NamedFile[], mappings: Given["mappings"]): Promise<ReadFiles> {
  const opened = await openGiven(named, (share, name) => tell("reading", share * OPENED, name));
  return readOpened(opened, {
    mappings,
    onFile: (name, done, of) => tell("reading", OPENED + (done / of) * (READ - OPENED), name),
  });
}

/** Lets go of what was read before. */
async function forget(): Promise<void> {
  const before = understood;
  understood = undefined;
  if (before?.kind === "layers") await before.writing.discard();
}

function madeFrom(report: readonly FileReport[]): MadeFrom[] {
  return report
    .filter((file) => file.skippedReason === undefined)
    .map(({ name, what, vintage }) => ({ name, what, vintage }));
}

/** A single file that is a copy of an edition is no source: it is put on the device as it is. */
async function readCopy(named: readonly NamedFile[]): Promise<ImportResponse | undefined> {
  const [only, ...others] = named;
  if (only === undefined || others.length > 0 || only.file.size > MOST_COPY) return undefined;
  // A zip begins so: no other file need be read twice.
  if (
    (await only.file
      .slice(0, 2)
      .text()
      .catch(() => "")) !== "PK"
  )
    return undefined;
  const bytes = new Uint8Array(await only.file.arrayBuffer().catch(() => new ArrayBuffer()));
  if (!isEditionCopy(bytes)) return undefined;
  tell("reading", OPENED, only.name);
  const found = await readEditionCopy(bytes);
  if ("reason" in found) {
    const files = [{ ...unused(only.name, found.reason), leftOut: 0 }];
    return {
      kind: "preview",
      preview: { files, tables: [], notUsed: { total: 0, shown: [] }, report: new Blob([JSON.stringify(files)]) },
    };
  }
  understood = { kind: "copy", copy: found };
  const { title, year, released, counts } = found.manifest;
  const size = [...found.files.values()].reduce((sum, file) => sum + file.byteLength, 0);
  return { kind: "found-copy", copy: { title, year, released, codes: counts.codes, from: found.from, size } };
}

/** A full edition is 40 MB unpacked, 5 packed. */
const MOST_COPY = 256 * 2 ** 20;

type Store = Extract<ImportRequest, { readonly kind: "store" }>;

async function store({ name, title, year }: Store): Promise<ImportResponse> {
  const ready = await takeForYear(year);
  if (ready === undefined) return { kind: "failed", fault: "not-open", message: "Nothing has been read yet." };
  if ("copy" in ready) return storeCopy(ready.copy, name, title);
  const { manifest, writing, from, given } = ready;
  tell("storing", 0.9);
  await writeName(writing, manifest, { edition: name, title });
  await keepFiles(given, writing);
  const { released, counts } = manifest;
  const edition = await writing.list({ id: name, title, year: manifest.year, released, codes: counts.codes, from });
  return { kind: "stored", edition };
}

/** What was read, as an edition of that year. It is let go here: what it was made from is not needed any more. */
async function takeForYear(year: number) {
  const taken = understood;
  understood = undefined;
  if (taken?.kind !== "layers") return taken && { copy: taken.copy };
  const { all, brought, release, manifest, writing, from, given } = taken;
  // Which codes are new depends on the year.
  const asked = releaseOfLayers(brought, STARTER_RELEASE, year);
  if (asked.year === release.year) return { manifest, writing, from, given };
  await writing.discard();
  const onProgress = (share: number) => tell("compiling", share * 0.9);
  const again = await compileOntoDevice(all, asked, { onProgress, indexer });
  return { manifest: again.compiled.manifest, writing: again.writing, from, given };
}

async function storeCopy(copied: EditionCopy, name: EditionId, title: string): Promise<ImportResponse> {
  const { year, released, counts } = copied.manifest;
  const files = filesOfCopy(copied, { edition: name, title });
  const about = { id: name, title, year, released, codes: counts.codes, from: copied.from, files };
  const edition = await putOwnEdition(about, (share) => tell("storing", share));
  return { kind: "stored", edition };
}

async function copy(edition: EditionId): Promise<ImportResponse> {
  const files = await readOwnEdition(edition);
  const about = (await listOwnEditions()).find(({ id }) => id === edition);
  const bytes = makeEditionCopy(files, about?.from ?? []);
  return { kind: "copied", file: new Blob([bytes.slice().buffer], { type: "application/zip" }) };
}

async function kept(edition: EditionId): Promise<ImportResponse> {
  const given = await readKept(edition);
  return { kind: "kept", ...(given !== undefined && { given }) };
}
