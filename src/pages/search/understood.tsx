import type { Expansion, PhiKind, SearchAnswer } from "#search/protocol.ts";
import { NoticeBox } from "#ui/notice-box.tsx";
import { X } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { RememberMeaning } from "./remember-meaning.tsx";

const PHI_NAMES: Readonly<Record<PhiKind, string>> = {
  ssn: "a social security number",
  mrn: "a medical record number",
  "date-of-birth": "a date of birth",
  phone: "a phone number",
  email: "an e-mail address",
  "long-note": "text from a patient's note",
};

type Props = {
  readonly answer: SearchAnswer;
  readonly off: readonly string[];
  readonly onOff: (off: readonly string[]) => void;
};

/** What was made of the query, when it was not taken as it stands: spelling, words left out, expansions (each can be switched off). */
export function Understood({ answer, off, onOff }: Props) {
  const { corrections, dropped, expansions, measures, words } = answer.understood;
  return (
    <>
      {answer.phi.length > 0 && (
        <NoticeBox title="This looks like something about a patient" tone="warning" role="status">
          <p>
            What you typed looks like {answer.phi.map((kind) => PHI_NAMES[kind]).join(" and ")}. It stays on this
            device, and was not put into the address or remembered. Better to leave it out.
          </p>
        </NoticeBox>
      )}
      {answer.cut !== undefined && (
        <p className="label mb-2">That was long: only the first {answer.cut.readWords} words were searched.</p>
      )}
      <div className="mb-2 space-y-0.5 text-[0.9375rem] empty:hidden">
        {corrections.length > 0 && (
          <p>
            Showing{" "}
            {corrections.map(({ typed, read }, at) => (
              <span key={typed}>
                {at > 0 && ", "}
                <b>{read}</b> <span className="text-quiet">for “{typed}”</span>
              </span>
            ))}
            .
          </p>
        )}
        {dropped.length > 0 && answer.total > 0 && (
          <LeftOut key={answer.query} dropped={dropped} someMatched={words.length > dropped.length} />
        )}
        {measures.length > 0 && (
          <p className="label">Read as a measure: {measures.map((measure) => measure.text).join(", ")}</p>
        )}
        <Expansions expansions={expansions} off={off} onOff={onOff} />
      </div>
    </>
  );
}

type LeftOutProps = { readonly dropped: readonly string[]; readonly someMatched: boolean };

/** Words that matched nothing with the others; a single one can be taught. */
function LeftOut({ dropped, someMatched }: LeftOutProps) {
  const [teaching, setTeaching] = useState(false);
  const [only, ...others] = dropped;
  return (
    <>
      <p>
        Nothing has all these words. Left out: {dropped.map((word) => `“${word}”`).join(", ")}
        {someMatched && "; the rest matched"}.{" "}
        {only !== undefined && others.length === 0 && !teaching && (
          <button type="button" className="label underline hover:text-accent" onClick={() => setTeaching(true)}>
            Remember what I meant
          </button>
        )}
      </p>
      {teaching && only !== undefined && <RememberMeaning typed={only} />}
    </>
  );
}

type ExpansionsProps = {
  readonly expansions: readonly Expansion[];
  readonly off: readonly string[];
  readonly onOff: (off: readonly string[]) => void;
};

/** Readings shown at once; a word of many meanings would push the results off the screen. */
const SHOWN = 3;

function Expansions({ expansions, off, onOff }: ExpansionsProps) {
  const [all, setAll] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  if (expansions.length === 0 && off.length === 0) return null;
  const shown = all ? expansions : expansions.slice(0, SHOWN);
  return (
    <p ref={line} className="label flex flex-wrap items-baseline gap-x-4">
      {shown.length > 0 && <span>Also read as</span>}
      {shown.map((expansion) => (
        <span key={expansion.id}>
          {expansion.typed} = {expansion.means.slice(0, 4).join(", ")}
          <button
            type="button"
            title="not this"
            aria-label={`not this: do not read ${expansion.typed} as ${expansion.means.slice(0, 4).join(", ")}`}
            className="ml-0.5 inline-flex h-6 w-6 items-center justify-center align-middle hover:text-accent"
            onClick={() => onOff([...off, expansion.id])}
          >
            <X aria-hidden="true" size={13} />
          </button>
        </span>
      ))}
      {expansions.length > shown.length && (
        <button
          type="button"
          className="underline hover:text-accent"
          onClick={() => {
            flushSync(() => setAll(true));
            line.current?.querySelectorAll("button")[SHOWN]?.focus();
          }}
        >
          {expansions.length - shown.length} more
        </button>
      )}
      {off.length > 0 && (
        <button type="button" className="underline hover:text-accent" onClick={() => onOff([])}>
          Use all readings again
        </button>
      )}
    </p>
  );
}
