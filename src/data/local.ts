import * as v from "valibot";

/**
 * A value kept on this device under `fivedigit.<name>`. What is stored is checked before it is believed;
 * where storage is denied or full the value lives as long as the page, and `set` says so.
 */
export type LocalValue<T> = {
  readonly get: () => T;
  /** @returns whether it could be stored. */
  readonly set: (value: T) => boolean;
  /** `elsewhere`: it was another tab that changed it. */
  readonly subscribe: (onChange: (elsewhere: boolean) => void) => () => void;
};

export function localValue<T>(name: string, schema: v.GenericSchema<unknown, T>, initial: T): LocalValue<T> {
  const key = `fivedigit.${name}`;
  const listeners = new Set<(elsewhere: boolean) => void>();
  let current: T | undefined;

  const read = (): T => {
    try {
      const stored = localStorage.getItem(key);
      if (stored === null) return initial;
      const parsed = v.safeParse(schema, JSON.parse(stored));
      return parsed.success ? parsed.output : initial;
    } catch {
      return initial;
    }
  };
  const tell = () => {
    for (const listener of listeners) listener(false);
  };
  return {
    get: () => (current ??= read()),
    set: (value) => {
      current = value;
      let stored = true;
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        stored = false;
      }
      tell();
      return stored;
    },
    subscribe: (onChange) => {
      const fromOtherTab = (event: StorageEvent) => {
        if (event.key !== key && event.key !== null) return;
        current = undefined;
        onChange(true);
      };
      listeners.add(onChange);
      addEventListener("storage", fromOtherTab);
      return () => {
        listeners.delete(onChange);
        removeEventListener("storage", fromOtherTab);
      };
    },
  };
}
