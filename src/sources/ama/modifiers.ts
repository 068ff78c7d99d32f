import { emptyLayer, type ModifierStatement } from "#codebook/layer.ts";
import { parseModifierId, type ModifierId, type ModifierType } from "#codebook/modifier.ts";
import type { Reader } from "#sources/reader.ts";
import { cleanText, quoted, textIn } from "#sources/table/clean-text.ts";
import { columnOf } from "#sources/table/columns.ts";
import { gather } from "#sources/table/gather.ts";
import { amaTable, licensedSource, recogniseTable } from "./list-columns.ts";

const WANTED = [/^modifier code$/, /^modifier (?:name|description)$/];

/** The type of a modifier, by its shape: P1 to P6 anesthesia, 1P to 8P Category II, letters Level II. */
export function modifierTypeOf(modifier: ModifierId): ModifierType {
  if (/^P[1-6]$/.test(modifier)) return "anesthesia-physical-status";
  if (/^\dP$/.test(modifier)) return "category-2";
  return /^\d\d$/.test(modifier) ? "category-1" : "level-2";
}

/** The AMA's Modifiers file (current format): one row a modifier, with its name and description. */
export const modifiers: Reader = {
  id: "ama-modifiers",
  recognise: (file) => recogniseTable(file, WANTED, "AMA modifiers"),
  read: (file, recognised) => {
    const table = amaTable(file, WANTED);
    const source = licensedSource(modifiers.id, recognised, table?.preamble ?? []);
    if (table === undefined) return emptyLayer(source);
    const at = (name: RegExp) => columnOf(table.header, name);
    const [codeAt, nameAt, textAt] = [at(/^modifier code$/), at(/^modifier name$/), at(/^modifier description$/)];
    const sectionAt = at(/^section/);
    const gathering = gather(file.name);
    const found = new Map<ModifierId, ModifierStatement>();
    for (const { line, cells } of table.rows) {
      const modifier = readModifierCell(cells[codeAt]);
      const name = textIn(cells[nameAt]) ?? textIn(cells[textAt]);
      const text = textIn(cells[textAt]);
      if (modifier === undefined) gathering.reject(line, `${quoted(cells[codeAt] ?? "")} is not a modifier`);
      else if (name === undefined) gathering.reject(line, `modifier ${modifier} has no name`);
      else if (found.has(modifier) && !(isFacility(cells[sectionAt]) && name === found.get(modifier)?.name))
        gathering.reject(line, `modifier ${modifier} stands twice: the first was taken`);
      else {
        gathering.use();
        // The facility section repeats modifiers of Category I.
        if (found.has(modifier)) continue;
        found.set(modifier, {
          modifier,
          type: isFacility(cells[sectionAt]) && /^\d\d$/.test(modifier) ? "facility" : modifierTypeOf(modifier),
          name,
          ...(text !== undefined && text !== name && { plain: text }),
          terms: [],
          codes: [],
          place: { file: file.name, line },
        });
      }
    }
    return gathering.layer(source, { modifiers: [...found.values()] });
  },
};

/** Whether the section is that of ambulatory surgery centres and hospital outpatients. */
function isFacility(section: string | undefined): boolean {
  return /\b(?:asc|ambulatory|hospital outpatient)\b/i.test((section ?? "").slice(0, 200));
}

/** A modifier in a cell: `26.0` comes from pandas. */
export function readModifierCell(cell: string | undefined): ModifierId | undefined {
  return parseModifierId(cleanText((cell ?? "").slice(0, 40)).replace(/\.0+$/, ""));
}
