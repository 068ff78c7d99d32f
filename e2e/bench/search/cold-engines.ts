import { toBytes, toText, type BenchEngine } from "./bench-engine.ts";
import { ENGINES } from "./engines.ts";

/** What a cold start is held against: the same file read and parsed, nothing made of it. */
export const readAndParse: BenchEngine = {
  name: "read and parse",
  setUp: "search.json alone",
  build: async ({ search }) => [toBytes(search)],
  open: ([file]) => {
    const parsed = JSON.parse(toText(file)) as object;
    return () => Object.keys(parsed).length;
  },
};

/** @throws Error for a name that no engine has. */
export function engineNamed(name: string): BenchEngine {
  const found = [readAndParse, ...ENGINES].find((engine) => engine.name === name);
  if (found === undefined) throw new Error(`no engine is named ${name}`);
  return found;
}
