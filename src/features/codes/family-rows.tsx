import type { CodeId } from "#codebook/code-id.ts";
import type { CodeLine } from "#codebook/outline.ts";
import { tellApart } from "#codebook/differences.ts";
import { codeAddress } from "#routing/addresses.ts";
import { Fragment } from "react";
import { CodeName } from "./code-name.tsx";
import { SpelledOut } from "./spelled-out.tsx";
import { SymbolMarks } from "./symbol-marks.tsx";

type Row = Pick<CodeLine, "code" | "common" | "own" | "indented" | "symbols" | "spelled">;

/** Rows of one family: they share a common portion, or it is one code alone. */
export function familiesOf<T extends Row & { readonly family?: number }>(rows: readonly T[]): T[][] {
  const families: T[][] = [];
  for (const row of rows) {
    const family = families.at(-1);
    const previous = family?.at(-1);
    const joins =
      previous !== undefined &&
      row.common !== undefined &&
      previous.common === row.common &&
      row.family === previous.family;
    if (family !== undefined && joins) family.push(row);
    else families.push([row]);
  }
  return families;
}

type Props = {
  readonly rows: readonly Row[];
  /** The code whose page this is. */
  readonly current?: CodeId;
};

/** Codes in book order, indented under their common portion, the words in which siblings differ in bold. */
export function FamilyRows({ rows, current }: Props) {
  return (
    <ul className="text-[0.9375rem]">
      {familiesOf(rows).map((family) => (
        <Family key={family[0]?.code} family={family} {...(current !== undefined && { current })} />
      ))}
    </ul>
  );
}

function Family({ family, current }: { readonly family: readonly Row[]; readonly current?: CodeId }) {
  const common = family[0]?.common;
  const apart = tellApart(family.map((row) => row.own));
  const rows = family.map((row) => (
    <li
      key={row.code}
      className={`grid grid-cols-[1.5rem_3.5rem_1fr] items-baseline sm:grid-cols-[2.25rem_3.75rem_1fr] gap-x-1 ${row.code === current ? "bg-wash forced-colors:outline" : ""}`}
    >
      <span className="flex justify-end text-[0.8125rem]">
        <SymbolMarks symbols={row.symbols} />
      </span>
      <a
        href={codeAddress(row.code)}
        className="code py-0.5 no-underline hover:underline"
        {...(row.code === current && { "aria-current": "page" as const })}
      >
        <CodeName code={row.code} />
      </a>
      <span className={`py-0.5 ${common === undefined ? "" : "sm:pl-3"}`}>
        {apart(row.own).map((piece, at) =>
          piece.differs ? (
            <b key={at} className="font-semibold">
              {piece.text}
            </b>
          ) : (
            <Fragment key={at}>{piece.text}</Fragment>
          ),
        )}
        <SpelledOut text={row.spelled} />
      </span>
    </li>
  ));
  if (common === undefined) return rows;
  return (
    <li>
      <p className="mt-2 text-quiet sm:pl-[6.25rem]">{common};</p>
      <ul>{rows}</ul>
    </li>
  );
}
