import type { CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import type { MedicareFact } from "#codebook/code.ts";
import { emptyLayer, type CodeStatement, type Rejection } from "#codebook/layer.ts";
import type { ReadLayer } from "#sources/reader.ts";
import { dayOf, laterDay } from "#sources/days.ts";
import { notACode, oneLine, readCode } from "#sources/table-cells.ts";

/** One row of the add-on code edits, as text; days are year and day of the year (2025274), or a spreadsheet's. */
export type AddOnEdit = {
  readonly line: number;
  readonly type: string;
  readonly addOn: string;
  readonly addOnEnded: string;
  readonly primary: string;
  readonly primaryEnded: string;
  readonly since: string;
  readonly ended: string;
  readonly note: string;
};

export const ADD_ON_EDITS = "Medicare add-on code edits (NCCI)";

/** Stands where a primary code would: the Medicare contractor decides which codes these are. */
const CONTRACTOR = "CCCCC";

const TYPES: Readonly<Record<string, string>> = {
  "1": "paid only with one of the primary codes listed (type 1)",
  "2": "the Medicare contractor decides which primary codes it goes with (type 2)",
  "3": "paid with the primary codes listed, and with others the Medicare contractor decides (type 3)",
};

type Gathered = {
  readonly line: number;
  readonly primaries: Set<CodeId>;
  readonly types: Set<string>;
  readonly notes: Map<string, CodeId[]>;
};

/**
 * Turns add-on code edits into a layer: every add-on code with its primary codes. An edit that had ended
 * when the file came out is listed with its last day; when that was, the newest edit of the file tells.
 */
export function addOnLayer(file: string, vintage: string, notice: string, edits: readonly AddOnEdit[]): ReadLayer {
  const rejected: Rejection[] = [];
  const newest = newestEdit(edits);
  const byAddOn = new Map<CodeId, Gathered>();
  const repaired = new Set<CodeId>();
  for (const edit of edits) {
    const reject = (reason: string) => rejected.push({ place: { file, line: edit.line }, reason });
    const readAddOn = readCode(edit.addOn);
    const readPrimary = readCode(edit.primary);
    const addOn = readAddOn?.code;
    const primary = edit.primary === CONTRACTOR ? CONTRACTOR : readPrimary?.code;
    const ended = [edit.ended, edit.addOnEnded, edit.primaryEnded]
      .map((text) => dayOf(text) ?? "")
      .filter((day) => day !== "" && day <= newest)
      .sort()[0];
    if (addOn === undefined) reject(notACode(edit.addOn));
    else if (primary === undefined) reject(`${addOn}: its primary code ${notACode(edit.primary)}`);
    else if (!Object.hasOwn(TYPES, edit.type))
      reject(`${addOn}: "${edit.type.slice(0, 10)}" is not a type of add-on edit`);
    else if (ended !== undefined) reject(`${addOn} with ${edit.primary}: ended on ${ended}`);
    else {
      gather(byAddOn, edit, addOn, primary);
      for (const read of [readAddOn, readPrimary]) if (read?.repaired === true) repaired.add(read.code);
    }
  }
  const codes = [...byAddOn].map(([code, gathered]) => statementOf(code, gathered, file));
  return {
    ...emptyLayer({
      id: "medicare-add-on-edits",
      kind: "medicare",
      name: ADD_ON_EDITS,
      vintage,
      ...(notice !== "" && { notice }),
    }),
    codes,
    read: edits.length,
    rejected,
    ...(repaired.size > 0 && { repaired: repaired.size }),
  };
}

function gather(
  byAddOn: Map<CodeId, Gathered>,
  edit: AddOnEdit,
  addOn: CodeId,
  primary: CodeId | typeof CONTRACTOR,
): void {
  const known = byAddOn.get(addOn);
  const gathered = known ?? { line: edit.line, primaries: new Set(), types: new Set(), notes: new Map() };
  if (known === undefined) byAddOn.set(addOn, gathered);
  gathered.types.add(edit.type);
  if (primary !== CONTRACTOR) gathered.primaries.add(primary);
  const note = oneLine(edit.note);
  // The note that only says what type 2 says already is not worth a line.
  if (note === "" || /^contractor defined primary codes?$/i.test(note)) return;
  const about = gathered.notes.get(note) ?? [];
  if (primary !== CONTRACTOR) about.push(primary);
  gathered.notes.set(note, about);
}

function statementOf(code: CodeId, { line, primaries, types, notes }: Gathered, file: string): CodeStatement {
  const facts: MedicareFact[] = [...types].sort().map((type) => ({ label: "Add-on code", value: TYPES[type] ?? type }));
  for (const [note, about] of notes) {
    const all = about.length === 0 || about.length === primaries.size;
    facts.push({ label: all ? "Add-on code, note" : `Add-on code, note on ${listed(about)}`, value: note });
  }
  const ranges = joined([...primaries].sort());
  return {
    code,
    place: { file, line },
    addOn: true,
    ...(ranges.length > 0 && { primaries: ranges }),
    medicare: facts,
  };
}

function listed(codes: readonly CodeId[]): string {
  return codes.length <= 5 ? codes.join(", ") : `${codes.slice(0, 5).join(", ")} and ${codes.length - 5} more`;
}

/** Codes whose numbers follow each other without a gap become a range: it holds exactly the same codes. */
function joined(sorted: readonly CodeId[]): CodeRange[] {
  const ranges: CodeRange[] = [];
  for (const code of sorted) {
    const last = ranges.at(-1);
    const follows = last !== undefined && /^\d{5}$/.test(code) && Number(code) === Number(last.last) + 1;
    if (last !== undefined && follows) ranges[ranges.length - 1] = { first: last.first, last: code };
    else ranges.push({ first: code, last: code });
  }
  return ranges;
}

/** The day of the newest edit: an empty text when there is none. */
export function newestEdit(edits: readonly AddOnEdit[]): string {
  return edits.reduce((latest, { since }) => laterDay(latest, since), "");
}
