import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { parseEditionId, type Outline } from "#codebook/edition.ts";
import { unpackOutline, type PackedOutline } from "#codebook/packed-outline.ts";
import { compileInMemory, type EditionInMemory } from "#compile/compile-in-memory.ts";
import { builtText } from "#compile/built-bytes.ts";
import { countsTable } from "./counts.ts";
import { readStarterFolder } from "./read-starter-folder.ts";

/** The starter edition as it stands in the repository. */
describe("the starter edition", () => {
  let compiled: EditionInMemory;
  let outline: Outline;

  const build = async (): Promise<EditionInMemory> => {
    const edition = parseEditionId("starter-2026");
    if (edition === undefined) throw new Error("starter-2026 is an edition's name");
    return compileInMemory([await readStarterFolder()], {
      edition,
      title: "2026 starter",
      year: 2026,
      released: "2026-01-01",
    });
  };

  beforeAll(async () => {
    compiled = await build();
    outline = unpackOutline(JSON.parse(builtText(compiled.files, "outline.json")) as PackedOutline);
  }, 60_000);

  test("has nothing that the compiler refuses", () => {
    expect(compiled.report.rejected.map(({ place, reason }) => `${place.file}:${place.line} ${reason}`)).toEqual([]);
  });

  test("gives the same bytes when it is built again", async () => {
    const again = await build();
    expect(again.manifest).toEqual(compiled.manifest);
  }, 60_000);

  test("holds codes under every heading of the outline", () => {
    expect(
      outline.nodes.filter((node) => node.level === "heading" && node.count === 0).map((node) => node.path),
    ).toEqual([]);
  });

  test("holds all four kinds of code in earnest", () => {
    const { I, II, III, PLA } = compiled.manifest.counts.categories;
    expect(Math.min(I / 1000, II / 40, III / 60, PLA / 25)).toBeGreaterThanOrEqual(1);
  });

  test("stays below a kilobyte of brotli a code, search index included", () => {
    const bytes = [...compiled.files.values()]
      .map((text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes / compiled.manifest.counts.codes).toBeLessThan(1000);
  });

  test("is counted in the README as it is (npm run codebook -- counts)", async () => {
    const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    expect(readme).toContain(countsTable(outline));
  });
});
