import type { Place, Rejection } from "#codebook/layer.ts";
import * as v from "valibot";
import { isNode, LineCounter, parseDocument } from "yaml";

/** A YAML file read against a schema, and a way to tell the line of anything in it. */
export type YamlFile<T> = { readonly value: T; readonly placeOf: (path: readonly PropertyKey[]) => Place };

/**
 * Reads a YAML text and checks it against a schema.
 * @returns the value, or what is wrong with file and line (never throws). Times and numbers stay as written: YAML 1.2 core.
 */
export function readYaml<T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
): { readonly ok: YamlFile<T> } | { readonly rejected: readonly Rejection[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      rejected: document.errors.map((error) => ({
        place: { file, line: lines.linePos(error.pos[0]).line },
        reason: `not YAML: ${error.message}`,
      })),
    };
  }
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return { file, line: lines.linePos(node.range[0]).line };
    }
    return { file, line: 1 };
  };
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) return { ok: { value: parsed.output, placeOf } };
  return {
    rejected: parsed.issues.map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
      return { place: placeOf(path), reason: `${path.map(String).join(".") || "file"}: ${issue.message}` };
    }),
  };
}
