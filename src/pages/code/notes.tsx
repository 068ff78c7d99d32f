import type { CodeEntry } from "#codebook/code.ts";
import type { NoteKind } from "#codebook/note.ts";
import { ProseView } from "#features/prose/prose-view.tsx";
import { Part } from "#ui/part.tsx";

const KIND_NAMES: Readonly<Record<NoteKind, string>> = {
  "use-with": "Together with",
  "do-not-report-with": "Not with",
  frequency: "How often",
  see: "See",
  modifier: "Modifier",
  deleted: "Deleted codes",
  definition: "Definition",
  note: "Note",
};

/** Parenthetical notes, what each does told in the margin, every code and range a link. */
export function Notes({ entry }: { readonly entry: CodeEntry }) {
  if (entry.notes.length === 0) return null;
  return (
    <Part title="Notes">
      <ul className="text-[0.9375rem]">
        {entry.notes.map((note, at) => (
          <li key={at} className="mb-1.5 grid gap-x-6 sm:grid-cols-[11rem_1fr]">
            <span className="text-quiet">{KIND_NAMES[note.kind]}</span>
            <span className="measure">
              <ProseView prose={note.prose} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
