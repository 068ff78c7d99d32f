import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import { parseEditionId, type EditionId } from "#codebook/edition.ts";
import * as v from "valibot";
import { localValue } from "./local.ts";

/** What this device remembers. Everything stays here: nothing is ever sent. */

const codeId = v.custom<CodeId>((value) => typeof value === "string" && parseCodeId(value) === value);
const editionId = v.custom<EditionId>((value) => typeof value === "string" && parseEditionId(value) === value);

export type Theme = "light" | "dark" | "system";
export const theme = localValue("theme", v.picklist(["light", "dark", "system"]), "system" satisfies Theme as Theme);

export const chosenEdition = localValue("edition", v.nullable(editionId), null);

/**
 * When the editions of this device last changed; 0 on a device that never had one, which then need not load
 * what reads them. A change in one tab is heard in the others.
 */
export const ownEditionsChanged = localValue("own-editions", v.number(), 0);

/** Whether single keys act at all ([ ] . ? and typing into the search): WCAG 2.1.4 asks for a way to turn them off. */
export const singleKeys = localValue("single-keys", v.boolean(), true);

export type ResultLayout = "families" | "flat";
export const resultLayout = localValue<ResultLayout>("result-layout", v.picklist(["families", "flat"]), "families");

/** Outline nodes left open, by path. */
export const openNodes = localValue("open-nodes", v.array(v.string()), ["category-1"]);

const MOST_RECENT = 50;
export const recentCodes = localValue("recent", v.array(codeId), []);

export function rememberCode(code: CodeId): void {
  recentCodes.set([code, ...recentCodes.get().filter((each) => each !== code)].slice(0, MOST_RECENT));
}

export type SavedCode = { readonly code: CodeId; readonly edition: EditionId; readonly note: string };
export const savedCodes = localValue<readonly SavedCode[]>(
  "saved",
  v.array(v.object({ code: codeId, edition: editionId, note: v.string() })),
  [],
);
