import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import { parseCodeRange, type CodeRange } from "#codebook/code-range.ts";
import { parseModifierId, MODIFIER_TYPES, type ModifierId } from "#codebook/modifier.ts";
import * as v from "valibot";

/** Fields shared by the starter's files. */

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty("is empty"));
const texts = v.array(text);

export const codeId = v.pipe(
  v.string("a code must be in quotes, because leading zeros count"),
  v.rawTransform(({ dataset, addIssue, NEVER }): CodeId => {
    const code = parseCodeId(dataset.value);
    if (code !== undefined) return code;
    addIssue({ message: `"${dataset.value}" is not a code` });
    return NEVER;
  }),
);

const modifierId = v.pipe(
  v.string("a modifier must be in quotes"),
  v.rawTransform(({ dataset, addIssue, NEVER }): ModifierId => {
    const modifier = parseModifierId(dataset.value);
    if (modifier !== undefined) return modifier;
    addIssue({ message: `"${dataset.value}" is not a modifier` });
    return NEVER;
  }),
);

const rangeText = v.union([v.string(), v.pipe(v.number(), v.minValue(10000))], "must be a code or a range of codes");

/**
 * `"99358-99360, 99415-99418"` or a YAML list of codes and ranges. An unquoted five-digit number is
 * accepted, because no leading zero can be lost in it.
 */
export const rangeList = v.pipe(
  v.union([rangeText, v.array(rangeText)], "must be a range of codes, or several"),
  v.rawTransform(({ dataset, addIssue, NEVER }): CodeRange[] => {
    const parts = [dataset.value].flat().flatMap((part) => String(part).split(","));
    const ranges: CodeRange[] = [];
    for (const part of parts) {
      const range = parseCodeRange(part);
      if (range !== undefined) ranges.push(range);
      else addIssue({ message: `"${part.trim()}" is neither a code nor a range of codes` });
    }
    return ranges.length === parts.length ? ranges : NEVER;
  }),
);

const wholeMinutes = v.pipe(v.number(), v.integer(), v.minValue(0));
const minutes = v.union(
  [
    wholeMinutes,
    v.strictObject({ most: wholeMinutes }),
    v.strictObject({ over: wholeMinutes }),
    v.strictObject({ from: wholeMinutes, to: wholeMinutes }),
  ],
  "must be minutes, { most }, { over } or { from, to }",
);

const note = v.union(
  [
    v.strictObject({ "use-with": rangeList, when: v.optional(text), for: v.optional(text) }),
    v.strictObject({ "do-not-report-with": rangeList, when: v.optional(text) }),
    v.strictObject({ see: rangeList, for: v.optional(text) }),
    v.strictObject({ deleted: rangeList, for: v.optional(text) }),
    v.strictObject({ frequency: text }),
    v.strictObject({ modifier: text }),
    v.strictObject({ definition: text }),
    v.strictObject({ note: text }),
  ],
  "is not a note: see the kinds in the README",
);

const codeItem = v.strictObject({
  code: codeId,
  common: v.optional(text),
  own: v.optional(text),
  descriptor: v.optional(text),
  "family-terms": v.optional(texts),
  plain: v.optional(text),
  terms: v.optional(texts),
  symbols: v.optional(
    v.array(v.picklist(["modifier-51-exempt", "telemedicine", "audio-only", "resequenced", "fda-pending"])),
  ),
  "add-on": v.optional(v.boolean()),
  primary: v.optional(rangeList),
  "separate-procedure": v.optional(v.boolean()),
  unlisted: v.optional(v.boolean()),
  minutes: v.optional(minutes),
  notes: v.optional(v.array(note)),
  tags: v.optional(
    v.strictObject({ system: v.optional(text), technology: v.optional(text), sunset: v.optional(v.number()) }),
  ),
  pla: v.optional(
    v.strictObject({
      test: text,
      laboratory: v.optional(text),
      specimen: v.optional(text),
      analytes: v.optional(texts),
    }),
  ),
});

const subheadingItem = v.strictObject({ subheading: text, range: rangeList });

export const headingFile = v.strictObject({
  heading: text,
  codes: v.array(v.lazy((item) => (isSubheading(item) ? subheadingItem : codeItem))),
});

function isSubheading(item: unknown): boolean {
  return typeof item === "object" && item !== null && "subheading" in item;
}

export type CodeItem = v.InferOutput<typeof codeItem>;
export type NoteItem = v.InferOutput<typeof note>;
export type MinutesItem = v.InferOutput<typeof minutes>;

const heading = v.strictObject({ heading: text, id: text, range: rangeList });
const subsection = v.strictObject({ subsection: text, id: text, headings: v.array(heading) });
const section = v.strictObject({
  section: text,
  id: text,
  subsections: v.optional(v.array(v.union([subsection, heading]))),
  headings: v.optional(v.array(heading)),
});

export const outlineFile = v.array(
  v.strictObject({
    category: text,
    id: text,
    range: v.optional(rangeList),
    sections: v.optional(v.array(section)),
    headings: v.optional(v.array(heading)),
  }),
);

export const modifiersFile = v.array(
  v.strictObject({
    modifier: modifierId,
    type: v.picklist(MODIFIER_TYPES),
    name: text,
    plain: v.optional(text),
    when: v.optional(text),
    not: v.optional(text),
    terms: v.optional(texts),
    codes: v.optional(rangeList),
  }),
);

export const changesFile = v.array(
  v.strictObject({
    edition: v.number(),
    effective: text,
    new: v.optional(rangeList),
    revised: v.optional(rangeList),
    deleted: v.optional(
      v.array(
        v.strictObject({
          codes: rangeList,
          last: v.optional(v.number()),
          why: v.optional(text),
          successors: v.optional(rangeList),
          choose: v.optional(text),
        }),
      ),
    ),
  }),
);

export const indexFile = v.array(v.strictObject({ term: text, see: v.optional(texts), "see-also": v.optional(texts) }));
