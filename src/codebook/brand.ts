/** A value that only its parser may make: `Brand<string, "CodeId">`. The mark exists for the compiler alone. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
