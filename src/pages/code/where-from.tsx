import type { CodeEntry } from "#codebook/code.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { CopyCoding } from "./copy-coding.tsx";
import { otherLengths } from "./other-lengths.ts";
import { Part } from "#ui/part.tsx";

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Which source says what on this page. */
export function WhereFrom({ entry }: { readonly entry: CodeEntry }) {
  const manifest = useManifest();
  const said: (readonly [string, number | undefined])[] = [
    ["Descriptor", entry.from.descriptor],
    ...otherLengths(entry).flatMap(({ length, sources }) =>
      sources.map((source) => [`${length} descriptor`, source] as const),
    ),
    ["Plain words", entry.from.plain],
    ["Index terms", entry.from.terms],
    ["Place in the book", entry.from.place],
    ["Notes", entry.notes[0]?.source],
    ["Primary codes", entry.from.primaries],
  ];
  const bySource = new Map<number, string[]>();
  for (const [what, source] of said) {
    if (source !== undefined) bySource.set(source, [...(bySource.get(source) ?? []), what]);
  }
  return (
    <Part title="Where this comes from">
      <ul className="label space-y-1 print:space-y-0 print:leading-snug">
        {[...bySource].map(([source, what]) => (
          <li key={source}>
            {capital([...new Set(what)].join(", "))}: {manifest.sources[source]?.name}
            {manifest.sources[source]?.vintage !== "unknown" && `, ${manifest.sources[source]?.vintage}`}
          </li>
        ))}
        <li>
          Edition: {manifest.title}, of {manifest.released}
          {manifest.unofficial && ". Unofficial: check the CPT codebook before you report"}.
        </li>
      </ul>
      <CopyCoding entry={entry} />
    </Part>
  );
}
