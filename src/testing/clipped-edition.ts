import { categoryOf } from "#codebook/code-id.ts";
import type { CodeStatement, Layer } from "#codebook/layer.ts";
import { feeLayer, feeSource } from "#sources/cms/fee-layer.ts";
import { FEE_FIELDS, type FeeField, type FeeRow } from "#sources/cms/fee-row.ts";

/*
 * What a relative value file would say of the starter's codes, had CMS clipped the starter's wording to 28
 * characters: an edition to test search on, since the real descriptors may not be in this repository.
 *
 * The abbreviations are made by rules on letters (cut off, vowels left out, `-tion` to `j`), chosen anew for
 * every heading and word, never by a list: our own lists of abbreviations know one in five of the words made
 * here, where CMS and the rules happen to agree. Left to a list are the few turns of phrase that all such texts
 * share (`w/o`, `addl`, `>`), and, as in the real ones, what does not fit is gone.
 */

const LONGEST = 28;

/** Relative value files list no codes of single laboratories' tests and no administrative ones. */
const LISTED: ReadonlySet<string> = new Set(["I", "II", "III"]);

/** The starter's codes as a relative value file would bring them. */
export function clippedEdition(starter: Layer): Layer {
  const rows = starter.codes
    .filter(({ code }) => LISTED.has(categoryOf(code)))
    .map((statement, at) => feeRow(statement, at + 1));
  return feeLayer(feeSource("2026-01", "Invented: the starter's wording, clipped."), "clipped.csv", rows);
}

function feeRow(statement: CodeStatement, line: number): FeeRow {
  const cells = Object.fromEntries(FEE_FIELDS.map((field) => [field, ""])) as Record<FeeField, string>;
  const global = statement.addOn === true ? "ZZZ" : "XXX";
  return { ...cells, code: statement.code, description: clip(statement), global, line };
}

/** Turns of phrase that all short descriptors share. The longer ones first. */
const PHRASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bwith or without\b/g, ["w/wo", "w/ or w/o"]],
  [/\bwithout and with\b/g, ["w/o & w/"]],
  [/\bwithout\b/g, ["w/o"]],
  [/\bwith\b/g, ["w/"]],
  [/\beach additional\b/g, ["addl", "ea addl", "add-on"]],
  [/\bor more\b/g, ["/>", "+"]],
  [/\bor (?:less|fewer|under)\b/g, ["/<"]],
  [/\b(?:more than|over|above|at least)\b/g, [">"]],
  [/\b(?:less than|up to|under|fewer than)\b/g, ["<"]],
  [/\bx-ray of\b/g, ["x-ray exam"]],
  [/\bcontrast(?: medium| material)?\b/g, ["dye", "cntrst"]],
  [/\bthrough the skin\b/g, ["perq", "prq", "percut"]],
  [/\b(?:on )?both sides\b/g, ["bilat", "bi"]],
  [/\b(?:measured amount of|measurement of)\b/g, ["assay", "assay of"]],
  [/\binterpretation and report\b/g, ["i&r"]],
  [/\bminutes?\b/g, ["min"]],
  [/\bhours?\b/g, ["hr"]],
  [/\byears?\b/g, ["yr"]],
  [/\bfirst\b/g, ["1st"]],
  [/\beach\b/g, ["ea"]],
  [/\bfractures?\b/g, ["fx", "fracture"]],
  [/\bbiops(?:y|ies)\b/g, ["bx", "biopsy"]],
  [/\bdiagnostic\b/g, ["dx", "diag"]],
  [/\bremoval\b/g, ["removal", "rmvl", "remove"]],
  [/\brepair\b/g, ["repair", "rpr"]],
  [/\bprocedures?\b/g, ["proc", "px"]],
  [/\btreatment\b/g, ["treat", "tx"]],
  [/\blimited\b/g, ["ltd", "lmtd"]],
  [/\bcomplete\b/g, ["cmplt", "complete", "compl"]],
];

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** What a clause begins with that tells more than 28 characters have room for. */
const ASIDE =
  /,? (?:such as|including|included|if (?:done|needed|used|any)|when done|whatever|that |which |by (?:a |the )?(?:physician|doctor|clinician)).*$/;

/** Words that are left out first. */
const FILLER: ReadonlySet<string> = new Set(
  "a an and as at be been being by does for from had has in into is it its made may of on only one's or other out own patient so taken than the their them then there this to used using was were where".split(
    " ",
  ),
);

