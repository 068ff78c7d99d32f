import type { Rejection } from "#codebook/layer.ts";

/** There is no code with a descriptor and a heading in the layers, so there is nothing to build. */
export class EmptyEditionError extends Error {
  override readonly name = "EmptyEditionError";
  /** Why each statement of the files has no place in an edition. */
  readonly leftOut: readonly Rejection[];
  constructor(leftOut: readonly Rejection[]) {
    super("An edition without codes cannot be built.");
    this.leftOut = leftOut;
  }
}
