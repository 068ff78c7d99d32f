import { describe, expect, test } from "vitest";
import { emptyLayer, type Layer } from "#codebook/layer.ts";
import { compileInMemory } from "#compile/compile-in-memory.ts";
import { parseEditionId } from "#codebook/edition.ts";
import { readStarterFolder } from "../../cli/read-starter-folder.ts";
import { decodeLayer, encodeLayer } from "./layer-file.ts";

const EMPTY = emptyLayer({ id: "starter", kind: "starter", name: "Starter", vintage: "2026" });

async function manifestOf(layer: Layer) {
  const edition = parseEditionId("test");
  if (edition === undefined) throw new Error("test names an edition");
  const { manifest } = await compileInMemory([layer], { edition, title: "Test", year: 2026, released: "2026-01-01" });
  return manifest;
}

test("the starter read from its layer file gives the very bytes that the folder gives", async () => {
  const folder = await readStarterFolder();
  const decoded = decodeLayer(encodeLayer(folder));
  expect(decoded).toBeDefined();
  expect(await manifestOf(decoded ?? EMPTY)).toEqual(await manifestOf(folder));
});

describe("a file that is no layer is not believed", () => {
  const place = { file: "given", line: 1 };
  test.each([
    ["cut short", encodeLayer(EMPTY).slice(0, -2)],
    ["another JSON", `{"codes":[]}`],
    ["a list", "[]"],
    ["a code that is none", JSON.stringify({ ...EMPTY, codes: [{ code: "<b>", place }] })],
    ["a block that is none", JSON.stringify({ ...EMPTY, learn: [{ topic: "a", title: "a", blocks: [{}], place }] })],
    ["a symbol that is none", JSON.stringify({ ...EMPTY, codes: [{ code: "99213", place, symbols: ["star"] }] })],
  ])("%s", (_, text) => {
    expect(decodeLayer(text)).toBeUndefined();
  });

  test("while the empty layer is", () => {
    expect(decodeLayer(encodeLayer(EMPTY))).toEqual(EMPTY);
  });
});
