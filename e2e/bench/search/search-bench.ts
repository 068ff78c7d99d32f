import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { generatedQueries } from "../../../src/testing/generated-words.ts";
import { median } from "../page-bench.ts";
import { benchEdition } from "./bench-edition.ts";
import type { BenchEdition, BenchEngine } from "./bench-engine.ts";
import { readAndParse } from "./cold-engines.ts";
import { ENGINES, ours } from "./engines.ts";
import { chromiumRealm, nodeRealm, type Realm } from "./realms.ts";

const SIZES = [11_000, 110_000];
const QUERIES = 100;
const ROUNDS = 3;
const COLD_STARTS = 7;
/** Milliseconds an engine may spend typing in one round; a slow one answers fewer queries, and one round only. */
const BUDGET = 3_000;

type Row = {
  readonly realm: string;
  readonly codes: number;
  readonly engine: string;
  readonly setUp: string;
  readonly keystrokes: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly load: number;
  readonly rawPerCode: number;
  /** At the smaller size only: compressing hundreds of megabytes would take longer than all else. */
  readonly brotliPerCode?: number;
};

type Cold = { readonly realm: string; readonly codes: number; readonly first: number; readonly parse: number };

type Prepared = {
  readonly engine: BenchEngine;
  readonly files: readonly string[];
  readonly raw: number;
  readonly brotli?: number;
};

/**
 * Our search beside what others would use, on the same generated editions and the same queries typed
 * letter by letter, in Node and in a worker of Chromium.
 */
export async function searchBench(
  folder: string,
  only = /./,
): Promise<{ readonly rows: readonly Row[]; readonly cold: readonly Cold[] }> {
  await mkdir(folder, { recursive: true });
  const realms = [await nodeRealm(folder), await chromiumRealm(folder)];
  const rows: Row[] = [];
  const cold: Cold[] = [];
  for (const size of SIZES) {
    const edition = await benchEdition(size);
    const queries = generatedQueries(
      edition.documents.map(({ code }) => code),
      QUERIES,
    ).map(({ query }) => query);
    const reading = await prepare(readAndParse, edition, folder, size);
    for (const engine of ENGINES) {
      if (!only.test(engine.name) || size > (engine.leftOut?.above ?? Infinity)) continue;
      const prepared = await prepare(engine, edition, folder, size);
      for (const realm of realms) rows.push(await measureRow(realm, prepared, size, queries));
      if (engine === ours)
        for (const realm of realms) cold.push(await measureCold(realm, prepared, reading, size, queries));
    }
  }
  for (const realm of realms) await realm.close();
  return { rows, cold };
}

async function prepare(engine: BenchEngine, edition: BenchEdition, folder: string, size: number): Promise<Prepared> {
  const files = await engine.build(edition);
  const names = files.map((_, nth) => `${engine.name.replaceAll(/\W/g, "-")}-${size}-${nth}.bin`);
  for (const [nth, file] of files.entries()) await writeFile(path.join(folder, names[nth] ?? ""), file);
  // Ours needs the outline as well, which the page has anyway: its index is the first file alone.
  const index = engine === ours ? files.slice(0, 1) : files;
  const sum = (sizes: readonly number[]) => sizes.reduce((all, each) => all + each, 0);
  return {
    engine,
    files: names,
    raw: sum(index.map((file) => file.length)),
    ...(size === SIZES[0] && { brotli: sum(index.map((file) => brotliCompressSync(file).length)) }),
  };
}

async function measureRow(
  realm: Realm,
  { engine, files, raw, brotli }: Prepared,
  codes: number,
  queries: readonly string[],
): Promise<Row> {
  const rounds: { readonly load: number; readonly keys: readonly number[] }[] = [];
  do {
    const { load, keys } = await realm.measure({ engine: engine.name, files, queries, budget: BUDGET });
    rounds.push({ load, keys: keys.toSorted((a, b) => a - b) });
  } while (rounds.length < ROUNDS && (rounds[0]?.keys.reduce((all, key) => all + key, 0) ?? 0) < BUDGET);
  const at = (part: number) =>
    median(rounds.map(({ keys }) => keys[Math.floor((keys.length - 1) * part)] ?? Number.NaN));
  return {
    realm: realm.name,
    codes,
    engine: engine.name,
    setUp: engine.setUp,
    keystrokes: rounds[0]?.keys.length ?? 0,
    p50: at(0.5),
    p95: at(0.95),
    max: at(1),
    load: median(rounds.map(({ load }) => load)),
    rawPerCode: raw / codes,
    ...(brotli !== undefined && { brotliPerCode: brotli / codes }),
  };
}

async function measureCold(
  realm: Realm,
  own: Prepared,
  reading: Prepared,
  codes: number,
  queries: readonly string[],
): Promise<Cold> {
  const firsts: number[] = [];
  const parses: number[] = [];
  const budget = -1;
  for (let run = 0; run < COLD_STARTS; run++) {
    firsts.push((await realm.measure({ engine: own.engine.name, files: own.files, queries, budget })).cold);
    parses.push((await realm.measure({ engine: reading.engine.name, files: reading.files, queries, budget })).cold);
  }
  return { realm: realm.name, codes, first: median(firsts), parse: median(parses) };
}

/** Prints what was measured, with the limits it is held to. */
export function printSearchBench({ rows, cold }: Awaited<ReturnType<typeof searchBench>>): void {
  const round = (value: number) => Number(value.toPrecision(3));
  console.table(
    rows.map(({ realm, codes, engine, keystrokes, p50, p95, max, load, rawPerCode, brotliPerCode }) => ({
      realm,
      codes,
      engine,
      keystrokes,
      "p50 ms": round(p50),
      "p95 ms": round(p95),
      "max ms": round(max),
      "load ms": round(load),
      "raw B/code": Math.round(rawPerCode),
      "brotli B/code": brotliPerCode === undefined ? "" : round(brotliPerCode),
    })),
  );
  for (const { name, leftOut } of ENGINES)
    if (leftOut !== undefined) console.log(`${name} is left out above ${leftOut.above} codes: ${leftOut.why}.`);
  console.table(
    cold.map(({ realm, codes, first, parse }) => ({
      realm,
      codes,
      "cold start to first result, ms": round(first),
      "reading and parsing, ms": round(parse),
      ratio: round(first / parse),
      limit: 2,
    })),
  );
  console.table(limits(rows));
}

function limits(rows: readonly Row[]) {
  return [...new Set(rows.map(({ realm }) => realm))].flatMap((realm) => {
    const row = (engine: string, codes: number | undefined) =>
      rows.find((each) => each.realm === realm && each.engine === engine && each.codes === codes);
    const [small, large] = SIZES;
    const mine = row(ours.name, small);
    const many = row(ours.name, large);
    const ratio = (to: Row | undefined) => ((mine?.p95 ?? Number.NaN) / (to?.p95 ?? Number.NaN)).toFixed(2);
    return [
      { realm, what: "p95 to plain MiniSearch's, 11,000", measured: ratio(row("MiniSearch", small)), limit: "0.10" },
      {
        realm,
        what: "p95 to the hand-written limit's, 11,000",
        measured: ratio(row("typed arrays", small)),
        limit: "6",
      },
      { realm, what: "slowest keystroke, 11,000, ms", measured: mine?.max.toFixed(1), limit: "16" },
      { realm, what: "p95, 110,000, ms", measured: many?.p95.toFixed(1), limit: "20" },
      { realm, what: "index, brotli bytes a code, 11,000", measured: mine?.brotliPerCode?.toFixed(1), limit: "60" },
    ];
  });
}
