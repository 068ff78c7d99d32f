/** Why the device could not keep an edition. Each reason has its own words on the page. */
export type StorageFault = "full" | "denied" | "gone" | "unexpected";

export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly fault: StorageFault;
  constructor(fault: StorageFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** An error of the database as one of ours. */
export function storageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error ? error.name : "";
  const message = error instanceof Error ? error.message : String(error);
  if (name === "QuotaExceededError" || /quota|disk (?:is )?full/i.test(message))
    return new StorageError("full", message);
  if (name === "SecurityError" || name === "InvalidStateError") return new StorageError("denied", message);
  return new StorageError("unexpected", message);
}

/** Does something, and fails with nothing but errors of ours. @throws StorageError */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error);
  }
}
