/** A reason to stop that the person at the keyboard can act on: printed without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
