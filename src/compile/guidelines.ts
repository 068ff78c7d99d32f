import { guidelinesFile } from "#codebook/built-files.ts";
import type { CodeId } from "#codebook/code-id.ts";
import type { Guideline } from "#codebook/edition.ts";
import type { Layer, Rejection } from "#codebook/layer.ts";
import type { OutlineNode } from "#codebook/outline.ts";

/** The guidelines of all layers by path; a later layer's takes the place of an earlier one's. */
export function gatherGuidelines(layers: readonly Layer[]): Map<string, Unmentioned> {
  const guidelines = new Map<string, Unmentioned>();
  layers.forEach((layer, source) => {
    for (const { path, title, blocks } of layer.guidelines) guidelines.set(path, { path, title, blocks, source });
  });
  return guidelines;
}

/** A guideline before it is known which codes it mentions. */
export type Unmentioned = Omit<Guideline, "mentions">;

/** The guidelines, each with the codes it mentions. */
export function withMentions(
  guidelines: ReadonlyMap<string, Unmentioned>,
  mentions: (path: string) => readonly CodeId[],
): Map<string, Guideline> {
  return new Map([...guidelines].map(([path, each]) => [path, { ...each, mentions: mentions(path) }]));
}

/** Headings carry their guidelines in their shard; those of the levels above go into one file a section. */
export function guidelineFiles(
  nodes: readonly OutlineNode[],
  guidelines: ReadonlyMap<string, Guideline>,
): [string, unknown][] {
  const bySection = new Map<string, Guideline[]>();
  for (const node of nodes) {
    if (node.level === "heading" || node.level === "subheading") continue;
    const guideline = guidelines.get(node.path);
    if (guideline === undefined) continue;
    const file = guidelinesFile(node.path);
    bySection.set(file, [...(bySection.get(file) ?? []), guideline]);
  }
  return [...bySection].map(([file, list]) => [file, { guidelines: list }]);
}

/** Every section and every category with codes of its own must say its rules; a guideline must belong somewhere. */
export function checkGuidelines(
  layers: readonly Layer[],
  nodes: readonly OutlineNode[],
  guidelines: ReadonlyMap<string, Guideline>,
): Rejection[] {
  // An edition may take our outline without our wording: then there are no rules of ours to miss.
  if (!layers.some((layer) => layer.source.kind === "starter" && layer.guidelines.length > 0)) return [];
  const paths = new Set(nodes.map((node) => node.path));
  const ours = new Set(
    layers.flatMap(({ source, outline }) => (source.kind === "starter" ? outline.map(({ path }) => path) : [])),
  );
  const homeless = layers
    .flatMap((layer) => layer.guidelines)
    .filter(({ path }) => !paths.has(path))
    .map(({ path, place }) => ({ place, reason: `there is no ${path} in the outline for this guideline` }));
  const missing = nodes
    .filter(
      (node) =>
        ours.has(node.path) &&
        (node.level === "section" || (node.level === "category" && node.path !== "category-1")) &&
        !guidelines.has(node.path),
    )
    .map((node) => ({
      place: { file: `guidelines/${node.path}.md`, line: 1 },
      reason: `the guideline of ${node.title} is missing`,
    }));
  return [...homeless, ...missing];
}
