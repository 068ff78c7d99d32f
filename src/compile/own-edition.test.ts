import { describe, expect, test } from "vitest";
import { parseCodeRange } from "#codebook/code-range.ts";
import type { CodeId } from "#codebook/code-id.ts";
import { parseEditionId } from "#codebook/edition.ts";
import { emptyLayer, type CodeStatement, type Layer } from "#codebook/layer.ts";
import { unpackOutline, type PackedOutline } from "#codebook/packed-outline.ts";
import { createEngine } from "#search/engine.ts";
import { builtText } from "./built-bytes.ts";
import { compileInMemory } from "./compile-in-memory.ts";
import { layOver } from "./own-edition.ts";

const place = { file: "invented", line: 1 };
const range = parseCodeRange("10000-19999");
const ours = (code: string, more: Partial<CodeStatement>): CodeStatement => ({ code: code as CodeId, place, ...more });

const STARTER: Layer = {
  ...emptyLayer({ id: "starter", kind: "starter", name: "Starter", vintage: "2026" }),
  outline: [{ path: "first", level: "category", title: "First", ranges: range === undefined ? [] : [range], place }],
  codes: [
    ours("10001", {
      descriptor: { kind: "parts", common: "Mending of a gadget", own: "up to 2.0 cm", indented: false },
      plain: "The wobbly part is made firm.",
      terms: ["gizmo fix"],
    }),
    ours("10002", {
      descriptor: { kind: "parts", common: "Mending of a gadget", own: "over 2.0 cm", indented: true },
      terms: ["gizmo fix large"],
    }),
    ours("10003", { descriptor: { kind: "long", text: "Something nobody brought" }, terms: ["absent thing"] }),
  ],
};
const BROUGHT: Layer = {
  ...emptyLayer({ id: "fees", kind: "medicare", name: "Fees", vintage: "2026" }),
  codes: [
    ours("10001", { descriptor: { kind: "long", text: "Gdgt mnd sm" } }),
    ours("10002", { descriptor: { kind: "long", text: "Gdgt mnd lg" } }),
  ],
};

async function withoutOurs() {
  const edition = parseEditionId("own");
  if (edition === undefined) throw new Error("unreadable id");
  const layers = layOver(STARTER, [BROUGHT], "without-ours");
  const { files, report } = await compileInMemory(layers, {
    edition,
    title: "Own",
    year: 2026,
    released: "2026-01-01",
  });
  const packed = JSON.parse(builtText(files, "outline.json")) as PackedOutline;
  const view = unpackOutline(packed);
  return { files, report, view, engine: createEngine(builtText(files, "search.json"), packed) };
}

describe("an edition without our wording", () => {
  test("shows none of it, and no code that only we describe", async () => {
    const { files, report, view } = await withoutOurs();
    expect(view.lines.map(({ code, own }) => `${code} ${own}`)).toEqual(["10001 Gdgt mnd sm", "10002 Gdgt mnd lg"]);
    for (const name of files.keys())
      if (name !== "search.json") expect(builtText(files, name), name).not.toMatch(/gadget|gizmo|wobbly|nobody/i);
    expect(report.rejected).toEqual([]);
    expect(report.problems).toEqual([]);
  });

  test.each([
    ["gizmo fix", "10001", "an index term of ours"],
    ["mending gadget", "10001", "our descriptor"],
    ["wobbly", "10001", "our plain line"],
    ["gadget 3 cm", "10002", "the size that our descriptor names"],
  ])("answers `%s` with %s: %s", async (query, code) => {
    const { engine } = await withoutOurs();
    expect(engine.search({ query }).hits[0]?.code).toBe(code);
  });

  test("does not know by our words what was not brought", async () => {
    const { engine } = await withoutOurs();
    expect(engine.search({ query: "absent thing" }).hits).toEqual([]);
  });
});
