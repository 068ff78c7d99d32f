/** Nouns a descriptor counts (`3 views`, `9 or more studies`). Kept as they are in a band's unit. */
export const COUNTED = [
  "view",
  "lesion",
  "study",
  "biopsy",
  "level",
  "vessel",
  "nerve",
  "muscle",
  "injection",
  "specimen",
  "test",
  "analyte",
  "drug",
  "target",
  "wound",
  "tag",
  "nail",
  "unit",
  "block",
  "node",
  "tendon",
  "vertebra",
  "segment",
  "lead",
  "graft",
  "sinus",
  "channel",
  "polyp",
  "tumor",
  "fibroid",
  "fetus",
  "allergen",
  "system",
  "compartment",
  "joint",
  "area",
  "parameter",
  "hormone",
  "component",
  "patient",
  "family",
  "call",
  "problem",
  "extremity",
  "limb",
  "chamber",
  "dose",
  "vein",
  "region",
  "quadrant",
  "finger",
  "toe",
  "ray",
  "visit",
] as const;

/** A unit, and what one of it is in the unit bands are kept in: ages in years, times in minutes, lengths in centimetres. */
type Reading = { readonly unit: string; readonly times: number };

const SPELLED: ReadonlyMap<string, Reading> = new Map(
  (
    [
      ["cm centimeter centimeters centimetre centimetres", "cm", 1],
      ["mm millimeter millimeters millimetre millimetres", "cm", 0.1],
      ["inch inches in", "cm", 2.54],
      ["sqcm", "sqcm", 1],
      ["sqin", "sqcm", 6.4516],
      ["min mins minute minutes", "minutes", 1],
      ["hr hrs hour hours h", "minutes", 60],
      ["yr yrs year years yo y", "years", 1],
      ["mo mos month months", "years", 1 / 12],
      ["week weeks wk wks", "years", 1 / 52],
      ["gm gms gram grams g", "grams", 1],
      ["kg kgs kilogram kilograms", "grams", 1000],
      ["mg", "mg", 1],
      ["mcg", "mg", 0.001],
      ["ml cc", "ml", 1],
      ["day days", "days", 1],
      ["vw vws v", "view", 1],
      ["tag tags spot spots wart warts keratosis keratoses ak aks", "lesion", 1],
      ["limb limbs", "extremity", 1],
      ["strain strains valent serotypes types", "type", 1],
    ] as const
  ).flatMap(([words, unit, times]) => words.split(" ").map((word) => [word, { unit, times }] as const)),
);

const NOUNS: ReadonlySet<string> = new Set(COUNTED);

/** Reads a unit word (raw or singular); undefined when it is none. */
export function unitOf(raw: string, word: string): Reading | undefined {
  return SPELLED.get(raw) ?? SPELLED.get(word) ?? (NOUNS.has(word) ? { unit: word, times: 1 } : undefined);
}
