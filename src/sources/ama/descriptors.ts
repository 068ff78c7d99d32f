import { emptyLayer } from "#codebook/layer.ts";
import type { Reader } from "#sources/reader.ts";
import { textIn } from "#sources/table/clean-text.ts";
import { readCodeCell } from "#sources/table/code-cell.ts";
import { columnOf } from "#sources/table/columns.ts";
import { gather } from "#sources/table/gather.ts";
import { amaTable, licensedSource, recogniseTable } from "./list-columns.ts";

/** The AMA's ClinicianDescriptor: several rows a code, each a wording clinicians use. */
export const clinicianDescriptors = descriptorReader(
  "clinician",
  "AMA clinician descriptors",
  /^clinician descriptor$/,
);

/** The AMA's ConsumerDescriptor: one row a code, in words for patients. */
export const consumerDescriptors = descriptorReader(
  "consumer",
  "AMA consumer friendly descriptors",
  /^consumer (?:friendly )?descriptor$/,
);

function descriptorReader(length: "clinician" | "consumer", what: string, column: RegExp): Reader {
  const id = `ama-${length}-descriptors`;
  const wanted = [/^(?:cpt )?code$/, column];
  return {
    id,
    recognise: (file) => recogniseTable(file, wanted, what),
    read: (file, recognised) => {
      const table = amaTable(file, wanted);
      const source = licensedSource(id, recognised, table?.preamble ?? []);
      if (table === undefined) return emptyLayer(source);
      const codeAt = columnOf(table.header, /^(?:cpt )?code$/);
      const textAt = columnOf(table.header, column);
      const gathering = gather(file.name);
      for (const { line, cells } of table.rows) {
        const cell = readCodeCell(cells[codeAt], "restore-zeros");
        const text = textIn(cells[textAt]);
        if ("reason" in cell) gathering.reject(line, cell.reason);
        else if (text === undefined) gathering.reject(line, `${cell.code} has no ${length} descriptor in this line`);
        else gathering.say(line, cell.code, { otherDescriptors: [{ length, text }] }, cell.restored);
      }
      return gathering.layer(source);
    },
  };
}
