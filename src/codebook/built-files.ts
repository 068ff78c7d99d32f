/** Names of the built files of an edition, known to the compiler, the app and the service worker by this module alone. */
export const BUILT = {
  folder: "codebook",
  editions: "editions.json",
  /** Beside the editions: the starter as a layer, for those who lay their own files over it. */
  starterLayer: "starter-layer.json",
  manifest: "manifest.json",
  outline: "outline.json",
  search: "search.json",
  modifiers: "modifiers.json",
  changes: "changes.json",
  learn: "learn.json",
  /** Of editions that were given a grouping (CCS, RBCS) only. */
  groupings: "groupings.json",
} as const;

/** `surgery/digestive/anus` -> `sections/surgery.digestive.anus.json` */
export function shardFile(path: string): string {
  return `sections/${path.replaceAll("/", ".")}.json`;
}

/** The alphabetic Index is one file a letter; `0` holds what begins with a digit. */
export function indexFile(letter: string): string {
  return `index/${letter.toLowerCase()}.json`;
}

/** The letters an edition has an Index file for, in alphabetic order, digits first. */
export function indexLetters(files: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(files)
    .flatMap((name) => /^index\/(.)\.json$/.exec(name)?.[1] ?? [])
    .sort();
}

/** Guidelines of a section and its subsections, one file a section: headings carry their own in their shard. */
export function guidelinesFile(sectionPath: string): string {
  return `guidelines/${sectionPath.split("/")[0] ?? sectionPath}.json`;
}
