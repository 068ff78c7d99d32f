import { expect, test } from "vitest";
import type { CodeId } from "#codebook/code-id.ts";
import { emptyLayer, type CodeStatement, type Layer } from "#codebook/layer.ts";
import { disagreements } from "./facts.ts";

const statement = (code: string, more: Partial<CodeStatement> = {}): CodeStatement => ({
  code: code as CodeId,
  place: { file: "codes/test.yaml", line: 7 },
  ...more,
});
const range = (code: string) => ({ first: code as CodeId, last: code as CodeId });
const layer = (codes: CodeStatement[], more: Partial<Layer> = {}): Layer => ({
  ...emptyLayer({ id: "test", kind: "starter", name: "Test", vintage: "2026" }),
  codes,
  ...more,
});

test("a code that no file knows is named with file and line", () => {
  expect(disagreements(layer([statement("99990")]), [layer([statement("99991")])])).toEqual([
    "codes/test.yaml:7  99990 is in none of the files",
  ]);
});

test("an add-on code must be one in both", () => {
  const theirs = layer([statement("99990", { addOn: true })]);
  expect(disagreements(layer([statement("99990")]), [theirs])).toEqual([
    "codes/test.yaml:7  99990 is an add-on code in the files",
  ]);
  expect(disagreements(layer([statement("99990", { addOn: true })]), [theirs])).toEqual([]);
});

test("an add-on code names every primary of the files, Level II codes aside", () => {
  const theirs = layer([
    statement("99991"),
    statement("99992"),
    statement("G0463"),
    statement("99990", { addOn: true, primaries: [range("99991"), range("99992"), range("G0463")] }),
  ]);
  const ours = layer([statement("99990", { addOn: true, primaries: [range("99991")] })]);
  expect(disagreements(ours, [theirs])).toEqual([
    "codes/test.yaml:7  99990 does not name 1 primaries of the files: 99992",
  ]);
});

test("a deleted code stands in no file", () => {
  const changes = [
    {
      edition: 2026,
      effective: "2026-01-01",
      new: [],
      revised: [],
      deleted: [{ code: "99993" as CodeId, last: 2025, successors: [] }],
    },
  ];
  expect(disagreements(layer([], { changes }), [layer([statement("99993")])])).toEqual([
    "changes.yaml  99993 is deleted, but stands in the files",
  ]);
});
