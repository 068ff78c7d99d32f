import type { Expansion, PhiKind, SearchAnswer } from "#search/protocol.ts";
import { NoticeBox } from "#ui/notice-box.tsx";

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
          <p>
            Nothing has all these words. Left out: {dropped.map((word) => `“${word}”`).join(", ")}
            {words.length > dropped.length && "; the rest matched"}.
          </p>
        )}
        {measures.length > 0 && (
          <p className="label">Read as a measure: {measures.map((measure) => measure.text).join(", ")}</p>
        )}
        <Expansions expansions={expansions} off={off} onOff={onOff} />
      </div>
    </>
  );
}

type ExpansionsProps = {
  readonly expansions: readonly Expansion[];
  readonly off: readonly string[];
  readonly onOff: (off: readonly string[]) => void;
};

function Expansions({ expansions, off, onOff }: ExpansionsProps) {
  if (expansions.length === 0 && off.length === 0) return null;
  return (
    <p className="label flex flex-wrap items-baseline gap-x-4">
      {expansions.map((expansion) => (
        <span key={expansion.id}>
          {expansion.typed} = {expansion.means.slice(0, 4).join(", ")}{" "}
          <button
            type="button"
            aria-label={`not this: do not read ${expansion.typed} as ${expansion.means.slice(0, 4).join(", ")}`}
            className="underline hover:text-accent"
            onClick={() => onOff([...off, expansion.id])}
          >
            not this
          </button>
        </span>
      ))}
      {off.length > 0 && (
        <button type="button" className="underline hover:text-accent" onClick={() => onOff([])}>
          Use all readings again
        </button>
      )}
    </p>
  );
}
