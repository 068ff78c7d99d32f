import type { CodeId } from "#codebook/code-id.ts";
import type { Place } from "#codebook/layer.ts";
import { saidByProperty } from "#sources/ama/code-properties.ts";
import { quoted } from "#sources/table/clean-text.ts";
import { readCodeCell } from "#sources/table/code-cell.ts";
import type { Gathering, Said } from "#sources/table/gather.ts";
import type { UmlsState } from "./umls-state.ts";

type Waiting = { readonly code: CodeId; readonly line: number; readonly order: string; readonly said: Said };

/** Guideline lines come in any order, numbered `001: `, `002: `: they wait until the file is read. */
export type GuidelineLines = {
  readonly add: (waiting: Waiting) => void;
  /** Hands them over in the order of their numbers. */
  readonly into: (gathering: Gathering) => void;
};

export function guidelinesInOrder(): GuidelineLines {
  const all: Waiting[] = [];
  return {
    add: (waiting) => {
      all.push(waiting);
    },
    into: (gathering) => {
      all.sort((a, b) =>
        a.code < b.code ? -1 : a.code > b.code ? 1 : a.order < b.order ? -1 : a.order > b.order ? 1 : a.line - b.line,
      );
      for (const { code, line, said } of all.splice(0)) gathering.say(line, code, said);
    },
  };
}

/** One line of MRSAT: an attribute of a code. Fields: CUI LUI SUI METAUI STYPE CODE ATUI SATUI ATN SAB ATV SUPPRESS CVF. */
export function takeAttribute(fields: readonly string[], place: Place, state: UmlsState): void {
  const [, , , , , code, , , name = "", vocabulary = "", value = "", suppressed] = fields;
  const { gathering } = state;
  state.vocabularies.add(vocabulary);
  if (suppressed !== "N") return gathering.reject(place.line, "UMLS suppresses this attribute");
  const cell = readCodeCell(code, "as-it-stands");
  if ("reason" in cell) return gathering.reject(place.line, cell.reason);
  const said = saidByProperty(name, value, place);
  if (said === undefined)
    return gathering.reject(place.line, `an edition has no place for ${quoted(name)} of this kind`);
  const order = /^\d{3}(?=: )/.exec(value)?.[0];
  if (order === undefined) return gathering.say(place.line, cell.code, said);
  return state.guidelines.add({ code: cell.code, line: place.line, order: `${name} ${order}`, said });
}
