import type { CodeId } from "#codebook/code-id.ts";
import type { CodeEntry } from "#codebook/code.ts";
import { noticesOf, type Manifest } from "#codebook/edition.ts";
import { fullDescriptor } from "#codebook/outline.ts";
import type { ExportedCode } from "#sources/interchange/export-csv.ts";
import { decodeShard } from "./decode/built.ts";
import { pause } from "./pause.ts";
import { shardOfCode } from "./queries.ts";
import { readBuilt, ReadError } from "./store.ts";

/*
 * Codes on their way to other programs. What makes the files is loaded when it is asked for. A whole edition
 * is hundreds of files to read and tens of thousands of rows to write: it is done in short turns, so that the
 * page goes on answering.
 */

export type ExportKind = "csv" | "fhir";

export type ExportOptions = {
  /** The codes wanted, in this order; absent for the whole edition in book order. */
  readonly only?: readonly CodeId[];
  /** Told the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the work: nothing is made then. */
  readonly signal?: AbortSignal;
};

/** Files on their way at once: as many as browsers ask one host for. */
const AT_ONCE = 6;
/** A turn on the page's thread, in milliseconds: well under the 50 from which a key is felt to wait. */
const TURN = 12;

/**
 * Codes of an edition as CSV or as a FHIR CodeSystem.
 * @throws ReadError, or the signal's reason when it was ended
 */
export async function exportCodes(kind: ExportKind, manifest: Manifest, options: ExportOptions = {}): Promise<Blob> {
  // A file that does not come must not keep one from ending the work.
  return options.signal === undefined
    ? makeFile(kind, manifest, options)
    : Promise.race([makeFile(kind, manifest, options), abortOf(options.signal)]);
}

async function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

async function makeFile(kind: ExportKind, manifest: Manifest, options: ExportOptions): Promise<Blob> {
  const { only, onProgress = () => undefined, signal } = options;
  const rest = takeTurns(signal);
  const codes = await exportedCodes(manifest, only, rest, (share) => onProgress(share * 0.9));
  const pieces: string[] = [];
  for (const piece of await piecesOf(kind, codes, manifest, only === undefined)) {
    pieces.push(piece);
    await rest();
  }
  onProgress(1);
  return new Blob(pieces, { type: kind === "csv" ? "text/csv" : "application/fhir+json" });
}

async function piecesOf(
  kind: ExportKind,
  codes: readonly ExportedCode[],
  manifest: Manifest,
  complete: boolean,
): Promise<Iterable<string>> {
  if (kind === "csv") return (await import("#sources/interchange/export-csv.ts")).exportCsv(codes);
  const { exportFhir } = await import("#sources/interchange/export-fhir.ts");
  const { title, year } = manifest;
  return exportFhir(codes, { title, year, notice: noticesOf(manifest).join(" "), complete });
}

/** One code as a FHIR Coding, to be pasted into a record. */
export async function codingOf(entry: CodeEntry, year: number): Promise<string> {
  const { toCoding } = await import("#sources/interchange/export-fhir.ts");
  return JSON.stringify(toCoding(toExported(entry), year), undefined, 2);
}

/** Several files are on their way at once; whichever comes first, the codes stand in the order of the edition. */
async function exportedCodes(
  manifest: Manifest,
  only: readonly CodeId[] | undefined,
  rest: () => Promise<void>,
  onProgress: (share: number) => void,
): Promise<ExportedCode[]> {
  const wanted =
    only === undefined
      ? manifest.shards.map(({ file }) => file)
      : [...new Set(only.flatMap((code) => shardOfCode(manifest, code) ?? []))];
  const read = wanted.map((): readonly ExportedCode[] => []);
  let next = 0;
  let done = 0;
  const readOn = async () => {
    for (let at = next++; at < wanted.length; at = next++) {
      read[at] = await exportedOf(manifest, wanted[at] ?? "");
      onProgress(++done / wanted.length);
      await rest();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  const all = read.flat();
  if (only === undefined) return all;
  const found = new Map(all.map((each) => [each.code, each]));
  return only.flatMap((code) => found.get(code) ?? []);
}

async function exportedOf(manifest: Manifest, file: string): Promise<ExportedCode[]> {
  const expected = manifest.files[file];
  if (expected === undefined) throw new ReadError("missing", file);
  const { entries } = decodeShard(file, await readBuilt(manifest.edition, file, expected));
  return entries.map(toExported);
}

/** Asked after each step of a long work: gives the page's thread away when the turn is over. */
function takeTurns(signal: AbortSignal | undefined): () => Promise<void> {
  let began = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - began < TURN) return;
    await pause();
    signal?.throwIfAborted();
    began = performance.now();
  };
}

function toExported(entry: CodeEntry): ExportedCode {
  return {
    code: entry.code,
    descriptor: fullDescriptor(entry),
    ...(entry.plain !== undefined && { plain: entry.plain }),
  };
}
