/** A code as every engine is given it: its texts by field. */
export type BenchDocument = {
  readonly id: number;
  readonly code: string;
  readonly descriptor: string;
  readonly terms: string;
  readonly plain: string;
  readonly notes: string;
};

export const BENCH_FIELDS = ["code", "descriptor", "terms", "plain", "notes"] as const;

/** An edition to measure on: our built files, and the same texts as documents. */
export type BenchEdition = {
  readonly search: string;
  readonly outline: string;
  readonly documents: readonly BenchDocument[];
};

/** Answers a query with the number of hits it shows, fifty at most. */
export type Answer = (query: string) => number | Promise<number>;

/** A search library, set up as its users set it up. */
export type BenchEngine = {
  readonly name: string;
  /** How it was set up, for the table. */
  readonly setUp: string;
  /** The files it is loaded from. The first is the index. */
  readonly build: (edition: BenchEdition) => Promise<readonly Uint8Array[]>;
  /** Makes the search from the files, as the page does at its start. */
  readonly open: (files: readonly Uint8Array[]) => Answer | Promise<Answer>;
  /** Sizes that it is not measured at, and why. */
  readonly leftOut?: { readonly above: number; readonly why: string };
};

/** Hits that are shown. */
export const SHOWN = 50;

export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function toText(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
