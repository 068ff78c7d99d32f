import type { TableGuess, TableMapping } from "#data/importing.ts";
import { useId, useState, type ReactNode } from "react";
import { Button } from "#ui/button.tsx";

type Props = {
  readonly table: TableGuess;
  readonly onRead: (mapping: TableMapping) => void;
};

const NONE = -1;

/** A table of no known format: which column has the codes and which the texts is guessed, and corrected here. */
export function TableColumns({ table, onRead }: Props) {
  const { name, mapping, rows } = table;
  const [code, setCode] = useState(mapping?.code ?? NONE);
  const [descriptor, setDescriptor] = useState(mapping?.descriptor ?? NONE);
  const [hasHeader, setHasHeader] = useState((mapping?.headerAt ?? 0) >= 0);
  const [restoreZeros, setRestoreZeros] = useState(mapping?.restoreZeros ?? false);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const header = hasHeader ? rows[0]?.cells : undefined;
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    name: header?.[at]?.trim() || `Column ${at + 1}`,
  }));
  const isReady = code !== NONE && descriptor !== NONE && code !== descriptor;
  const read = () => {
    const kept = mapping !== undefined && mapping.descriptor === descriptor && mapping.code === code;
    onRead({
      headerAt: hasHeader ? Math.max(0, mapping?.headerAt ?? 0) : -1,
      code,
      descriptor,
      others: kept ? mapping.others : [],
      ...(kept && mapping.plain !== undefined && { plain: mapping.plain }),
      ...(kept && mapping.codeSet !== undefined && { codeSet: mapping.codeSet }),
      restoreZeros,
    });
  };
  return (
    <fieldset className="my-3 min-w-0 border-l-2 border-rule pl-4">
      <legend className="font-semibold break-all">{name}</legend>
      <p className="measure text-[0.9375rem]">
        {mapping === undefined
          ? "We cannot tell which column has the codes and which the texts. Say it here, and it can be used."
          : "A table of your own: these are the columns we took for the code and its text. Correct them if they are wrong."}
      </p>
      <div className="mt-2 flex flex-wrap items-end gap-x-6 gap-y-2">
        <Choice label="The code is in" value={code} onChange={setCode} columns={columns} />
        <Choice label="The text is in" value={descriptor} onChange={setDescriptor} columns={columns} />
      </div>
      <div className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        <Check checked={hasHeader} onChange={setHasHeader}>
          The first row names the columns
        </Check>
        <Check checked={restoreZeros} onChange={setRestoreZeros}>
          Numbers lost their leading zeros (100 means 00100)
        </Check>
      </div>
      <Sample rows={hasHeader ? rows.slice(1) : rows} code={code} descriptor={descriptor} columns={columns} />
      <Button disabled={!isReady} onClick={read}>
        Read it with these columns
      </Button>
    </fieldset>
  );
}

type Column = { readonly at: number; readonly name: string };

type ChoiceProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly columns: readonly Column[];
};

function Choice({ label, value, onChange, columns }: ChoiceProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="label block">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-9 max-w-full rounded-sm border border-rule bg-sheet px-2 text-ink"
      >
        <option value={NONE}>choose a column</option>
        {columns.map((column) => (
          <option key={column.at} value={column.at}>
            {column.name}
          </option>
        ))}
      </select>
    </div>
  );
}

type CheckProps = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
};

export function Check({ checked, onChange, children }: CheckProps) {
  return (
    <label className="flex items-center gap-2 py-0.5 text-[0.9375rem]">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="h-4 w-4 shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}

type SampleProps = {
  readonly rows: TableGuess["rows"];
  readonly code: number;
  readonly descriptor: number;
  readonly columns: readonly Column[];
};

/** The first rows, the two chosen columns marked. */
function Sample({ rows, code, descriptor, columns }: SampleProps) {
  const mark = (at: number) => (at === code || at === descriptor ? "bg-mark" : "");
  return (
    // Wide tables scroll by themselves, and with the keyboard too.
    <div role="region" aria-label="First rows of the table" tabIndex={0} className="my-2 max-w-full overflow-x-auto">
      <table className="text-[0.8125rem]">
        <thead>
          <tr>
            {columns.map(({ at, name }) => (
              <th
                key={at}
                scope="col"
                className={`border-b border-rule px-2 py-0.5 text-left font-semibold ${mark(at)}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 5).map(({ line, cells }) => (
            <tr key={line}>
              {columns.map(({ at }) => (
                <td key={at} className={`max-w-60 truncate border-b border-rule px-2 py-0.5 tabular-nums ${mark(at)}`}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
