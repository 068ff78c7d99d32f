import type { SearchFileFault } from "../protocol.ts";

/** A search file that cannot be used, and why. */
export class SearchFileError extends Error {
  readonly fault: SearchFileFault;
  constructor(fault: SearchFileFault, message: string) {
    super(message);
    this.name = "SearchFileError";
    this.fault = fault;
  }
}
