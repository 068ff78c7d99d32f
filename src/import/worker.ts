import type { EditionId } from "#codebook/edition.ts";
import type { Layer } from "#codebook/layer.ts";
import { compileEdition, nameEdition, type CompiledEdition, type EditionOptions } from "#compile/compile-edition.ts";
import { layOver, releaseOfLayers, STARTER_RELEASE, type Release } from "#compile/own-edition.ts";
import { listOwnEditions, putOwnEdition, readOwnEdition } from "#device/editions.ts";
import type { MadeFrom } from "#device/own-edition.ts";
import { storageError } from "#device/storage-error.ts";
import { readOpened, unused, type FileReport, type ReadFiles } from "#sources/read-files.ts";
import { decodeLayer } from "#sources/starter/layer-file.ts";
import { filesOfCopy, isEditionCopy, makeEditionCopy, readEditionCopy, type EditionCopy } from "./edition-copy.ts";
import { filesToKeep, readKept, sizeKept, type Given } from "./kept-files.ts";
import { nameFiles, openGiven, type NamedFile } from "./open-given.ts";
import { previewOf } from "./preview.ts";
import type { ImportRequest, ImportResponse, Progress } from "./protocol.ts";
import { buildSearchBeside } from "./search-beside.ts";

declare const self: DedicatedWorkerGlobalScope;

/** What `read` understood, waiting to be stored. */
type Understood =
  | { readonly kind: "copy"; readonly copy: EditionCopy }
  | {
      readonly kind: "layers";
      readonly all: readonly Layer[];
      readonly brought: readonly Layer[];
      readonly compiled: CompiledEdition;
      readonly release: Release;
      readonly from: readonly MadeFrom[];
      readonly given: Given;
    };

/** Shares of the whole that end where the disk was read, and where the files were understood. */
const OPENED = 0.15;
const READ = 0.45;

/** The name it is compiled under until it has one; no file but the manifest knows it. */
const UNNAMED = "device-edition" as EditionId;

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
  understood = undefined;
  const named = nameFiles(files);
  const copied = await readCopy(named);
  if (copied !== undefined) return copied;
  if (starter === undefined)
    return { kind: "failed", fault: "damaged-starter", message: "The starter's layer is not one." };

  const result = await readNamed(named, mappings);
  const release = releaseOfLayers(result.layers, STARTER_RELEASE);
  if (result.layers.length === 0) return { kind: "preview", preview: previewOf({ read: result, starter, release }) };
  const all = layOver(starter, result.layers, wording);
  if (!all.some(({ codes }) => codes.some(({ descriptor }) => descriptor !== undefined)))
    return { kind: "preview", preview: previewOf({ read: result, starter, release }) };
  const compiled = await compile(all, { edition: UNNAMED, title: "", ...release }, (share) =>
    tell("compiling", READ + share * (1 - READ)),
  );
  understood = {
    kind: "layers",
    all,
    brought: result.layers,
    compiled,
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

async function compile(all: readonly Layer[], options: EditionOptions, onProgress: (share: number) => void) {
  const port = indexer;
  return compileEdition(all, options, {
    onProgress,
    ...(port !== undefined && { buildSearch: async (corpus) => buildSearchBeside(port, corpus) }),
  });
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
  const made = await builtAs({ name, title, year });
  if (made === undefined) return { kind: "failed", fault: "not-open", message: "Nothing has been read yet." };
  tell("storing", 0.5);
  const edition = await putOwnEdition(made, (share) => tell("storing", 0.5 + share / 2));
  return { kind: "stored", edition };
}

async function builtAs({ name, title, year }: Omit<Store, "kind">) {
  if (understood === undefined) return undefined;
  const common = { id: name, title };
  if (understood.kind === "copy") {
    const { manifest, from } = understood.copy;
    const files = filesOfCopy(understood.copy, { edition: name, title });
    return { ...common, year: manifest.year, released: manifest.released, codes: manifest.counts.codes, from, files };
  }
  const { all, brought, release, from, given } = understood;
  // Which codes are new depends on the year: another year is another edition.
  const asked = releaseOfLayers(brought, STARTER_RELEASE, year);
  const compiled =
    asked.year === release.year
      ? nameEdition(understood.compiled, { edition: name, title })
      : await compile(all, { edition: name, title, ...asked }, (share) => tell("compiling", share / 2));
  const files = new Map([...compiled.files, ...(await filesToKeep(given))]);
  return { ...common, ...asked, codes: compiled.manifest.counts.codes, from, files };
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
