const PROCEDURES =
  "excision repair incision biopsy injection removal replacement reconstruction destruction examination imaging drainage fusion release graft closure aspiration ablation insertion revision".split(
    " ",
  );
const SITES =
  "skin scalp neck shoulder elbow wrist hand finger hip knee ankle foot spine nose larynx trachea lung heart artery vein spleen lip tongue esophagus stomach colon rectum liver kidney ureter bladder prostate uterus ovary thyroid brain nerve eye ear".split(
    " ",
  );
const WAYS =
  "with without each additional initial open percutaneous laparoscopic endoscopic contrast imaging guidance bilateral complete limited complex simple intermediate anesthesia device catheter balloon stent laser".split(
    " ",
  );

/* Parts that medical words are made of: enough of them for a vocabulary as large as a real edition's. */
const BEFORE = ["", "peri", "endo", "trans", "sub", "hyper", "intra", "poly"];
const ROOTS =
  "gastr hepat nephr cardi oste arthr my neur derm phleb enter col rhin ot ophthalm bronch pneum splen cyst urethr hyster oophor salping mast aden chol pancreat lapar thorac crani spondyl tendin chondr angi arteri lymph".split(
    " ",
  );
const ENDINGS =
  "ectomy otomy ostomy oplasty oscopy orrhaphy itis oma opathy ography ogram ometry oscopic oplastic odesis opexy otripsy ocentesis".split(
    " ",
  );

/** A small generator with a seed: the same numbers on every machine. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** The vocabulary, the commonest word first; the made words in an order that is not the alphabet's. */
export const GENERATED_VOCABULARY: readonly string[] = vocabulary();

function vocabulary(): string[] {
  const next = seededNumbers(11);
  const made = BEFORE.flatMap((before) => ROOTS.flatMap((root) => ENDINGS.map((ending) => before + root + ending)));
  const shuffled = made.map((word) => [next(), word] as const).sort(([a], [b]) => a - b);
  const known = Array.from({ length: SITES.length }, (_, at) => [WAYS[at], PROCEDURES[at], SITES[at]]).flat();
  return [...known.filter((word) => word !== undefined), ...shuffled.map(([, word]) => word)];
}

/** Words drawn as real text draws them: the second half as often as the first, and so on (Zipf). */
export function wordDrawer(next: () => number): (length: number) => string {
  const size = GENERATED_VOCABULARY.length;
  const one = () => GENERATED_VOCABULARY[Math.floor(Math.exp(next() * Math.log(size + 1)) - 1)] ?? "";
  return (length) => Array.from({ length }, one).join(" ");
}

/** A query that a coder of the generated edition might type, and what kind it is. */
export type GeneratedQuery = { readonly kind: "code" | "words" | "typo" | "abbreviation"; readonly query: string };

const ABBREVIATIONS = ["ekg", "ct w/o contrast", "i&d", "lap chole", "orif", "egd", "w/wo contrast", "bx skin"];

/** As many queries as wanted, of words and codes of the edition: one in ten a code, one in five misspelt, some abbreviated. */
export function generatedQueries(codes: readonly string[], count: number): GeneratedQuery[] {
  const next = seededNumbers(23);
  const words = wordDrawer(next);
  return Array.from({ length: count }, (_, at): GeneratedQuery => {
    if (at % 10 === 3) return { kind: "code", query: codes[Math.floor(next() * codes.length)] ?? "" };
    if (at % 20 === 7)
      return { kind: "abbreviation", query: ABBREVIATIONS[Math.floor(at / 20) % ABBREVIATIONS.length] ?? "" };
    const query = words(1 + Math.floor(next() * 4));
    return at % 5 === 1 ? { kind: "typo", query: misspell(query, next) } : { kind: "words", query };
  });
}

/** Leaves a letter out of the longest word. */
function misspell(query: string, next: () => number): string {
  const longest = query.split(" ").reduce((best, word) => (word.length > best.length ? word : best), "");
  const at = 1 + Math.floor(next() * (longest.length - 2));
  return query.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
}
