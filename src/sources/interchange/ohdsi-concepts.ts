import { emptyLayer, type ModifierStatement } from "#codebook/layer.ts";
import type { ModifierId } from "#codebook/modifier.ts";
import { modifierTypeOf, readModifierCell } from "#sources/ama/modifiers.ts";
import type { OpenedFile, Reader, TableRow } from "#sources/reader.ts";
import { quoted, textIn } from "#sources/table/clean-text.ts";
import { readCodeCell } from "#sources/table/code-cell.ts";
import { columnOf, findHeader } from "#sources/table/columns.ts";
import { gather } from "#sources/table/gather.ts";

/** Athena may not give the names of CPT out: it gives a program that fetches them. */
const NAMELESS = " without names: run cpt4.jar, which comes with them, to fill these in";
const SAMPLE = 200;

const WANTED = [/^concept id$/, /^vocabulary id$/, /^concept code$/];

function conceptTable(file: OpenedFile) {
  if (file.content.kind !== "table") return undefined;
  const { rows } = file.content;
  const header = findHeader(rows, WANTED);
  if (header === undefined) return undefined;
  const at = (name: RegExp) => columnOf(header, name);
  const columns = {
    name: at(/^concept name$/),
    vocabulary: at(/^vocabulary id$/),
    kind: at(/^concept class id$/),
    code: at(/^concept code$/),
    invalid: at(/^invalid reason$/),
  };
  const cell = (row: TableRow, column: keyof typeof columns) => textIn(row.cells[columns[column]]);
  return { rows: rows.slice(header.at + 1), width: header.names.length, cell };
}

/**
 * CONCEPT.csv and CONCEPT_CPT4.csv of OHDSI Athena (tabs, although named csv). CONCEPT_CPT4 comes without
 * names until its owner runs `cpt4.jar`: such codes are kept without a descriptor. Rows of other
 * vocabularies are neither used nor counted.
 */
export const ohdsiConcepts: Reader = {
  id: "ohdsi-concepts",
  recognise: (file) => {
    const table = conceptTable(file);
    if (table === undefined) return undefined;
    const cpt = table.rows.slice(0, SAMPLE).filter((row) => table.cell(row, "vocabulary") === "CPT4");
    const isNameless = cpt.length > 0 && cpt.every((row) => table.cell(row, "name") === undefined);
    return { what: `OHDSI concepts (Athena)${isNameless ? NAMELESS : ""}`, vintage: "unknown" };
  },
  read: (file, recognised) => {
    const source = {
      id: ohdsiConcepts.id,
      kind: "licensed" as const,
      name: recognised.what,
      vintage: recognised.vintage,
    };
    const table = conceptTable(file);
    if (table === undefined) return emptyLayer(source);
    const gathering = gather(file.name);
    const modifiers = new Map<ModifierId, ModifierStatement>();
    for (const row of table.rows) {
      const reject = (reason: string) => gathering.reject(row.line, reason);
      const vocabulary = table.cell(row, "vocabulary");
      if (vocabulary === undefined && row === table.rows.at(-1)) reject("the last line is cut off");
      if (vocabulary !== "CPT4" && vocabulary !== "HCPCS") continue;
      const kind = table.cell(row, "kind") ?? "";
      const name = table.cell(row, "name");
      const isModifier = /modifier/i.test(kind);
      const cell = readCodeCell(table.cell(row, "code"), "as-it-stands");
      if (row.cells.length < table.width - 2) reject("this line is cut off");
      else if (/hierarchy|class/i.test(kind)) reject("this is a heading: headings come from the outline");
      else if (kind === "Visit") reject("this is a kind of visit, not a code");
      else if (table.cell(row, "invalid") !== undefined || name?.endsWith("(Deprecated)") === true)
        reject("this code is marked as no longer valid");
      else if (isModifier) {
        const modifier = readModifierCell(table.cell(row, "code"));
        if (modifier === undefined) reject(`${quoted(table.cell(row, "code") ?? "")} is not a modifier`);
        else if (name === undefined) reject(`modifier ${modifier} has no name`);
        else if (modifiers.has(modifier)) reject(`modifier ${modifier} stands twice: the first was taken`);
        else {
          gathering.use();
          const place = { file: file.name, line: row.line };
          modifiers.set(modifier, { modifier, type: modifierTypeOf(modifier), name, terms: [], codes: [], place });
        }
      } else if ("reason" in cell) reject(cell.reason);
      else gathering.say(row.line, cell.code, name === undefined ? {} : { descriptor: { kind: "long", text: name } });
    }
    return gathering.layer(source, { modifiers: [...modifiers.values()] });
  },
};
