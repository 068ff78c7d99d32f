import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import { DESCRIPTOR_LENGTHS } from "#codebook/code.ts";
import type { Layer } from "#codebook/layer.ts";
import { MODIFIER_TYPES, parseModifierId, type ModifierId } from "#codebook/modifier.ts";
import { NOTE_KINDS } from "#codebook/note.ts";
import type { Block } from "#codebook/prose.ts";
import { CODE_SYMBOLS } from "#codebook/symbols.ts";
import * as v from "valibot";

/** What a layer is, for a file that holds one. Asked whether it fits, never for its copy. */

const text = v.string();
const count = v.pipe(v.number(), v.integer());
const texts = v.array(text);
const code = v.custom<CodeId>((value) => typeof value === "string" && parseCodeId(value) === value);
const modifier = v.custom<ModifierId>((value) => typeof value === "string" && parseModifierId(value) === value);
const range = v.object({ first: code, last: code });
const ranges = v.array(range);
const place = v.object({ file: text, line: count });

const prose = v.array(
  v.object({
    text,
    weight: v.exactOptional(v.picklist(["strong", "emphasis"])),
    reference: v.exactOptional(
      v.variant("kind", [
        v.object({ kind: v.literal("codes"), range }),
        v.object({ kind: v.literal("modifier"), modifier }),
      ]),
    ),
  }),
);
const block: v.GenericSchema<Block> = v.variant("kind", [
  v.object({ kind: v.literal("heading"), level: v.picklist([2, 3]), text }),
  v.object({ kind: v.literal("paragraph"), prose }),
  v.object({
    kind: v.literal("list"),
    ordered: v.boolean(),
    items: v.array(v.array(v.lazy(() => block))),
  }),
  v.object({ kind: v.literal("checklist"), items: v.array(prose) }),
  v.object({ kind: v.literal("example"), blocks: v.array(v.lazy(() => block)) }),
  v.object({ kind: v.literal("table"), head: v.array(prose), rows: v.array(v.array(prose)) }),
]);
const blocks = v.array(block);

const descriptor = v.variant("kind", [
  v.object({ kind: v.literal("parts"), common: v.exactOptional(text), own: text, indented: v.boolean() }),
  v.object({ kind: v.literal("long"), text }),
]);
const minutes = v.variant("kind", [
  v.object({ kind: v.picklist(["least", "most", "over"]), minutes: v.number() }),
  v.object({ kind: v.literal("band"), from: v.number(), to: v.number() }),
]);

const statement = v.object({
  code,
  place,
  descriptor: v.exactOptional(descriptor),
  otherDescriptors: v.exactOptional(v.array(v.object({ length: v.picklist(DESCRIPTOR_LENGTHS), text }))),
  plain: v.exactOptional(text),
  terms: v.exactOptional(texts),
  symbols: v.exactOptional(v.array(v.picklist(CODE_SYMBOLS))),
  addOn: v.exactOptional(v.boolean()),
  primaries: v.exactOptional(ranges),
  separateProcedure: v.exactOptional(v.boolean()),
  unlisted: v.exactOptional(v.boolean()),
  minutes: v.exactOptional(minutes),
  notes: v.exactOptional(v.array(v.object({ kind: v.picklist(NOTE_KINDS), prose, place }))),
  pla: v.exactOptional(
    v.object({
      test: text,
      laboratory: v.exactOptional(text),
      specimen: v.exactOptional(text),
      analytes: texts,
    }),
  ),
  emerging: v.exactOptional(
    v.object({ system: v.exactOptional(text), technology: v.exactOptional(text), sunset: v.exactOptional(v.number()) }),
  ),
  medicare: v.exactOptional(v.array(v.object({ label: text, value: text }))),
  under: v.exactOptional(text),
});

export const layerSchema = v.object({
  source: v.object({
    id: text,
    kind: v.picklist(["starter", "licensed", "medicare", "level-2", "table"]),
    name: text,
    vintage: text,
    notice: v.exactOptional(text),
  }),
  outline: v.array(
    v.object({
      path: text,
      level: v.picklist(["category", "section", "subsection", "heading", "subheading"]),
      title: text,
      ranges,
      place,
    }),
  ),
  codes: v.array(statement),
  guidelines: v.array(v.object({ path: text, title: text, blocks, place })),
  modifiers: v.array(
    v.object({
      modifier,
      type: v.picklist(MODIFIER_TYPES),
      name: text,
      plain: v.exactOptional(text),
      when: v.exactOptional(text),
      not: v.exactOptional(text),
      terms: texts,
      codes: ranges,
      place,
    }),
  ),
  changes: v.array(
    v.object({
      edition: v.number(),
      effective: text,
      new: ranges,
      revised: ranges,
      deleted: v.array(
        v.object({
          code,
          last: v.number(),
          why: v.exactOptional(text),
          successors: ranges,
          choose: v.exactOptional(text),
        }),
      ),
    }),
  ),
  index: v.array(v.object({ term: text, see: texts, seeAlso: texts, place })),
  learn: v.array(v.object({ topic: text, title: text, blocks, place })),
  groups: v.array(v.object({ group: text, title: text, ranges, place })),
  outside: v.array(code),
  read: count,
  rejected: v.array(v.object({ place, reason: text })),
}) satisfies v.GenericSchema<unknown, Layer>;
