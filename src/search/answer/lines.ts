import type { CodeId } from "#codebook/code-id.ts";
import type { CodeLine } from "#codebook/outline.ts";
import type { OutlineIndex } from "../index/outline-index.ts";
import type { Facets, FamilyGroup } from "../protocol.ts";

/** What a list shows of the codes of an answer. */
export function linesOf(
  named: readonly { readonly code: CodeId }[],
  outline: OutlineIndex,
): ReadonlyMap<CodeId, CodeLine> {
  return new Map(
    named.flatMap(({ code }): [CodeId, CodeLine][] => {
      const document = outline.at.get(code);
      return document === undefined ? [] : [[code, outline.line(document)]];
    }),
  );
}

/** Titles of the headings an answer names, by path; `section` is the one it was narrowed to. */
export function titlesOf(
  groups: readonly FamilyGroup[],
  facets: Facets,
  section: string | undefined,
  outline: OutlineIndex,
): ReadonlyMap<string, string> {
  const paths = new Set([...groups.map(({ path }) => path), ...facets.section.map(({ value }) => value)]);
  if (section !== undefined) paths.add(section);
  return new Map(
    [...paths].flatMap((path): [string, string][] => {
      const title = outline.titleOf(path);
      return title === undefined ? [] : [[path, title]];
    }),
  );
}
