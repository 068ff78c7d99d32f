import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fullDescriptor } from "#codebook/outline.ts";
import * as v from "valibot";
import { PUBLIC_CODEBOOK } from "./folders.ts";
import { openEdition, type OpenEdition } from "./open-edition.ts";
import { UsageError } from "./usage-error.ts";

const queriesFile = v.array(v.looseObject({ q: v.string() }));

/** `codebook search`: the very engine of the app, on the command line. */
export async function search(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      edition: { type: "string" },
      limit: { type: "string" },
      json: { type: "boolean" },
      queries: { type: "string" },
      dir: { type: "string" },
    },
  });
  const limit = Number(values.limit ?? 20);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit must be a whole number from 1, not "${values.limit ?? ""}"`);
  const opened = await openEdition(values.dir ?? PUBLIC_CODEBOOK, values.edition);
  const answer = (q: string) => ({ q, codes: opened.engine.search({ query: q, limit }).hits.map((hit) => hit.code) });
  if (values.queries !== undefined) {
    console.log(JSON.stringify((await readQueries(values.queries)).map(({ q }) => answer(q))));
    return;
  }
  if (positionals.length === 0) throw new UsageError("what should be searched? search QUERY, or search --queries FILE");
  const query = positionals.join(" ");
  if (values.json === true) console.log(JSON.stringify(answer(query)));
  else print(opened, query, limit);
}

function print({ engine, outline }: OpenEdition, query: string, limit: number): void {
  const found = engine.search({ query, limit });
  const lines = new Map(outline.lines.map((line) => [line.code, line]));
  for (const hit of found.hits) {
    const line = lines.get(hit.code);
    console.log(`${hit.code}  ${line === undefined ? "" : fullDescriptor(line)}  [${hit.stage}]`);
  }
  if (found.total === 0) console.log("Nothing found.");
  else if (found.total > found.hits.length) console.log(`… ${found.total} in all`);
}

async function readQueries(file: string): Promise<readonly { readonly q: string }[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : "unknown"}`);
  }
  const parsed = v.safeParse(queriesFile, value);
  if (!parsed.success) throw new UsageError(`${file} must be a JSON array of {"q": "…"}`);
  return parsed.output;
}
