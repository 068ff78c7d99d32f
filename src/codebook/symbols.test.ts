import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_SYMBOLS, packSymbols, SYMBOL_FACTS, unpackSymbols } from "./symbols.ts";

test("symbols stack: any set of them survives packing", () => {
  fc.assert(
    fc.property(fc.subarray([...CODE_SYMBOLS]), (symbols) => {
      expect(unpackSymbols(packSymbols(symbols))).toEqual(symbols);
    }),
  );
});

test("every symbol has a glyph of its own and a name to be read out", () => {
  const glyphs = CODE_SYMBOLS.map((symbol) => SYMBOL_FACTS[symbol].glyph);
  expect(new Set(glyphs).size).toBe(CODE_SYMBOLS.length);
  expect(CODE_SYMBOLS.every((symbol) => SYMBOL_FACTS[symbol].name.length > 3)).toBe(true);
});
