/** A value that about `wanted` of the keys reach, found by counting, not by sorting them all. */
export function threshold(keys: Float32Array, wanted: number): number {
  let low = Infinity;
  let high = -Infinity;
  for (const key of keys) {
    if (key < low) low = key;
    if (key > high) high = key;
  }
  if (high <= low) return low;
  const counts = new Int32Array(1025);
  const scale = 1024 / (high - low);
  for (const key of keys) {
    const at = Math.floor((key - low) * scale);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  let bucket = 1024;
  for (let seen = counts[bucket] ?? 0; seen < wanted && bucket > 0; seen += counts[bucket] ?? 0) bucket--;
  return low + bucket / scale;
}
