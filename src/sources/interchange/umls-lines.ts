import type { OpenedFile } from "#sources/reader.ts";
import { firstLines } from "#sources/table/lines.ts";

/** The files of UMLS we read, by the number of their fields and the field that names the vocabulary. */
export type UmlsFile = "MRCONSO" | "MRSAT" | "MRREL" | "MRHIER";

type Shape = { readonly fields: number; readonly vocabulary: number };

const SHAPES: Readonly<Record<UmlsFile, Shape>> = {
  MRCONSO: { fields: 18, vocabulary: 11 },
  MRSAT: { fields: 13, vocabulary: 9 },
  MRREL: { fields: 16, vocabulary: 10 },
  MRHIER: { fields: 9, vocabulary: 4 },
};

/** CPT, its obsolete terms, HCPCS, and the headings the Metathesaurus made for HCPCS. */
const VOCABULARIES = new Set(["CPT", "HCPT", "HCPCS", "MTHHH"]);
/** What a line about one of them has in it: of the 2 GB of a whole MRCONSO next to nothing has. */
export const VOCABULARY_MARK = /\|(?:H?CPT|HCPCS|MTHHH)\|/;

/**
 * Which file of UMLS it is: fields parted by bars, a bar at the end, no header. The vocabulary must stand
 * where it belongs in most of the first lines.
 */
export function umlsFileOf(file: OpenedFile): UmlsFile | undefined {
  const lines = firstLines(file, 200)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== "");
  if (lines.length === 0) return undefined;
  return (Object.keys(SHAPES) as UmlsFile[]).find((name) => {
    const { fields, vocabulary } = SHAPES[name];
    const fitting = lines.filter((text) => {
      const parts = text.slice(0, 50_000).split("|", 64);
      return (
        text.endsWith("|") &&
        parts.length === fields + 1 &&
        /^C\d{7}$/.test(parts[0] ?? "") &&
        /^[A-Z][A-Z0-9_.-]*$/.test(parts[vocabulary] ?? "")
      );
    });
    return fitting.length * 10 >= lines.length * 9;
  });
}

/** The fields of a line, or why it is none; `undefined` for a line of another vocabulary, which is not ours to count. */
export function umlsFields(name: UmlsFile, text: string): readonly string[] | { readonly reason: string } | undefined {
  if (!VOCABULARY_MARK.test(text)) return undefined;
  const { fields, vocabulary } = SHAPES[name];
  const parts = text.split("|", fields + 2);
  if (parts.length !== fields + 1 || parts[fields] !== "")
    return { reason: `this line has not the ${fields} fields of ${name}: it may be cut off` };
  return VOCABULARIES.has(parts[vocabulary] ?? "") ? parts : undefined;
}
