import { PUBLIC_CODEBOOK } from "./folders.ts";
import { countsTable } from "./counts.ts";
import { openEdition } from "./open-edition.ts";

/** `codebook counts [EDITION]`: codes per section, as a Markdown table. */
export async function counts(args: readonly string[]): Promise<void> {
  const { outline } = await openEdition(PUBLIC_CODEBOOK, args[0]);
  console.log(countsTable(outline));
}
