import type { Reader } from "#sources/reader.ts";
import { ccsReader } from "./ccs.ts";
import { rbcsReader } from "./rbcs.ts";

/** Lists that sort codes into groups of their own, beside the outline of the book. */
export const groupingReaders: readonly Reader[] = [ccsReader, rbcsReader];
