import { SYMBOL_FACTS, type CodeSymbol } from "#codebook/symbols.ts";

/** The symbols before a code, as the book prints them; each has a spoken name and a title. */
export function SymbolMarks({ symbols }: { readonly symbols: readonly CodeSymbol[] }) {
  return symbols.map((symbol) => (
    <span key={symbol} title={SYMBOL_FACTS[symbol].name} className="inline-block min-w-3 text-center text-accent">
      <span aria-hidden="true">{SYMBOL_FACTS[symbol].glyph}</span>
      <span className="sr-only select-none">{SYMBOL_FACTS[symbol].name} </span>
    </span>
  ));
}
