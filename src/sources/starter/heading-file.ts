import type { Minutes } from "#codebook/code.ts";
import type { CodeStatement, DescriptorStatement, OutlineStatement, Place, Rejection } from "#codebook/layer.ts";
import { noteSentence } from "./notes.ts";
import { headingFile, type CodeItem, type MinutesItem } from "./schemas.ts";
import { readYaml } from "./yaml-file.ts";

export type HeadingFile = {
  readonly path: string;
  readonly subheadings: readonly OutlineStatement[];
  readonly codes: readonly CodeStatement[];
  readonly rejected: readonly Rejection[];
};

/** Fewest index terms a code of the starter must have, its family's included: what a coder would type. */
export const FEWEST_TERMS = 3;

/**
 * Reads one `codes/**.yaml`: the codes of a heading in book order, its subheadings among them.
 * Nothing is dropped silently: what cannot be used is in `rejected` with its line.
 */
export function readHeadingFile(file: string, text: string): HeadingFile {
  const read = readYaml(file, text, headingFile);
  if ("rejected" in read) return { path: "", subheadings: [], codes: [], rejected: read.rejected };
  const { value, placeOf } = read.ok;
  const subheadings: OutlineStatement[] = [];
  const codes: CodeStatement[] = [];
  const rejected: Rejection[] = [];
  let under = value.heading;
  let family: { readonly common: string; readonly terms: readonly string[] } | undefined;

  value.codes.forEach((item, at) => {
    const place = placeOf(["codes", at]);
    if ("subheading" in item) {
      under = `${value.heading}/${slugOf(item.subheading)}`;
      family = undefined;
      subheadings.push({ path: under, level: "subheading", title: item.subheading, ranges: item.range, place });
      return;
    }
    if (item.common !== undefined) family = { common: item.common, terms: item["family-terms"] ?? [] };
    if (item.descriptor !== undefined) family = undefined;
    const descriptor = descriptorOf(item, family?.common);
    if (typeof descriptor === "string") {
      rejected.push({ place, reason: `${item.code}: ${descriptor}` });
      return;
    }
    const terms = [...(item.terms ?? []), ...(family?.terms ?? [])];
    if (terms.length < FEWEST_TERMS) {
      rejected.push({ place, reason: `${item.code}: needs at least ${FEWEST_TERMS} terms, has ${terms.length}` });
    }
    if (item.plain === undefined) rejected.push({ place, reason: `${item.code}: needs a plain line` });
    codes.push(
      toStatement(item, place, under, descriptor, [...new Set(terms)], (path) => placeOf(["codes", at, ...path])),
    );
  });
  return { path: value.heading, subheadings, codes, rejected };
}

function descriptorOf(item: CodeItem, familyCommon: string | undefined): DescriptorStatement | string {
  if (item.descriptor !== undefined) {
    if (item.common !== undefined || item.own !== undefined) return "has `descriptor` and also `common` or `own`";
    return { kind: "parts", own: item.descriptor, indented: false };
  }
  if (item.own === undefined) return "needs `own`, or `descriptor` if it stands alone";
  if (familyCommon === undefined) return "has `own` but no code before it has a `common` portion";
  return { kind: "parts", common: familyCommon, own: item.own, indented: item.common === undefined };
}

function toStatement(
  item: CodeItem,
  place: Place,
  under: string,
  descriptor: DescriptorStatement,
  terms: readonly string[],
  placeOf: (path: readonly PropertyKey[]) => Place,
): CodeStatement {
  const addOn = item["add-on"] === true;
  return {
    code: item.code,
    place,
    under,
    descriptor,
    terms,
    symbols: [...(addOn ? (["add-on"] as const) : []), ...(item.symbols ?? [])],
    addOn,
    ...(item.plain !== undefined && { plain: item.plain }),
    ...(item.primary && { primaries: item.primary }),
    ...(item["separate-procedure"] === true && { separateProcedure: true }),
    ...(item.unlisted === true && { unlisted: true }),
    ...(item.minutes !== undefined && { minutes: minutesOf(item.minutes) }),
    ...(item.pla && { pla: { ...withoutUndefined(item.pla), analytes: item.pla.analytes ?? [] } }),
    ...(item.tags && { emerging: withoutUndefined(item.tags) }),
    notes: (item.notes ?? []).map((note, at) => ({ ...noteSentence(note), place: placeOf(["notes", at]) })),
  };
}

function minutesOf(item: MinutesItem): Minutes {
  if (typeof item === "number") return { kind: "least", minutes: item };
  if ("most" in item) return { kind: "most", minutes: item.most };
  if ("over" in item) return { kind: "over", minutes: item.over };
  return { kind: "band", from: item.from, to: item.to };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Defined<T>;
}

/** `Incision and Drainage` -> `incision-and-drainage`: the last part of a subheading's path. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
