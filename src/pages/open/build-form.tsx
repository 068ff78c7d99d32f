import { useId, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { freeTitle, isTaken, TAKEN } from "./free-title.ts";

const LONGEST_TITLE = 80;
/** CPT came out first in 1966. */
const FIRST_YEAR = 1966;
const LAST_YEAR = 2100;

type Props = {
  readonly title: string;
  readonly year: number;
  /** Of the other editions. */
  readonly takenTitles: readonly string[];
  /** Whether the year can be another: of a finished copy it cannot. */
  readonly fixedYear?: boolean;
  readonly action: string;
  readonly onBuild: (title: string, year: number) => void;
  readonly onStartOver: () => void;
};

type Complaint = { readonly about: "name" | "year"; readonly text: string };

/** Name and year, then the step that stores. */
export function BuildForm({ title, year, takenTitles, fixedYear = false, action, onBuild, onStartOver }: Props) {
  const [name, setName] = useState(() => freeTitle(title, takenTitles));
  const [asked, setAsked] = useState(String(year));
  const [complaint, setComplaint] = useState<Complaint | undefined>(undefined);
  const ids = { name: useId(), year: useId(), complaint: useId() };
  const nameField = useRef<HTMLInputElement>(null);
  const yearField = useRef<HTMLInputElement>(null);
  const complain = (about: Complaint["about"], text: string) => {
    setComplaint({ about, text });
    (about === "name" ? nameField : yearField).current?.focus();
  };
  const build = () => {
    const wanted = Number(asked);
    if (name.trim() === "") complain("name", "Give it a name.");
    else if (isTaken(name, takenTitles)) complain("name", TAKEN);
    else if (!Number.isInteger(wanted) || wanted < FIRST_YEAR || wanted > LAST_YEAR)
      complain("year", `The year must be a number such as ${year}.`);
    else onBuild(name.trim(), wanted);
  };
  const field = "h-9 rounded-sm border border-rule bg-sheet px-2 text-ink";
  return (
    <form
      noValidate
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        build();
      }}
    >
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <div className="min-w-0 grow sm:grow-0">
          <label htmlFor={ids.name} className="label block">
            Name
          </label>
          <input
            ref={nameField}
            id={ids.name}
            aria-invalid={complaint?.about === "name"}
            value={name}
            maxLength={LONGEST_TITLE}
            autoComplete="off"
            aria-describedby={ids.complaint}
            onChange={(event) => setName(event.target.value)}
            className={`${field} w-full sm:w-80`}
          />
        </div>
        {!fixedYear && (
          <div>
            <label htmlFor={ids.year} className="label block">
              Year of the code set
            </label>
            <input
              ref={yearField}
              id={ids.year}
              aria-invalid={complaint?.about === "year"}
              value={asked}
              inputMode="numeric"
              maxLength={4}
              autoComplete="off"
              aria-describedby={ids.complaint}
              onChange={(event) => setAsked(event.target.value)}
              className={`${field} w-24 tabular-nums`}
            />
          </div>
        )}
      </div>
      <p id={ids.complaint} role="alert" className="mt-1 min-h-6 text-[0.9375rem] text-warn">
        {complaint?.text}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button main submit>
          {action}
        </Button>
        <Button onClick={onStartOver}>Start over</Button>
      </div>
    </form>
  );
}
