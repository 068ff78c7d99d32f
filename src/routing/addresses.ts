import type { CodeCategory, CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import type { ModifierId } from "#codebook/modifier.ts";

/** Addresses of the pages. They are forever: staff bookmark them. */

export const homeAddress = "#/";
export const browseAddress = "#/browse";
export const modifiersAddress = "#/modifiers";
export const savedAddress = "#/saved";
export const indexAddress = "#/index";
export const changesAddress = "#/changes";
export const aboutAddress = "#/about";
export const openAddress = "#/open";

export function codeAddress(code: CodeId): string {
  return `#/code/${code}`;
}

export function sectionAddress(path: string): string {
  return `#/section/${path}`;
}

/** All groups of a grouping, or the codes of one of them. */
export function groupAddress(grouping: string, group?: string): string {
  const base = `${browseAddress}/${encodeURIComponent(grouping)}`;
  return group === undefined ? base : `${base}/${encodeURIComponent(group)}`;
}

export function modifierAddress(modifier: ModifierId): string {
  return `#/modifier/${modifier}`;
}

export function learnAddress(topic: string): string {
  return `#/learn/${topic}`;
}

/** A single code has its page; a range is a search that lists it in book order. */
export function rangeAddress(range: CodeRange): string {
  return range.first === range.last ? codeAddress(range.first) : searchAddress(`${range.first}-${range.last}`);
}

export function compareAddress(codes: readonly CodeId[]): string {
  return `#/compare/${codes.join(",")}`;
}

export function searchAddress(
  query: string,
  facets: { readonly category?: CodeCategory; readonly section?: string } = {},
): string {
  const parameters = new URLSearchParams({ q: query });
  if (facets.category !== undefined) parameters.set("category", facets.category);
  if (facets.section !== undefined) parameters.set("section", facets.section);
  return `#/search?${parameters.toString()}`;
}
