import { learnAddress } from "#routing/addresses.ts";

const EXAMPLES = [
  ["45385", "a code, or half of one"],
  ["99202-99215", "a range"],
  ["colonoscopy w snare", "words in any order"],
  ["EKG", "an abbreviation"],
  ["lac repair face 3 cm", "a size chooses the sibling"],
  ["tonsils out", "what patients say"],
] as const;

/** Before anything is typed: what the box understands. */
export function SearchHelp() {
  return (
    <section className="measure" aria-label="What the search understands">
      <p className="mb-3 text-quiet">Type a code or words. Nothing you type leaves this device.</p>
      <ul>
        {EXAMPLES.map(([query, what]) => (
          <li key={query} className="grid grid-cols-[13rem_1fr] border-b border-rule py-1">
            <a href={`#/search?${new URLSearchParams({ q: query }).toString()}`}>{query}</a>
            <span className="text-quiet">{what}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={learnAddress("using-fivedigit")}>More about searching</a>
      </p>
    </section>
  );
}
