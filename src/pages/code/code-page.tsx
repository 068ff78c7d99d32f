import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import { rememberCode } from "#data/preferences.ts";
import { shardOfCode, shardQuery } from "#data/queries.ts";
import { ReadFailed } from "#features/edition/read-failed.tsx";
import { useManifest } from "#features/edition/use-manifest.ts";
import { Resource } from "#ui/resource.tsx";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { CodeSheet } from "./code-sheet.tsx";
import { NotInEdition } from "./not-in-edition.tsx";

/** `#/code/45385`: cold, it needs the manifest and one shard, nothing else. */
export function CodePage({ text }: { readonly text: string }) {
  const code = parseCodeId(text);
  if (code === undefined) return <NotInEdition asked={text} />;
  return <KnownShape code={code} />;
}

function KnownShape({ code }: { readonly code: CodeId }) {
  const manifest = useManifest();
  const file = shardOfCode(manifest, code);
  const shard = useQuery({ ...shardQuery(manifest, file ?? ""), enabled: file !== undefined });
  const entry = shard.data?.entries.find((each) => each.code === code);
  useEffect(() => {
    if (entry !== undefined) rememberCode(code);
  }, [entry, code]);
  if (file === undefined) return <NotInEdition asked={code} code={code} />;
  return (
    <Resource of={shard} failed={(error, retry) => <ReadFailed isPage error={error} onRetry={retry} />}>
      {(found) =>
        entry === undefined ? (
          <NotInEdition asked={code} code={code} shard={found} />
        ) : (
          <CodeSheet entry={entry} shard={found} />
        )
      }
    </Resource>
  );
}
