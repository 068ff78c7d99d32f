import { parseEditionId } from "../../../src/codebook/edition.ts";
import { unpackOutline, type PackedOutline } from "../../../src/codebook/packed-outline.ts";
import { compileInMemory } from "../../../src/compile/compile-in-memory.ts";
import { builtText } from "../../../src/compile/built-bytes.ts";
import { generatedLayer } from "../../../src/testing/generated-layer.ts";
import type { BenchEdition } from "./bench-engine.ts";

/** Compiles a generated edition, and gives the same texts as documents for the engines that are not ours. */
export async function benchEdition(count: number): Promise<BenchEdition> {
  const edition = parseEditionId("generated-2026");
  if (edition === undefined) throw new Error("unreachable: the name is an edition's");
  const layer = generatedLayer(count);
  const { files } = await compileInMemory([layer], { edition, title: "Generated", year: 2026, released: "2026-01-01" });
  const outline = builtText(files, "outline.json");
  const { lines } = unpackOutline(JSON.parse(outline) as PackedOutline);
  const statements = new Map(layer.codes.map((each) => [each.code, each]));
  return {
    search: builtText(files, "search.json"),
    outline,
    documents: lines.map(({ code, common, own }, id) => {
      const statement = statements.get(code);
      return {
        id,
        code,
        descriptor: common === undefined ? own : `${common}; ${own}`,
        terms: (statement?.terms ?? []).join(", "),
        plain: statement?.plain ?? "",
        notes: (statement?.notes ?? []).flatMap(({ prose }) => prose.map(({ text }) => text)).join(" "),
      };
    }),
  };
}
