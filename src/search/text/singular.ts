/** Words that end like plurals and are none. */
const KEPT = new Set(
  "abscess access anes mohs analysis anus apnea arthrodesis as axis basis biopsys bias bis bolus bowels bus callus calculus canvas coccus corpus crus diabetes diagnosis dialysis discus dis ellipsis epididymis esophagus fetus focus foramen fundus gas glans hallux hiatus his humerus ileus illness iris is isthmus lens lupus mass mucus nexus nucleus paralysis pancreas pelvis penis plexus prosthesis pus radius rectus sepsis series sinus stenosis status stress talus tetanus this thrombus thymus thus tinnitus trellis truss typhus us uterus varus virus viscus was yes".split(
    " ",
  ),
);

export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["abscesses", "abscess"],
  ["analyses", "analysis"],
  ["arthrodeses", "arthrodesis"],
  ["atria", "atrium"],
  ["axes", "axis"],
  ["bronchi", "bronchus"],
  ["bursae", "bursa"],
  ["calculi", "calculus"],
  ["diagnoses", "diagnosis"],
  ["diverticula", "diverticulum"],
  ["fasciae", "fascia"],
  ["feet", "foot"],
  ["fistulae", "fistula"],
  ["foci", "focus"],
  ["ganglia", "ganglion"],
  ["gasses", "gas"],
  ["indices", "index"],
  ["labia", "labium"],
  ["lenses", "lens"],
  ["maxillae", "maxilla"],
  ["men", "man"],
  ["metastases", "metastasis"],
  ["ova", "ovum"],
  ["phalanges", "phalanx"],
  ["prostheses", "prosthesis"],
  ["septa", "septum"],
  ["stenoses", "stenosis"],
  ["teeth", "tooth"],
  ["testes", "testis"],
  ["thrombi", "thrombus"],
  ["toes", "toe"],
  ["uteri", "uterus"],
  ["vertebrae", "vertebra"],
  ["villi", "villus"],
  ["women", "woman"],
  ["children", "child"],
  ["lungs", "lung"],
]);

/**
 * The singular of a word by a few safe rules: `biopsies` -> `biopsy`, `lesions` -> `lesion`. Stable:
 * the singular of a singular is itself. No other stemming: `repair` and `repairing` are kept apart here
 * and joined by `forms`, so that an exact word always outranks another form of it.
 */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith("s") || KEPT.has(word)) return word;
  if (
    word.endsWith("ss") ||
    word.endsWith("us") ||
    word.endsWith("is") ||
    word.endsWith("itis") ||
    word.endsWith("osis")
  )
    return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/\d/.test(word)) return word;
  return word.slice(0, -1);
}
