/** What a family is told by: codes that follow each other, indented under the first. */
export type FamilyMember = { readonly node: number; readonly common?: string; readonly indented?: boolean };

/**
 * The number of the first code of each code's family, in book order. A family is a code with a common
 * portion and the codes after it that share the portion in the same node; every other code is its own.
 */
export function familyStarts(members: readonly FamilyMember[]): Int32Array {
  const starts = new Int32Array(members.length);
  members.forEach((member, at) => {
    const before = members[at - 1];
    const joins =
      before !== undefined &&
      member.common !== undefined &&
      before.common === member.common &&
      before.node === member.node;
    starts[at] = joins ? (starts[at - 1] ?? at) : at;
  });
  return starts;
}
