import type { Place } from "#codebook/layer.ts";
import { saidByRelation } from "#sources/ama/link-files.ts";
import { quoted } from "#sources/table/clean-text.ts";
import type { UmlsState } from "./umls-state.ts";

/**
 * One line of MRREL, read from right to left: the second atom RELA the first. Fields: CUI1 AUI1 STYPE1 REL
 * CUI2 AUI2 STYPE2 RELA RUI SRUI SAB SL RG DIR SUPPRESS CVF.
 */
export function takeRelation(fields: readonly string[], place: Place, state: UmlsState): void {
  const [, first = "", , , , second = "", , relation = "", , , vocabulary = "", , , , suppressed] = fields;
  const { gathering, atoms } = state;
  state.vocabularies.add(vocabulary);
  const reject = (reason: string) => gathering.reject(place.line, reason);
  if (suppressed !== "N") return reject("UMLS suppresses this relation");
  // `has_add_on_code` is `add_on_code_for` seen from the other side.
  const turned = relation === "has_add_on_code";
  const [from, to] = turned ? [first, second] : [second, first];
  const name = turned ? "add_on_code_for" : relation;
  if (name !== "add_on_code_for" && name !== "do_not_code_with")
    return reject(`an edition has no place for the relation ${quoted(relation)}`);
  const [code, other] = [atoms.get(from), atoms.get(to)];
  if (code === undefined || other === undefined)
    return reject(
      atoms.size === 0
        ? "relations are between names: bring MRCONSO with them, which tells the code of each"
        : "one of its names is no code of the MRCONSO file given with it",
    );
  const said = saidByRelation(name, other, place);
  return said === undefined ? reject("this relation says nothing of its code") : gathering.say(place.line, code, said);
}
