/** Our reading of a short descriptor, beside it and told apart from it: it is no descriptor. */
export function SpelledOut({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <span className="text-quiet" title="The abbreviations, spelled out by us">
      {" "}
      <span aria-hidden="true">≈</span>
      <span className="sr-only">spelled out by us:</span> {text}
    </span>
  );
}
