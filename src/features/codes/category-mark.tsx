import { categoryOf, type CodeCategory, type CodeId } from "#codebook/code-id.ts";

const MARKS: Readonly<Record<CodeCategory, { readonly letter: string; readonly name: string; readonly tint: string }>> =
  {
    I: { letter: "I", name: "Category I", tint: "bg-cat-i" },
    II: { letter: "II", name: "Category II, performance measure", tint: "bg-cat-ii" },
    III: { letter: "III", name: "Category III, emerging technology", tint: "bg-cat-iii" },
    PLA: { letter: "PLA", name: "Proprietary laboratory analysis", tint: "bg-cat-pla" },
    MAAA: { letter: "MAAA", name: "Administrative multianalyte assay", tint: "bg-cat-pla" },
    "Level II": { letter: "L II", name: "HCPCS Level II", tint: "bg-cat-ii" },
  };

/** The quiet mark of a code's kind: a letter and a tint, never the tint alone. */
export function CategoryMark({ code, spelled = false }: { readonly code: CodeId; readonly spelled?: boolean }) {
  const { letter, name, tint } = MARKS[categoryOf(code)];
  return (
    <span className={`inline-block rounded-sm px-1.5 text-[0.75rem] leading-5 font-semibold text-ink ${tint}`}>
      {spelled ? (
        name
      ) : (
        <>
          <span aria-hidden="true">{letter}</span>
          <span className="sr-only">{name}</span>
        </>
      )}
    </span>
  );
}
