import uFuzzy from "@leeoniya/ufuzzy";
import { create, insertMultiple, load, save, search, type RawData } from "@orama/orama";
import { Document } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { PackedOutline } from "../../../src/codebook/packed-outline.ts";
import { createEngine } from "../../../src/search/engine.ts";
import { BENCH_FIELDS, SHOWN, toBytes, toText, type BenchDocument, type BenchEngine } from "./bench-engine.ts";
import { buildLimitIndex } from "./limit-index.ts";
import { openLimitIndex } from "./limit-search.ts";

/* Each library as its own documentation sets it up for such documents. */

export const ours: BenchEngine = {
  name: "Fivedigit",
  setUp: "the engine of the app, whole answers",
  build: async ({ search: index, outline }) => [toBytes(index), toBytes(outline)],
  open: ([index, outline]) => {
    const engine = createEngine(toText(index), JSON.parse(toText(outline)) as PackedOutline);
    return (query) => engine.search({ query, limit: SHOWN }).hits.length;
  },
};

const limit: BenchEngine = {
  name: "typed arrays",
  setUp: "hand-written limit: AND, prefix on the last word, typos",
  build: async ({ documents }) => [buildLimitIndex(documents)],
  open: ([file]) => openLimitIndex(file ?? new Uint8Array()),
};

const MINISEARCH = { fields: [...BENCH_FIELDS], storeFields: ["code", "descriptor"] };

const miniSearch: BenchEngine = {
  name: "MiniSearch",
  setUp: "prefix: true, fuzzy: 0.2, OR",
  build: async ({ documents }) => {
    const index = new MiniSearch<BenchDocument>(MINISEARCH);
    index.addAll(documents);
    return [toBytes(JSON.stringify(index))];
  },
  open: ([file]) => {
    const index = MiniSearch.loadJSON<BenchDocument>(toText(file), MINISEARCH);
    return (query) => index.search(query, { prefix: true, fuzzy: 0.2 }).slice(0, SHOWN).length;
  },
};

const flexSearch: BenchEngine = {
  name: "FlexSearch",
  setUp: "document index, tokenize: forward, no typos",
  build: async ({ documents }) => {
    const index = makeFlexSearch();
    for (const document of documents) index.add({ ...document });
    const parts: (readonly [string, string])[] = [];
    index.export((key, data) => void parts.push([key, data]));
    return [toBytes(JSON.stringify(parts))];
  },
  open: ([file]) => {
    const index = makeFlexSearch();
    for (const [key, data] of JSON.parse(toText(file)) as [string, string][]) index.import(key, data);
    return (query) => {
      const found = new Set(index.search(query, SHOWN).flatMap(({ result }) => result));
      return Math.min(found.size, SHOWN);
    };
  },
};

function makeFlexSearch() {
  return new Document({ tokenize: "forward", document: { id: "id", index: [...BENCH_FIELDS] } });
}

const fuse: BenchEngine = {
  name: "Fuse.js",
  setUp: "all fields, threshold: 0.3, ignoreLocation",
  build: async ({ documents }) => [
    toBytes(JSON.stringify(Fuse.createIndex([...BENCH_FIELDS], documents).toJSON())),
    toBytes(JSON.stringify(documents)),
  ],
  open: ([file, texts]) => {
    const index = Fuse.parseIndex<BenchDocument>(JSON.parse(toText(file)) as Parameters<typeof Fuse.parseIndex>[0]);
    const documents = JSON.parse(toText(texts)) as BenchDocument[];
    const found = new Fuse(documents, { keys: [...BENCH_FIELDS], threshold: 0.3, ignoreLocation: true }, index);
    return (query) => found.search(query, { limit: SHOWN }).length;
  },
};

const microFuzzy: BenchEngine = {
  name: "uFuzzy",
  setUp: "scan of one line a code, any order, one typo a word",
  build: async ({ documents }) => [
    toBytes(documents.map((each) => BENCH_FIELDS.map((field) => each[field]).join(" ")).join("\n")),
  ],
  open: ([file]) => {
    const lines = toText(file).split("\n");
    const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    return (query) => {
      const [found, , order] = fuzzy.search(lines, query, 1, 1_000);
      return Math.min((order ?? found ?? []).length, SHOWN);
    };
  },
};

const SCHEMA = { code: "string", descriptor: "string", terms: "string", plain: "string", notes: "string" } as const;

const orama: BenchEngine = {
  name: "Orama",
  setUp: "tolerance: 1",
  leftOut: { above: 20_000, why: "its index is over 300 MB of JSON" },
  build: async ({ documents }) => {
    const index = create({ schema: SCHEMA });
    await insertMultiple(
      index,
      documents.map(({ id, ...texts }) => ({ ...texts, id: String(id) })),
      2_000,
    );
    return [toBytes(JSON.stringify(save(index)))];
  },
  open: ([file]) => {
    const index = create({ schema: SCHEMA });
    load(index, JSON.parse(toText(file)) as RawData);
    return async (query) => (await search(index, { term: query, tolerance: 1, limit: SHOWN })).hits.length;
  },
};

/** Every engine of the comparison, ours first, the limit second. */
export const ENGINES: readonly BenchEngine[] = [ours, limit, miniSearch, flexSearch, microFuzzy, orama, fuse];
