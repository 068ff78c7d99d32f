import { searchAddress } from "#routing/addresses.ts";
import type { PersonalSynonym } from "#search/protocol.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Trash2 } from "lucide-react";

type Props = {
  readonly words: readonly PersonalSynonym[];
  readonly keep: (words: readonly PersonalSynonym[]) => void;
};

/** The words this device was taught, each with what it stands for. */
export function OwnWords({ words, keep }: Props) {
  return (
    <section aria-labelledby="own-words" className="mt-10">
      <h2 id="own-words" className="text-[1.125rem]">
        Your words
      </h2>
      <p className="measure mt-1 text-quiet">
        {words.length === 0
          ? "Where a search finds nothing for a word, you can say what it stands for. It is remembered here, on this device only."
          : "What you taught the search on this device."}
      </p>
      <ul className="mt-2">
        {words.map((each) => (
          <li
            key={each.typed}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 border-b border-rule sm:grid-cols-[12rem_1fr_auto]"
          >
            <a href={searchAddress(each.typed)} className="font-semibold no-underline hover:underline">
              {each.typed}
            </a>
            <span className="max-sm:col-start-1 max-sm:row-start-2">stands for {each.means}</span>
            <IconButton
              label={`Forget ${each.typed}`}
              onClick={() => keep(words.filter(({ typed }) => typed !== each.typed))}
            >
              <Trash2 aria-hidden="true" size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
