import { printRange, type CodeRange } from "#codebook/code-range.ts";
import type { NoteKind } from "#codebook/note.ts";
import type { Prose, Span } from "#codebook/prose.ts";
import { linkReferences } from "#codebook/references.ts";
import type { NoteItem } from "./schemas.ts";

/** A typed note as the sentence that stands under the code, its codes and ranges being references. */
export function noteSentence(item: NoteItem): { readonly kind: NoteKind; readonly prose: Prose } {
  if ("use-with" in item) {
    const lead = item.for === undefined ? "Report together with " : `For ${stripFor(item.for)}, report together with `;
    return { kind: "use-with", prose: sentence(lead, item["use-with"], item.when) };
  }
  if ("do-not-report-with" in item) {
    return {
      kind: "do-not-report-with",
      prose: sentence("Do not report with ", item["do-not-report-with"], item.when),
    };
  }
  if ("see" in item) {
    const lead = item.for === undefined ? "See " : `For ${stripFor(item.for)}, see `;
    return { kind: "see", prose: [...linkReferences(lead), ...listed(item.see), { text: "." }] };
  }
  if ("deleted" in item) {
    const many = item.deleted.length > 1 || item.deleted.some((range) => range.first !== range.last);
    const tail = item.for === undefined ? "." : `: for ${stripFor(item.for)}, use this code.`;
    return {
      kind: "deleted",
      prose: [
        ...listed(item.deleted),
        { text: many ? " have been deleted" : " has been deleted" },
        ...linkReferences(tail),
      ],
    };
  }
  if ("frequency" in item) return { kind: "frequency", prose: linkReferences(closed(item.frequency)) };
  if ("modifier" in item) return { kind: "modifier", prose: linkReferences(closed(item.modifier)) };
  if ("definition" in item) return { kind: "definition", prose: linkReferences(closed(item.definition)) };
  return { kind: "note", prose: linkReferences(closed(item.note)) };
}

function sentence(lead: string, ranges: readonly CodeRange[], when: string | undefined): Prose {
  const tail = when === undefined ? "." : closed(` ${when}`);
  return [...linkReferences(lead), ...listed(ranges), ...linkReferences(tail)];
}

function listed(ranges: readonly CodeRange[]): Span[] {
  return ranges.flatMap((range, at): Span[] => [
    ...(at > 0 ? [{ text: ", " }] : []),
    { text: printRange(range), reference: { kind: "codes", range } },
  ]);
}

function stripFor(text: string): string {
  return text.replace(/^for /i, "").replace(/\.$/, "");
}

function closed(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
