import { parseCodeId } from "#codebook/code-id.ts";
import { shardOfCode, shardQuery } from "#data/queries.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";

/** The outline node of the page in view: of a heading page itself, of a code page the heading the code stands under. */
export function useCurrentNode(): string | undefined {
  const manifest = useManifest();
  const [path] = useLocation();
  const [, kind = "", ...rest] = path.split("/");
  const code = kind.toLowerCase() === "code" ? parseCodeId(rest[0] ?? "") : undefined;
  const file = code === undefined ? undefined : shardOfCode(manifest, code);
  // Whether a file that could not be read is asked for again is the page's to say: it is showing why.
  const shard = useQuery({
    ...shardQuery(manifest, file ?? ""),
    enabled: file !== undefined,
    retryOnMount: false,
  }).data;
  if (kind.toLowerCase() === "section") return rest.join("/").replace(/\/$/, "");
  return shard?.entries.find((entry) => entry.code === code)?.path;
}
