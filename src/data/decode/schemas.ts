import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import { DESCRIPTOR_LENGTHS, type CodeEntry, type Minutes } from "#codebook/code.ts";
import { parseEditionId, type EditionId, type Guideline, type TrailNode } from "#codebook/edition.ts";
import { parseModifierId, type ModifierId } from "#codebook/modifier.ts";
import { NOTE_KINDS } from "#codebook/note.ts";
import type { Block, Prose } from "#codebook/prose.ts";
import { CODE_SYMBOLS } from "#codebook/symbols.ts";
import * as v from "valibot";

/** Schemas of what the built files share. Each states the domain type it decodes to, so that the two cannot drift apart. */

type Schema<T> = v.GenericSchema<unknown, T>;

const text = v.string();
const count = v.pipe(v.number(), v.integer());

export const codeId: Schema<CodeId> = v.custom<CodeId>(
  (value) => typeof value === "string" && parseCodeId(value) === value,
);
export const modifierId: Schema<ModifierId> = v.custom<ModifierId>(
  (value) => typeof value === "string" && parseModifierId(value) === value,
);
export const editionId: Schema<EditionId> = v.custom<EditionId>(
  (value) => typeof value === "string" && parseEditionId(value) === value,
);

export const codeRange = v.object({ first: codeId, last: codeId }) satisfies Schema<CodeRange>;

const span = v.object({
  text,
  weight: v.exactOptional(v.picklist(["strong", "emphasis"])),
  reference: v.exactOptional(
    v.variant("kind", [
      v.object({ kind: v.literal("codes"), range: codeRange }),
      v.object({ kind: v.literal("modifier"), modifier: modifierId }),
    ]),
  ),
});
export const prose: Schema<Prose> = v.array(span);

export const block: Schema<Block> = v.variant("kind", [
  v.object({ kind: v.literal("heading"), level: v.picklist([2, 3]), text }),
  v.object({ kind: v.literal("paragraph"), prose }),
  v.object({ kind: v.literal("list"), ordered: v.boolean(), items: v.array(v.array(v.lazy(() => block))) }),
  v.object({ kind: v.literal("checklist"), items: v.array(prose) }),
  v.object({ kind: v.literal("example"), blocks: v.array(v.lazy(() => block)) }),
  v.object({ kind: v.literal("table"), head: v.array(prose), rows: v.array(v.array(prose)) }),
]);

const symbols = v.array(v.picklist(CODE_SYMBOLS));
const link = v.object({ code: codeId, descriptor: text });

const minutes: Schema<Minutes> = v.variant("kind", [
  v.object({ kind: v.picklist(["least", "most", "over"]), minutes: v.number() }),
  v.object({ kind: v.literal("band"), from: v.number(), to: v.number() }),
]);

export const entry = v.object({
  code: codeId,
  path: text,
  common: v.exactOptional(text),
  own: text,
  indented: v.boolean(),
  family: count,
  symbols,
  spelled: v.exactOptional(text),
  separateProcedure: v.exactOptional(v.boolean()),
  unlisted: v.exactOptional(v.boolean()),
  plain: v.exactOptional(text),
  terms: v.array(text),
  minutes: v.exactOptional(minutes),
  notes: v.array(v.object({ kind: v.picklist(NOTE_KINDS), prose, source: count })),
  primaries: v.exactOptional(v.object({ ranges: v.array(codeRange), held: v.array(link) })),
  addOns: v.array(link),
  mentionedBy: v.array(
    v.variant("kind", [
      v.object({ kind: v.literal("code"), code: codeId, descriptor: text }),
      v.object({ kind: v.literal("guideline"), path: text, title: text }),
    ]),
  ),
  otherDescriptors: v.array(v.object({ length: v.picklist(DESCRIPTOR_LENGTHS), text, source: count })),
  pla: v.exactOptional(
    v.object({
      test: text,
      laboratory: v.exactOptional(text),
      specimen: v.exactOptional(text),
      analytes: v.array(text),
    }),
  ),
  emerging: v.exactOptional(
    v.object({ system: v.exactOptional(text), technology: v.exactOptional(text), sunset: v.exactOptional(v.number()) }),
  ),
  medicare: v.array(v.object({ source: count, facts: v.array(v.object({ label: text, value: text })) })),
  groups: v.exactOptional(v.array(v.object({ source: count, group: text, title: text }))),
  replaced: v.array(v.object({ code: codeId, last: v.number() })),
  from: v.object({
    descriptor: count,
    plain: v.exactOptional(count),
    terms: v.exactOptional(count),
    place: v.exactOptional(count),
    primaries: v.exactOptional(count),
  }),
}) satisfies Schema<CodeEntry>;

export const guideline = v.object({
  path: text,
  title: text,
  blocks: v.array(block),
  source: count,
  mentions: v.array(codeId),
}) satisfies Schema<Guideline>;

const level = v.picklist(["category", "section", "subsection", "heading", "subheading"]);

export const trailNode = v.object({
  path: text,
  level,
  title: text,
  ranges: v.array(codeRange),
  count,
  hasGuideline: v.boolean(),
}) satisfies Schema<TrailNode>;

export const outlineNode = v.object({ ...trailNode.entries, parent: count });
export const codeLink = link;
