import type { TrailNode } from "./edition.ts";

/** The breadcrumb of one place in a shard: the way down to the heading, and the subheading when the place is one. */
export function pageTrail(trail: readonly TrailNode[], path: string): TrailNode[] {
  return trail.filter((node) => node.level !== "subheading" || node.path === path);
}
