/**
 * The number of the first code of each code's family, in book order. A family is a code with a common
 * portion and the codes after it that share the portion in the same node; every other code is its own.
 * @param nodes of each code, the outline node it stands in
 * @param commons of each code, its common portion or the number of it; undefined or -1 for none
 */
export function familyStarts(nodes: readonly number[], commons: readonly (string | number | undefined)[]): Int32Array {
  const starts = new Int32Array(nodes.length);
  for (let at = 1; at < nodes.length; at++) {
    const common = commons[at];
    const joins = common !== undefined && common !== -1 && commons[at - 1] === common && nodes[at - 1] === nodes[at];
    starts[at] = joins ? (starts[at - 1] ?? at) : at;
  }
  return starts;
}
