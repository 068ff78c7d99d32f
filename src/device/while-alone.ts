const LOCK = "fivedigit.editions";

/**
 * Does something while no other tab writes editions.
 * @param work told whether it is surely alone: without Web Locks (plain http, old browsers) nobody can tell
 * @param when `if-nobody-writes` does nothing at all while another tab is at it
 */
export async function whileAlone<T>(work: (alone: boolean) => Promise<T>): Promise<T>;
export async function whileAlone<T>(
  work: (alone: boolean) => Promise<T>,
  when: "if-nobody-writes",
): Promise<T | undefined>;
export async function whileAlone<T>(
  work: (alone: boolean) => Promise<T>,
  when: "wait" | "if-nobody-writes" = "wait",
): Promise<T | undefined> {
  // The types promise locks everywhere; plain http has none.
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (locks === undefined) return work(false);
  return locks.request(LOCK, { ifAvailable: when === "if-nobody-writes" }, async (lock) =>
    lock === null ? undefined : work(true),
  );
}
