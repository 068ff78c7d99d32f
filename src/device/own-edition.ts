import { isOnDevice, parseEditionId, type EditionId, type EditionListing } from "#codebook/edition.ts";
import * as v from "valibot";

/** Where the files an edition was made from lie beside its built files, which know nothing of them. */
export const KEPT_FOLDER = "given/";

/** A file an edition was made from, as the page lists it. */
export type MadeFrom = { readonly name: string; readonly what: string; readonly vintage: string };

/** An edition of this device: what the list of editions says, and what its owner wants to know. */
export type OwnEdition = EditionListing & {
  readonly codes: number;
  readonly from: readonly MadeFrom[];
  /** Bytes of its built files, and of the files that are kept with them. */
  readonly size: number;
  /** When it was put here, in milliseconds since 1970. */
  readonly saved: number;
};

/** What is stored of it besides. */
export type StoredEdition = OwnEdition & { readonly generation: string };

const text = v.string();
const stored = v.object({
  id: v.custom<EditionId>((value) => {
    const id = typeof value === "string" ? parseEditionId(value) : undefined;
    return id !== undefined && isOnDevice(id);
  }),
  title: text,
  year: v.number(),
  released: text,
  codes: v.number(),
  from: v.array(v.object({ name: text, what: text, vintage: text })),
  size: v.number(),
  saved: v.number(),
  generation: text,
}) satisfies v.GenericSchema<unknown, StoredEdition>;

/** @returns undefined for what is no listing (never throws). */
export function decodeStored(value: unknown): StoredEdition | undefined {
  const parsed = v.safeParse(stored, value);
  return parsed.success ? parsed.output : undefined;
}

/** What its owner and the page know of it. */
export function withoutGeneration({ generation: _generation, ...edition }: StoredEdition): OwnEdition {
  return edition;
}

/**
 * A name for an edition of this device, made from its title and not yet taken.
 * @param taken names of all editions there are
 */
export function nameFor(title: string, taken: readonly string[]): EditionId {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40);
  const base = `device-${words === "" ? "edition" : words}`.replace(/-+$/, "");
  let name = base;
  for (let nth = 2; taken.includes(name); nth++) name = `${base}-${nth}`;
  return parseEditionId(name) ?? (base as EditionId);
}
