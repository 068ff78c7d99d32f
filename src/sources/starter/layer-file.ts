import type { Layer } from "#codebook/layer.ts";
import * as v from "valibot";
import { layerSchema } from "./layer-schema.ts";

/*
 * The starter as one file: what the browser lays a person's own files over. The command line reads the
 * starter's folder, the browser this file, and both must compile the same bytes: so the layer goes into
 * it as it is, nothing left out, nothing put in order anew.
 */

export function encodeLayer(layer: Layer): string {
  return JSON.stringify(layer);
}

/** @returns the layer, or undefined when the text is none (never throws). */
export function decodeLayer(text: string): Layer | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // The value itself and not the schema's copy of it: a copy has its keys in another order, and so gives other bytes.
  return v.is(layerSchema, value) ? value : undefined;
}
