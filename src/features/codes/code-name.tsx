import type { CodeId } from "#codebook/code-id.ts";

/** A code, read out digit by digit: "4 5 3 8 5", not "forty-five thousand three hundred eighty-five". */
export function CodeName({ code }: { readonly code: CodeId }) {
  return (
    <>
      <span aria-hidden="true">{code}</span>
      <span className="sr-only select-none">{code.split("").join(" ")}</span>
    </>
  );
}
