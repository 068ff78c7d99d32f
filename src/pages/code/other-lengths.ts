import type { CodeEntry, DescriptorLength } from "#codebook/code.ts";

/** The descriptor in another length, and every source that words it so: indexes into the manifest's sources. */
export type OtherLength = {
  readonly length: DescriptorLength;
  readonly text: string;
  readonly sources: readonly number[];
};

/**
 * The other lengths of a descriptor, those of one length beside each other. What stands at the head of the
 * page already is not said twice. Our reading is for a code that nothing else describes, and stands there
 * too: beside a full descriptor it would add nothing but its mistakes.
 */
export function otherLengths({
  otherDescriptors,
  own,
  common,
}: Pick<CodeEntry, "otherDescriptors" | "own" | "common">): OtherLength[] {
  const byLength = new Map<DescriptorLength, Map<string, OtherLength>>();
  for (const { length, text, source } of otherDescriptors) {
    if (length === "short, spelled out by us" || (common === undefined && text === own)) continue;
    const texts = byLength.get(length) ?? new Map<string, OtherLength>();
    // Medicare's file has the AMA's short descriptors, only not always in capitals.
    const same = texts.get(text.toLowerCase());
    const sources = [...new Set([...(same?.sources ?? []), source])];
    byLength.set(length, texts.set(text.toLowerCase(), { length, text: same?.text ?? text, sources }));
  }
  return [...byLength.values()].flatMap((texts) => [...texts.values()]);
}