function clip({ code, descriptor, terms }: CodeStatement): string {
  if (descriptor === undefined) return "";
  const [common, own] = descriptor.kind === "long" ? [undefined, descriptor.text] : [descriptor.common, descriptor.own];
  // Neighbours are clipped in one manner: the older texts of CMS in words cut off, the newer ones in capitals.
  const manner = drawn(code.slice(0, 3));
  const isNew = manner % 5 < 2;
  // CMS names most services as surgeons do, and says the rest plainly; the starter's descriptors are all plain.
  const clinical = drawn(code.slice(0, 4)) % 2 === 0 ? terms?.find((term) => CLINICAL.test(term)) : undefined;
  const head = tellingWords(clinical ?? common ?? "", code).slice(0, 3 + (manner % 2));
  const tail = tellingWords(own, code)
    .filter((word) => !head.includes(word))
    .slice(0, head.length === 0 ? 7 : 4);
  const text = fitted(head, tail, code.slice(0, 4), isNew);
  return isNew ? text.toUpperCase() : text.charAt(0).toUpperCase() + text.slice(1);
}

/** An index term in two words or three, none of them an abbreviation or a name. */
const CLINICAL = /^[a-z]{4,}(?: [a-z]{3,}){1,2}$/;

/** What is left of a text without asides and articles. */
function tellingWords(text: string, key: string): string[] {
  let said = text.toLowerCase().replaceAll(/[()]/g, " ").replace(ASIDE, "");
  for (const [phrase, ways] of PHRASES)
    said = said.replaceAll(phrase, ways[drawn(key.slice(0, 4) + phrase.source) % ways.length] ?? "");
  return said
    .split(/[\s,;:]+/)
    .map((word) => (NUMBERS.includes(word) ? String(NUMBERS.indexOf(word)) : word))
    .filter((word) => word !== "" && !FILLER.has(word));
}

/** The words, shortened one after the other, the longest first, until they have room; what has none is cut off. */
function fitted(head: readonly string[], tail: readonly string[], key: string, isNew: boolean): string {
  const words = [...head, ...tail].map((word) => ({ forms: shorter(word, key, isNew), at: 0 }));
  const text = () =>
    words
      .map(({ forms, at }) => forms[at] ?? "")
      .join(" ")
      .replaceAll(/w\/(o?) /g, (_whole, o: string) => (o === "" ? "w/" : "w/o "))
      .trim();
  while (text().length > LONGEST) {
    const longest = words
      .filter(({ forms, at }) => at < forms.length - 1)
      .sort((a, b) => (b.forms[b.at]?.length ?? 0) - (a.forms[a.at]?.length ?? 0))[0];
    if (longest !== undefined) longest.at++;
    // All are as short as they get: of what stands behind the first two words, the first goes.
    else if (words.length > 4) words.splice(2, 1);
    else return text().slice(0, LONGEST).trim();
  }
  return text();
}

/** A word in its own letters, shorter, and shortest. */
function shorter(word: string, key: string, isNew: boolean): string[] {
  if (!/^[a-z]{5,}$/.test(word)) return [word];
  const way = drawn(word + key.slice(0, 3));
  const byVowels = isNew ? way % 4 > 0 : way % 4 === 0;
  const length = 4 + (way % 3);
  const first = byVowels ? withoutVowels(word) : word.slice(0, Math.max(length, Math.ceil(word.length * 0.6)));
  const last = byVowels ? withoutVowels(word).slice(0, 5) : word.slice(0, length);
  return [word, first, ...(last.length < first.length ? [last] : [])];
}

/** `destruction` is `dstrj`, `injection` is `njx`, `lumbar` is `lmbr`. */
function withoutVowels(word: string): string {
  if (/^[aeiou]n.ection$/.test(word)) return "njx";
  const stem = /^(.{2,}?)(?:[aeiou]?[ct]ions?|ations?)$/.exec(word)?.[1];
  const rest = stem ?? word;
  const letters =
    rest.charAt(0) +
    rest
      .slice(1)
      .replaceAll(/[aeiou]/g, "")
      .replaceAll(/(.)\1/g, "$1");
  return stem === undefined ? letters : `${letters}j`;
}

/** A number that is the same every time for the same text. */
function drawn(text: string): number {
  let hash = 11;
  for (const letter of text) hash = (Math.imul(hash, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash >>> 4;
}
