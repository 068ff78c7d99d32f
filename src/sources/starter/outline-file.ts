import type { OutlineLevel } from "#codebook/outline.ts";
import type { OutlineStatement, Rejection } from "#codebook/layer.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import { outlineFile } from "./schemas.ts";
import { readYaml } from "./yaml-file.ts";

/** Reads `outline.yaml`, depth first, so that the order of the list is the order of the book. */
export function readOutline(
  file: string,
  text: string,
): { readonly outline: readonly OutlineStatement[]; readonly rejected: readonly Rejection[] } {
  const read = readYaml(file, text, outlineFile);
  if ("rejected" in read) return { outline: [], rejected: read.rejected };
  const { value, placeOf } = read.ok;
  const outline: OutlineStatement[] = [];
  const rejected: Rejection[] = [];
  const seen = new Set<string>();
  const add = (level: OutlineLevel, title: string, path: string, ranges: readonly CodeRange[], at: PropertyKey[]) => {
    const place = placeOf(at);
    if (seen.has(path)) rejected.push({ place, reason: `${path} stands twice in the outline` });
    seen.add(path);
    outline.push({ path, level, title, ranges, place });
  };
  value.forEach((category, c) => {
    add("category", category.category, category.id, category.range ?? [], [c]);
    category.headings?.forEach((heading, h) =>
      add("heading", heading.heading, `${category.id}/${heading.id}`, heading.range, [c, "headings", h]),
    );
    category.sections?.forEach((section, s) => {
      const at = [c, "sections", s];
      add("section", section.section, section.id, [], at);
      section.headings?.forEach((heading, h) =>
        add("heading", heading.heading, `${section.id}/${heading.id}`, heading.range, [...at, "headings", h]),
      );
      section.subsections?.forEach((item, i) => {
        const here = [...at, "subsections", i];
        if ("heading" in item) {
          add("heading", item.heading, `${section.id}/${item.id}`, item.range, here);
          return;
        }
        add("subsection", item.subsection, `${section.id}/${item.id}`, [], here);
        item.headings.forEach((heading, h) =>
          add("heading", heading.heading, `${section.id}/${item.id}/${heading.id}`, heading.range, [
            ...here,
            "headings",
            h,
          ]),
        );
      });
    });
  });
  return { outline, rejected };
}
