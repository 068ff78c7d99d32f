/** A whole number as it is read: 11,000. By hand, because the first `toLocaleString` of a page takes longer than a page of results. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
