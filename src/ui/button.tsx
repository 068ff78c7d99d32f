import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"button">, "type" | "className"> & {
  readonly main?: boolean;
  readonly submit?: boolean;
};

/** A button with words: the one that leads on is filled, the others are quiet. */
export function Button({ main = false, submit = false, ...rest }: Props) {
  const look = main
    ? "border-accent bg-accent text-accent-ink hover:opacity-90"
    : "border-rule bg-sheet hover:border-accent";
  return (
    <button
      type={submit ? "submit" : "button"}
      className={`inline-flex min-h-9 items-center gap-1.5 rounded-sm border px-3 py-1 text-[0.9375rem] disabled:opacity-50 aria-disabled:opacity-50 ${look}`}
      {...rest}
    />
  );
}
