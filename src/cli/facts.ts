import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { categoryOf, compareNumeric, type CodeId } from "#codebook/code-id.ts";
import { rangeHolds } from "#codebook/code-range.ts";
import type { CodeStatement, Layer } from "#codebook/layer.ts";
import { readFiles } from "#sources/read-files.ts";
import { readStarterFolder } from "./read-starter-folder.ts";
import { UsageError } from "./usage-error.ts";

/**
 * `codebook facts FILE…`: checks the starter against the CMS files given (relative values, unlikely
 * edits, add-on code edits): every code exists, add-on codes are those of the files and name the same
 * primaries, deleted codes are gone. Prints every disagreement. HCPCS Level II codes that the edits
 * name as primaries are left out: the starter holds CPT alone (decision 005).
 */
export async function facts(args: readonly string[]): Promise<void> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError("which CMS files? facts PPRRVU….csv MCR_MUE….csv AOC….xlsx");
  const given = await Promise.all(
    positionals.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(name).catch(() => missing(name))) })),
  );
  const { layers, report } = readFiles(given);
  for (const { name, what, vintage, codes, skippedReason } of report) {
    console.log(
      skippedReason === undefined ? `${name}: ${what}, ${vintage}, ${codes} codes` : `${name} ${skippedReason}`,
    );
  }
  const starter = await readStarterFolder();
  const found = disagreements(starter, layers);
  for (const each of found) console.log(each);
  console.log(`${starter.codes.length} codes of the starter checked: ${found.length} disagreement(s).`);
  if (found.length > 0) throw new UsageError("the starter and the files disagree");
}

/** Disagreements between the starter and what CMS files say, one line each. */
export function disagreements(starter: Layer, cms: readonly Layer[]): string[] {
  const known = new Map<CodeId, CodeStatement[]>();
  for (const statement of cms.flatMap((layer) => layer.codes)) {
    known.set(statement.code, [...(known.get(statement.code) ?? []), statement]);
  }
  const all = [...known.keys()].filter((code) => categoryOf(code) !== "Level II");
  const found: string[] = [];
  for (const { code, addOn, primaries, place } of starter.codes) {
    const say = (what: string) => found.push(`${place.file}:${place.line}  ${code} ${what}`);
    const said = known.get(code);
    if (said === undefined) {
      say("is in none of the files");
      continue;
    }
    const isAddOn = said.some((each) => each.addOn === true);
    if (isAddOn !== (addOn === true))
      say(isAddOn ? "is an add-on code in the files" : "is no add-on code in the files");
    const theirs = said.flatMap((each) => each.primaries ?? []);
    if (theirs.length === 0 || primaries === undefined) continue;
    const missingOnes = all.filter(
      (each) => theirs.some((range) => rangeHolds(range, each)) && !primaries.some((range) => rangeHolds(range, each)),
    );
    if (missingOnes.length > 0)
      say(
        `does not name ${missingOnes.length} primaries of the files: ${missingOnes.toSorted(compareNumeric).slice(0, 8).join(", ")}`,
      );
  }
  for (const { code } of starter.changes.flatMap((changes) => changes.deleted)) {
    if (known.has(code)) found.push(`changes.yaml  ${code} is deleted, but stands in the files`);
  }
  return found;
}

function missing(name: string): never {
  throw new UsageError(`${name} is not there`);
}
