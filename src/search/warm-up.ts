/**
 * Asked once the first answer is out and nobody waits: the next answers would be slow, because code runs for the first
 * time and tables are made when they are first needed. Whoever types then meets a search that is warm. None is a
 * person's query: short beginnings, long results, misspelt and run-together words, words that no code has
 * together, measures, codes.
 */
export const WARM_UP: readonly string[] = [
  "l",
  "le",
  "knee",
  "excision ex",
  "kne replacment w/o",
  "arthroscpy kneemeniscus repiar",
  "removal of foreign body shoulder telescope",
  "3 cm",
  "99213-25",
  "without contrast each additional",
];
