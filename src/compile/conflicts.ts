import type { CodeId } from "#codebook/code-id.ts";
import { printRange } from "#codebook/code-range.ts";
import type { Source, SourceKind } from "#codebook/edition.ts";
import type { CodeStatement, Layer, ModifierStatement, Place } from "#codebook/layer.ts";
import { fullDescriptor } from "#codebook/outline.ts";
import { rankVintage } from "#sources/vintage.ts";
import type { MergedCode, Sourced } from "./merge.ts";
import { modifierStatements } from "./merge-modifiers.ts";

/** What a source says, and where. `ours` marks the starter's, whose lines mean nothing to the person who brought files. */
export type SaidThere = { readonly text: string; readonly place: Place; readonly ours: boolean };

/** Two sources say different things of the same code: whose word the edition has, whose it has not, and why. */
export type Conflict = {
  /** `23002`, `modifier 25` */
  readonly of: string;
  readonly field: string;
  readonly kept: SaidThere;
  readonly aside: SaidThere;
  readonly why: string;
};

type Field<T> = { readonly name: string; readonly textOf: (statement: T) => string | undefined };

/** The fields of which a code has one: the strongest source's. What sources add to each other (notes, facts) cannot conflict. */
const CODE_FIELDS: readonly Field<CodeStatement>[] = [
  {
    name: "descriptor",
    textOf: ({ descriptor }) =>
      descriptor && (descriptor.kind === "long" ? descriptor.text : fullDescriptor(descriptor)),
  },
  { name: "plain words", textOf: ({ plain }) => plain },
  { name: "index terms", textOf: ({ terms }) => terms?.join("; ") },
  { name: "symbols", textOf: ({ symbols }) => symbols?.join(", ") },
  { name: "add-on code", textOf: ({ addOn }) => yesOrNo(addOn) },
  { name: "primary codes", textOf: ({ primaries }) => primaries?.map(printRange).join(", ") },
  { name: "separate procedure", textOf: ({ separateProcedure }) => yesOrNo(separateProcedure) },
  { name: "unlisted", textOf: ({ unlisted }) => yesOrNo(unlisted) },
  { name: "time", textOf: ({ minutes }) => minutes && Object.values(minutes).join(" ") },
  {
    name: "laboratory test",
    textOf: ({ pla }) => pla && joined(pla.test, pla.laboratory, pla.specimen, ...pla.analytes),
  },
  {
    name: "system, technology and sunset",
    textOf: ({ emerging }) => emerging && joined(emerging.system, emerging.technology, emerging.sunset?.toString()),
  },
];

const MODIFIER_FIELDS: readonly Field<ModifierStatement>[] = [
  { name: "name", textOf: ({ name }) => name },
  { name: "explanation", textOf: ({ plain }) => plain },
];

/**
 * Lists where sources contradict each other, word by word: first what stands against each other in the
 * files, then what stands against our wording; codes in book order.
 * @param order the codes of the edition, in book order
 */
export function conflictsOf(
  layers: readonly Layer[],
  codes: ReadonlyMap<CodeId, MergedCode>,
  order: readonly CodeId[],
): Conflict[] {
  const sources = layers.map(({ source }) => source);
  const found = order.flatMap((code) => {
    const statements = codes.get(code)?.statements ?? [];
    return statements.length < 2 ? [] : against(code, statements, CODE_FIELDS, sources);
  });
  for (const [modifier, statements] of modifierStatements(layers))
    found.push(...against(`modifier ${modifier}`, statements, MODIFIER_FIELDS, sources));
  const isOurs = ({ kept, aside }: Conflict) => kept.ours || aside.ours;
  return [...found.filter((each) => !isOurs(each)), ...found.filter(isOurs)];
}

/** @param statements the strongest first */
function against<T extends { readonly place: Place }>(
  of: string,
  statements: readonly Sourced<T>[],
  fields: readonly Field<T>[],
  sources: readonly Source[],
): Conflict[] {
  return fields.flatMap(({ name, textOf }) => {
    const said = statements.flatMap(({ value, source }) => {
      const text = textOf(value);
      const from = sources[source];
      return text === undefined || from === undefined ? [] : [{ text, place: value.place, from }];
    });
    const [kept, ...others] = said;
    if (kept === undefined) return [];
    return others
      .filter(({ text }) => text !== kept.text)
      .map((aside) => ({
        of,
        field: name,
        kept: toSaid(kept),
        aside: toSaid(aside),
        why: whyKept(kept.from, aside.from),
      }));
  });
}

function toSaid({
  text,
  place,
  from,
}: {
  readonly text: string;
  readonly place: Place;
  readonly from: Source;
}): SaidThere {
  return { text, place, ours: from.kind === "starter" };
}

const VOICES: Readonly<Record<SourceKind, string>> = {
  licensed: "a licensed text",
  table: "a table of your own",
  starter: "our wording",
  "level-2": "the HCPCS Level II list",
  medicare: "a file of Medicare",
  grouping: "a grouping",
};

/** The rule by which one source goes before another, in words. */
function whyKept(kept: Source, aside: Source): string {
  if (kept.kind !== aside.kind) return `${VOICES[kept.kind]} goes before ${VOICES[aside.kind]}`;
  const isNewer = (rankVintage(kept.vintage) ?? 0) > (rankVintage(aside.vintage) ?? 0);
  return isNewer && rankVintage(aside.vintage) !== undefined
    ? `of two lists of one kind the newer goes first: ${kept.vintage} before ${aside.vintage}`
    : "of two lists of one kind the one in the newer format goes first, then the later by its name";
}

function yesOrNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? "yes" : "no";
}

function joined(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== "").join(", ");
}
