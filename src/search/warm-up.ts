/** Misspelt, run together, of words that no code has together: whoever types them letter by letter runs all there is. */
const TYPED = ["laparoscpic reptair w/o", "removal per intcision", "kneearthroscpy excision"];

const ALONE = ["removal of foreign body shoulder telescope", "3 cm", "99213-25", "without contrast each additional"];

/**
 * Asked once the first answer is out and nobody waits: the next answers would be slow, because code runs for the first
 * time and tables are made when they are first needed. Whoever types then meets a search that is warm. None is a
 * person's query.
 */
export const WARM_UP: readonly string[] = [
  ...TYPED.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)).filter((_, at) => at % 2 === 0)),
  ...ALONE,
];
