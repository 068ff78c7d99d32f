import type { ModifierStatement } from "#codebook/layer.ts";
import { parseModifierId, type ModifierId, type ModifierType } from "#codebook/modifier.ts";
import type { Reader } from "#sources/reader.ts";
import { cleanText, quoted, textIn } from "#sources/table/clean-text.ts";
import { gather } from "#sources/table/gather.ts";
import { firstLines, linesOf } from "#sources/table/lines.ts";
import { vintageOf } from "#sources/table/preamble.ts";
import { licensedSource } from "./list-columns.ts";

const START = /^\s*Appendix A\b/i;
const NOTE = /^\s*\(\*/;

/** The headings of MODUL.txt in their order, and what kind of modifier follows each. */
const HEADINGS: readonly (readonly [RegExp, ModifierType])[] = [
  [/^\s*Anesthesia Physical Status Modifiers\s*$/i, "anesthesia-physical-status"],
  [/^\s*Modifiers Approved for\b/i, "facility"],
  [/^\s*(?:ASC\)?\s*)?Hospital Outpatient Use\s*$/i, "facility"],
  [/^\s*(?:CPT )?Level I(?: \(?CPT\)?)? Modifiers\s*$/i, "facility"],
  [/^\s*Category II Modifiers\s*$/i, "category-2"],
  [/^\s*Level II \(?HCPCS.*Modifiers\s*$/i, "level-2"],
];

const ENTRY: Readonly<Record<ModifierType, RegExp>> = {
  "category-1": /^\s*([1-9]\d)[ \t]+([A-Z].*)$/,
  facility: /^\s*([1-9]\d)[ \t]+([A-Z].*)$/,
  "anesthesia-physical-status": /^\s*(?:Physical Status Modifier\s+)?-?(P[1-6])\b[:\s]+(.*)$/i,
  "category-2": /^\s*([1-8]P)[:\s]+(.*)$/,
  "level-2": /^\s*-?([A-Z][0-9A-Z])\s+(\S.*)$/,
};

/** Sections of paragraphs: a line within one that begins with a number has the colon behind a name, or goes on. */
function isProse(type: ModifierType): boolean {
  return type === "category-1" || type === "facility";
}

type Open = {
  readonly modifier: ModifierId;
  readonly type: ModifierType;
  readonly line: number;
  readonly parts: string[];
};

/**
 * MODUL.txt: Appendix A as prose, in six sections. Best effort, as the file is no table: a paragraph that
 * begins with a modifier is that modifier, up to a blank line (Category II: up to the next), its name up
 * to the first colon. Modifiers the facility section repeats count once.
 */
export const modifierAppendix: Reader = {
  id: "ama-modifier-appendix",
  recognise: (file) => {
    const lines = firstLines(file, 400).map(({ text }) => text);
    const at = lines.findIndex((text) => START.test(text));
    const entries = lines.slice(at).filter((text) => ENTRY["category-1"].test(text));
    if (at < 0 || entries.length === 0 || !lines.some((text) => /^\s*(?:Appendix A\W+)?Modifiers\b/i.test(text)))
      return undefined;
    return { what: "AMA Appendix A: modifiers", vintage: vintageOf(lines.slice(0, at), file.name) };
  },
  read: (file, recognised) => {
    const gathering = gather(file.name);
    const found = new Map<ModifierId, ModifierStatement>();
    const preamble: string[] = [];
    let type: ModifierType | undefined;
    let open: Open | undefined;
    const close = () => {
      if (open !== undefined) keep(open, file.name, found);
      open = undefined;
    };
    for (const { line, text } of linesOf(file)) {
      if (type === undefined) {
        if (START.test(text)) type = "category-1";
        else preamble.push(text);
        continue;
      }
      if (text.trim() === "") {
        if (open?.type !== "category-2") close();
        continue;
      }
      const heading = HEADINGS.find(([pattern]) => pattern.test(text));
      const entry = ENTRY[type].exec(text.slice(0, 2_000));
      const modifier = parseModifierId(entry?.[1] ?? "");
      if (heading !== undefined || /^\s*Modifiers\s*$/i.test(text) || NOTE.test(text)) {
        close();
        type = heading?.[1] ?? type;
        gathering.use();
      } else if (
        modifier !== undefined &&
        entry !== null &&
        !(isProse(type) && open !== undefined && !text.includes(":"))
      ) {
        close();
        const before = found.get(modifier);
        if (before !== undefined && type !== "facility")
          gathering.reject(line, `modifier ${modifier} stands twice: the one of line ${before.place.line} was taken`);
        else gathering.use();
        open = { modifier, type, line, parts: [entry[2] ?? ""] };
      } else if (open !== undefined) {
        open.parts.push(text);
        gathering.use();
      } else gathering.reject(line, `no modifier begins here: ${quoted(text)}`);
    }
    close();
    return gathering.layer(licensedSource(modifierAppendix.id, recognised, preamble), {
      modifiers: [...found.values()],
    });
  },
};

function keep({ modifier, type, line, parts }: Open, file: string, found: Map<ModifierId, ModifierStatement>): void {
  if (found.has(modifier)) return;
  const whole = cleanText(parts.join(" "));
  // Category II gives the name a line of its own; Level II has nothing but a name.
  const nameAndText = (): readonly [string, string] => {
    if (type === "category-2") return [textIn(parts[0]) ?? modifier, cleanText(parts.slice(1).join(" "))];
    const colon = type === "level-2" ? -1 : whole.indexOf(":");
    return colon < 0 ? [whole, ""] : [whole.slice(0, colon).trim(), whole.slice(colon + 1).trim()];
  };
  const [name, rest] = nameAndText();
  found.set(modifier, {
    modifier,
    type,
    name: name === "" ? modifier : name,
    ...(rest !== "" && { plain: rest }),
    terms: [],
    codes: [],
    place: { file, line },
  });
}
