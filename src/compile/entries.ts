import type { CodeId } from "#codebook/code-id.ts";
import type { CodeSet } from "#codebook/code-set.ts";
import type { CodeEntry, CodeGroup, CodeLink } from "#codebook/code.ts";
import type { Layer } from "#codebook/layer.ts";
import { fullDescriptor, type CodeLine } from "#codebook/outline.ts";
import { firstOf, type MergedCode } from "./merge.ts";
import type { Mentions } from "./mentions.ts";
import { medicareFacts, primariesOf } from "./primary-codes.ts";

/** Longest list of linked codes an entry carries: a longer one says more as its ranges. */
const MOST_LINKS = 60;

/** What all entries of an edition are made from. */
export type EntryContext = {
  readonly codes: ReadonlyMap<CodeId, MergedCode>;
  readonly lines: ReadonlyMap<CodeId, CodeLine>;
  /** Codes in book order. */
  readonly order: readonly CodeId[];
  readonly set: CodeSet;
  readonly mentions: Mentions;
  readonly groupsOf: (code: CodeId) => readonly CodeGroup[];
  readonly addOnsOf: ReadonlyMap<CodeId, readonly CodeId[]>;
  readonly replacedBy: ReadonlyMap<CodeId, readonly { readonly code: CodeId; readonly last: number }[]>;
};

/** The add-on codes each primary code has: the other direction of what add-on codes say. */
export function addOnsByPrimary(
  codes: ReadonlyMap<CodeId, MergedCode>,
  order: readonly CodeId[],
  set: CodeSet,
): Map<CodeId, CodeId[]> {
  const addOns = new Map<CodeId, CodeId[]>();
  for (const addOn of order) {
    const ranges = primariesOf(codes.get(addOn))?.value ?? [];
    for (const primary of set.within(ranges)) {
      if (primary === addOn) continue;
      const list = addOns.get(primary);
      if (list === undefined) addOns.set(primary, [addOn]);
      else list.push(addOn);
    }
  }
  return addOns;
}

/** The deleted codes that name each code as a successor. */
export function replacedBySuccessor(layers: readonly Layer[], set: CodeSet) {
  const replaced = new Map<CodeId, { readonly code: CodeId; readonly last: number }[]>();
  for (const { code, last, successors } of layers.flatMap((layer) =>
    layer.changes.flatMap((changes) => changes.deleted),
  )) {
    for (const successor of set.within(successors)) {
      replaced.set(successor, [...(replaced.get(successor) ?? []), { code, last }]);
    }
  }
  return replaced;
}

/** The entry of one code, everything its page shows. */
export function toEntry(code: CodeId, path: string, family: number, context: EntryContext): CodeEntry | undefined {
  const merged = context.codes.get(code);
  const line = context.lines.get(code);
  if (merged === undefined || line === undefined) return undefined;
  const { statements } = merged;
  const plain = firstOf(statements, (each) => each.plain);
  const terms = firstOf(statements, (each) => each.terms);
  const place = firstOf(statements, (each) => each.under);
  const separateProcedure = firstOf(statements, (each) => each.separateProcedure)?.value;
  const unlisted = firstOf(statements, (each) => each.unlisted)?.value;
  const minutes = firstOf(statements, (each) => each.minutes)?.value;
  const pla = firstOf(statements, (each) => each.pla)?.value;
  const emerging = firstOf(statements, (each) => each.emerging)?.value;
  const named = primariesOf(merged);
  const primaries = named?.value ?? [];
  const groups = context.groupsOf(code);
  return {
    code,
    path,
    ...(line.common !== undefined && { common: line.common }),
    own: line.own,
    indented: line.indented,
    family,
    symbols: line.symbols,
    ...(line.spelled !== undefined && { spelled: line.spelled }),
    ...(separateProcedure && { separateProcedure }),
    ...(unlisted && { unlisted }),
    ...(plain && { plain: plain.value }),
    terms: terms?.value ?? [],
    ...(minutes && { minutes }),
    notes: statements.flatMap(({ value, source }) =>
      (value.notes ?? []).map(({ kind, prose }) => ({ kind, prose, source })),
    ),
    ...(primaries.length > 0 && {
      primaries: { ranges: primaries, held: links(context.set.within(primaries), context) },
    }),
    addOns: links(context.addOnsOf.get(code) ?? [], context),
    mentionedBy: context.mentions.of(code),
    otherDescriptors: statements.flatMap(({ value, source }) =>
      (value.otherDescriptors ?? []).map((descriptor) => ({ ...descriptor, source })),
    ),
    ...(pla && { pla }),
    ...(emerging && { emerging }),
    medicare: statements.flatMap(({ value, source }) => {
      const facts = medicareFacts(value, primaries, context.set);
      return facts ? [{ source, facts }] : [];
    }),
    ...(groups.length > 0 && { groups }),
    replaced: context.replacedBy.get(code) ?? [],
    from: {
      descriptor: merged.descriptor?.source ?? 0,
      ...(plain && { plain: plain.source }),
      ...(terms && { terms: terms.source }),
      ...(place && { place: place.source }),
      ...(named && primaries.length > 0 && { primaries: named.source }),
    },
  };
}

export function linkOf(code: CodeId, lines: ReadonlyMap<CodeId, CodeLine>): CodeLink | undefined {
  const line = lines.get(code);
  return line && { code, descriptor: fullDescriptor(line) };
}

function links(codes: readonly CodeId[], context: EntryContext): CodeLink[] {
  return codes.slice(0, MOST_LINKS).flatMap((code) => linkOf(code, context.lines) ?? []);
}
