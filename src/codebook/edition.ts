import type { Brand } from "./brand.ts";
import type { EditionChanges } from "./changes.ts";
import type { CodeCategory, CodeId } from "./code-id.ts";
import type { CodeRange } from "./code-range.ts";
import type { CodeEntry, CodeLink } from "./code.ts";
import type { Modifier } from "./modifier.ts";
import type { CodeLine, OutlineNode } from "./outline.ts";
import type { Block } from "./prose.ts";

/** Name of an edition and of its folder: `starter-2026`, `own-2026`. Lower-case letters, digits, hyphens. */
export type EditionId = Brand<string, "EditionId">;

/** @returns the id, or undefined when the text is not one (never throws). */
export function parseEditionId(text: string): EditionId | undefined {
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(text) ? (text as EditionId) : undefined;
}

const DEVICE_PREFIX = "device-";

/** Whether an edition lives on this device alone. Its name says so: no server is ever asked for it, and none may use the name. */
export function isOnDevice(edition: EditionId): boolean {
  return edition.startsWith(DEVICE_PREFIX);
}

/** Raised whenever a built file changes shape; the app refuses others with a plain sentence. */
export const FORMAT_VERSION = 1;

/** What kind of voice a source is: decides precedence, labels and notices. */
export type SourceKind = "starter" | "licensed" | "medicare" | "level-2" | "table" | "grouping";

/** Who says something, and of when. */
export type Source = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string;
  readonly vintage: string;
  /** Shown wherever its text is shown. */
  readonly notice?: string;
};

/** The source with its date, where it has one. */
export function dated(name: string, vintage: string): string {
  return vintage === "unknown" ? name : `${name}, ${vintage}`;
}

export type BuiltFile = { readonly size: number; readonly sha256: string };

/** Which shard holds a number: the runs of the sorted code set that fell into it. */
export type ShardEntry = { readonly file: string; readonly path: string; readonly runs: readonly CodeRange[] };

export type EditionCounts = {
  readonly codes: number;
  readonly categories: Readonly<Record<CodeCategory, number>>;
  readonly modifiers: number;
  readonly guidelines: number;
  readonly tombstones: number;
};

export type Manifest = {
  readonly format: number;
  readonly edition: EditionId;
  readonly title: string;
  readonly year: number;
  readonly released: string;
  /** Whether the wording is only ours: then every page says that it is unofficial. */
  readonly unofficial: boolean;
  readonly notice: string;
  readonly sources: readonly Source[];
  readonly counts: EditionCounts;
  /** The sections of Category I, for the start page: it needs no outline to be painted. */
  readonly sections: readonly TrailNode[];
  readonly searchOptions: string;
  readonly canary: { readonly query: string; readonly code: CodeId };
  readonly shards: readonly ShardEntry[];
  readonly files: Readonly<Record<string, BuiltFile>>;
};

/** Every notice of an edition, each once: files of one publisher have the same. */
export function noticesOf({ notice, sources }: Pick<Manifest, "notice" | "sources">): readonly string[] {
  return [...new Set([notice, ...sources.flatMap((source) => source.notice ?? [])])];
}

export type EditionListing = {
  readonly id: EditionId;
  readonly title: string;
  readonly year: number;
  readonly released: string;
  /** Of an edition of this device, which may change under its name: tells one state of it from the next. */
  readonly revision?: string;
};
export type EditionsFile = {
  readonly format: number;
  readonly default: EditionId;
  readonly editions: readonly EditionListing[];
  /** Size and hash of the starter's layer, where the site offers it. */
  readonly starterLayer?: BuiltFile;
};

/** The tree and one line a code, in book order: enough to browse. */
export type Outline = { readonly nodes: readonly OutlineNode[]; readonly lines: readonly CodeLine[] };

/** The guideline of one node of the outline. */
export type Guideline = {
  readonly path: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly source: number;
  readonly mentions: readonly CodeId[];
};

/** The body of one heading: what its heading page and its code pages show. */
export type Shard = {
  readonly path: string;
  readonly title: string;
  /** From the category down to the heading and its subheadings, with what a breadcrumb and a guideline list need. */
  readonly trail: readonly TrailNode[];
  readonly entries: readonly CodeEntry[];
  readonly guidelines: readonly Guideline[];
  /** Neighbours across the shard's edges, in book order. */
  readonly before?: CodeLink;
  readonly after?: CodeLink;
};

export type TrailNode = Pick<OutlineNode, "path" | "level" | "title" | "ranges" | "count" | "hasGuideline">;

export type LearnPage = { readonly topic: string; readonly title: string; readonly blocks: readonly Block[] };

/** One entry of the alphabetic Index: a main term, its modifying terms, and the codes to verify in the tabular list. */
export type IndexEntry = {
  readonly term: string;
  readonly see: readonly string[];
  readonly seeAlso: readonly string[];
  readonly codes: readonly CodeRange[];
  readonly under: readonly { readonly term: string; readonly codes: readonly CodeRange[] }[];
};

/** A group of a grouping, with its codes in book order. */
export type Group = { readonly group: string; readonly title: string; readonly codes: readonly CodeId[] };

/** A source that sorts codes into groups of its own (CCS, RBCS). `source` is an index into the manifest's sources. */
export type Grouping = { readonly source: number; readonly groups: readonly Group[] };

export type GroupingsFile = { readonly groupings: readonly Grouping[] };
export type ModifiersFile = { readonly modifiers: readonly Modifier[] };
export type ChangesFile = { readonly editions: readonly EditionChanges[] };
export type IndexFile = { readonly entries: readonly IndexEntry[] };
export type LearnFile = { readonly pages: readonly LearnPage[] };
export type GuidelinesFile = { readonly guidelines: readonly Guideline[] };
