/** There is no code with a descriptor in the layers, so there is nothing to build. */
export class EmptyEditionError extends Error {
  override readonly name = "EmptyEditionError";
  constructor() {
    super("An edition without codes cannot be built.");
  }
}
