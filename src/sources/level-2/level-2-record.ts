/** One record of the HCPCS Level II file: the first line of a code or modifier, or the continuation of its text. */
export type LevelTwoRecord = Readonly<Record<LevelTwoField, string>> & { readonly line: number };

/**
 * First and last position, counted from 1, in a line of the text form (HCPCS record layout), and the
 * names of the column in the table form.
 */
export const LEVEL_TWO_FIELDS = {
  code: { positions: [1, 5], column: "HCPC" },
  kind: { positions: [11, 11], column: "RECID" },
  long: { positions: [12, 91], column: "LONG DESCRIPTION" },
  short: { positions: [92, 119], column: "SHORT DESCRIPTION" },
  price1: { positions: [120, 121], column: "PRICE1" },
  price2: { positions: [122, 123], column: "PRICE2" },
  price3: { positions: [124, 125], column: "PRICE3" },
  price4: { positions: [126, 127], column: "PRICE4" },
  see1: { positions: [205, 209], column: "XREF1" },
  see2: { positions: [210, 214], column: "XREF2" },
  see3: { positions: [215, 219], column: "XREF3" },
  see4: { positions: [220, 224], column: "XREF4" },
  see5: { positions: [225, 229], column: "XREF5" },
  coverage: { positions: [230, 230], column: "COV" },
  added: { positions: [269, 276], column: "ADD DT" },
  acted: { positions: [277, 284], column: "ACT EFF DT" },
  ended: { positions: [285, 292], column: "TERM DT" },
  action: { positions: [293, 293], column: "ACTION CD" },
} as const satisfies Readonly<
  Record<string, { readonly positions: readonly [number, number]; readonly column: string }>
>;

export type LevelTwoField = keyof typeof LEVEL_TWO_FIELDS;

export const LEVEL_TWO_FIELD_NAMES = Object.keys(LEVEL_TWO_FIELDS) as readonly LevelTwoField[];
