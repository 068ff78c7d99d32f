import { isClipped } from "../text/clipped.ts";
import { NO_END, readBands, stepOf, type Band } from "./read-bands.ts";

type Worded = { readonly own: string; readonly common?: string };

/**
 * The bands of one document: those its own words say, then those of its short descriptor and of its common
 * portion, each for the units that nothing before it names. The words it is sought by come before a text of
 * 28 characters, in which "younger than 12" is just 12.
 */
export function bandsOf(document: Worded & { readonly short?: string; readonly sought?: Worded }): Band[] {
  const { own, common, short, sought } = document;
  const texts = [own, ...(short === own ? [] : [short])].map((text) => text && timeSpelledOut(text));
  const soughtTexts = [sought?.own, sought?.common];
  const found: Band[] = [];
  for (const text of isClipped(document.own, document.common)
    ? [...soughtTexts, ...texts]
    : [...texts, common, ...soughtTexts]) {
    if (text === undefined) continue;
    found.push(...readBands(text).filter((band) => !found.some((each) => each.unit === band.unit)));
  }
  return found;
}

/** Words of a visit: behind them CMS leaves the unit out of a time that must be met (`SBSQ HOSP IP/OBS MODERATE 35`). */
const VISIT = /\b(?:sf|low|mod|moderate|hi|high|mgmt|mdm|hosp)\b/i;
const VISIT_TIME = /(>\s?)?\b(\d\d\d?)(\s?\/?\s?<)?(?:\s?min)?$/i;
const LONGEST_SHORT = 30;

function timeSpelledOut(text: string): string {
  if (text.length > LONGEST_SHORT || !VISIT.test(text)) return text;
  return text.replace(VISIT_TIME, (_whole, over: string | undefined, minutes: string, less: string | undefined) =>
    over !== undefined
      ? `more than ${minutes} minutes`
      : less !== undefined
        ? `${minutes} minutes or less`
        : `${minutes} minutes or more`,
  );
}

/**
 * Closes the open bands of a family against each other: of "30 minutes or more" and "40 minutes or more"
 * the first ends where the second begins. Bare times ("30 minutes", "45 minutes") share the time between
 * them at its middle, as the book's rule for time does. Where the family goes on in steps ("each further 20 sq cm") its first code is
 * reported for any larger number as well, with the steps beside it: the last band "goes on". The steps themselves
 * are no bands.
 */
export function closeBands(family: readonly (readonly Band[])[]): Band[][] {
  const stepped = new Set(family.flatMap((bands) => bands.filter((band) => band.each).map((band) => band.unit)));
  let closed = family.map((bands) => bands.filter((band) => !band.each));
  const units = new Set(closed.flatMap((bands) => bands.map((band) => band.unit)));
  for (const unit of units) {
    const lows = sorted(family.flatMap((bands) => bands.filter((band) => band.unit === unit).map((band) => band.low)));
    const points = sorted(
      family.flatMap((bands) =>
        bands.filter((band) => band.unit === unit && band.low === band.high).map((band) => band.low),
      ),
    );
    closed = closed.map((bands) => bands.map((band) => (band.unit === unit ? closeOne(band, lows, points) : band)));
    if (stepped.has(unit)) closed = goingOn(closed, unit);
  }
  return closed;
}

function closeOne(band: Band, lows: readonly number[], points: readonly number[]): Band {
  if (band.high === NO_END) {
    const next = lows.find((low) => low > band.low);
    return next === undefined ? band : { ...band, high: round(next - stepOf(band.unit)) };
  }
  if (band.unit === "minutes" && band.low === band.high && points.length > 1) {
    const at = points.indexOf(band.low);
    const before = points[at - 1];
    const after = points[at + 1];
    return {
      ...band,
      low: before === undefined ? Math.floor(band.low / 2) + 1 : Math.floor((before + band.low) / 2) + 1,
      high: after === undefined ? NO_END : Math.floor((band.low + after) / 2),
    };
  }
  return band;
}

/** The last band of a unit, marked as one that steps go on from. */
function goingOn(family: readonly (readonly Band[])[], unit: string): Band[][] {
  const last = Math.max(...family.flat().map((band) => (band.unit === unit ? band.high : 0)));
  return family.map((bands) =>
    bands.map((band) => (band.unit === unit && band.high === last && last < NO_END ? { ...band, goesOn: true } : band)),
  );
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
