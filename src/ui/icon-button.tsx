import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"button">, "type" | "className"> & {
  readonly label: string;
  readonly children: ReactNode;
  readonly text?: string;
};

/** A quiet button with an icon; its label is its name, and is printed beside the icon when `text` says so. */
export function IconButton({ label, children, text, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={text === undefined ? label : undefined}
      title={label}
      className="inline-flex h-9 min-w-9 items-center justify-center gap-1.5 rounded-sm px-2 text-[0.875rem] text-quiet hover:bg-wash hover:text-accent aria-pressed:text-accent disabled:opacity-40 aria-disabled:opacity-40"
      {...rest}
    >
      {children}
      {text}
    </button>
  );
}
