import { emptyLayer, type CodeStatement, type Layer } from "#codebook/layer.ts";
import { releaseOf } from "#sources/vintage.ts";

/** When an edition came out: the year of its code set, and the first day of its newest release. */
export type Release = { readonly year: number; readonly released: string };

/**
 * The layers of an edition of one's own: the starter below, what was brought above it.
 * @param wording whether our wording, notes and index terms are laid below, or our outline alone, into
 * which imported codes fall by their numbers; search then still knows those codes by our words
 */
export function layOver(starter: Layer, brought: readonly Layer[], wording: "with-ours" | "without-ours"): Layer[] {
  if (wording === "with-ours") return [starter, ...brought];
  const { source, outline, outside, rejected } = starter;
  const described = new Set(
    brought.flatMap(({ codes }) => codes.flatMap(({ code, descriptor }) => (descriptor === undefined ? [] : [code]))),
  );
  const codes = starter.codes.filter(({ code }) => described.has(code)).flatMap(soughtAlone);
  return [{ ...emptyLayer(source), outline, outside, rejected, codes }, ...brought];
}

/** Of a code of ours only what finds it: a number means the same procedure in whoever's words. */
function soughtAlone({ code, place, descriptor, plain, terms = [] }: CodeStatement): CodeStatement[] {
  if (descriptor === undefined) return [];
  const said =
    descriptor.kind === "long"
      ? { own: descriptor.text }
      : { own: descriptor.own, ...(descriptor.common !== undefined && { common: descriptor.common }) };
  return [{ code, place, sought: { ...said, ...(plain !== undefined && { plain }), terms } }];
}

/**
 * The release of an edition made from these layers: the newest of theirs, never the clock's, so that the
 * same files give the same edition.
 * @param year the year a person says it is for, when that is another
 */
export function releaseOfLayers(brought: readonly Layer[], starter: Release, year?: number): Release {
  // A grouping may be older or newer than the codes it sorts: it says nothing of the code set's release.
  const ofCodes = brought.filter(({ source }) => source.kind !== "grouping");
  const release = releaseOf(ofCodes.map(({ source }) => source.vintage)) ?? starter;
  return year === undefined || year === release.year ? release : { year, released: `${year}-01-01` };
}

/** What an edition is called until its owner says otherwise. */
export function titleOfYear(year: number): string {
  return `${year}, own files`;
}

/** The starter's own release, for files that tell no date. */
export const STARTER_RELEASE: Release = { year: 2026, released: "2026-01-01" };
