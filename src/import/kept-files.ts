import { DESCRIPTOR_LENGTHS } from "#codebook/code.ts";
import type { EditionId } from "#codebook/edition.ts";
import { readOwnFile } from "#device/editions.ts";
import { KEPT_FOLDER } from "#device/own-edition.ts";
import type { TableMapping } from "#sources/table/guess-columns.ts";
import * as v from "valibot";

/*
 * The files an edition was made from stay with it: a newer Fivedigit, which may read and index otherwise, can
 * make it anew without anybody looking for them, and newer files can be laid over them.
 */

/** What a person gave, and how it is to be read. */
export type Given = {
  readonly files: readonly File[];
  /** Columns a person chose, by the name of the file in the preview. */
  readonly mappings: ReadonlyMap<string, TableMapping>;
  readonly wording: "with-ours" | "without-ours";
};

const LIST = `${KEPT_FOLDER}list.json`;
/** More is not kept: an extract of UMLS is gigabytes, and is the same file that its owner has anyway. */
const MOST_KEPT = 64 * 2 ** 20;

const index = v.pipe(v.number(), v.integer());
const list = v.object({
  files: v.array(v.object({ name: v.string(), modified: v.number() })),
  mappings: v.array(
    v.tuple([
      v.string(),
      v.object({
        headerAt: index,
        code: index,
        descriptor: index,
        others: v.array(v.object({ column: index, length: v.picklist(DESCRIPTOR_LENGTHS) })),
        plain: v.exactOptional(index),
        codeSet: v.exactOptional(index),
        restoreZeros: v.boolean(),
      }),
    ]),
  ),
  wording: v.picklist(["with-ours", "without-ours"]),
});

/** Bytes that keeping them takes; 0 when they are too large to be kept. */
export function sizeKept(files: readonly File[]): number {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return size > MOST_KEPT ? 0 : size;
}

/**
 * Writes the files beside an edition's own, one after the other; none when they are too large. Of files that
 * are not where they were no list is written, and so nothing is kept.
 * @throws StorageError
 */
export async function keepFiles(
  { files, mappings, wording }: Given,
  edition: { readonly write: (name: string, bytes: Uint8Array) => Promise<void> },
): Promise<void> {
  if (sizeKept(files) === 0) return;
  const about: v.InferOutput<typeof list> = {
    files: files.map(({ name, lastModified }) => ({ name, modified: lastModified })),
    mappings: [...mappings].map(([name, { others, ...mapping }]) => [name, { ...mapping, others: [...others] }]),
    wording,
  };
  for (const [nth, file] of files.entries()) {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return;
    await edition.write(keptName(nth), new Uint8Array(bytes));
  }
  await edition.write(LIST, new TextEncoder().encode(JSON.stringify(about)));
}

/** What an edition was made from; undefined when that was not kept with it, or not whole. */
export async function readKept(edition: EditionId): Promise<Given | undefined> {
  const about = await readOwnFile(edition, LIST);
  if (about === undefined) return undefined;
  const parsed = v.safeParse(list, JSON.parse(new TextDecoder().decode(about)));
  if (!parsed.success) return undefined;
  const files: File[] = [];
  for (const [nth, { name, modified }] of parsed.output.files.entries()) {
    const bytes = await readOwnFile(edition, keptName(nth));
    if (bytes === undefined) return undefined;
    files.push(new File([bytes], name, { lastModified: modified }));
  }
  return { files, mappings: new Map(parsed.output.mappings), wording: parsed.output.wording };
}

function keptName(nth: number): string {
  return `${KEPT_FOLDER}${nth}`;
}
