import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import type { MedicareFact } from "#codebook/code.ts";
import { emptyLayer, type CodeStatement, type Layer, type ModifierStatement, type Rejection } from "#codebook/layer.ts";
import { parseModifierId, type ModifierId } from "#codebook/modifier.ts";
import { dayOf, laterDay } from "#sources/days.ts";
import { shortDescriptors } from "#sources/short-descriptors.ts";
import { notACode, oneLine } from "#sources/table-cells.ts";
import type { LevelTwoRecord } from "./level-2-record.ts";
import { COVERAGE, PRICING } from "./level-2-words.ts";

export const LEVEL_TWO = "HCPCS Level II codes and modifiers (CMS)";

/**
 * Turns the records of the HCPCS Level II file into a layer: codes with long and short descriptors and
 * what Medicare says of their coverage and price, and modifiers. A long text goes on in records of its
 * own (kind 4 and 8), joined by one blank. What had ended when the file came out is listed with its last
 * day and what took its place; when that was, the newest action of the file tells.
 */
export function levelTwoLayer(
  file: string,
  vintage: string,
  notice: string,
  records: readonly LevelTwoRecord[],
  unread: readonly Rejection[] = [],
): Layer {
  const rejected: Rejection[] = [...unread];
  const newest = records.reduce((latest, { acted }) => laterDay(latest, acted), "");
  const codes = new Map<CodeId, CodeStatement>();
  const modifiers = new Map<ModifierId, ModifierStatement>();
  for (const group of grouped(records, file, rejected)) {
    const [first] = group;
    const place = { file, line: first.line };
    const isModifier = first.kind === "7" || first.code.length === 2;
    const rejectAll = (reason: string) =>
      rejected.push(...group.map(({ line }) => ({ place: { file, line }, reason })));
    const code = isModifier ? undefined : parseCodeId(first.code);
    const modifier = isModifier ? parseModifierId(first.code) : undefined;
    const name = code ?? modifier;
    const long = oneLine(group.map((record) => record.long).join(" "));
    const same = (code && codes.get(code)) ?? (modifier && modifiers.get(modifier));
    if (name === undefined) rejectAll(isModifier ? `"${first.code}" is not a modifier` : notACode(first.code));
    else if (same !== undefined) rejectAll(`${name} stands twice: first in line ${same.place.line}`);
    else if (hasEnded(first, newest)) rejectAll(endedReason(name, first));
    else if (long === "" && oneLine(first.short) === "") rejectAll(`${name} has no text`);
    else if (code !== undefined) codes.set(code, codeStatement(code, place, long, first));
    else if (modifier !== undefined)
      modifiers.set(modifier, {
        modifier,
        type: "level-2",
        name: long || oneLine(first.short),
        terms: [],
        codes: [],
        place,
      });
  }
  return {
    ...emptyLayer({
      id: "level-2",
      kind: "level-2",
      name: LEVEL_TWO,
      vintage,
      ...(notice !== "" && { notice }),
    }),
    codes: [...codes.values()],
    modifiers: [...modifiers.values()],
    read: records.length + unread.length,
    rejected,
  };
}

type Group = [LevelTwoRecord, ...LevelTwoRecord[]];

/** Puts every continuation behind the record it goes on from; one that follows nothing of its name is rejected. */
function grouped(records: readonly LevelTwoRecord[], file: string, rejected: Rejection[]): Group[] {
  const groups: Group[] = [];
  for (const record of records) {
    if (record.kind !== "4" && record.kind !== "8") {
      groups.push([record]);
      continue;
    }
    const last = groups.at(-1);
    if (last !== undefined && last[0].code === record.code) last.push(record);
    else
      rejected.push({
        place: { file, line: record.line },
        reason: `continues the text of ${record.code || "no code"}, which does not stand before it`,
      });
  }
  return groups;
}

function codeStatement(
  code: CodeId,
  place: CodeStatement["place"],
  long: string,
  record: LevelTwoRecord,
): CodeStatement {
  const short = oneLine(record.short);
  return {
    code,
    place,
    descriptor: { kind: "long", text: long || short },
    ...(short !== "" && { otherDescriptors: shortDescriptors(short) }),
    medicare: factsOf(record),
  };
}

function factsOf(record: LevelTwoRecord): MedicareFact[] {
  const facts: MedicareFact[] = [];
  const push = (label: string, value: string) => {
    if (value !== "") facts.push({ label, value });
  };
  push("Coverage", worded(COVERAGE, record.coverage));
  const prices = [record.price1, record.price2, record.price3, record.price4].filter((price) => price !== "");
  push("How Medicare prices it", prices.map((price) => worded(PRICING, price.padStart(2, "0"))).join("; "));
  push("See also", crossReferences(record));
  push("Added on", dayOf(record.added) ?? "");
  // The date of the last action says something only where it is not the day the code was added.
  if (record.acted !== record.added) push("Last changed on", dayOf(record.acted) ?? "");
  push("Ends on", dayOf(record.ended) ?? "");
  return facts;
}

function worded(words: Readonly<Record<string, string>>, key: string): string {
  if (key === "") return "";
  return Object.hasOwn(words, key) ? `${words[key] ?? ""} (${key})` : key;
}

function endedReason(name: string, record: LevelTwoRecord): string {
  const instead = crossReferences(record);
  return `${name} ended on ${dayOf(record.ended) ?? record.ended}${instead && `; see ${instead}`}`;
}

function crossReferences(record: LevelTwoRecord): string {
  return [record.see1, record.see2, record.see3, record.see4, record.see5]
    .filter((text) => text !== "")
    .map(oneLine)
    .join(", ");
}

function hasEnded({ ended }: LevelTwoRecord, newest: string): boolean {
  const day = dayOf(ended);
  return day !== undefined && day <= newest;
}
