import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { levelTwo } from "./level-two.ts";
import { measure, printMeasured } from "./report.ts";
import { sampleEdition } from "./sample-edition.ts";

/* A part of the public CMS file of October 2025: the codes expected, their neighbours, and one in twenty of the rest. */
const LINES = readFileSync(new URL("level-two-lines.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => ({ code: line.slice(0, 5), own: line.slice(6), under: `Level II, ${line.charAt(0)}` }));

describe("the judged queries of Level II", () => {
  const { engine } = sampleEdition(LINES);

  it("expect codes of the sample, and none is asked twice", () => {
    const codes = new Set(LINES.map(({ code }) => code));
    expect(levelTwo.filter(({ expect: wanted }) => !wanted.some((code) => codes.has(code)))).toEqual([]);
    expect(new Set(levelTwo.map(({ q }) => q)).size).toBe(levelTwo.length);
  });

  it("are answered at least as well as was measured", () => {
    const { rows } = measure(engine, levelTwo);
    const said = `\n${printMeasured(rows)}`;
    for (const row of rows.filter(({ kind }) => kind === "all")) {
      expect(row.at1, said).toBeGreaterThanOrEqual(0.9);
      expect(row.at3, said).toBeGreaterThanOrEqual(0.96);
    }
    for (const row of rows.filter(({ kind }) => kind === "code" || kind === "range")) expect(row.at1, said).toBe(1);
  });
});
