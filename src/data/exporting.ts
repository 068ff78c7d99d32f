import type { CodeId } from "#codebook/code-id.ts";
import type { CodeEntry } from "#codebook/code.ts";
import type { Manifest } from "#codebook/edition.ts";
import { fullDescriptor } from "#codebook/outline.ts";
import type { ExportedCode } from "#sources/interchange/export-csv.ts";
import { decodeShard } from "./decode/built.ts";
import { shardOfCode } from "./queries.ts";
import { readBuilt, ReadError } from "./store.ts";

/* Codes on their way to other programs. What makes the files is loaded when it is asked for. */

export type ExportKind = "csv" | "fhir";

/**
 * Codes of an edition as CSV or as a FHIR CodeSystem.
 * @param only the codes wanted, in this order; absent for the whole edition in book order
 * @throws ReadError
 */
export async function exportCodes(kind: ExportKind, manifest: Manifest, only?: readonly CodeId[]): Promise<Blob> {
  const codes = await exportedCodes(manifest, only);
  if (kind === "csv") {
    const { exportCsv } = await import("#sources/interchange/export-csv.ts");
    return new Blob([exportCsv(codes)], { type: "text/csv" });
  }
  const { exportFhir } = await import("#sources/interchange/export-fhir.ts");
  const notices = [manifest.notice, ...manifest.sources.flatMap(({ notice }) => notice ?? [])];
  const { title, year } = manifest;
  const text = exportFhir(codes, { title, year, notice: notices.join(" "), complete: only === undefined });
  return new Blob([text], { type: "application/fhir+json" });
}

/** One code as a FHIR Coding, to be pasted into a record. */
export async function codingOf(entry: CodeEntry, year: number): Promise<string> {
  const { toCoding } = await import("#sources/interchange/export-fhir.ts");
  return JSON.stringify(toCoding(toExported(entry), year), undefined, 2);
}

/** Shard by shard, so that the page can breathe in between. */
async function exportedCodes(manifest: Manifest, only: readonly CodeId[] | undefined): Promise<ExportedCode[]> {
  const wanted =
    only === undefined
      ? manifest.shards.map(({ file }) => file)
      : [...new Set(only.flatMap((code) => shardOfCode(manifest, code) ?? []))];
  const found = new Map<CodeId, ExportedCode>();
  for (const file of wanted) {
    const expected = manifest.files[file];
    if (expected === undefined) throw new ReadError("missing", file);
    const { entries } = decodeShard(file, await readBuilt(manifest.edition, file, expected));
    for (const entry of entries) found.set(entry.code, toExported(entry));
  }
  return only === undefined ? [...found.values()] : only.flatMap((code) => found.get(code) ?? []);
}

function toExported(entry: CodeEntry): ExportedCode {
  return {
    code: entry.code,
    descriptor: fullDescriptor(entry),
    ...(entry.plain !== undefined && { plain: entry.plain }),
  };
}
