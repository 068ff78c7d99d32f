import type { CodeEntry } from "#codebook/code.ts";
import type { Shard } from "#codebook/edition.ts";
import { FamilyRows } from "#features/codes/family-rows.tsx";
import { compareAddress, sectionAddress } from "#routing/addresses.ts";
import { Part } from "#ui/part.tsx";

/** This code and the siblings next to it: what one chooses between. */
function nearest(rows: readonly CodeEntry[], entry: CodeEntry): readonly CodeEntry[] {
  const at = rows.indexOf(entry);
  const from = Math.max(0, Math.min(at - 1, rows.length - 3));
  return rows.slice(from, from + 3);
}

/** Codes shown on either side of a code that stands alone. */
const AROUND = 3;

/** The family in book order with this code marked; of a code that stands alone, what stands around it. */
export function Family({ entry, shard }: { readonly entry: CodeEntry; readonly shard: Shard }) {
  const family = shard.entries.filter((each) => each.family === entry.family);
  const at = shard.entries.indexOf(entry);
  const isFamily = family.length > 1;
  const rows = isFamily ? family : shard.entries.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  if (rows.length < 2) return null;
  return (
    // On paper a family is what one chooses between; what merely stands around a code costs a second sheet.
    <Part title={isFamily ? "Family" : "Around it"} className={isFamily ? "" : "print:hidden"}>
      <FamilyRows rows={rows} current={entry.code} />
      <p className="mt-2 text-[0.875rem]">
        <a href={sectionAddress(shard.path)}>All of {shard.title}</a>
        {isFamily && (
          <a href={compareAddress(nearest(rows, entry).map((row) => row.code))} className="screen-only ml-6">
            Compare with its neighbours
          </a>
        )}
      </p>
    </Part>
  );
}
