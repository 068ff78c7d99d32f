/** The symbols the book prints before a code. They stack: a code can be new, add-on and resequenced at once. */
export const CODE_SYMBOLS = [
  "new",
  "revised",
  "add-on",
  "modifier-51-exempt",
  "resequenced",
  "telemedicine",
  "audio-only",
  "fda-pending",
] as const;

export type CodeSymbol = (typeof CODE_SYMBOLS)[number];

type SymbolFacts = { readonly glyph: string; readonly name: string; readonly means: string };

/** Glyph, spoken name and meaning of each symbol, in our own words. */
export const SYMBOL_FACTS: Readonly<Record<CodeSymbol, SymbolFacts>> = {
  new: { glyph: "●", name: "New code", means: "New in this edition." },
  revised: { glyph: "▲", name: "Revised descriptor", means: "Its descriptor changed in this edition." },
  "add-on": {
    glyph: "+",
    name: "Add-on code",
    means: "Never reported alone, and never with modifier 51: it goes with a primary code of the same session.",
  },
  "modifier-51-exempt": {
    glyph: "⦸",
    name: "Modifier 51 exempt",
    means: "Modifier 51 (several procedures) is not put on this code.",
  },
  resequenced: {
    glyph: "#",
    name: "Resequenced",
    means: "Printed out of numeric order, beside the codes it belongs with.",
  },
  telemedicine: {
    glyph: "★",
    name: "Telemedicine",
    means: "May be reported for a visit by live sound and picture, with modifier 95.",
  },
  "audio-only": {
    glyph: "◀",
    name: "Audio only",
    means: "May be reported for a visit by sound alone, with modifier 93.",
  },
  "fda-pending": {
    glyph: "ϟ",
    name: "Approval pending",
    means: "A vaccine whose FDA approval was pending when the edition came out.",
  },
};

/** Symbols as one number, a bit each in the order of CODE_SYMBOLS, for the columns of the outline file. */
export function packSymbols(symbols: readonly CodeSymbol[]): number {
  return symbols.reduce((bits, symbol) => bits | (1 << CODE_SYMBOLS.indexOf(symbol)), 0);
}

/** The inverse of packSymbols; unknown bits are ignored. */
export function unpackSymbols(bits: number): CodeSymbol[] {
  return CODE_SYMBOLS.filter((_, at) => (bits & (1 << at)) !== 0);
}
