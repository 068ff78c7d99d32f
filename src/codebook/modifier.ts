import type { Brand } from "./brand.ts";
import type { CodeRange } from "./code-range.ts";

/** A modifier: two characters (25, RT, P3, 1P). */
export type ModifierId = Brand<string, "ModifierId">;

export const MODIFIER_TYPES = [
  "category-1",
  "anesthesia-physical-status",
  "facility",
  "category-2",
  "level-2",
] as const;
export type ModifierType = (typeof MODIFIER_TYPES)[number];

export const MODIFIER_TYPE_NAMES: Readonly<Record<ModifierType, string>> = {
  "category-1": "CPT modifiers",
  "anesthesia-physical-status": "Anesthesia physical status",
  facility: "Facility modifiers (hospital outpatient and surgery center)",
  "category-2": "Category II modifiers",
  "level-2": "HCPCS Level II modifiers",
};

/** What an edition says about one modifier. */
export type Modifier = {
  readonly modifier: ModifierId;
  readonly type: ModifierType;
  readonly name: string;
  readonly plain?: string;
  readonly when?: string;
  readonly not?: string;
  readonly terms: readonly string[];
  readonly codes: readonly CodeRange[];
  /** Index into the manifest's sources. */
  readonly source: number;
};

const SHAPE = /^(\d{2}|P[1-6]|[1-8]P|[A-Z][A-Z0-9])$/;

/**
 * Reads one modifier, tolerant of case and of a leading hyphen (`-25`).
 * @returns undefined when the text has not the shape of one (never throws).
 */
export function parseModifierId(text: string): ModifierId | undefined {
  const upper = text.trim().replace(/^-/, "").toUpperCase();
  return SHAPE.test(upper) ? (upper as ModifierId) : undefined;
}
