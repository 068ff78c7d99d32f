import { useSyncExternalStore } from "react";
import type { LocalValue } from "./local.ts";

export function useLocal<T>(value: LocalValue<T>): T {
  return useSyncExternalStore(value.subscribe, value.get);
}
