import { csv, data, preamble } from "../../src/testing/made-fees.ts";
import { made, type MadeFile } from "../own-files.ts";

/* Files of invented text in the sizes of the real ones, the same on every machine. */

const SHORT = "exc rem rpr inj bx incis drain les skn knee hand hrt eye w/o w/dye px init addl ea cm<".split(" ");
const LONG =
  "excision removal repair injection biopsy incision drainage lesion skin knee hand heart eye without contrast initial each additional centimeter including guidance with of the".split(
    " ",
  );

/** Words drawn as they are in any language, few of them often; the same on every machine. */
function phrases(words: readonly string[], seed: number): (count: number) => string {
  let state = seed;
  return (count) =>
    Array.from({ length: count }, () => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return words[Math.floor(words.length * (state / 4_294_967_296) ** 2)] ?? "";
    }).join(" ");
}

/**
 * A relative value file of the size of the real one: 19,356 rows, 17,096 codes, a third of them of Level II.
 * @param known the starter's codes: the others of the real file are as many as these, and nearly the same
 */
export function fees(known: readonly string[]): MadeFile {
  const phrase = phrases(SHORT, 11);
  const others = Array.from({ length: 11_004 - known.length }, (_, at) => `${String(9_000 + at)}T`);
  const levelTwo = Array.from(
    { length: 6_092 },
    (_, at) => `${"ABCEGHJKLM".charAt(at % 10)}${String(100 + at).padStart(4, "0")}`,
  );
  const numbers = [...known, ...others, ...levelTwo];
  const rows = numbers.flatMap((code, at) => {
    const text = phrase(5).slice(0, 28).trim();
    const whole = data(2026, { code, text, with: { 14: ["XXX", "090", "000", "ZZZ"][at % 4] ?? "" } });
    if (at % 8 !== 0 || at >= 9_040) return [whole];
    return [whole, data(2026, { code, mod: "26", text }), data(2026, { code, mod: "TC", text })];
  });
  return made("PPRRVU2026_Jul_nonQPP.csv", csv([...preamble(2026, "July"), ...rows.slice(0, 19_356)]));
}

/** A list of 11,500 long descriptors, as the AMA's list has. */
export function descriptors(): MadeFile {
  const phrase = phrases(LONG, 13);
  const rows = Array.from({ length: 11_500 }, (_, at) => {
    const code = String(100 + at * 8).padStart(5, "0");
    return `${900_000 + at}\t${code}\t${phrase(6)}; ${phrase(4 + (at % 9))}\t${phrase(6)}\t${phrase(4)}\t${phrase(7)}\t\t20260101\t\t\t`;
  });
  const header =
    "Concept Id\tCPT Code\tLong\tMedium\tShort\tConsumer\tSpanish Consumer\tCurrent Descriptor Effective Date\tTest Name\tLab Name\tManufacturer Name";
  return made("ConsolidatedCodeList.txt", ["Invented, of 2026", "", header, ...rows, ""].join("\r\n"));
}

/** A line of MRCONSO: its fields are CUI LAT TS LUI STT SUI ISPREF AUI SAUI SCUI SDUI SAB TTY CODE STR SRL SUPPRESS CVF. */
function atom(at: number, vocabulary: string, code: string, text: string): string {
  const number = String(at).padStart(7, "0");
  return `C${number}|ENG|P|L${number}|PF|S${number}|Y|A${number}|||${code}|${vocabulary}|PT|${code}|${text}|0|N|256|`;
}

/** Lines of MRCONSO, a piece at a time: of every 200 lines one is a code's, 11,000 in all, as few as in the real one. */
export function* mrconso(): Generator<string> {
  const phrase = phrases(LONG, 17);
  const others = Array.from({ length: 199 }, (_, at) => `${atom(at, "MSH", `D${at}`, phrase(9))}\n`).join("");
  for (let at = 0; at < 11_000; at++)
    yield `${others}${atom(9_000_000 + at, "CPT", String(100 + at * 8).padStart(5, "0"), phrase(12))}\n`;
}
