import { emptyLayer } from "#codebook/layer.ts";
import type { Reader } from "#sources/reader.ts";
import { quoted, textIn } from "#sources/table/clean-text.ts";
import { readCodeCell } from "#sources/table/code-cell.ts";
import { columnOf } from "#sources/table/columns.ts";
import { gather } from "#sources/table/gather.ts";
import { changeLog, readChangeDay } from "./change-log.ts";
import { amaTable, licensedSource, recogniseTable } from "./list-columns.ts";

const DELETED = [/^(?:cpt )?code$/, /^date deleted$/];
const HISTORY = [/^date\b/, /^change type$/, /^cpt code$/];
const MODIFIERS = [/^date\b/, /^change type$/, /^modifier code$/];

/** Deleted: the codes that are gone, the day they went, what they read, and what to use instead. */
export const deletedCodes: Reader = {
  id: "ama-deleted",
  recognise: (file) => recogniseTable(file, DELETED, "AMA deleted codes"),
  read: (file, recognised) => {
    const table = amaTable(file, DELETED);
    const source = licensedSource(deletedCodes.id, recognised, table?.preamble ?? []);
    if (table === undefined) return emptyLayer(source);
    const at = (name: RegExp) => columnOf(table.header, name);
    const [codeAt, dateAt] = [at(/^(?:cpt )?code$/), at(/^date deleted$/)];
    const [textAt, instructionAt] = [at(/^descriptor/), at(/^instruction/)];
    const gathering = gather(file.name);
    const log = changeLog();
    const seen = new Set<string>();
    for (const { line, cells } of table.rows) {
      const cell = readCodeCell(cells[codeAt], "restore-zeros");
      const day = readChangeDay(cells[dateAt]);
      if ("reason" in cell) gathering.reject(line, cell.reason);
      else if (day === undefined) gathering.reject(line, `${quoted(cells[dateAt] ?? "")} is not a date of deletion`);
      else if (seen.has(`${cell.code} ${day.effective}`))
        gathering.reject(line, `the deletion of ${cell.code} stands twice`);
      else {
        seen.add(`${cell.code} ${day.effective}`);
        log.deleted(day, cell.code, textIn(cells[instructionAt]), textIn(cells[textAt]));
        gathering.use();
      }
    }
    return gathering.layer(source, { changes: log.changes() });
  },
};

/** History: every addition, revision and deletion of a code since 1982. */
export const history: Reader = {
  id: "ama-history",
  recognise: (file) => recogniseTable(file, HISTORY, "AMA history of codes"),
  read: (file, recognised) => {
    const table = amaTable(file, HISTORY);
    const source = licensedSource(history.id, recognised, table?.preamble ?? []);
    if (table === undefined) return emptyLayer(source);
    const at = (name: RegExp) => columnOf(table.header, name);
    const [codeAt, dateAt, typeAt] = [at(/^cpt code$/), at(/^date\b/), at(/^change type$/)];
    const [beforeAt, instructionAt] = [at(/^prior value$/), at(/^instruction/)];
    const gathering = gather(file.name);
    const log = changeLog();
    for (const { line, cells } of table.rows) {
      const cell = readCodeCell(cells[codeAt], "restore-zeros");
      const day = readChangeDay(cells[dateAt]);
      const type = textIn(cells[typeAt]) ?? "";
      const kind = kindOfChange(type);
      if ("reason" in cell) gathering.reject(line, cell.reason);
      else if (day === undefined) gathering.reject(line, `${quoted(cells[dateAt] ?? "")} is not a date`);
      else if (kind === undefined) gathering.reject(line, `${quoted(type)} is a kind of change we do not know`);
      else {
        if (kind === "deleted") log.deleted(day, cell.code, textIn(cells[instructionAt]), textIn(cells[beforeAt]));
        else log[kind](day, cell.code);
        gathering.use();
      }
    }
    return gathering.layer(source, { changes: log.changes() });
  },
};

/** HistoryModifiers: recognised, so that the report can say why it brings nothing. */
export const modifierHistory: Reader = {
  id: "ama-modifier-history",
  recognise: (file) => recogniseTable(file, MODIFIERS, "AMA history of modifiers"),
  read: (file, recognised) => {
    const table = amaTable(file, MODIFIERS);
    const gathering = gather(file.name);
    for (const { line } of table?.rows ?? [])
      gathering.reject(line, "an edition keeps the changes of codes, not those of modifiers");
    return gathering.layer(licensedSource(modifierHistory.id, recognised, table?.preamble ?? []));
  },
};

function kindOfChange(type: string): "added" | "revised" | "deleted" | undefined {
  if (/^(?:add|new|reinstat)/i.test(type)) return "added";
  if (/^delet/i.test(type)) return "deleted";
  return /^(?:revis|chang|modif|edit|gramm)/i.test(type) ? "revised" : undefined;
}
